import { isDeepStrictEqual } from 'node:util';
import { correctionsOf, effectiveProfile, type ProfiledRow } from './corrections.ts';
import { pointerParts, valueAt } from './json-pointer.ts';
import { type Sources, sourcesSchema } from './profile-schemas.ts';

type PlacedRow = ProfiledRow & { kind: string; sources: unknown; text: string | null };
type Range = { start: number; end: number };

/** Values that are looked for in the text at most: each look costs its whole length. */
const LOOKED_FOR_MAX = 500;
/** What stands in the text by chance, or is worked out by us. */
const NOT_LOOKED_FOR: ReadonlySet<string> = new Set([
  'canonical',
  'id',
  'kind',
  'start',
  'end',
  'skills',
]);

/**
 * Where the values of the corrected profile stand in the text. What a person left as it was keeps its place,
 * also in a list whose order they changed; what they wrote has one only if it literally stands there, the
 * nearest to what it replaces. null where nothing was extracted.
 */
export function effectiveSources(row: PlacedRow): Sources | null {
  const extracted = sourcesSchema.safeParse(row.sources);
  if (!extracted.success) return null;
  const sources = { ...extracted.data };
  const profile = effectiveProfile(row);
  const search = createSearch(row.text ?? '');
  for (const pointer of Object.keys(correctionsOf(row))) {
    for (const key of Object.keys(sources)) if (isWithin(key, pointer)) delete sources[key];
    const parts = pointerParts(pointer) ?? [];
    place({
      at: pointer,
      value: valueAt(profile, parts),
      from: pointer,
      before: valueAt(row.profile, parts),
      near: null,
      search,
      extracted: extracted.data,
      sources,
    });
  }
  return sources;
}

type Placing = {
  /** where the value stands in the profile */
  at: string;
  value: unknown;
  /** what it was before, and where */
  from: string | null;
  before: unknown;
  /** a place in the text near which it is expected */
  near: number | null;
  search: Search;
  extracted: Sources;
  sources: Sources;
};

function place(placing: Placing): void {
  const { at, value, from, before, extracted, sources } = placing;
  const own = from === null ? undefined : extracted[from];
  if (own && isDeepStrictEqual(value, before)) sources[at] = own;
  if (Array.isArray(value)) {
    placeEntries(placing, value);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const innerBefore = valueAt(before, [key]);
      if (NOT_LOOKED_FOR.has(key) && !isDeepStrictEqual(inner, innerBefore)) continue;
      place({
        ...placing,
        at: `${at}/${key}`,
        value: inner,
        from: from === null ? null : `${from}/${key}`,
        before: innerBefore,
      });
    }
    return;
  }
  if (typeof value !== 'string' || sources[at] || value === before) return;
  const found = placing.search(value, own?.start ?? placing.near);
  if (found) sources[at] = found;
}

function placeEntries(placing: Placing, entries: readonly unknown[]): void {
  const { at, from, before, extracted } = placing;
  const pairs = pairEntries(entries, Array.isArray(before) ? before : []);
  for (const [index, value] of entries.entries()) {
    const old = pairs[index] ?? null;
    const oldPointer = from === null || old === null ? null : `${from}/${old}`;
    place({
      ...placing,
      at: `${at}/${index}`,
      value,
      from: oldPointer,
      before: old === null ? undefined : (before as unknown[])[old],
      near: oldPointer === null ? placing.near : firstPlace(extracted, oldPointer),
    });
  }
}

/** Which old entry each new one was: the same one, else the one with most of the same values. */
function pairEntries(entries: readonly unknown[], old: readonly unknown[]): (number | null)[] {
  const free = new Set(old.keys());
  const pairs = entries.map((entry): number | null => {
    for (const index of free) {
      if (!isDeepStrictEqual(old[index], entry)) continue;
      free.delete(index);
      return index;
    }
    return null;
  });
  return pairs.map((pair, at) => {
    if (pair !== null) return pair;
    let best: { index: number; score: number } | null = null;
    for (const index of free) {
      const score = likeness(entries[at], old[index]);
      if (score > (best?.score ?? 0)) best = { index, score };
    }
    if (best) free.delete(best.index);
    return best?.index ?? null;
  });
}

function likeness(one: unknown, other: unknown): number {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return 0;
  return Object.entries(one).filter(
    ([key, value]) =>
      value !== null &&
      typeof value !== 'boolean' &&
      !(Array.isArray(value) && value.length === 0) &&
      isDeepStrictEqual(value, valueAt(other, [key])),
  ).length;
}

function firstPlace(sources: Sources, pointer: string): number | null {
  const starts = Object.entries(sources).flatMap(([key, { start }]) =>
    isWithin(key, pointer) ? [start] : [],
  );
  return starts.length === 0 ? null : Math.min(...starts);
}

function isWithin(key: string, pointer: string): boolean {
  return key === pointer || key.startsWith(`${pointer}/`);
}

type Search = (value: string, near: number | null) => Range | null;

/** Looks for whole words as they are written; blanks and ends of lines are alike. */
function createSearch(text: string): Search {
  let looked = 0;
  return (value, near) => {
    const words = value.split(/\s+/).filter((word) => word !== '');
    looked += 1;
    if (words.length === 0 || looked > LOOKED_FOR_MAX) return null;
    const literal = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
    let best: Range | null = null;
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (near === null) return range;
      if (best && Math.abs(best.start - near) <= Math.abs(range.start - near)) break;
      best = range;
    }
    return best;
  };
}
