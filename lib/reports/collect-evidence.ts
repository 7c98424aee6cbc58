import { type Sentence, sentencesOf } from '#lib/sentences.ts';
import { candidateAnswers } from './answers.ts';
import { foldedWords } from './normalise-text.ts';
import { type Quote, quoteOfTurn, type ReportInput, type ReportTurn } from './report-input.ts';
import { featuresOf, type SentenceFeatures } from './sentence-features.ts';
import { isWithheld } from './withheld.ts';

/** What a criterion shows at most: the page is for reading, the transcript is one click away. */
const QUOTES_PER_CRITERION = 3;
/** Shorter sentences show nothing by themselves. */
const WORDS_MIN = 7;
/** A sentence counts as evidence from here: an own action, or a result with a figure. */
const WEIGHT_MIN = 3;

const OWN_ACTION_WEIGHT = 3;
const RESULT_WEIGHT = 2;
const NUMBER_WEIGHT = 1;
const LENGTH_WEIGHT = 1;
/** From here a sentence holds more than a claim. */
const TELLING_WORDS = 12;

export type AnswerSentence = {
  turn: ReportTurn;
  sentence: Sentence;
  features: SentenceFeatures;
  weight: number;
};

const known = new WeakMap<readonly ReportTurn[], AnswerSentence[]>();

/** Every sentence of the candidate's answers that could be evidence, with what it shows. */
export function answerSentences(turns: readonly ReportTurn[]): readonly AnswerSentence[] {
  const found = known.get(turns) ?? readSentences(turns);
  known.set(turns, found);
  return found;
}

function readSentences(turns: readonly ReportTurn[]): AnswerSentence[] {
  return candidateAnswers(turns).flatMap((turn) =>
    sentencesOf(turn.text)
      .filter((sentence) => !isWithheld(turn, sentence))
      .map((sentence) => {
        const features = featuresOf(sentence.text);
        return { turn, sentence, features, weight: weightOf(features) };
      }),
  );
}

/**
 * The built-in analyst's choice: for each criterion the sentences from its questions that tell most of what
 * the candidate did, with result and figures. It chooses what to read first and judges nothing.
 */
export function collectEvidence(
  input: Pick<ReportInput, 'plan' | 'criteria' | 'turns'>,
): Record<string, Quote[]> {
  const sentences = answerSentences(input.turns);
  return Object.fromEntries(
    input.criteria.map(({ id }) => {
      const items = new Set(
        input.plan.items.filter(({ criterion_id }) => criterion_id === id).map((item) => item.id),
      );
      const found = sentences.filter(
        ({ turn, features, weight }) =>
          turn.question_id !== null &&
          items.has(turn.question_id) &&
          features.words >= WORDS_MIN &&
          !features.question &&
          weight >= WEIGHT_MIN,
      );
      return [id, best(found, QUOTES_PER_CRITERION)];
    }),
  );
}

/** The heaviest first for the choice, each wording once, then in the order in which they were said. */
export function best(sentences: readonly AnswerSentence[], count: number): Quote[] {
  const wordings = new Set<string>();
  return [...sentences]
    .sort((a, b) => b.weight - a.weight || inOrder(a, b))
    .filter(({ sentence }) => {
      const wording = foldedWords(sentence.text).join(' ');
      return !wordings.has(wording) && wordings.add(wording);
    })
    .slice(0, count)
    .sort(inOrder)
    .map(({ turn, sentence }) => quoteOfTurn(turn, sentence));
}

function inOrder(a: AnswerSentence, b: AnswerSentence): number {
  return a.turn.ordinal - b.turn.ordinal || a.sentence.start - b.sentence.start;
}

function weightOf(features: SentenceFeatures): number {
  return (
    (features.own_action ? OWN_ACTION_WEIGHT : 0) +
    (features.result ? RESULT_WEIGHT : 0) +
    (features.number ? NUMBER_WEIGHT : 0) +
    (features.words >= TELLING_WORDS ? LENGTH_WEIGHT : 0)
  );
}
