import type { Criterion } from '#lib/interviews/plan/plan-schema.ts';
import { termsOf } from '#lib/profiles/match-terms.ts';
import { findKnownSkills } from '#lib/profiles/skill-aliases.ts';
import { turnsOfCriterion } from '#lib/reports/criterion-exchanges.ts';
import { foldedWords } from '#lib/reports/normalise-text.ts';
import type { ReportInput } from '#lib/reports/report-input.ts';
import { featuresOf } from '#lib/reports/sentence-features.ts';
import { ownText } from '#lib/reports/withheld.ts';
import { sentencesOf } from '#lib/sentences.ts';
import { EVERYDAY, isEnglish, WORKING } from './word-classes.ts';

type Given = Pick<ReportInput, 'plan' | 'criteria' | 'turns' | 'job'>;

/** From here answers have to do with what was asked: one word of the matter itself, or two signs of work. */
const ENOUGH = 1;
const OF_THE_MATTER = 1;
const SIGN_OF_WORK = 0.5;
/** Somebody who speaks of the matter elsewhere may tell of their own work in plain words once. */
const ENOUGH_IN_CONTEXT = 0.5;
/** Share of the answered criteria from which the interview as a whole is about the work. */
const CONTEXT_SHARE_MIN = 0.5;

/**
 * Whether everything that was answered to a criterion is about something else altogether.
 *
 * Answers have to do with a criterion when they name a skill, a word of its questions, of its definition, of the
 * requirements or of the job's title, or show two signs of work: words of working life, of the duties or the
 * anchors, an own action. Words that stand in talk about anything count for nothing. Nothing is said of answers in
 * another language than the questions, nor of criteria that were not answered.
 */
export function isOffTopic(criterion: Criterion, input: Given): boolean {
  const weight = weightOf(criterion, input);
  if (weight === null || weight >= ENOUGH) return false;
  return weight < (isAboutWork(input) ? ENOUGH_IN_CONTEXT : ENOUGH);
}

function isAboutWork(input: Given): boolean {
  const weights = input.criteria
    .map((criterion) => weightOf(criterion, input))
    .filter((weight) => weight !== null);
  const about = weights.filter((weight) => weight >= ENOUGH).length;
  return about > 0 && about / weights.length >= CONTEXT_SHARE_MIN;
}

/** How much the answers to a criterion have to do with it; null where that cannot be told. */
function weightOf(criterion: Criterion, { plan, turns, job }: Given): number | null {
  const answers = turnsOfCriterion({ criterionId: criterion.id, items: plan.items, turns });
  if (answers.length === 0) return null;
  const said = answers.map(ownText).join('\n');
  const asked = plan.items
    .filter(({ criterion_id }) => criterion_id === criterion.id)
    .map(({ question }) => question);
  const matter = specific([
    criterion.name,
    criterion.definition,
    ...asked,
    job.title ?? '',
    ...job.requirements.flatMap(({ text, skills }) => [text, ...skills.map(({ name }) => name)]),
  ]);
  const isComparable = isEnglish(foldedWords(asked.join(' '))) && isEnglish(foldedWords(said));
  if (matter.size === 0 || !isComparable) return null;
  if (findKnownSkills(said).length > 0) return ENOUGH;

  const duties = specific([...job.responsibilities, ...Object.values(criterion.anchors)]);
  const terms = [...termsOf(said)];
  const ofTheMatter = terms.filter((term) => matter.has(term)).length;
  const ofWork = terms.filter(
    (term) => !matter.has(term) && (WORKING.has(term) || duties.has(term)),
  ).length;
  const ownAction = sentencesOf(said).some(({ text }) => featuresOf(text).own_action) ? 1 : 0;
  return ofTheMatter * OF_THE_MATTER + (ofWork + ownAction) * SIGN_OF_WORK;
}

/** Stems of the words that are not everybody's. */
function specific(texts: readonly string[]): Set<string> {
  return termsOf(texts.join('\n')).difference(EVERYDAY);
}
