import { monthNumber, withoutAccents } from './month-names.ts';
import {
  DATE,
  type DateOrder,
  dateOrderOf,
  MONTH_ALONE,
  parseDate,
  plainDates,
  SHORT_DATE,
} from './written-dates.ts';

/** A stretch of time as a document states it. Dates are `YYYY-MM` or `YYYY`. */
export type DateRange = {
  start: string | null;
  end: string | null;
  isCurrent: boolean;
  /** place in the text */
  from: number;
  to: number;
};

const NOW = [
  'present(?:\\s+day)?',
  'now',
  'current(?:ly)?',
  'today',
  'to\\s+date',
  'to\\s+present',
  'date',
  'ongoing',
  'till\\s+(?:date|now)',
  '(?:bis\\s+)?(?:heute|jetzt|dato)',
  'aktuell',
  'laufend',
  'andauernd',
  "(?:jusqu['’][àa]\\s+)?aujourd['’]?hui",
  '[àa]?\\s?pr[ée]sent',
  '(?:[àa]\\s+)?ce\\s+jour',
  'en\\s+cours',
  'en\\s+poste',
  'maintenant',
  'actuel(?:lement)?',
  '(?:la\\s+)?actualidad',
  'actualmente',
  'la\\s+fecha',
  'presente',
  'hoy',
  'oggi',
  'attuale',
  'in\\s+corso',
  'atual(?:mente)?',
  'o\\s+momento',
  'obecnie',
  '(?:do\\s+)?dzi[sś](?:iaj)?',
  'do\\s+chwili\\s+obecnej',
  'vandaag',
  'd\\.d\\.',
  'onwards?',
  'lfd\\.?',
  'zurzeit',
  'derzeit',
  '(?:la\\s+)?fecha\\s+actual',
  'attualmente',
  'n[åu]v[æa]r[ae]nde',
  'nuværende',
  'i\\s+dag',
  'p[åa]g[åa]ende',
  '(?:[îi]n\\s+)?prezent',
  '[îi]n\\s+curs',
  'actual',
  'azi',
  'teraz',
  'nadal',
  'heden',
  'nu',
  'nå',
  'idag',
  'dags\\s+dato',
  'настоящее\\s+время',
  'н\\.\\s?в\\.',
  '至今',
  '现在',
  '現在',
  '目前',
  '今',
  '(?:حتى|إلى|الى)\\s+(?:الآن|الان|اليوم|تاريخه)',
  'الآن',
  'الان',
  'حتى\\s+تاريخه',
  'حالي[اً]{0,2}',
  'الوقت\\s+(?:الحالي|الحاضر)',
  'الحاضر',
  'اليوم',
]
  .map(withoutAccents)
  .join('|');
/** Blanks between the two dates of a range, and the end of one line. */
const GAP = '\\s{0,12}';
const DASH = `${GAP}(?:[-‐‑‒–—―−~〜～→>]{1,2}|/(?=\\s))${GAP}`;
const TO = withoutAccents(
  `\\s{1,12}(?:to|until|till|til|through|thru|bis(?:\\s+zum)?|à|au|a|jusqu['’](?:[àa]|en|au)|al|ad|fino\\s+ad?|hasta|até(?:\\s+(?:ao?|à|o))?|do|tot(?:\\s+en\\s+met)?|t/m|t\\.o\\.m\\.|по|p[âa]n[ăa]\\s+(?:[îi]n|la)|la|إلى|الى|حتى)\\s{1,12}|${GAP}(?:至|到)${GAP}|[ ]{0,3}\\t{1,3}[ ]{0,3}`,
);
const SEPARATOR = withoutAccents(
  `(?:${DASH}|${TO}|${DASH}(?:to|bis|until|au|à)\\s{1,12}|\\s{1,3}(?=(?:present|now|onwards?|heute|prezent|至今|الآن|حتى|إلى|الى)(?![\\p{L}\\p{N}@])))`,
);
const BEFORE = '(?<![\\p{L}\\p{N}./@$£€+-])';
const AFTER = '(?![\\p{L}\\p{N}@])';

