import type { TextLine } from './text-lines.ts';

/** Lines a page may have for its order to be looked at; the work grows with the square. */
const MAX_LINES = 500;
/** How much higher a line must stand to come before another, in heights of the letters. */
const CLEARLY_ABOVE = 0.7;
/** How far below a heading its text begins, in heights of the letters. */
const CLOSE_BELOW = 3;
/** Share of the narrower line that two must have in common to be in one column. */
const SAME_COLUMN = 0.3;

/** The lines, and how far a line counts as reaching to its sides where that is more than its words do. */
export type ReachOf = (line: TextLine) => { x: number; right: number } | null;

/**
 * Puts lines that the file paints at the wrong time into their place: some programs paint all headings,
 * or the name at the top, before or after everything else. The sign is a line that comes after one that
 * stands below it in the same column. Lines without this sign stay in the order of the file; none is
 * lost or added.
 */
export function inReadingOrder(
  lines: readonly TextLine[],
  reachOf: ReachOf = () => null,
): TextLine[] {
  if (lines.length > MAX_LINES) return [...lines];
  const order = lines.map((_, index) => index);
  const isAbove = relations(lines, reachOf);
  // How many lines each one contradicts: those before it that stand below, those after it that stand above.
  const conflicts = order.map(() => 0);
  const count = (line: number, step: 1 | -1) => {
    const at = order.indexOf(line);
    for (const [place, other] of order.entries()) {
      if (place === at || !(place < at ? isAbove(line, other) : isAbove(other, line))) continue;
      conflicts[other] = (conflicts[other] ?? 0) + step;
      conflicts[line] = (conflicts[line] ?? 0) + step;
    }
  };
  for (const line of order) count(line, 1);
  // Each contradiction was met from both sides.
  for (const line of order) conflicts[line] = (conflicts[line] ?? 0) / 2;
  for (let moves = 0; moves < lines.length; moves += 1) {
    const line = worst(conflicts);
    if (line === -1) break;
    const before = conflicts[line] ?? 0;
    count(line, -1);
    order.splice(order.indexOf(line), 1);
    order.splice(bestPlace(order, line, isAbove), 0, line);
    count(line, 1);
    if ((conflicts[line] ?? 0) >= before) break;
  }
  const result = order.flatMap((index) => lines[index] ?? []);
  const isMoved = order.some((line, at) => line !== at);
  return isMoved ? withHeadingsAtTheirText(result, reachOf) : result;
}

/**
 * On a page with lines out of place: a line between lines of other columns, with lines of its own column
 * close below it that come later, goes to them.
 */
function withHeadingsAtTheirText(lines: readonly TextLine[], reachOf: ReachOf): TextLine[] {
  const result = [...lines];
  const spans = (line: TextLine) => {
    const wide = reachOf(line);
    return wide ? [wide] : line.cells;
  };
  const isSameColumn = (one: TextLine | undefined, other: TextLine) =>
    one !== undefined && shareColumn(spans(one), spans(other));
  for (const line of lines) {
    const at = result.indexOf(line);
    if (isSameColumn(result[at - 1], line) || isSameColumn(result[at + 1], line)) continue;
    let below: TextLine | undefined;
    for (const other of result.slice(at + 1)) {
      const drop = other.y - line.y;
      if (drop <= 0 || drop > CLOSE_BELOW * Math.max(line.size, other.size)) continue;
      if (isSameColumn(other, line) && (!below || other.y < below.y)) below = other;
    }
    if (!below) continue;
    result.splice(at, 1);
    result.splice(result.indexOf(below), 0, line);
  }
  return result;
}

type IsAbove = (upper: number, lower: number) => boolean;

function relations(lines: readonly TextLine[], reachOf: ReachOf): IsAbove {
  const size = lines.length;
  const above = new Uint8Array(size * size);
  const reaches = lines.map((line) => {
    const wide = reachOf(line);
    return wide ? [wide] : line.cells;
  });
  for (const [upper, line] of lines.entries()) {
    for (const [lower, other] of lines.entries()) {
      const drop = other.y - line.y;
      if (drop <= CLEARLY_ABOVE * Math.max(line.size, other.size)) continue;
      if (shareColumn(reaches[upper] ?? [], reaches[lower] ?? [])) above[upper * size + lower] = 1;
    }
  }
  return (upper, lower) => above[upper * size + lower] === 1;
}

type Span = { x: number; right: number };

function shareColumn(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) =>
    others.some((other) => {
      const common = Math.min(one.right, other.right) - Math.max(one.x, other.x);
      return common > SAME_COLUMN * Math.min(one.right - one.x, other.right - other.x);
    }),
  );
}

function worst(conflicts: readonly number[]): number {
  let line = -1;
  for (const [index, count] of conflicts.entries()) {
    if (count > (conflicts[line] ?? 0)) line = index;
  }
  return line;
}

/** The last of the places with the fewest contradictions: a heading stands right before what it heads. */
function bestPlace(order: readonly number[], line: number, isAbove: IsAbove): number {
  let count = order.filter((other) => isAbove(other, line)).length;
  let fewest = count;
  let place = 0;
  for (const [at, other] of order.entries()) {
    if (isAbove(other, line)) count -= 1;
    if (isAbove(line, other)) count += 1;
    if (count <= fewest) {
      fewest = count;
      place = at + 1;
    }
  }
  return place;
}
