import type { Sources } from '#lib/profiles/profile-schemas.ts';
import type { Placed, PlacedDates } from './citations.ts';

export type Extraction<Profile> = { profile: Profile; sources: Sources };

/** A value of a profile with its place, as the rules noted it. */
export function placedValue(
  value: string | null,
  sources: Sources,
  pointer: string,
): Placed | null {
  return value === null ? null : { text: value, place: sources[pointer] ?? null };
}

export function placedList(values: readonly string[], sources: Sources, pointer: string): Placed[] {
  return values.map((text, index) => ({ text, place: sources[`${pointer}/${index}`] ?? null }));
}

export function placedDates(
  dates: { start: string | null; end: string | null; is_current?: boolean },
  sources: Sources,
  pointer: string,
): PlacedDates | null {
  const { start, end, is_current: isCurrent = false } = dates;
  if (start === null && end === null) return null;
  const place = sources[`${pointer}/start`] ?? sources[`${pointer}/end`] ?? null;
  return { start, end, isCurrent, place };
}

/** Collects the places of a profile that is put together: notes one under its JSON Pointer, gives the value. */
export function createPlaceNotes() {
  const sources: Sources = {};
  const take = (pointer: string, value: Placed | null): string | null => {
    if (value?.place) sources[pointer] = value.place;
    return value?.text ?? null;
  };
  return {
    sources,
    take,
    list: (pointer: string, values: readonly Placed[]): string[] =>
      values.map((value, index) => take(`${pointer}/${index}`, value) ?? ''),
    dates(pointer: string, dates: PlacedDates | null) {
      if (dates?.place && dates.start) sources[`${pointer}/start`] = dates.place;
      if (dates?.place && dates.end) sources[`${pointer}/end`] = dates.place;
      return { start: dates?.start ?? null, end: dates?.end ?? null };
    },
  };
}

export type Place = { start: number; end: number } | null | undefined;

/** Whether two values stand, in part, at the same place. */
export function overlap(one: Place, other: Place): boolean {
  return Boolean(one && other && one.start < other.end && other.start < one.end);
}

/**
 * A list of the model beside that of the rules: it takes its place where nothing of it was dropped and it has
 * what the rules have; else what it has more is added, in the order of the text.
 */
export function mergeLists(input: {
  rules: readonly Placed[];
  model: readonly Placed[];
  /** nothing that the model said of it was dropped */
  isWhole: boolean;
  /** part of the rules' entries that the model's must have, to take their place */
  coverage: number;
}): Placed[] {
  const { rules, isWhole, coverage } = input;
  const model = unique(input.model);
  const isCovered = (entry: Placed) =>
    model.some((other) => overlap(entry.place, other.place) || sameText(entry, other));
  const covered = rules.filter(isCovered).length;
  if (isWhole && model.length > 0 && covered >= rules.length * coverage) return model;
  const more = model.filter(
    (entry) => !rules.some((other) => overlap(entry.place, other.place) || sameText(entry, other)),
  );
  return inTextOrder([...rules, ...more]);
}

export function unique(values: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return values.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function sameText(one: Placed, other: Placed): boolean {
  return one.text.toLowerCase() === other.text.toLowerCase();
}

/** By their place; what has none stays behind what it stood behind. */
export function inTextOrder<T extends { place: Place }>(entries: readonly T[]): T[] {
  let last = 0;
  return entries
    .map((entry) => {
      last = entry.place?.start ?? last;
      return { entry, at: last };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
