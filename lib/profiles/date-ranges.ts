/** A stretch of time as a document states it. Dates are `YYYY-MM` or `YYYY`. */
export type DateRange = {
  start: string | null;
  end: string | null;
  isCurrent: boolean;
  /** place in the text */
  from: number;
  to: number;
};

const MONTH_NAMES: readonly string[][] = [
  [
    'jan',
    'january',
    'januar',
    'janner',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'gen',
    'janeiro',
    'styczen',
    'stycznia',
    'januari',
  ],
  [
    'feb',
    'february',
    'februar',
    'fevrier',
    'fevr',
    'fev',
    'febrero',
    'febbraio',
    'fevereiro',
    'luty',
    'lutego',
    'februari',
  ],
  [
    'mar',
    'march',
    'marz',
    'mars',
    'marzo',
    'marco',
    'marzec',
    'marca',
    'maart',
    'mrt',
    'maerz',
    'mrz',
  ],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwiecien', 'kwietnia'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'maj', 'maja', 'mei'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho', 'czerwiec', 'czerwca'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho', 'lipiec', 'lipca'],
  ['aug', 'august', 'aout', 'agosto', 'ago', 'sierpien', 'sierpnia', 'augustus'],
  [
    'sep',
    'sept',
    'september',
    'septembre',
    'septiembre',
    'settembre',
    'set',
    'setembro',
    'wrzesien',
    'wrzesnia',
  ],
  [
    'oct',
    'october',
    'oktober',
    'okt',
    'octobre',
    'octubre',
    'ottobre',
    'ott',
    'outubro',
    'out',
    'pazdziernik',
    'pazdziernika',
  ],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'listopad', 'listopada'],
  [
    'dec',
    'december',
    'dezember',
    'dez',
    'decembre',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
    'grudzien',
    'grudnia',
    'des',
    'desember',
  ],
];
const MONTH_NUMBER = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const YEAR = '(?:19[5-9]\\d|20\\d\\d)';
/** Month names as they are written: each letter with the accents it may bear. */
const ACCENTED: Record<string, string> = {
  a: '[aäáàâãå]',
  c: '[cçć]',
  e: '[eéèêëę]',
  i: '[ií]',
  l: '[lł]',
  n: '[nńñ]',
  o: '[oóôö]',
  s: '[sś]',
  u: '[uúûü]',
  z: '[zźż]',
};
const MONTH = `(?<!\\p{L})(?:${MONTH_NAMES.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].map((letter) => ACCENTED[letter] ?? letter).join(''))
  .join('|')})(?!\\p{L})`;
const SEASON =
  '(?:spring|summer|autumn|fall|winter|fr[üu]hjahr|sommer|herbst|[ée]t[ée]|verano|estate|q[1-4])';
const DATE = [
  `${YEAR}[ ]*年(?:[ ]*\\d{1,2}[ ]*月)?`,
  `\\d{1,2}[.][ ]?\\d{1,2}[.]${YEAR}`,
  `\\d{1,2}[ ]+${MONTH}\\.?,?[ ]+${YEAR}`,
  `${MONTH}\\.?[ ]+\\d{1,2},[ ]*${YEAR}`,
  `(?:0?[1-9]|1[0-2])[ ]?[/.-][ ]?${YEAR}`,
  `${YEAR}[/.-](?:0[1-9]|1[0-2])(?!\\d)`,
  `${SEASON}[ ]+${YEAR}`,
  `${MONTH}\\.?,?[ ]?(?:de[ ]+)?${YEAR}`,
  `${MONTH}\\.?[ ]?['’]\\d\\d(?!\\d)`,
  `${YEAR}(?!\\d)`,
].join('|');
const NOW = [
  'present',
  'now',
  'current(?:ly)?',
  'today',
  'to\\s+date',
  'date',
  'ongoing',
  'till\\s+(?:date|now)',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  "aujourd['’]hui",
  'pr[ée]sent',
  'ce\\s+jour',
  'en\\s+cours',
  'actualidad',
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
  'prezent',
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
].join('|');
const DASH = '\\s*(?:[-–—‐‑−~〜～]|/(?=\\s))\\s*';
const TO =
  "\\s+(?:to|until|till|through|thru|bis(?:\\s+zum)?|à|au|jusqu['’]à|a|al|hasta|do|tot|t/m|til|по)\\s+|\\s*至\\s*";
const SEPARATOR = `(?:${DASH}|${TO}|${DASH}(?:to|bis)\\s+)`;
const BEFORE = '(?<![\\p{L}\\p{N}./@$£€-])';
const AFTER = '(?![\\p{L}\\p{N}@])';

