import { formatDuration, formatNumber, formatPercent } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';
import type { Competency, Evidence, InterviewReport } from './report-schema.ts';

const text = messages.reports;

type Question = InterviewReport['questions'][number];
type Requirement = InterviewReport['requirements'][number];

/** The result in a word: the band, or why there is none. */
export function verdictWord({ overall, provenance }: InterviewReport): string {
  if (overall.band) return text.verdict.bands[overall.band];
  return provenance.analyst === 'built_in' ? text.verdict.noLevels : text.verdict.noScore;
}

/**
 * How much of the whole is known, 0–1, and the same in words: the share of the criteria that has a level; where no
 * model was asked for levels, the share of the planned questions that was answered.
 */
export function coverageOf(report: InterviewReport): { share: number; label: string } {
  const { overall, provenance, data_quality: quality } = report;
  if (provenance.analyst === 'built_in' && overall.mean === null) {
    const { questions_answered: answered, questions_planned: planned } = quality;
    return {
      share: planned === 0 ? 0 : answered / planned,
      label: text.quality.answered(answered, planned),
    };
  }
  return {
    share: overall.coverage,
    label: text.verdict.coverage(formatPercent(overall.coverage)),
  };
}

/** What the levels of this report rest on, or that there are none. */
export function levelsNote({ competencies }: InterviewReport): string {
  return competencies.some(({ level }) => level !== null)
    ? text.competencies.text
    : text.competencies.textNoLevels;
}

/** The level of a criterion in a word, or why there is none. */
export function levelWord(
  { status, level }: Pick<Competency, 'status' | 'level'>,
  { withoutModel }: { withoutModel: boolean },
): string {
  if (status === 'assessed' && level !== null) return text.competencies.levels[level] ?? '';
  if (status === 'not_assessed') return text.competencies.notAssessed;
  return withoutModel ? text.verdict.noLevels : text.competencies.needsPerson;
}

/** What stands beside a criterion: the reasons for its level, why there is none, or what it means. */
export function sentenceOfCompetency(
  competency: Competency,
  { withoutModel }: { withoutModel: boolean },
): string {
  // Without a model the reason is the same everywhere and stands above: who gives the level needs what it is for.
  if (withoutModel && competency.status === 'needs_person') return competency.definition;
  return competency.rationale ?? competency.reason ?? competency.definition;
}

/** How sure a level is, and how much it counts; `share` 0–1, null where all count the same. */
export function factsOfLevel(
  { level, confidence, run_levels: runs }: Competency,
  share: number | null,
): string[] {
  return [
    level !== null && confidence ? text.competencies.confidence[confidence] : null,
    level !== null && runs.length > 1
      ? text.competencies.runs(runs.map((run) => String(run ?? '–')))
      : null,
    share === null ? null : text.competencies.weight(formatPercent(share)),
  ].filter((fact) => fact !== null);
}

/** The part of each criterion in the whole, 0–1; null for all of them where they count the same. */
export function sharesOf(competencies: readonly Competency[]): Map<string, number | null> {
  const total = competencies.reduce((sum, { weight }) => sum + weight, 0);
  const equal = new Set(competencies.map(({ weight }) => weight)).size <= 1;
  return new Map(
    competencies.map(({ criterion_id, weight }) => [
      criterion_id,
      equal || total === 0 ? null : weight / total,
    ]),
  );
}

/** Where a requirement stands after the interview; what only the résumé says was not said there. */
export function interviewWord(
  { status }: Pick<Requirement, 'status'>,
  evidence: readonly Pick<Evidence, 'source'>[],
): string {
  return isOnlyWritten({ status }, evidence)
    ? text.requirements.onlyWritten
    : text.requirements.interview[status];
}

/** A claim that stands in the résumé alone: nothing of it came up in the interview. */
export function isOnlyWritten(
  { status }: Pick<Requirement, 'status'>,
  evidence: readonly Pick<Evidence, 'source'>[],
): boolean {
  return status === 'claimed' && evidence.every(({ source }) => source === 'resume');
}

/** What became of a question: answered or not, how long it took, and whether everybody else is asked the same. */
export function factsOfQuestion(
  question: Question,
  changes: InterviewReport['core_changes'],
): string[] {
  const { status, skipped_by, time_ms, follow_ups, kind } = question;
  const { questions } = text;
  const change = changes.find(({ item_id }) => item_id === question.item_id)?.change;
  const word = kind === 'closing' && status === 'asked' ? questions.said : questions.status[status];
  return [
    skipped_by && status !== 'answered' ? `${word}, ${questions.skippedBy[skipped_by]}` : word,
    time_ms > 0 ? formatDuration(time_ms) : null,
    follow_ups > 0 ? questions.followUps(follow_ups) : null,
    change === 'edited' ? questions.edited : messages.interviews.plan.kinds[kind],
  ].filter((fact) => fact !== null);
}

/** The figures of an interview that tell how much there was to judge by. */
export function figuresOf({ data_quality: quality }: InterviewReport): [string, string][] {
  const { glance } = text;
  return [
    [glance.questions, `${quality.questions_answered} / ${quality.questions_planned}`],
    [glance.words, formatNumber(quality.candidate_words)],
    [glance.speaking, speakingTime(quality)],
  ];
}

function speakingTime({
  candidate_turns: turns,
  speaking_ms: ms,
}: InterviewReport['data_quality']): string {
  if (ms !== null) return formatDuration(ms);
  return turns === 0 ? messages.common.none : text.glance.typed;
}
