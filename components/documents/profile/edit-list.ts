/** The list with the entry at `index` exchanged; one past the end is added. */
export function withEntry<T>(list: readonly T[], index: number, entry: T): T[] {
  const next = [...list];
  next[Math.min(index, list.length)] = entry;
  return next;
}

/** The list with an entry put in at `index`; what stood there comes after it. */
export function withInserted<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.toSpliced(index, 0, entry);
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.toSpliced(index, 1);
}

/** The list with the entries at two places exchanged; the same list where one of them is none. */
export function withSwapped<T>(list: readonly T[], one: number, two: number): T[] {
  const first = list[one];
  const second = list[two];
  if (first === undefined || second === undefined) return [...list];
  return list.with(one, second).with(two, first);
}

/** What a person typed or pasted as several skills: cut at commas, semicolons and lines, each once. */
export function splitSkills(typed: string): string[] {
  return typed
    .split(/[,;\n、，；]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Names added to a list that has none twice, whatever their case. */
export function withNames(list: readonly string[], added: readonly string[]): string[] {
  const known = new Set(list.map(fold));
  const next = [...list];
  for (const name of added) {
    if (known.has(fold(name))) continue;
    known.add(fold(name));
    next.push(name);
  }
  return next;
}

/** Lines that say something, without spaces around. */
export function filledLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
