import type { Generated, generateStructured } from '#lib/ai/generate-structured.ts';
import { AppError } from '#lib/errors.ts';
import type { Criterion, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { exchangesOfCriterion, turnsOfCriterion } from './criterion-exchanges.ts';
import { type CriterionScore, judgeRuns } from './judge-runs.ts';
import type { ReportTurn } from './report-input.ts';
import {
  type ScorerAnswer,
  scorerAnswerSchema,
  scorerPrompt,
  scorerSystem,
} from './scorer-prompt.ts';

export type ScoredCriterion = {
  score: CriterionScore;
  /** `provider:model` of the runs; empty when none was made */
  models: string[];
  /** over all runs; null: not measured */
  usage: { input: number; output: number } | null;
  /** characters of long answers that were not shown to the model */
  unread: number;
};

export const NO_ANSWER_REASON = 'No answer was given to its questions.';
export const OFF_TOPIC_REASON =
  'Nothing that was answered to its questions has to do with them or with the job, as far as rules can tell. A person can give the level.';
/** One judgement is a few hundred words; a model that takes longer is not answering. */
const SCORER_TIMEOUT_MS = 45_000;

/**
 * Judges one criterion by repeated runs of the model. The scorer is given the criterion, its questions and
 * the answers to them, and nothing else: no résumé, no name, no other criterion, no level given before.
 *
 * Refused or malformed answers become "needs a person". Throws `model_failed` or `model_rate_limited` when
 * too few runs came through to judge, so that the step can be tried again.
 */
export async function scoreCriterion(input: {
  criterion: Criterion;
  items: readonly PlanItem[];
  turns: readonly ReportTurn[];
  candidateName: string | null;
  runs: number;
  mark: string;
  interviewId: string;
  generate: typeof generateStructured;
}): Promise<ScoredCriterion> {
  const criterionId = input.criterion.id;
  const turns = turnsOfCriterion({ criterionId, items: input.items, turns: input.turns });
  if (turns.length === 0) return notAsked(NO_ANSWER_REASON);
  const { exchanges, unread } = exchangesOfCriterion({ ...input, criterionId });
  const request = {
    purpose: 'analyst' as const,
    schema: scorerAnswerSchema,
    system: scorerSystem(input.mark),
    prompt: scorerPrompt({ criterion: input.criterion, exchanges, mark: input.mark }),
    interviewId: input.interviewId,
    timeoutMs: SCORER_TIMEOUT_MS,
    temperature: 0,
    repairsEmpty: true,
  };
  const settled = await Promise.allSettled(
    Array.from({ length: input.runs }, () => input.generate<ScorerAnswer>(request)),
  );
  const answers = settled.filter((run) => run.status === 'fulfilled').map((run) => run.value);
  const failures = settled.filter((run) => run.status === 'rejected');
  const passing = failures.filter(({ reason }) => !isFinal(reason));
  if (passing.length > 0 && answers.length <= input.runs / 2) throw passing[0]?.reason;

  return {
    score: judgeRuns({
      runs: [...answers.map(({ value }) => value), ...failures.map(() => null)],
      turns,
    }),
    models: [...new Set(answers.map(({ model }) => model))],
    usage: failures.length > 0 ? null : totalUsage(answers),
    unread,
  };
}

/** A criterion of which no model was asked, with the reason for people. */
export function notAsked(reason: string): ScoredCriterion {
  return { score: { status: 'not_assessed', reason }, models: [], usage: null, unread: 0 };
}

/** A model that answered, but not as it should, will not do better by being asked once more. */
function isFinal(reason: unknown): boolean {
  return reason instanceof AppError && reason.code === 'model_invalid_output';
}

function totalUsage(answers: readonly Generated<ScorerAnswer>[]): ScoredCriterion['usage'] {
  let input = 0;
  let output = 0;
  for (const { usage } of answers) {
    if (usage.input === null || usage.output === null) return null;
    input += usage.input;
    output += usage.output;
  }
  return { input, output };
}
