type Placed = { id: string; turnId: string; start: number };

/** The marks of a transcript in reading order, each once, though several groups may rest on it. */
export function inReadingOrder<T extends Placed>(
  marks: readonly T[],
  turns: readonly { id: string }[],
): T[] {
  const order = new Map(turns.map(({ id }, index) => [id, index]));
  const once = new Map(marks.map((mark) => [mark.id, mark]));
  return [...once.values()]
    .filter(({ turnId }) => order.has(turnId))
    .sort((a, b) => (order.get(a.turnId) ?? 0) - (order.get(b.turnId) ?? 0) || a.start - b.start);
}

/** The place to go on to, round the ends; from nowhere, or from what is not shown, the first or the last. */
export function stepTo(
  ids: readonly string[],
  { from, by }: { from: string | null; by: 1 | -1 },
): string | null {
  if (ids.length === 0) return null;
  const at = from === null ? -1 : ids.indexOf(from);
  if (at < 0) return (by === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(at + by + ids.length) % ids.length] ?? null;
}
