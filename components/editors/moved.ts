/** The list with one entry a place up (-1) or down (1); the same where there is no such place. */
export function moved<T extends { id: string }>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const from = list.findIndex((each) => each.id === id);
  const entry = list[from];
  const to = from + by;
  if (!entry || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}
