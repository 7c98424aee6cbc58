/** A word that a hyphen at the end of a line breaks, with what stands on it without a blank. */
const BROKEN =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐]\n([\p{Ll}\p{M}][\p{L}\p{M}]*)(\S*)[^\S\n]*\n?/gu;
const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
/** `e-` of e-mail: no language breaks a word behind its first letter. */
const PREFIX_LETTERS = 1;

/**
 * Joins words that end in a hyphen at the end of a line with what follows in the next line, where the
 * same pages show how the word is written: with the hyphen, or without. Other words stay as they are,
 * for a hyphen at the end of a line may be one of either kind.
 */
export function joinBrokenWords(pages: readonly string[]): string[] {
  const known = new Set<string>();
  for (const page of pages) {
    for (const [word] of page.matchAll(WORD)) known.add(word.toLowerCase());
  }
  return pages.map((page) =>
    page.replace(BROKEN, (broken, start: string, end: string, tail: string) => {
      const joined = `${start}${end}`;
      const hyphenated = `${start}-${end}`;
      if (start.length <= PREFIX_LETTERS || known.has(hyphenated.toLowerCase())) {
        return `${hyphenated}${tail}\n`;
      }
      return known.has(joined.toLowerCase()) ? `${joined}${tail}\n` : broken;
    }),
  );
}
