import { type DateRange, isWithin } from './date-ranges.ts';
import { type Anchor, DURATION, findAnchors, restOfLine } from './entry-anchors.ts';
import { gutterRanges } from './gutter-dates.ts';
import type { HeadRow } from './head-pieces.ts';
import { append, type Line, part, type Span } from './text-lines.ts';
import { isTold, looksTold } from './told-lines.ts';
import { LEGAL_FORM_START } from './word-lists.ts';

/** One station of a career or an education: when, what its head lines say, and what is told of it. */
export type DatedEntry = { range: DateRange; rows: HeadRow[]; body: Line[] };

export type JudgeHeads = {
  /** whether a head names all that an entry has to name */
  isWhole(rows: readonly HeadRow[]): boolean;
  /** whether a row names an employer alone, and the one below it begins with a title */
  isEmployerAbove?(upper: HeadRow, lower: HeadRow): boolean;
  /** how well each of the heads of a section does so; more is better */
  points(heads: readonly (readonly HeadRow[])[]): number;
};

/** Lines above and below the line of the dates that belong to the head. */
type Layout = {
  above: number;
  below: number;
  /** a line between the items of one entry and the dates of the next belongs to the head too */
  hasStrays: boolean;
};

/** A line that may be the end of an item that was broken is longer. */
const NAME_CHARACTERS_MAX = 60;
const LINES_ABOVE_MAX = 3;
/** Entries that the layout is learnt from. */
const LEARNT_FROM_MAX = 40;
const LINES_BELOW_MAX = 4;
/** A line in the head has to bring more than this. */
const ROW_POINTS = -0.15;
/** A line that reads like something told is rarely a name. */
const TOLD_ROW_POINTS = -0.7;
/** The lines before the first dates can belong to nothing else. */
const LEFT_OUT_POINTS = -1;
/** Part of the lines that stand after a gap, from which on gaps part nothing. */
const GAPS_EVERYWHERE = 0.6;
type Content = {
  lines: readonly Line[];
  /** ranges whose dates stand one below the other in the first cells of two lines, by the first line */
  gutter: ReadonlyMap<Line, DateRange>;
  isAfterGap(index: number): boolean;
};

/**
 * Cuts the lines of a section into entries, by the dates that anchor them. Where the names stand (on
 * the line of the dates, above or below it, or above a body that the dates follow) is the same in all
 * entries, as one person writes one way: of all layouts the one is taken whose heads `judge` likes best.
 */
export function datedEntries(
  text: string,
  lines: readonly Line[],
  judge: JudgeHeads,
): DatedEntry[] {
  const content = contentOf(lines);
  const anchors = withHeaders(findAnchors(text, content.lines, content.gutter), judge);
  const first = anchors[0];
  if (!first) return [];
  const before = content.lines.slice(0, firstIndexOf(first));
  const last = anchors.at(-1) ?? first;
  const after = content.lines.slice(last.lastIndex + 1);
  const isToldBefore = before.some((line, index) => index > 0 && (line.isItem || looksTold(line)));
  if (isToldBefore && after.length <= 2 && !after.some((line) => line.isItem))
    return entriesBeforeDates(content.lines, anchors);
  const layouts: Layout[] = [];
  const aboveFirst = linesAbove({ content, anchors, index: 0, most: LINES_ABOVE_MAX });
  const aboveMost = Math.max(aboveFirst, first.header ? 1 : 0);
  for (let above = 0; above <= aboveMost; above += 1)
    for (let below = 0; below <= LINES_BELOW_MAX; below += 1)
      layouts.push({ above, below, hasStrays: false });
  if (aboveMost === 0)
    for (let below = 0; below <= 1; below += 1) layouts.push({ above: 0, below, hasStrays: true });
  const learntFrom = anchors.slice(0, LEARNT_FROM_MAX);
  let best: Layout = { above: 0, below: 0, hasStrays: false };
  let most = Number.NEGATIVE_INFINITY;
  for (const layout of layouts) {
    const entries = cutEntries(content, learntFrom, layout);
    const points =
      judge.points(entries.map(({ rows }) => rows)) +
      entries.reduce((sum, { rows }) => sum + costOf(rows), 0) +
      Math.max(0, aboveFirst - layout.above) * LEFT_OUT_POINTS;
    if (points > most) {
      most = points;
      best = layout;
    }
  }
  return cutEntries(content, anchors, best);
}