const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}/@$£€+-]|\\d\\.)(?<start>${DATE})(?:[ ]r\\.)?${SEPARATOR}(?:(?<now>${NOW})|(?<end>${DATE})|(?<short>\\d\\d))${AFTER}`,
  'gu',
);
/** Years with two figures on both sides: "03/19 – 08/21", "Mar 19 – Present". */
const SHORT_RANGE = new RegExp(
  `${BEFORE}(?<start>${SHORT_DATE})${SEPARATOR}(?:(?<now>${NOW})|(?<end>${SHORT_DATE}))${AFTER}`,
  'gu',
);
/** Two dates side by side, where the dash between them was lost. */
const PAIR = new RegExp(`${BEFORE}(?<start>${DATE})[ ]{1,3}(?<end>${DATE})${AFTER}`, 'gu');
/** Two months of one year: "Jan – Mar 2020", "09 – 12/2019". */
const MONTH_RANGE = new RegExp(
  `${BEFORE}(?<month>${MONTH_ALONE})\\.?${SEPARATOR}(?<end>${DATE})${AFTER}`,
  'gu',
);
/** A school year: "2014/15", "2014/2015". */
const SCHOOL_YEAR = new RegExp(
  `${BEFORE}(?<start>(?:19|20)\\d\\d)/(?<end>(?:20)?\\d\\d)${AFTER}`,
  'gu',
);
const SINCE = new RegExp(
  withoutAccents(
    `${BEFORE}(?:since|from|seit|ab|depuis(?:\\s+le)?|desde|dal|da|od|din|sinds|vanaf|fr[åa]n|fra|siden|sedan|[àa]\\s+partir\\s+(?:de|du)|a\\s+partire\\s+dal?|[îi]ncep[âa]nd\\s+cu|منذ|自)\\s{0,3}(?<start>${DATE})${AFTER}`,
  ),
  'gu',
);
/** "2019 –" and nothing after it on the line or in its cell. */
const OPEN = new RegExp(`${BEFORE}(?<start>${DATE})[ ]?[‐‑‒–—―-]{1,2}[ ]*(?=[\\n\\t]|$)`, 'gu');
const SINGLE = new RegExp(`${BEFORE}(?<start>${DATE})${AFTER}`, 'gu');

/** Ranges that are read of one text; the longest career has a few dozen. */
const RANGES_MAX = 200;

/** All ranges that a text states, in order: "Mar 2020 – Present", "2014–18", "03/2019 – heute", "since 2021". */
export function findDateRanges(text: string): DateRange[] {
  const plain = plainDates(text);
  const order = dateOrderOf(plain);
  const found: DateRange[] = [];
  for (const { from, part } of partsWithFigures(plain)) {
    if (found.length >= RANGES_MAX) break;
    found.push(...rangesOf(part, order).map((range) => moved(range, from)));
  }
  return found.slice(0, RANGES_MAX);
}

function moved(range: DateRange, by: number): DateRange {
  return { ...range, from: range.from + by, to: range.to + by };
}

/** Lines with two figures side by side, each with the line after it: no date stands anywhere else. */
function partsWithFigures(text: string): { from: number; part: string }[] {
  const parts: { from: number; part: string }[] = [];
  let from = 0;
  let start = -1;
  let isAfter = false;
  for (const line of text.split('\n')) {
    const hasFigures = /\d\d/.test(line);
    if (hasFigures || isAfter) {
      if (start === -1) start = from;
    } else if (start !== -1) {
      parts.push({ from: start, part: text.slice(start, from) });
      start = -1;
    }
    isAfter = hasFigures;
    from += line.length + 1;
  }
  if (start !== -1) parts.push({ from: start, part: text.slice(start) });
  return parts;
}

function rangesOf(text: string, order: DateOrder): DateRange[] {
  const found: DateRange[] = [];
  const search = (pattern: RegExp, read: (match: RegExpExecArray) => Period | null) => {
    for (const match of matchesOf(text, pattern)) {
      if (found.length >= RANGES_MAX) return;
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const period = match[0].split('\n').length > 2 ? null : read(match);
      if (period && isInOrder(period)) found.push({ ...period, from, to });
    }
  };
  search(RANGE, (match) => {
    const { start: first = '', now, end: last, short } = match.groups ?? {};
    const start = parseDate(first, order);
    if (!start) return null;
    if (now) return { start, end: null, isCurrent: true };
    if (short && Number(short) <= Number(start.slice(2, 4))) return null;
    const end = last ? parseDate(last, order) : `${start.slice(0, 2)}${short ?? ''}`;
    return end ? { start, end, isCurrent: false } : null;
  });
  search(SHORT_RANGE, (match) => {
    const { start: first = '', now, end: last = '' } = match.groups ?? {};
    const start = parseDate(first, order);
    const end = now ? null : parseDate(last, order);
    return start && (now || end) ? { start, end, isCurrent: now !== undefined } : null;
  });
  search(MONTH_RANGE, (match) => {
    const { month = '', end: last = '' } = match.groups ?? {};
    const end = parseDate(last, order);
    const number = /^\d/.test(month) ? month : monthNumber(month);
    if (!end || end.length === 4 || !number) return null;
    return { start: `${end.slice(0, 4)}-${number}`, end, isCurrent: false };
  });
  search(PAIR, (match) => {
    const start = parseDate(match.groups?.start ?? '', order);
    const end = parseDate(match.groups?.end ?? '', order);
    const areMonths = start?.length === 7 && end?.length === 7 && start !== end;
    return areMonths ? { start, end, isCurrent: false } : null;
  });
  search(SCHOOL_YEAR, (match) => {
    const { start = '', end = '' } = match.groups ?? {};
    const isNext = Number(end.slice(-2)) === (Number(start.slice(-2)) + 1) % 100;
    return isNext ? { start, end: `${Number(start) + 1}`, isCurrent: false } : null;
  });
  search(SINCE, (match) => {
    const start = parseDate(match.groups?.start ?? '', order);
    return start ? { start, end: null, isCurrent: true } : null;
  });
  search(OPEN, (match) => {
    const start = parseDate(match.groups?.start ?? '', order);
    return start ? { start, end: null, isCurrent: true } : null;
  });
  return found.sort((a, b) => a.from - b.from);
}

type Period = Pick<DateRange, 'start' | 'end' | 'isCurrent'>;

/** As `matchAll`; what begins within a match that came to nothing is looked at too. */
function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let next = 0;
  for (;;) {
    pattern.lastIndex = next;
    const match = pattern.exec(text);
    if (!match) return;
    const first = match.groups?.start ?? match.groups?.month ?? '';
    next = match.index + Math.max(1, first.length);
    yield match;
  }
}

/** What ends before it begins is no range. */
function isInOrder({ start, end }: Period): boolean {
  if (!start || !end) return true;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) >= start.slice(0, length);
}

/** Dates that stand alone: "Summer 2022", "May 2023", "2019". As a range, start and end are the same. */
export function findSingleDates(text: string): DateRange[] {
  const plain = plainDates(text);
  const order = dateOrderOf(plain);
  const found: DateRange[] = [];
  for (const { from: offset, part } of partsWithFigures(plain)) {
    const ranges = rangesOf(part, order);
    for (const match of part.matchAll(SINGLE)) {
      if (found.length >= RANGES_MAX) return found;
      const date = parseDate(match.groups?.start ?? '', order);
      const from = match.index;
      const to = from + match[0].length;
      if (!date || ranges.some((range) => from < range.to && range.from < to)) continue;
      found.push(moved({ start: date, end: date, isCurrent: false, from, to }, offset));
    }
  }
  return found;
}

/** Whether a time lies within another, as far as both say. */
export function isWithin(inner: Period, outer: Period): boolean {
  const starts = compareDates(inner.start, outer.start) >= 0;
  const ends = outer.isCurrent || (!inner.isCurrent && compareDates(inner.end, outer.end) <= 0);
  return starts && ends;
}

function compareDates(one: string | null, other: string | null): number {
  const length = Math.min(one?.length ?? 0, other?.length ?? 0);
  const [a, b] = [one?.slice(0, length) ?? '', other?.slice(0, length) ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Months from the first of `ranges` to the last, overlaps once. A year alone counts from its middle on. */
export function countMonths(ranges: readonly Period[], today: string): number {
  const spans = ranges
    .flatMap(({ start, end, isCurrent }) => {
      const last = isCurrent ? today : end;
      return start && last
        ? [{ from: monthIndex(start), to: monthIndex(last) + (last.length > 4 ? 1 : 0) }]
        : [];
    })
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months;
}

function monthIndex(date: string): number {
  const [year = '0', month] = date.split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : 6);
}
