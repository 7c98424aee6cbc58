import { type DateRange, findDateRanges, findSingleDates } from './date-ranges.ts';
import { type Line, part } from './text-lines.ts';

const CELL_CHARACTERS_MAX = 24;

/**
 * Dates in a column of their own may stand one below the other, each beside a line of the entry:
 * "Nov 2020⇥Mason" above "to date⇥Vexin Builders". The second line keeps what stands beside its date.
 */
export function gutterRanges(lines: readonly Line[]): {
  lines: Line[];
  gutter: Map<Line, DateRange>;
} {
  const kept: Line[] = [];
  const gutter = new Map<Line, DateRange>();
  for (const line of lines) {
    const above = kept.at(-1);
    const range = above && !gutter.has(above) ? rangeOver(above, line) : null;
    if (above && range) {
      gutter.set(above, range);
      kept.push({ ...line, ...part(line, line.text.indexOf('\t') + 1, line.text.length) });
    } else kept.push(line);
  }
  return { lines: kept, gutter };
}

function rangeOver(above: Line, below: Line): DateRange | null {
  const first = firstCell(above);
  const second = firstCell(below);
  if (!first || !second || findSingleDates(first).length !== 1) return null;
  if (findDateRanges(first).some(({ end }) => end !== null)) return null;
  // Two years one below the other, with no sign, are two years of two entries.
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(second)) return null;
  const start = first.replace(/\s*[‐‑‒–—―-]\s*$/u, '');
  const sign = /^[‐‑‒–—―-]|^\p{L}{1,5}(?:['’]\p{L})?\s/u.test(second) ? ' ' : ' – ';
  for (const between of [' ', sign]) {
    const told = `${start}${between}${second}`;
    const [range, ...others] = findDateRanges(told);
    const isWhole = range && others.length === 0 && range.from === 0 && range.to === told.length;
    if (isWhole) return { ...range, from: above.start, to: above.start + first.length };
  }
  return null;
}

/** What stands before the first tab, if it is short; null where nothing stands behind. */
function firstCell({ text, isItem, places }: Line): string | null {
  const end = text.indexOf('\t');
  if (isItem || places || end < 1 || end > CELL_CHARACTERS_MAX) return null;
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? text.slice(0, end).trim() : null;
}
