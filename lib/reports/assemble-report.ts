import { createHash } from 'node:crypto';
import { AppError } from '#lib/errors.ts';
import { type Criterion, weightsDiffer } from '#lib/interviews/plan/plan-schema.ts';
import { candidateQuestions, toDos } from './candidate-questions.ts';
import { candidateView } from './candidate-view.ts';
import { turnsOfCriterion } from './criterion-exchanges.ts';
import { type EvidenceBook, evidenceBook } from './evidence-book.ts';
import { integrityNotes } from './integrity.ts';
import { nextRound } from './next-round.ts';
import { overall } from './overall.ts';
import { reportQuestions } from './questions.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportOptions } from './report-options.ts';
import {
  type Competency,
  type InterviewReport,
  interviewReportSchema,
  type Withheld,
} from './report-schema.ts';
import { NO_ANSWER_REASON } from './score-criterion.ts';
import { scorerPromptHash } from './scorer-prompt.ts';
import { withheldSentences } from './withheld.ts';

const INSUFFICIENT_REASON = 'Too little was said to conclude anything.';
const NO_MODEL_REASON =
  'No AI model is connected. The answers and quotes are here; a person gives the level.';

export type AssembleInput = {
  input: ReportInput;
  draft: ReportDraft;
  options?: ReportOptions;
  reportVersion: number;
  transcriptHash: string;
  createdAt: Date;
  tookMs: number;
};

/**
 * The whole report from the results of its steps, validated. Throws `internal` when a step is missing: a
 * report is published whole or not at all.
 */
export function assembleReport(given: AssembleInput): InterviewReport {
  const { input, draft } = given;
  const { plan: work, transcript: quality, evidence: found } = draft;
  if (!work || !quality || !found) {
    throw new AppError('internal', 'The report is not complete: a step is missing.');
  }
  const book = evidenceBook(input);
  const competencies = input.criteria.map((criterion) =>
    competencyOf({ criterion, input, draft, book, insufficient: quality.level === 'insufficient' }),
  );
  const requirements = found.requirements.map(({ quotes, ...requirement }) => ({
    ...requirement,
    evidence_ids: book.add(quotes),
  }));
  const withheld = withheldSentences(input.turns);
  const questions = reportQuestions(input);
  const asked = candidateQuestions(input);
  const report: InterviewReport = {
    provenance: {
      report_version: given.reportVersion,
      schema_version: 1,
      criteria_version: input.criteria_version,
      analyst: work.analyst,
      models: [...new Set(Object.values(draft.scores).flatMap(({ models }) => models))],
      prompt_hashes: work.analyst === 'model' ? { scorer: scorerPromptHash() } : {},
      input_hashes: {
        plan: hashOf(input.plan),
        criteria: hashOf(input.criteria),
        job_profile: hashOf(input.job),
        requirement_match: hashOf(input.match),
        resume_text: hashOf(input.resume.text),
      },
      transcript_hash: given.transcriptHash,
      created_at: given.createdAt.toISOString(),
      took_ms: given.tookMs,
      tokens: totalTokens(draft),
      runs: Object.values(draft.scores).some(({ models }) => models.length > 0)
        ? input.config.runs
        : null,
      based_on_version: given.options?.based_on_version ?? null,
      put_back_sentences: withheld.filter(({ is_put_back }) => is_put_back).length,
    },
    data_quality: { ...quality, reasons: [...quality.reasons, ...unreadNotes(competencies)] },
    criteria_weights_reason: weightsDiffer(input.criteria) ? input.weights_reason : null,
    core_changes: input.plan.core_changes ?? [],
    requirements,
    competencies,
    evidence: [],
    questions,
    overall: overall({
      competencies,
      requirements,
      quality,
      config: input.config,
      withoutScorer: work.analyst === 'built_in',
    }),
    concerns: [
      ...concernsOf(requirements, competencies),
      ...addressConcerns(withheld),
      ...heldBackConcerns({ input, competencies, withheld }),
    ],
    next_round: nextRound({
      job: input.job,
      requirements: found.requirements,
      competencies,
      criteria: input.criteria,
      items: input.plan.items,
    }),
    candidate_questions: asked,
    withheld,
    to_dos: toDos(asked),
    integrity: integrityNotes(input),
    candidate_view: candidateView({ input, questions, asked, found: found.by_criterion }),
  };
  return interviewReportSchema.parse({ ...report, evidence: book.list() });
}

