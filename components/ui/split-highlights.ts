export type Range = { start: number; end: number };
export type Segment<R extends Range> = { start: number; text: string; ranges: R[] };

/**
 * Cuts a text at every edge of the given ranges (UTF-16 units, end exclusive), so that each piece lies
 * wholly in or out of each of them. Pieces come in order and joined are the text again. Ranges may
 * overlap; what lies outside the text is cut off, what is empty is left out.
 */
export function splitHighlights<R extends Range>(text: string, ranges: readonly R[]): Segment<R>[] {
  const within = ranges.filter(
    (range) => range.start < range.end && range.start < text.length && range.end > 0,
  );
  const edges = new Set([0, text.length]);
  for (const range of within) {
    edges.add(Math.max(0, range.start));
    edges.add(Math.min(text.length, range.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment<R>[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] ?? 0;
    const end = sorted[index + 1] ?? start;
    segments.push({
      start,
      text: text.slice(start, end),
      ranges: within.filter((range) => range.start <= start && range.end >= end),
    });
  }
  return segments;
}

/**
 * For each piece, the ids that begin in it: an id stands in the first piece of its ranges and nowhere else, also
 * where several begin at one place.
 */
export function idsBegun<R extends Range>(
  segments: readonly Segment<R>[],
  idOf: (range: R) => string | undefined,
): string[][] {
  const known = new Set<string>();
  return segments.map(({ ranges }) =>
    ranges.flatMap((range) => {
      const id = idOf(range);
      if (id === undefined || known.has(id)) return [];
      known.add(id);
      return id;
    }),
  );
}

/** Every place where `words` stands in `text`, whatever the case; none for an empty search. */
export function findMatches(text: string, words: string): Range[] {
  const needle = words.trim();
  if (needle === '') return [];
  const pattern = new RegExp(needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
