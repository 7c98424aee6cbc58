import { endingWords } from './turn-ending-words.ts';

/** How finished a spoken turn looks by its last words: nothing said · a close · neither · somebody looks for words. */
export type TurnShape = 'empty' | 'complete' | 'usual' | 'unfinished';

/** A phrase of the lists has at most so many words. */
const PHRASE_WORDS_MAX = 6;

/**
 * How finished a text looks, in a language given by its BCP 47 tag (English unless given; one without word lists
 * goes by punctuation alone). Pure: used by the page, which decides when an answer is over, and by the turn
 * engine, which decides when to begin a reply.
 */
export function shapeOfTurn(text: string, language = 'en'): TurnShape {
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return 'empty';
  if (/(?:[,;:–—-]|\.\.\.|…)$/u.test(trimmed)) return 'unfinished';
  const isStopped = /[.!?。！？؟]["'”’)]?$/u.test(trimmed);
  const lists = endingWords(language);
  if (lists) {
    const words = lastWords(trimmed);
    const last = words.at(-1) ?? '';
    if (endsWithPhrase(words, lists.thinking)) return 'unfinished';
    if (endsWithPhrase(words, lists.closing)) return 'complete';
    if (lists.fillers.has(last) || (lists.open.has(last) && !isStopped)) return 'unfinished';
  }
  return isStopped ? 'complete' : 'usual';
}

/** The last words of a text in lower case without punctuation, straight apostrophes and hyphens kept. */
function lastWords(text: string): string[] {
  return text
    .slice(-200)
    .toLowerCase()
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'\s-]/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(-PHRASE_WORDS_MAX);
}

function endsWithPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  const end = words.join(' ');
  return phrases.some((phrase) => end === phrase || end.endsWith(` ${phrase}`));
}
