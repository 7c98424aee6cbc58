import { type DateRange, findDateRanges, findSingleDates } from '#lib/profiles/date-ranges.ts';
import { itemsOf, type Line, splitLines } from '#lib/profiles/text-lines.ts';
import type { Cited, CitedDates, LineRange } from './answer-schemas.ts';
import { type Folded, findFolded, foldText } from './fold-text.ts';
import type { NumberedLine } from './numbered-lines.ts';
import { isProtected } from './protected-values.ts';

/** A value with its place in the text; one of the rules may have none. */
export type Placed = { text: string; place: { start: number; end: number } | null };
export type PlacedDates = {
  start: string | null;
  end: string | null;
  isCurrent: boolean;
  place: { start: number; end: number } | null;
};

export type Limits = {
  charactersMax: number;
  /** lines of the document that the value may run over */
  linesMax: number;
};

/** Lines that one value may name: more is no place. */
const CITED_LINES_MAX = 12;
/** Lines that tell of one job. */
const DETAIL_LINES_MAX = 80;

export type Citations = ReturnType<typeof createCitations>;

/**
 * Holds what a model says against the text: a value counts if it stands, as whole words and in one piece, at
 * the lines it names; then it is taken as the document writes it. All else is dropped and counted.
 */
export function createCitations(text: string, lines: readonly NumberedLine[]) {
  const ranges = findDateRanges(text);
  const singles = findSingleDates(text);
  const documentLines = splitLines(text);
  const folds = new Map<string, Folded>();
  let kept = 0;
  let dropped = 0;

  function judged<T>(value: T | null): T | null {
    if (value === null) dropped += 1;
    else kept += 1;
    return value;
  }

  /** Stretches of lines that follow each other, of the numbers named. */
  function stretches(numbers: readonly number[]): { start: number; end: number }[] {
    if (numbers.length > CITED_LINES_MAX) return [];
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const found: { start: number; end: number; last: number }[] = [];
    for (const number of sorted) {
      const line = lines[number - 1];
      if (!line) continue;
      const open = found.at(-1);
      if (open && open.last === number - 1) Object.assign(open, { end: line.end, last: number });
      else found.push({ start: line.start, end: line.end, last: number });
    }
    return found;
  }

  function folded(start: number, end: number): Folded {
    const key = `${start}-${end}`;
    const known = folds.get(key) ?? foldText(text.slice(start, end));
    folds.set(key, known);
    return known;
  }

  function locate(cited: Cited, limits: Limits): Placed | null {
    const wanted = cited.text.trim().replace(/^[•·▪*–—-]+\s*|[\s,;:]+$/gu, '');
    if (!/[\p{L}\p{N}]/u.test(wanted) || wanted.length > limits.charactersMax) return null;
    for (const { start, end } of stretches(cited.lines)) {
      const found = findFolded(folded(start, end), wanted);
      if (!found) continue;
      const place = { start: start + found.start, end: start + found.end };
      const written = text.slice(place.start, place.end);
      const runsOver = written.split('\n').filter((line) => line.trim() !== '').length;
      if (runsOver > limits.linesMax || isProtected(written)) return null;
      return { text: asOneLine(written), place };
    }
    return null;
  }

  function derive(cited: CitedDates): PlacedDates | null {
    const { start, end, is_current } = cited;
    const places = stretches(cited.lines);
    const isCited = (range: DateRange) =>
      places.some((place) => range.from < place.end && place.start < range.to);
    const range = ranges.find(
      (each) =>
        isCited(each) &&
        each.isCurrent === is_current &&
        agrees(start, each.start) &&
        agrees(end, each.end),
    );
    if (range) return placedDates(range);
    const near = singles.filter(isCited);
    if (is_current) {
      // In a column beside the text, "now" stands in a line of its own.
      const since = near.find((each) => agrees(start, each.start));
      const saysNow = places.some((place) => hasNowCell(text.slice(place.start, place.end)));
      const isOpen = since && end === null && saysNow;
      return isOpen ? { ...placedDates(since), end: null, isCurrent: true } : null;
    }
    const first = near.find((each) => start !== null && agrees(start, each.start));
    const last = near.findLast((each) => end !== null && agrees(end, each.end));
    if ((start !== null && !first) || (end !== null && !last)) return null;
    const from = Math.min(first?.from ?? Infinity, last?.from ?? Infinity);
    const to = Math.max(first?.to ?? 0, last?.to ?? 0);
    if (from >= to || (first && last && (first.start ?? '') > (last.end ?? ''))) return null;
    return {
      start: first?.start ?? null,
      end: last?.end ?? null,
      isCurrent: false,
      place: { start: from, end: to },
    };
  }

  return {
    counts: () => ({ kept, dropped }),

    /** A value as the document has it; null where the model gave none, or one that does not stand there. */
    value(cited: Cited | null, limits: Limits): Placed | null {
      return cited === null ? null : judged(locate(cited, limits));
    },

    /** Dates that our own rules read in the lines named. */
    dates(cited: CitedDates | null): PlacedDates | null {
      if (cited === null || (cited.start === null && cited.end === null && !cited.is_current)) {
        return null;
      }
      return judged(derive(cited));
    },

    /** The items that stand in a range of lines, but for the lines that tell of something else. */
    items(range: LineRange | null, taken: readonly Placed[]): Placed[] {
      if (range === null) return [];
      const first = lines[range.from - 1];
      const last = lines[range.to - 1];
      if (!first || !last || first.start > last.start || range.to - range.from > DETAIL_LINES_MAX) {
        dropped += 1;
        return [];
      }
      const isTaken = (line: Line) =>
        taken.some(({ place }) => place && line.start < place.end && place.start < line.end);
      const inside = documentLines.filter(
        (line) => line.start >= first.start && line.end <= last.end && !isTaken(line),
      );
      const items = itemsOf(inside).filter(
        (item) => /\p{L}{2}/u.test(item.text) && !isProtected(item.text),
      );
      kept += items.length;
      return items.map(({ text: written, start, end }) => ({
        text: written.replace(/\s+/g, ' '),
        place: { start, end },
      }));
    },
  };
}

/** Whether a cell of these lines says nothing but "now", by the rule that reads "2019 – now". */
function hasNowCell(lines: string): boolean {
  return lines.split(/[\t\n]/).some((cell) => {
    const range = `2000 – ${cell.trim().replace(/^[–—-]\s*/u, '')}`;
    return findDateRanges(range).some(({ isCurrent, to }) => isCurrent && to === range.length);
  });
}

/** What a model says of a date may be less exact than the text, never more. */
function agrees(said: string | null, written: string | null): boolean {
  if (said === null || written === null) return said === written;
  return /^\d{4}(?:-\d{2})?$/.test(said) && written.startsWith(said);
}

function placedDates({ start, end, isCurrent, from, to }: DateRange): PlacedDates {
  return { start, end, isCurrent, place: { start: from, end: to } };
}

/** A word that is broken at the end of a line is one word. */
function asOneLine(written: string): string {
  return written
    .replace(/(?<=\p{Ll})-[ \t]*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
