import { endingWords } from '#lib/interviews/turn-ending-words.ts';

/** Sounds and words without content that end an answer in any language. */
const EVERYWHERE = 'hm hmm mm mhm ok okay';
/**
 * Sounds of hesitation, and in English small words of assent. By language, since a sound of one is a word of
 * another: "um" is Portuguese for "one".
 */
const SOUNDS: Readonly<Record<string, string>> = {
  en: 'um uh uhm erm er yeah yep right',
  de: 'äh ähm öh öhm ehm genau',
  fr: 'euh heu hum',
  es: 'eh ehm mmm',
  it: 'ehm uhm mmm',
  pt: 'hum hã ãh',
  nl: 'eh ehm uh uhm',
};

const closingByLanguage = new Map<string, readonly (readonly string[])[]>();

/**
 * Whether two texts, given as words without case and punctuation, are the same answer: equal words, or different
 * only by what is said when one has finished (`language` is a BCP 47 tag; one without lists: equal words only).
 * Never by likeness: "I did" and "I didn't" are alike.
 */
export function isSameAnswer(a: readonly string[], b: readonly string[], language = 'en'): boolean {
  if (isEqual(a, b)) return true;
  const phrases = closingPhrases(language);
  const [one, other] = [withoutClosing(a, phrases), withoutClosing(b, phrases)];
  return one.length > 0 && isEqual(one, other);
}

/** The closed list of a language, longest first, each as words without case and punctuation. */
function closingPhrases(language: string): readonly (readonly string[])[] {
  const name = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = closingByLanguage.get(name);
  if (known) return known;
  const sounds = SOUNDS[name];
  const phrases = [
    ...(sounds === undefined ? [] : `${EVERYWHERE} ${sounds}`.split(' ')),
    ...(endingWords(name)?.closing ?? []),
  ]
    .map((phrase) => phrase.replace(/[^\p{L}\p{N}\s]+/gu, '').split(' '))
    .toSorted((one, other) => other.length - one.length);
  closingByLanguage.set(name, phrases);
  return phrases;
}

function withoutClosing(
  words: readonly string[],
  phrases: readonly (readonly string[])[],
): readonly string[] {
  let rest = words;
  for (;;) {
    const closing = phrases.find((phrase) => isEqual(rest.slice(-phrase.length), phrase));
    if (!closing) return rest;
    rest = rest.slice(0, -closing.length);
  }
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
