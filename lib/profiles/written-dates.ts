import { MONTH, monthNumber, withoutAccents } from './month-names.ts';

const YEAR = '(?:19[5-9]\\d|20\\d\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_FIGURES = '(?:0?[1-9]|1[0-2])';
const SEASON_NAME =
  '(?:early|mid|late|spring|summer|autumn|fall|winter|fr[üu]hjahr|fr[üu]hling|sommer|herbst|printemps|[ée]t[ée]|automne|hiver|prim[aă]var[aă]|var[aă]|toamn[aă]|iarn[aă]|verano|estate|q[1-4]|t[1-4]|s[12]|ws|ss|wise|sose|wintersemester|sommersemester)';

/** Sources of regular expressions for dates with a full year, the longest way of writing first; for `plainDates` texts. */
export const DATE = [
  `${YEAR}[ ]*年(?:[ ]*\\d{1,2}[ ]*月(?:[ ]*\\d{1,2}[ ]*日)?)?`,
  `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `${YEAR}[./](?:0?[1-9]|1[0-2])[./](?:0?[1-9]|[12]\\d|3[01])(?!\\d)`,
  `${DAY}[./-][ ]?${DAY}[./-][ ]?${YEAR}`,
  `${MONTH_FIGURES}[ ]?[/.-][ ]?${YEAR}`,
  `${YEAR}[ ]?[/.-][ ]?(?:0[1-9]|1[0-2])(?!\\d)`,
  `${YEAR}[/.][1-9](?!\\d)`,
  `${SEASON_NAME}(?:[ ]+of[ ]+|[ ]+|-)${YEAR}(?:/\\d\\d(?!\\d))?`,
  // "May 2020", "4th of May 2020", "May 4, 2020", "May '20": the names of the months stand here once.
  `(?:${DAY}(?:st|nd|rd|th|er|\\.)?[ ]+(?:(?:of|de)[ ]+)?)?${MONTH}\\.?(?:[ ]+${DAY}(?:st|nd|rd|th)?,[ ]*${YEAR}|,?[ /-]?[ ]?(?:del?[ ]+)?${YEAR}|[ ]?['’]\\d\\d(?!\\d))`,
  `${YEAR}[ ]${MONTH}`,
  `${YEAR}(?!\\d)`,
].join('|');

/** Dates whose year has two figures: read only where a range has them on both sides. */
export const SHORT_DATE = [
  `${MONTH}\\.?[ /-]?['’]?\\d\\d(?!\\d)`,
  '(?:0[1-9]|1[0-2])[/.]\\d\\d(?!\\d)',
].join('|');

/** Month, before its year is named: "Jan" in "Jan – Mar 2020". */
export const MONTH_ALONE = `(?:${MONTH}|0[1-9]|1[0-2])`;

/** Nobody's career began before 1951. */
const CENTURY_TURN = 50;

export type DateOrder = { isMonthFirst: boolean };

/** Figures of other scripts as 0–9; every character keeps its place. */
export function withPlainFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (figure) => String((figure.codePointAt(0) ?? 0) & 0xf));
}

const MONTH_OF_A_LINE = `${MONTH}\\.?`;
const RANGE_SIGN = '[-‐‑‒–—―−]';
/** The end of a line between a month and its year, where the month is all of its line and a range begins, or a range ends. */
const BROKEN_DATE = new RegExp(
  `\\n(?:(?<=(?:^|\\n)[ \\t]{0,10}${MONTH_OF_A_LINE}\\n)(?=${YEAR}[ ]?${RANGE_SIGN})|(?<=${RANGE_SIGN}[ ]?${MONTH_OF_A_LINE}\\n)(?=${YEAR}(?![\\d./-])))`,
  'gu',
);

/**
 * A text as the patterns of dates read it: plain figures, small letters, no accents; every character keeps
 * its place. Where a name follows a year without a blank, its first letter becomes a sign; where a line ends
 * between a month and its year, a blank stands for its end.
 */
export function plainDates(text: string): string {
  const glued = withPlainFigures(text).replace(
    /(?<=(?<!\d)(?:19|20)\d\d)\p{Lu}(?=\p{Ll})/gu,
    (letter) => '\uE000'.repeat(letter.length),
  );
  const small = glued.toLowerCase();
  // One letter of Turkish becomes two: then the capitals stay.
  return withoutAccents(small.length === glued.length ? small : glued).replace(BROKEN_DATE, ' ');
}

/** Whether a text writes full dates with the month first: some date in it can be read no other way. */
export function dateOrderOf(text: string): DateOrder {
  const full = [...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g)];
  const monthFirst = full.filter((date) => Number(date[2]) > 12).length;
  const dayFirst = full.filter((date) => Number(date[1]) > 12).length;
  return { isMonthFirst: monthFirst > dayFirst };
}

/** A date as it is written → `YYYY-MM` or `YYYY`; null for what is none. */
export function parseDate(written: string, { isMonthFirst }: DateOrder): string | null {
  const text = written.trim();
  const chinese = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月.*)?$/.exec(text);
  if (chinese) return withMonth(chinese[1], chinese[2]);
  const year = fullYear(text);
  if (!year) return null;
  const figures = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?\d{4}$/.exec(text);
  if (figures) {
    const monthFirst = Number(figures[2]) > 12 || (isMonthFirst && text.includes('/'));
    return withMonth(year, monthFirst ? figures[1] : figures[2]);
  }
  const beside =
    /^\d{4}\s?[/.-]\s?(\d{1,2})(?:[/.-]\d{1,2})?$/.exec(text) ??
    /^(\d{1,2})\s?[/.-]\s?(?:\d{4}|\d\d)$/.exec(text);
  if (beside) return withMonth(year, beside[1]);
  if (new RegExp(`^${SEASON_NAME}[\\s-]`, 'u').test(text)) return year;
  const month = text
    .match(/[\p{L}\p{M}]{3,}/gu)
    ?.map(monthNumber)
    .find(Boolean);
  if (month) return `${year}-${month}`;
  return /^\d{4}$/.test(text) ? year : null;
}

function fullYear(text: string): string | null {
  const full = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (full) return full;
  const short = /(?<!\d)\d\d$/.exec(text)?.[0];
  return short ? `${Number(short) > CENTURY_TURN ? '19' : '20'}${short}` : null;
}

function withMonth(year: string | undefined, month: string | undefined): string | null {
  if (!year) return null;
  if (!month) return year;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}