const RANGE = new RegExp(
  `${BEFORE}(?<start>${DATE})${SEPARATOR}(?:(?<now>${NOW})|(?<end>${DATE})|(?<short>\\d\\d))${AFTER}`,
  'giu',
);
/** Two months of one year: "Jan – Mar 2020". */
const MONTH_RANGE = new RegExp(
  `${BEFORE}(?<m>${MONTH})\\.?${SEPARATOR}(?<end>${MONTH}\\.?\\s+${YEAR})${AFTER}`,
  'giu',
);
const SINCE = new RegExp(
  `${BEFORE}(?:since|seit|ab|depuis|desde|dal|od)\\s+(?<start>${DATE})${AFTER}`,
  'giu',
);
const SINGLE = new RegExp(`${BEFORE}(?<start>${DATE})${AFTER}`, 'giu');

/** Ranges that are read of one text; the longest career has a few dozen. */
const RANGES_MAX = 200;

/** All ranges that a text states, in order: "Mar 2020 – Present", "2014–18", "03/2019 – heute", "since 2021". */
export function findDateRanges(text: string): DateRange[] {
  const found: DateRange[] = [];
  const add = (range: DateRange) => {
    const isFree = !found.some((other) => range.from < other.to && other.from < range.to);
    if (isFree && found.length < RANGES_MAX) found.push(range);
  };
  for (const match of text.matchAll(RANGE)) {
    if (found.length >= RANGES_MAX) break;
    const { start: first = '', now, end: last, short } = match.groups ?? {};
    const start = parseDate(first);
    if (!start || match[0].split('\n').length > 2) continue;
    const end = now ? null : last ? parseDate(last) : `${start.slice(0, 2)}${short ?? ''}`;
    if (!now && (!end || end.slice(0, 4) < start.slice(0, 4))) continue;
    if (short && Number(short) <= Number(start.slice(2, 4))) continue;
    add({ start, end, isCurrent: now !== undefined, ...placeOf(match) });
  }
  for (const match of text.matchAll(MONTH_RANGE)) {
    if (found.length >= RANGES_MAX) break;
    const { m = '', end: last = '' } = match.groups ?? {};
    const end = parseDate(last);
    const month = monthNumber(m);
    if (end && month)
      add({ start: `${end.slice(0, 4)}-${month}`, end, isCurrent: false, ...placeOf(match) });
  }
  for (const match of text.matchAll(SINCE)) {
    if (found.length >= RANGES_MAX) break;
    const start = parseDate(match.groups?.start ?? '');
    if (start) add({ start, end: null, isCurrent: true, ...placeOf(match) });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Dates that stand alone: "Summer 2022", "May 2023", "2019". As a range, start and end are the same. */
export function findSingleDates(text: string): DateRange[] {
  const ranges = findDateRanges(text);
  const found: DateRange[] = [];
  for (const match of text.matchAll(SINGLE)) {
    if (found.length >= RANGES_MAX) break;
    const date = parseDate(match.groups?.start ?? '');
    const place = placeOf(match);
    if (!date || ranges.some((range) => place.from < range.to && range.from < place.to)) continue;
    found.push({ start: date, end: date, isCurrent: false, ...place });
  }
  return found;
}

function placeOf(match: RegExpExecArray): { from: number; to: number } {
  return { from: match.index, to: match.index + match[0].length };
}

function parseDate(written: string): string | null {
  const text = written.trim();
  const chinese = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月)?$/.exec(text);
  if (chinese) return withMonth(chinese[1], chinese[2]);
  const numeric =
    /^(?:\d{1,2}\.\s?)?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text) ?? /^()(\d{4})$/.exec(text);
  if (numeric) return withMonth(numeric[2], numeric[1]);
  const iso = /^(\d{4})[/.-](\d{2})$/.exec(text);
  if (iso) return withMonth(iso[1], iso[2]);
  const short = /^(\p{L}+)\.?\s?['’](\d\d)$/u.exec(text);
  if (short) {
    const month = monthNumber(short[1] ?? '');
    // Two figures of a year: nobody's career began before 1951.
    return month ? `${Number(short[2]) > 50 ? '19' : '20'}${short[2]}-${month}` : null;
  }
  const year = /\d{4}$/.exec(text)?.[0];
  if (!year) return null;
  if (new RegExp(`^${SEASON}\\s`, 'iu').test(text)) return year;
  const month = monthNumber(/\p{L}{3,}/u.exec(text)?.[0] ?? '');
  return month ? `${year}-${month}` : null;
}

function withMonth(year: string | undefined, month: string | undefined): string | null {
  if (!year) return null;
  if (!month) return year;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

function monthNumber(name: string): string | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace('ł', 'l').toLowerCase();
  const number = MONTH_NUMBER.get(plain);
  return number ? String(number).padStart(2, '0') : null;
}

/** Months from the first of `ranges` to the last, overlaps once. A year alone counts from its middle on. */
export function countMonths(
  ranges: readonly Pick<DateRange, 'start' | 'end' | 'isCurrent'>[],
  today: string,
): number {
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
