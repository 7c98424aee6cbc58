/** Characters that one "…" may stand for. */
const APART_MAX = 48;

/**
 * Phrases between ` | ` as one pattern of whole words, whatever their capitals. In a phrase `*` stands for
 * the rest of a word, `…` for some words of the same sentence, `(a|b)` for one of both. Bounded, so that
 * a text is searched in linear time.
 */
export function wordPattern(phrases: string): RegExp {
  const all = phrases.split(/ \| /u).map((phrase) =>
    phrase
      .trim()
      .replace(/[.+?^$[\]{}\\]/gu, '\\$&')
      .replace(/\(/gu, '(?:')
      .replace(/\)\*/gu, ')\\p{L}{0,20}')
      .replace(/\*/gu, '\\p{L}{0,20}')
      .replace(/ … /gu, `(?![\\p{L}\\p{N}])[^.;\\n]{0,${APART_MAX}}?(?<![\\p{L}\\p{N}])`)
      .replace(/ …/gu, '')
      .replace(/['’]/gu, "['’]")
      .replace(/ /gu, '[ \\u00a0]'),
  );
  // "%" follows a number at once.
  const begun = all.map((each) =>
    /^\W/u.test(each) && !/^[([]/u.test(each) ? each : `(?<![\\p{L}\\p{N}])${each}`,
  );
  return new RegExp(`(?:${begun.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