/** sha256 of a value's JSON, hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function competencyOf(given: {
  criterion: Criterion;
  input: ReportInput;
  draft: ReportDraft;
  book: EvidenceBook;
  insufficient: boolean;
}): Competency {
  const { criterion, draft, book } = given;
  const base = {
    criterion_id: criterion.id,
    name: criterion.name,
    definition: criterion.definition,
    weight: criterion.weight,
  };
  const unscored = (status: 'not_assessed' | 'needs_person', reason: string): Competency => ({
    ...base,
    status,
    level: null,
    rationale: null,
    evidence_ids: book.add(draft.evidence?.by_criterion[criterion.id] ?? []),
    counter_evidence_ids: [],
    confidence: null,
    reason,
    run_levels: [],
    is_held_back: false,
    is_retryable: status === 'needs_person' && draft.scores[criterion.id] !== undefined,
    unread_characters: draft.scores[criterion.id]?.unread ?? 0,
    from_version: draft.scores[criterion.id]?.from_version ?? null,
  });
  if (given.insufficient) return unscored('not_assessed', INSUFFICIENT_REASON);
  if (draft.plan?.analyst === 'built_in') {
    const answered = turnsOfCriterion({
      criterionId: criterion.id,
      items: given.input.plan.items,
      turns: given.input.turns,
    });
    return answered.length === 0
      ? unscored('not_assessed', NO_ANSWER_REASON)
      : unscored('needs_person', NO_MODEL_REASON);
  }
  const scored = draft.scores[criterion.id];
  if (!scored) throw new AppError('internal', 'The report is not complete: a step is missing.');
  const { score } = scored;
  if (score.status !== 'assessed') return unscored(score.status, score.reason);
  return {
    ...base,
    status: 'assessed',
    level: score.level,
    rationale: score.rationale,
    evidence_ids: book.add(score.quotes),
    counter_evidence_ids: book.add(score.counter_quotes),
    confidence: score.confidence,
    reason: null,
    run_levels: score.run_levels,
    is_held_back: score.is_held_back,
    is_retryable: false,
    unread_characters: scored.unread,
    from_version: scored.from_version,
  };
}

/** What a reader should look at first: contradicted must-haves and low levels, each with its evidence. */
function concernsOf(
  requirements: InterviewReport['requirements'],
  competencies: readonly Competency[],
): InterviewReport['concerns'] {
  return [
    ...requirements
      .filter(({ kind, status }) => kind === 'must' && status === 'contradicted')
      .map(({ text, evidence_ids }) => ({
        text: `A must-have was contradicted: ${text}`,
        evidence_ids,
        withheld_ids: [],
      })),
    ...competencies
      .filter(({ level }) => level !== null && level <= 2)
      .map(({ name, level, evidence_ids, counter_evidence_ids }) => ({
        text: `${name} was at level ${level}.`,
        evidence_ids: [...counter_evidence_ids, ...evidence_ids],
        withheld_ids: [],
      })),
  ].filter(({ evidence_ids }) => evidence_ids.length > 0);
}

/** What a scorer was not shown is said, not hidden. */
function unreadNotes(competencies: readonly Competency[]): string[] {
  return competencies
    .filter(({ unread_characters }) => unread_characters > 0)
    .map(
      ({ name, unread_characters }) =>
        `The answers on ${name} were longer than one prompt: the AI model was not shown the last ${unread_characters} characters of the longest.`,
    );
}

/** Words to the evaluator are for a person to judge: what was left out, and what was put back. */
function addressConcerns(withheld: readonly Withheld[]): InterviewReport['concerns'] {
  const say = (sentences: readonly Withheld[], what: string) =>
    sentences.length === 0
      ? []
      : [
          {
            text: `${sentences.length} ${sentences.length === 1 ? 'sentence speaks' : 'sentences speak'} to whoever evaluates the answers, not of the work. ${what}`,
            evidence_ids: [],
            withheld_ids: sentences.map(({ id }) => id),
          },
        ];
  return [
    ...say(
      withheld.filter(({ is_put_back }) => !is_put_back),
      'The AI model was not shown them; a person can put them back.',
    ),
    ...say(
      withheld.filter(({ is_put_back }) => is_put_back),
      'A person put them back, and the AI model was shown them.',
    ),
  ];
}

/** Levels that words to the evaluator held back, each with those words: putting them back lets the level stand. */
function heldBackConcerns(given: {
  input: ReportInput;
  competencies: readonly Competency[];
  withheld: readonly Withheld[];
}): InterviewReport['concerns'] {
  const { items } = given.input.plan;
  return given.competencies
    .filter(({ is_held_back }) => is_held_back)
    .map(({ criterion_id: criterionId, name, evidence_ids }) => {
      const turns = turnsOfCriterion({ criterionId, items, turns: given.input.turns });
      const ids = new Set(turns.map(({ id }) => id));
      return {
        text: `${name} was given no level above 3: the answers quoted for it also speak to whoever evaluates them. A person can put those sentences back.`,
        evidence_ids,
        withheld_ids: given.withheld
          .filter(({ turn_id, is_put_back }) => ids.has(turn_id) && !is_put_back)
          .map(({ id }) => id),
      };
    });
}

/** Tokens over all runs of the report; null when one of them was not measured, or none was made. */
function totalTokens(draft: ReportDraft): InterviewReport['provenance']['tokens'] {
  const scored = Object.values(draft.scores).filter(({ models }) => models.length > 0);
  if (scored.length === 0 || scored.some(({ usage }) => usage === null)) return null;
  return {
    input: scored.reduce((sum, { usage }) => sum + (usage?.input ?? 0), 0),
    output: scored.reduce((sum, { usage }) => sum + (usage?.output ?? 0), 0),
  };
}
