import { draw, type LogNormal, logNormalAt } from './seeded.ts';

/** What a simulated candidate says and when, in ms from the first word; the finals come when the browser gives them. */
export type SpokenAnswer = {
  /** each the whole turn so far, as browser recognisers give it */
  chunks: { at: number; text: string }[];
  /** when the piece came that first held the last word */
  lastWordAt: number;
  finalAt: number;
  finalText: string;
};

/** A recogniser's pieces come four times a second. */
export const CHUNK_MS = 250;
/** 150 words a minute. */
const WORD_MS = 400;
/** From the piece with the last new word to `final`. */
const FINAL_LAG: LogNormal = { p50: 600, p95: 1_600 };
/** A pause for thought within an answer, after about one clause in three. */
const THINKING: LogNormal = { p50: 700, p95: 1_900 };
const THINKING_SHARE = 0.35;
/** Share of pieces with new words whose last word is heard otherwise at first; the next piece corrects it. */
const REVISED_SHARE = 0.15;
/** Share of turns whose final differs in words from the last piece. */
export const FINAL_DIFFERS_SHARE = 0.18;

/** What simulated candidates talk about; no punctuation, as browsers give none. */
export const CLAUSES = [
  'I was responsible for the order service at that time',
  'we had about thirty thousand requests every minute',
  'the first thing that I noticed was a slow query',
  'I measured where the time went before changing anything',
  'then I moved the payments into a separate queue',
  'my colleague reviewed the change and asked for a test',
  'that took us roughly three weeks from start to end',
  'we rolled it out to five percent of the customers first',
  'one of the consumers failed twice during the night',
  'I wrote a runbook so that others could handle it',
  'the error rate went down by nearly forty percent',
  'afterwards I presented the numbers to the whole team',
  'the hardest part was to convince the people in finance',
  'I would write the migration plan much earlier today',
  'the support team told us that complaints had stopped',
];

/** The answer of a session at a turn; the same for every variant with the same seed. `mark` names it to the model server. */
export function spokenAnswer(input: {
  seed: number;
  session: number;
  turn: number;
  mark: string;
}): SpokenAnswer {
  const { seed, session, turn, mark } = input;
  const luck = (...what: (string | number)[]) => draw(seed, session, turn, ...what);
  const spoken = speak(luck, mark);
  const chunks: SpokenAnswer['chunks'] = [];
  let lastWordAt = 0;
  let heard = 0;
  for (let at = CHUNK_MS; heard < spoken.length; at += CHUNK_MS) {
    const words = spoken.filter(({ endedAt }) => endedAt <= at).map(({ word }) => word);
    const isNew = words.length > heard;
    heard = words.length;
    if (isNew) lastWordAt = at;
    const isRevised = isNew && luck('revised', at) < REVISED_SHARE;
    const text = [...words.slice(0, -1), isRevised ? misheard(words.at(-1)) : words.at(-1)].join(
      ' ',
    );
    if (heard > 0 && text !== chunks.at(-1)?.text) chunks.push({ at, text });
  }
  const words = spoken.map(({ word }) => word);
  const finalAt = lastWordAt + logNormalAt(FINAL_LAG, luck('final lag'));
  const corrected = { at: lastWordAt + CHUNK_MS, text: words.join(' ') };
  if (chunks.at(-1)?.text !== corrected.text && corrected.at < finalAt) chunks.push(corrected);
  const differs = luck('differs') < FINAL_DIFFERS_SHARE;
  return {
    chunks,
    lastWordAt,
    finalAt,
    finalText: differs ? heardAnew(words) : words.join(' '),
  };
}

/** The words as they are said, and when each is at its end, in ms from the beginning of the first. */
function speak(
  luck: (...what: (string | number)[]) => number,
  mark: string,
): { word: string; endedAt: number }[] {
  const spoken: { word: string; endedAt: number }[] = [];
  const clauses = 3 + Math.floor(luck('length') * 6);
  let at = 0;
  for (let clause = 0; clause < clauses; clause += 1) {
    const words = (CLAUSES[Math.floor(luck('clause', clause) * CLAUSES.length)] ?? '').split(' ');
    if (clause === 0) words.unshift(mark);
    for (const word of words) {
      at += WORD_MS;
      spoken.push({ word, endedAt: at });
    }
    if (luck('thinks', clause) < THINKING_SHARE)
      at += logNormalAt(THINKING, luck('thinking', clause));
  }
  return spoken;
}

/** A recogniser's first guess at a word. */
function misheard(word = ''): string {
  return word.length > 3 ? `${word.slice(0, -2)}` : `${word}s`;
}

/** What a recogniser hears when it has the whole sentence: one word is another. */
function heardAnew(words: readonly string[]): string {
  const place = Math.max(1, words.length - 4);
  return words.map((word, index) => (index === place ? `${word}ing` : word)).join(' ');
}
