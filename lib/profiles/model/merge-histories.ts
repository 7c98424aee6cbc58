import type { Sources } from '#lib/profiles/profile-schemas.ts';
import type { Cited, CitedDates, LineRange } from './answer-schemas.ts';
import type { Citations, Placed, PlacedDates } from './citations.ts';
import {
  inTextOrder,
  overlap,
  type Place,
  placedDates,
  placedList,
  placedValue,
} from './placed-profile.ts';
import { isProtected } from './protected-values.ts';

/** A job or a study: its names (employer, title …), its dates, and what is told of it. */
export type HistoryEntry = {
  values: Record<string, Placed | null>;
  dates: PlacedDates | null;
  items: Placed[];
  /** names something, and nothing that the model said of it was dropped */
  isComplete: boolean;
};

const VALUE_LIMITS = { charactersMax: 200, linesMax: 2 };

/** The entries as the rules read them, but for a day of birth that was taken for a date of a job. */
export function historyOfRules(
  entries: readonly Record<string, unknown>[],
  options: { sources: Sources; pointer: string; names: readonly string[] },
): HistoryEntry[] {
  const { sources, names } = options;
  const placed = entries.map((entry, index): HistoryEntry => {
    const at = `${options.pointer}/${index}`;
    const dated = entry as { start: string | null; end: string | null; is_current?: boolean };
    return {
      values: Object.fromEntries(
        names.map((name) => [
          name,
          placedValue(entry[name] as string | null, sources, `${at}/${name}`),
        ]),
      ),
      dates: placedDates(dated, sources, at),
      items: placedList((entry.highlights ?? []) as string[], sources, `${at}/highlights`),
      isComplete: true,
    };
  });
  return placed.filter(
    ({ values }) => !Object.values(values).some((value) => value && isProtected(value.text)),
  );
}

type EntryAnswer = { dates: CitedDates | null; details?: LineRange | null } & {
  [name: string]: Cited | CitedDates | LineRange | null | undefined;
};

/** The entries as a model gives them, as far as they stand in the text. */
export function historyOfAnswer(
  answer: readonly EntryAnswer[],
  options: { citations: Citations; names: readonly string[] },
): HistoryEntry[] {
  const { citations, names } = options;
  const heads = answer.map((entry) => {
    const before = citations.counts().dropped;
    const values = Object.fromEntries(
      names.map((name) => [
        name,
        citations.value((entry[name] ?? null) as Cited | null, VALUE_LIMITS),
      ]),
    );
    const dates = citations.dates(entry.dates);
    const isNamed = Object.values(values).some((value) => value !== null);
    const isComplete = isNamed && citations.counts().dropped === before;
    return { values, dates, isComplete, details: entry.details ?? null };
  });
  // Lines that name one entry tell nothing of another.
  const taken = heads.flatMap(({ values, dates }) => [
    ...Object.values(values).filter((value) => value !== null),
    ...(dates?.place ? [{ text: '', place: dates.place }] : []),
  ]);
  return heads.map(({ details, ...head }) => ({
    ...head,
    items: head.isComplete ? citations.items(details, taken) : [],
  }));
}

/**
 * The model's history takes the place of the rules' where every entry of it is complete and each dated entry of
 * the rules is among them. Else entry by entry: a complete one of the model lends its names to that of the rules
 * with the same dates or place, and one that the rules have not is added if it is dated.
 */
export function mergeHistories(input: {
  rules: readonly HistoryEntry[];
  model: readonly HistoryEntry[];
}): HistoryEntry[] {
  const { rules } = input;
  const complete = input.model.filter((entry) => entry.isComplete);
  const isWhole = complete.length === input.model.length && complete.length > 0;
  const dated = rules.filter(({ dates }) => dates !== null);
  if (isWhole && dated.every((entry) => complete.some((other) => isSame(entry, other)))) {
    return complete.map((entry) => {
      const items = rules.find((other) => isSame(entry, other))?.items ?? [];
      return entry.items.length > 0 ? entry : { ...entry, items: besides(items, entry.values) };
    });
  }
  const free = new Set(complete);
  const merged = rules.map((entry) => {
    const other = [...free].find((each) => isSame(entry, each));
    if (!other) return entry;
    free.delete(other);
    const values = namesOfBoth(entry.values, other.values);
    const items = besides(entry.items, values);
    return {
      ...entry,
      values,
      dates: other.dates ?? entry.dates,
      items: items.length > 0 ? items : other.items,
    };
  });
  const more = [...free].filter(
    (entry) => entry.dates !== null && !rules.some((other) => isSame(entry, other)),
  );
  return inTextOrder(
    [...merged, ...more].map((entry) => ({ entry, place: firstPlace(entry) })),
  ).map(({ entry }) => entry);
}

function namesOfBoth(
  rules: Record<string, Placed | null>,
  model: Record<string, Placed | null>,
): Record<string, Placed | null> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, value]) => [name, model[name] ?? value]),
  );
}

/** The same stretch of time and in the same place, or one name in the same place. */
function isSame(one: HistoryEntry, other: HistoryEntry): boolean {
  if (one.dates && other.dates && overlap(one.dates.place, other.dates.place)) return true;
  return Object.values(one.values).some((value) =>
    Object.values(other.values).some((each) => overlap(value?.place, each?.place)),
  );
}

/** What the rules took for told of a job, without what turned out to be its name. */
function besides(items: readonly Placed[], values: HistoryEntry['values']): Placed[] {
  return items.filter(
    ({ text, place }) =>
      !Object.values(values).some(
        (value) => value && overlap(place, value.place) && value.text.length * 2 >= text.length,
      ),
  );
}

function firstPlace({ values, dates }: HistoryEntry): Place {
  const places = [...Object.values(values).map((value) => value?.place), dates?.place];
  return places
    .flatMap((place) => place ?? [])
    .reduce<Place>((first, place) => (first && first.start <= place.start ? first : place), null);
}
