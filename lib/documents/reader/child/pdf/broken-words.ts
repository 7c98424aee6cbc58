/** A word that a hyphen at the end of a line breaks: its beginning, the blanks, and how the next line goes on. */
const BROKEN = /([\p{L}\p{M}]+)[-‐]\n([\p{Ll}\p{M}][\p{L}\p{M}]*)/gu;
const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
/** `e-` of e-mail, `co-` of co-author: no language breaks a word so near its beginning. */
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
  return pages
    .map((page) =>
      page.replace(BROKEN, (broken, start: string, end: string) => {
        const joined = `${start}${end}`;
        const hyphenated = `${start}-${end}`;
        if (start.length <= PREFIX_LETTERS || known.has(hyphenated.toLowerCase()))
          return `${hyphenated}\n`;
        return known.has(joined.toLowerCase()) ? `${joined}\n` : broken;
      }),
    )
    .map(tidyLines);
}

/** What went on behind the joined word begins its line now. */
function tidyLines(page: string): string {
  return page.replace(/\n[^\S\n]+/gu, '\n').replace(/\n([.,;:!?)]+)[^\S\n]*/gu, '$1\n');
}
