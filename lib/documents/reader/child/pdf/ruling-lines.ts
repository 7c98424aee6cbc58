import type { PaintedObject } from './pdfium-page.ts';

/** A line that is drawn across the page (`x` to `right` at height `at`) or down it (`top` to `bottom` at `at`). */
export type Rule = { isAcross: boolean; at: number; from: number; to: number };

/** Points: a line is thinner, a coloured box is not. */
const THIN = 2.5;
/** Points: shorter ones are dashes, ticks and parts of letters. */
const SHORT = 8;
/** Points that ends of lines may be apart and still meet. */
const MEETING = 2.5;
/** Pages of drawings have thousands; a page of tables has hundreds. The work grows with the square. */
const MAX_RULES = 2_000;

/** The straight lines of a page, those that continue each other as one. */
export function rulesOf(objects: readonly PaintedObject[]): Rule[] {
  const rules: Rule[] = [];
  for (const { kind, bounds, isStroked } of objects) {
    if (kind !== 'path') continue;
    if (rules.length > MAX_RULES) return [];
    const width = bounds.right - bounds.left;
    const height = bounds.bottom - bounds.top;
    if (height < THIN && width > SHORT) {
      const at = (bounds.top + bounds.bottom) / 2;
      rules.push({ isAcross: true, at, from: bounds.left, to: bounds.right });
    } else if (width < THIN && height > SHORT) {
      const at = (bounds.left + bounds.right) / 2;
      rules.push({ isAcross: false, at, from: bounds.top, to: bounds.bottom });
    } else if (isStroked && width > SHORT && height > SHORT) {
      // The frame of a cell.
      const { left, right, top, bottom } = bounds;
      for (const at of [top, bottom]) rules.push({ isAcross: true, at, from: left, to: right });
      for (const at of [left, right]) rules.push({ isAcross: false, at, from: top, to: bottom });
    }
  }
  return [...joined(rules, true), ...joined(rules, false)];
}

function joined(rules: readonly Rule[], isAcross: boolean): Rule[] {
  const sorted = rules
    .filter((rule) => rule.isAcross === isAcross)
    .toSorted((a, b) => a.at - b.at || a.from - b.from);
  const result: Rule[] = [];
  // Lines at one height come together, however they are sorted by rounding.
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const at = sorted[start]?.at ?? 0;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - at <= MEETING) end += 1;
    const level = sorted.slice(start, end).toSorted((a, b) => a.from - b.from);
    let open: Rule | undefined;
    for (const rule of level) {
      if (open && rule.from - open.to <= MEETING) open.to = Math.max(open.to, rule.to);
      else {
        open = { ...rule, at };
        result.push(open);
      }
    }
  }
  return result;
}