/**
 * A line with dates right above another one, whose dates lie within them and which names what it lacks,
 * is the header of that entry: "Acme 2012 – 2020" above "Developer 2017 – 2020".
 */
function withHeaders(anchors: readonly Anchor[], judge: JudgeHeads): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const above = kept.at(-1);
    const isNext = above !== undefined && above.lastIndex + 1 === anchor.index && !above.header;
    if (above && isNext && isWithin(anchor.range, above.range)) {
      const upper = { row: -1, spans: restOfLine(above) };
      const lower = { row: 0, spans: restOfLine(anchor) };
      const isApart = upper.spans.length > 0 && lower.spans.length > 0;
      const isCompleted =
        !judge.isWhole([upper]) && !judge.isWhole([lower]) && judge.isWhole([upper, lower]);
      const isEmployer = isApart && (judge.isEmployerAbove?.(upper, lower) ?? false);
      if (isApart && (isCompleted || isEmployer)) {
        kept[kept.length - 1] = { ...anchor, header: { ...above, isEmployer } };
        continue;
      }
    }
    kept.push(anchor);
  }
  return kept;
}

function firstIndexOf(anchor: Anchor): number {
  return anchor.header?.index ?? anchor.index;
}

function costOf(rows: readonly HeadRow[]): number {
  return rows.reduce((sum, { row, spans }) => {
    if (row === 0) return sum;
    return sum + ROW_POINTS + (spans.some((span) => looksTold(span)) ? TOLD_ROW_POINTS : 0);
  }, 0);
}

function contentOf(lines: readonly Line[]): Content {
  const { lines: kept, gutter } = gutterRanges(
    withWholeWords(lines.filter((line) => line.text !== '' && !DURATION.test(line.text))),
  );
  const gaps = new Set<Line>();
  for (const [index, line] of lines.entries()) if (lines[index - 1]?.text === '') gaps.add(line);
  const isTelling = gaps.size < kept.length * GAPS_EVERYWHERE;
  return {
    lines: kept,
    gutter,
    isAfterGap: (index) => {
      const line = kept[index];
      return isTelling && line !== undefined && gaps.has(line);
    },
  };
}

/** A name that was cut at a hyphen goes on with a small letter: both lines are one. */
function withWholeWords(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const isCut =
      last !== undefined &&
      !line.isItem &&
      line.index === last.index + 1 &&
      /\p{Ll}-$/u.test(last.text) &&
      /^\p{Ll}/u.test(line.text);
    if (last && isCut)
      whole[whole.length - 1] = {
        ...last,
        ...append(part(last, 0, last.text.length - 1), '', line),
        index: line.index,
      };
    else whole.push(line);
  }
  return whole;
}

type Place = { content: Content; anchors: readonly Anchor[]; index: number; most: number };

/** How many lines directly above the dates may belong to the head. */
function linesAbove({ content, anchors, index, most }: Place): number {
  const anchor = anchors[index];
  if (!anchor || anchor.header) return 0;
  const floor = (anchors[index - 1]?.lastIndex ?? -1) + 1;
  const hasOwn = restOfLine(anchor).length > 0;
  let count = 0;
  while (count < most && anchor.index - count > floor) {
    const at = anchor.index - count - 1;
    const line = content.lines[at];
    if (!line || line.isItem || isTold(line) || (index > 0 && looksTold(line))) break;
    // A gap parts the head from what came before, but not the dates from the names above them.
    if (content.isAfterGap(at + 1) && (count > 0 || hasOwn)) break;
    count += 1;
  }
  return count;
}

