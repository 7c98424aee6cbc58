/**
 * When a spoken answer is over. Being cut off while thinking is worse than a second's wait, so every
 * doubt lengthens the silence that is needed. Pure: time comes in with the words.
 */

/** The text looks complete: people who have said a closing sentence expect an answer soon. */
export const COMPLETE_SILENCE_MS = 1_200;
/** Recognisers give little punctuation, so most answers end without a sign of their end. */
export const USUAL_SILENCE_MS = 2_000;
/** After "and", "um" or "let me think" somebody is looking for words, not waiting for them. */
export const UNFINISHED_SILENCE_MS = 4_000;

export type EndpointInput = {
  /** the whole turn so far, settled and interim words */
  text: string;
  /** when its words last changed */
  lastWordAtMs: number;
  nowMs: number;
  /** the candidate pressed *I'm done* */
  done?: boolean;
  /** 1 by default; an accommodation or the setting "more time to think" makes every silence longer */
  patience?: number;
  /** BCP 47; word lists are English, other languages go by punctuation alone */
  language?: string;
};

export type EndpointDecision = { type: 'commit' } | { type: 'wait'; ms: number } | { type: 'idle' };

export type TurnShape = 'empty' | 'complete' | 'usual' | 'unfinished';

/** Whether the turn is over; if not, how long to wait without new words before asking again. */
export function decideEndpoint(input: EndpointInput): EndpointDecision {
  const shape = shapeOfTurn(input.text, input.language);
  if (shape === 'empty') return { type: 'idle' };
  if (input.done) return { type: 'commit' };
  const needed = silenceFor(shape) * (input.patience ?? 1);
  const left = input.lastWordAtMs + needed - input.nowMs;
  return left <= 0 ? { type: 'commit' } : { type: 'wait', ms: left };
}

/** How finished a text looks by its last words. */
export function shapeOfTurn(text: string, language = 'en'): TurnShape {
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return 'empty';
  if (/(?:[,;:–—-]|\.\.\.|…)$/u.test(trimmed)) return 'unfinished';

  const english = language.toLowerCase().startsWith('en');
  const words = trimmed
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'\s]/gu, ' ')
    .trim()
    .split(/\s+/);
  if (english) {
    if (endsWithPhrase(words, THINKING_PHRASES)) return 'unfinished';
    if (endsWithPhrase(words, CLOSING_PHRASES)) return 'complete';
    const last = words.at(-1) ?? '';
    if (FILLERS.has(last) || (OPEN_WORDS.has(last) && !/[.!?]$/.test(trimmed))) return 'unfinished';
  }
  return /[.!?。！？؟]["'”’)]?$/u.test(trimmed) ? 'complete' : 'usual';
}

function silenceFor(shape: Exclude<TurnShape, 'empty'>): number {
  switch (shape) {
    case 'complete':
      return COMPLETE_SILENCE_MS;
    case 'usual':
      return USUAL_SILENCE_MS;
    case 'unfinished':
      return UNFINISHED_SILENCE_MS;
  }
}

function endsWithPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  const end = words.slice(-6).join(' ');
  return phrases.some((phrase) => end === phrase || end.endsWith(` ${phrase}`));
}

const CLOSING_PHRASES = [
  "that's it",
  "that's all",
  "that's everything",
  "that's my answer",
  "that's about it",
  'that is all',
  'that is it',
  'thank you',
  'thanks',
];

const THINKING_PHRASES = [
  'let me think',
  'let me see',
  'give me a moment',
  'give me a second',
  'one moment',
  'one second',
  'just a second',
  'hold on',
  'how do i put it',
  "what's the word",
  'you know',
  'i mean',
  'sort of',
  'kind of',
  'for example',
  'for instance',
  'such as',
  'in order',
  'as well as',
];

const FILLERS = new Set(['um', 'uh', 'uhm', 'umm', 'erm', 'er', 'hmm', 'hm', 'mm', 'like', 'well']);

/** Conjunctions, articles, prepositions and pronouns after which a sentence has to go on. */
const OPEN_WORDS = new Set(
  `and or but so because since although though while if when where which who that then than as until unless
   whether the a an my our their his her its your this these those of to in on at for with from by about into
   between through during before after over under i we they he she it is are was were be been being am have
   has had do does did will would can could should might must not also very really just`
    .trim()
    .split(/\s+/),
);
