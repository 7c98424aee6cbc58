import { type Judgement, plainWords, type ScorerRequest, sentencesIn } from './scorer-request.ts';

/**
 * A scorer by one simple rule: sentences in which the speaker did something, and results with a figure. It knows
 * nothing of the work and stands for no model; it only makes it possible to see whether levels travel unchanged
 * from a prompt to a report.
 */
export function honestScorer({ asked, answers }: ScorerRequest): Judgement {
  const sentences = answers.flatMap(sentencesIn);
  const topic = new Set(plainWords(asked).filter((word) => word.length >= TOPIC_LETTERS_MIN));
  const shared = new Set(
    sentences.flatMap(plainWords).filter((word) => topic.has(word) && !COMMON.has(word)),
  );
  const deeds = sentences.filter((sentence) => isDeed(sentence));
  const results = sentences.filter((sentence) => RESULT.test(sentence));
  if (deeds.length === 0 && shared.size < TOPIC_WORDS_MIN) {
    return {
      level: null,
      rationale: 'Nothing was said about this.',
      quotes: [],
      counter_quotes: [],
    };
  }
  if (deeds.length === 0) {
    return {
      level: 1,
      rationale: 'No own action is told.',
      quotes: [],
      counter_quotes: sentences.filter((each) => plainWords(each).length >= 4).slice(0, 2),
    };
  }
  return {
    level: levelOf(deeds.length, results.length),
    rationale: 'Own actions are told in order.',
    quotes: deeds.slice(0, QUOTES),
    counter_quotes: [],
  };
}

const QUOTES = 4;
const TOPIC_LETTERS_MIN = 6;
const TOPIC_WORDS_MIN = 1;
/** Long words of every criterion, which say nothing about what an answer is about. */
const COMMON = new Set('person people always answer things usually'.split(' '));
const DEED_WORDS_MIN = 6;
const DEED =
  /\bi (?:\w+ly )?(?:[a-z]{3,}ed|wrote|built|took|gave|told|found|drew|sat|saw|made|put|ruled|kept|chose|cut|did|ran|led|went|taught)\b/iu;
const RESULT =
  /\b(?:from (?:\w+ ){1,4}to|(?:fell|dropped|went down|came down|cut|instead of|by half|in time|early|to zero|none|within)\b)/iu;

function isDeed(sentence: string): boolean {
  return DEED.test(sentence) && plainWords(sentence).length >= DEED_WORDS_MIN;
}

function levelOf(deeds: number, results: number): number {
  if (deeds >= 4 && results >= 2) return 5;
  if (deeds >= 3 && results >= 1) return 4;
  return deeds >= 2 ? 3 : 2;
}
