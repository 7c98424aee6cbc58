import type { TextLine } from './text-lines.ts';
import { textOfLine } from './text-lines.ts';

export type LinedPage = { height: number; lines: TextLine[] };

/** Share of a page's height at its top and at its bottom in which running lines stand. */
const MARGIN = 0.1;
/** Lines at each end of a page that are looked at. */
const END_LINES = 2;
const PAGE_NUMBER =
  /^\W*(?:(?:page|pagina|página|pag|seite|strona|sida|side|sivu|stránka|第)\.?\s*)?(\d{1,2})\s*(?:页)?\s*(?:(?:\/|\||of|von|de|di|din|sur|z|av|van|共)\s*(\d{1,2})\s*(?:页)?)?\W*$/iu;

/**
 * Leaves out what is printed on pages by habit: page numbers, and headers and footers from their second
 * page on. Only what is sure: a line in the margin that says the page's own number and nothing else, or
 * one that stands in the same margin of another page in the same words (figures aside). A page that holds
 * nothing else keeps them: what is all that it says is no habit.
 */
export function withoutRunningLines(pages: readonly LinedPage[]): TextLine[][] {
  const seen = new Map<string, { pages: number; counted: number }>();
  for (const [index, page] of pages.entries()) {
    for (const { key, line } of marginLines(page)) {
      const known = seen.get(key) ?? { pages: 0, counted: 0 };
      const isCounted = hasNumber(textOfLine(line), index + 1);
      seen.set(key, { pages: known.pages + 1, counted: known.counted + (isCounted ? 1 : 0) });
    }
  }
  const kept = new Set<string>();
  return pages.map((page, index) => {
    const gone = new Set<TextLine>();
    for (const { line, key, isBottom } of marginLines(page)) {
      const found = seen.get(key);
      const isRunning = (found?.pages ?? 0) >= 2;
      const isCounted = found?.counted === found?.pages;
      const isFirst = !kept.has(key);
      if (isPageNumber(textOfLine(line), { page: index + 1, pages: pages.length })) gone.add(line);
      else if (isRunning && (!isFirst || (isCounted && isBottom))) gone.add(line);
      kept.add(key);
    }
    return gone.size === page.lines.length
      ? page.lines
      : page.lines.filter((line) => !gone.has(line));
  });
}

type MarginLine = { line: TextLine; key: string; isBottom: boolean };

function marginLines({ height, lines }: LinedPage): MarginLine[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const top = sorted.slice(0, END_LINES).filter(({ y }) => y < MARGIN * height);
  const bottom = sorted.slice(-END_LINES).filter(({ y }) => y > (1 - MARGIN) * height);
  return [
    ...top.map((line) => ({ line, key: `top ${keyOf(line)}`, isBottom: false })),
    ...bottom.map((line) => ({ line, key: `bottom ${keyOf(line)}`, isBottom: true })),
  ];
}

/** Words of a line, with # for its figures. */
function keyOf(line: TextLine): string {
  return textOfLine(line).replace(/\s+/gu, ' ').replace(/\d+/gu, '#').trim().toLowerCase();
}

function isPageNumber(text: string, { page, pages }: { page: number; pages: number }): boolean {
  const match = PAGE_NUMBER.exec(text);
  return match !== null && Number(match[1]) === page && (!match[2] || Number(match[2]) >= pages);
}

function hasNumber(text: string, number: number): boolean {
  return (text.match(/\d+/gu) ?? []).some((figures) => Number(figures) === number);
}
