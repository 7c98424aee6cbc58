import type { Rule } from './ruling-lines.ts';

/** A row between two lines across the page; `edges` are the lines down it, from left to right. */
export type GridRow = { top: number; bottom: number; edges: number[] };

/** Points that a line may end short of the one it meets. */
const MEETING = 3;
/** Points that edges of one column may differ from row to row. */
const SAME_EDGE = 3;

/**
 * The rows of all ruled grids of a page, from top to bottom: each is closed by a line above and one
 * below, with lines down it at both ends and between its cells.
 */
export function gridRowsOf(rules: readonly Rule[]): GridRow[] {
  const across = rules.filter(({ isAcross }) => isAcross).toSorted((a, b) => a.at - b.at);
  const down = rules.filter(({ isAcross }) => !isAcross).toSorted((a, b) => a.at - b.at);
  if (across.length < 2 || down.length < 3) return [];
  const rows: GridRow[] = [];
  for (const [index, upper] of across.entries()) {
    const lower = across.slice(index + 1).find((rule) => closes(upper, rule));
    if (!lower) continue;
    const middle = (upper.at + lower.at) / 2;
    const beside = down.filter(({ from, to }) => from < middle && to > middle);
    const { left, right } = reachOf({ upper, lower, across, beside });
    const edges = beside.filter(({ at }) => at >= left && at <= right).map(({ at }) => at);
    if (edges.length >= 3) rows.push({ top: upper.at, bottom: lower.at, edges });
  }
  return rows;
}

/** How far a row reaches: beside a cell that goes over several rows, its own lines are shorter than the grid's. */
function reachOf(row: {
  upper: Rule;
  lower: Rule;
  across: readonly Rule[];
  beside: readonly Rule[];
}): { left: number; right: number } {
  const { upper, lower, across, beside } = row;
  let left = Math.min(upper.from, lower.from) - MEETING;
  let right = Math.max(upper.to, lower.to) + MEETING;
  const own = beside.filter(({ at }) => at >= left && at <= right);
  const top = Math.min(...own.map(({ from }) => from)) - MEETING;
  const bottom = Math.max(...own.map(({ to }) => to)) + MEETING;
  for (const { at, from, to } of across) {
    if (at < top || at > bottom || to < left || from > right) continue;
    left = Math.min(left, from - MEETING);
    right = Math.max(right, to + MEETING);
  }
  return { left, right };
}

/** Whether the lower line runs along the better part of the upper one. */
function closes(upper: Rule, lower: Rule): boolean {
  const common = Math.min(upper.to, lower.to) - Math.max(upper.from, lower.from);
  return lower.at - upper.at > MEETING && common > (upper.to - upper.from) / 2;
}

export function hasSameEdges(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length &&
    one.every((edge, column) => Math.abs(edge - (other[column] ?? 0)) <= SAME_EDGE)
  );
}
