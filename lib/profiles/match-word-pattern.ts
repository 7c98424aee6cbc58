/** Characters that one "…" may stand for. */
const APART_MAX = 48;
/** Letters without a base letter and an accent. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ß: 's',
  ł: 'l',
  ø: 'o',
  '’': "'",
  '\u00a0': ' ',
  œ: 'o',
  æ: 'a',
};

/** Small letters without accents, each where it was: patterns are searched in plain letters, which is many times as fast. */
export function plainLetters(text: string): string {
  const small = text.toLowerCase();
  const same = small.length === text.length ? small : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but plain letters and signs
  return same.replace(/[^\u0000-\u007f]/g, (letter) => {
    const plain = OTHER_LETTERS[letter] ?? letter.normalize('NFD').slice(0, 1);
    return plain.length === 1 ? plain : letter;
  });
}

/**
 * Phrases between ` | ` as one pattern of whole words, for texts in plain letters. In a phrase `*` stands for
 * the rest of a word, `…` for some words of the same sentence, `(a|b)` for one of both. Bounded, so that
 * a text is searched in linear time.
 */
export function wordPattern(phrases: string): RegExp {
  const all = plainLetters(phrases)
    .split(/ \| /)
    .map((phrase) =>
      phrase
        .trim()
        .replace(/[.+?^$[\]{}\\]/g, '\\$&')
        .replace(/\(/g, '(?:')
        .replace(/\*/g, '[a-z]{0,20}')
        .replace(/ \u2026 /g, `(?![a-z0-9])[^.;\\n]{0,${APART_MAX}}?(?<![a-z0-9])`)
        .replace(/ \u2026/g, ''),
    )
    // "%" follows a number at once.
    .map((phrase) => (/^%/.test(phrase) ? phrase : `\\b${phrase}`));
  return new RegExp(`(?:${all.join('|')})(?![a-z0-9])`);
}