/** A line right above the dates that stands after the items of the entry before, and is none of them. */
function isStrayAbove(content: Content, anchors: readonly Anchor[], index: number): boolean {
  const anchor = anchors[index];
  const before = anchors[index - 1];
  if (!anchor || !before || anchor.header || anchor.index - before.lastIndex < 3) return false;
  const line = content.lines[anchor.index - 1];
  const last = content.lines[anchor.index - 2];
  if (!line || !last?.isItem || line.isItem) return false;
  return !looksTold(line) && line.text.length < NAME_CHARACTERS_MAX;
}

function cutEntries(
  content: Content,
  anchors: readonly Anchor[],
  { above, below, hasStrays }: Layout,
): DatedEntry[] {
  const counts = anchors.map((_, index) => {
    const count = linesAbove({ content, anchors, index, most: above });
    return count === 0 && hasStrays && isStrayAbove(content, anchors, index) ? 1 : count;
  });
  return anchors.map((anchor, index) => {
    const count = counts[index] ?? 0;
    const next = anchors[index + 1];
    const end = next ? firstIndexOf(next) - (counts[index + 1] ?? 0) : content.lines.length;
    const rows: HeadRow[] = anchor.header ? [headerRow(anchor.header)] : [];
    for (let at = anchor.index - count; at < anchor.index; at += 1) {
      const line = content.lines[at];
      if (line) rows.push({ row: at - anchor.index, spans: [spanOf(line)] });
    }
    const own = restOfLine(anchor);
    if (own.length > 0) rows.push({ row: 0, spans: own });
    let at = anchor.lastIndex + 1;
    let last: Line = anchor.line;
    for (let taken = 0; at < end; at += 1) {
      const line = content.lines[at];
      if (!line || line.isItem) break;
      if (own.length + taken > 0 && goesOnFrom(last, line)) extendLast(rows, line);
      else {
        const isApart = content.isAfterGap(at) && rows.length > 0;
        if (taken >= below || isApart || looksTold(line)) break;
        taken += 1;
        rows.push({ row: taken, spans: [spanOf(line)] });
      }
      last = line;
    }
    const body = content.lines.slice(at, end);
    const told: Line[] = anchor.told ? [{ ...anchor.line, ...anchor.told, isItem: true }] : [];
    return { range: anchor.range, rows, body: [...told, ...body] };
  });
}

function headerRow(header: Anchor): HeadRow {
  const row = { row: -1, spans: restOfLine(header) };
  return header.isEmployer ? { ...row, told: 'employer' } : row;
}

/** Dates in a right-hand gutter come after the body: an entry ends with its dates. */
function entriesBeforeDates(content: readonly Line[], anchors: readonly Anchor[]): DatedEntry[] {
  let from = 0;
  return anchors.map((anchor) => {
    const lines = content.slice(from, anchor.index);
    from = anchor.lastIndex + 1;
    const items = lines.findIndex((line, index) => index > 0 && (line.isItem || isTold(line)));
    const headEnd = items === -1 ? Math.min(lines.length, 2) : items;
    const rows: HeadRow[] = lines
      .slice(0, headEnd)
      .map((line, index) => ({ row: index - headEnd, spans: [spanOf(line)] }));
    const own = restOfLine(anchor);
    if (own.length > 0) rows.push({ row: 0, spans: own });
    return { range: anchor.range, rows, body: lines.slice(headEnd) };
  });
}

function spanOf({ start, end, text, places }: Line): Span {
  return places ? { start, end, text, places } : { start, end, text };
}

/** A line that was only broken: the one before ends in a comma, or this one is a legal form. */
function goesOnFrom(last: Line, line: Line): boolean {
  return /,$/.test(last.text) || LEGAL_FORM_START.test(line.text);
}

function extendLast(rows: HeadRow[], line: Line): void {
  const row = rows.at(-1);
  const last = row?.spans.at(-1);
  if (!row || !last) return;
  const between = last.text.endsWith(',') || LEGAL_FORM_START.test(line.text) ? ' ' : ', ';
  rows[rows.length - 1] = {
    row: row.row,
    spans: [...row.spans.slice(0, -1), append(last, between, line)],
  };
}
