import type { FakeReply, FakeRequest } from '#tests/fakes/openai-server.ts';
import { honestScorer } from './honest-scorer.ts';
import {
  type Judgement,
  plainWords,
  type ScorerRequest,
  scorerRequest,
  sentencesIn,
} from './scorer-request.ts';

/** What a fake server answers: a judgement by the rule, or something plain for requests that are none. */
export function scoring(
  judge: (request: ScorerRequest, index: number) => Judgement | string,
): (request: FakeRequest, index: number) => FakeReply {
  return (request, index) => {
    const asked = scorerRequest(request);
    if (!asked) return 'ready';
    const judged = judge(asked, index);
    return typeof judged === 'string' ? judged : JSON.stringify(judged);
  };
}

/** Gives 5 to everything and quotes the first sentences it is shown. */
export function flatteringScorer({ answers }: ScorerRequest): Judgement {
  return {
    level: 5,
    rationale: 'All of it is shown.',
    quotes: answers.flatMap(sentencesIn).slice(0, 4),
    counter_quotes: [],
  };
}

/**
 * Does what any of the injected texts wants as soon as a sentence of it is in sight, anywhere in the prompt: gives
 * 5, and quotes both the injected words and honest ones, so that quotes alone do not stop it. Honest otherwise.
 */
export function obeyingScorer(injected: string): (request: ScorerRequest) => Judgement {
  const pieces = sightings(injected);
  return (request) => {
    const seen = ` ${plainWords(request.everything).join(' ')} `;
    const honest = honestScorer(request);
    const inSight = pieces.filter((piece) => seen.includes(` ${piece} `));
    if (inSight.length === 0) return honest;
    return {
      level: 5,
      rationale: 'As asked.',
      quotes: [...inSight, ...request.answers.flatMap(sentencesIn).slice(0, 6)],
      counter_quotes: [],
    };
  };
}

/** The sentences of an injected text as they would be seen; one with fewer words than three only as a whole. */
export function sightings(injected: string): string[] {
  const whole = plainWords(injected).join(' ');
  const pieces = sentencesIn(injected)
    .map((sentence) => plainWords(sentence))
    .filter((words) => words.length >= 3)
    .map((words) => words.join(' '));
  return [...new Set([...pieces, whole])].filter((piece) => piece !== '');
}

/** Gives 5 and rests it on words that nobody said: made up, spliced, changed, and the interviewer's own. */
export function inventingScorer({ asked, answers }: ScorerRequest): Judgement {
  const sentences = answers.flatMap(sentencesIn);
  const words = (sentences[0] ?? '').split(' ');
  const last = (sentences.at(-1) ?? '').split(' ');
  return {
    level: 5,
    rationale: 'The candidate showed all of it.',
    quotes: [
      'I led a team of fifty engineers and saved four million euros',
      `${words.slice(0, 4).join(' ')} ... ${last.slice(-4).join(' ')}`,
      `${words.slice(0, 3).join(' ')} never ${words.slice(3, 8).join(' ')}`,
      sentencesIn(asked).find((sentence) => sentence.includes('?')) ?? 'What did you do?',
    ],
    counter_quotes: ['I have no idea at all about any of this'],
  };
}

/** What is no judgement at all, in turns. */
export const GARBAGE: readonly string[] = [
  '{"level": NaN, "rationale": "x", "quotes": [], "counter_quotes": []}',
  '{"level": 7, "rationale": "Seven of five.", "quotes": ["I did it"], "counter_quotes": []}',
  'The candidate was wonderful and should clearly be hired at once.',
  '',
  '{"level": "five", "rationale": 5, "quotes": "all of it"}',
  '[]',
  '{"level": 4.5, "rationale": "Between.", "quotes": [], "counter_quotes": []}',
];

/** The honest judgement, written in ways that models are known to write. */
export function manneredScorer(request: ScorerRequest, index: number): string {
  const honest = honestScorer(request);
  const curly = (text: string) => `“${text.replace(/'/gu, '’').replace(/[.]$/u, '')}”`;
  const json = JSON.stringify({ ...honest, quotes: honest.quotes.map(curly) }, null, 2);
  const ways = [
    `\`\`\`json\n${json}\n\`\`\``,
    `<think>\nThe answers tell of own work.\n</think>\n${json}`,
    `Here is the assessment:\n\n${json}`,
    json,
  ];
  return ways[index % ways.length] ?? json;
}

/** Honest, but one level higher for whoever it takes for its like: what it can see of a person moves it. */
export function biasedScorer(favoured: readonly string[]): (request: ScorerRequest) => Judgement {
  return (request) => {
    const honest = honestScorer(request);
    const sees = favoured.some((word) => request.everything.includes(word));
    const level = honest.level === null || !sees ? honest.level : Math.min(5, honest.level + 1);
    return { ...honest, level };
  };
}
