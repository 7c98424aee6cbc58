import { findDateRanges } from './date-ranges.ts';
import type { SectionName } from './resume-sections.ts';
import type { Line } from './text-lines.ts';
import { isDeed } from './told-lines.ts';
import {
  DEGREE_WORDS,
  EMPLOYER_WORDS,
  LEGAL_FORM,
  SCHOOL_WORDS,
  TITLE_WORDS,
} from './word-lists.ts';

/** A longer line is told and says little about what its section lists. */
const NAME_CHARACTERS_MAX = 120;
const LINES_MAX = 80;

/**
 * What lines under a heading that says nothing are about: stretches of time beside employers and
 * titles are a work history, degrees and schools with a year an education. Else `other`.
 */
export function sectionOfContent(lines: readonly Line[]): SectionName {
  const names = lines
    .filter((line) => line.text !== '' && line.text.length <= NAME_CHARACTERS_MAX && !isDeed(line))
    .slice(0, LINES_MAX);
  const ranges = names.filter((line) => findDateRanges(line.text).length > 0).length;
  // Teachers work at schools: what else they are called says so.
  const studies = names.filter(
    ({ text }) => DEGREE_WORDS.test(text) || (SCHOOL_WORDS.test(text) && !TITLE_WORDS.test(text)),
  );
  const work = names.filter(
    (line) =>
      !studies.includes(line) &&
      (TITLE_WORDS.test(line.text) || EMPLOYER_WORDS.test(line.text) || LEGAL_FORM.test(line.text)),
  );
  if (ranges > 0 && work.length > studies.length) return 'experience';
  // Names that no list of words holds, beside stretches of time: "Office junior, Moss & Daughters".
  const pairs = names.filter(({ text }) => /\p{L},\s\p{Lu}|\s[–—|-]\s\p{Lu}/u.test(text)).length;
  if (ranges > 0 && studies.length === 0 && pairs > 0) return 'experience';
  const isDated = names.some(({ text }) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text));
  return studies.length > 0 && isDated && studies.length * 3 >= names.length
    ? 'education'
    : 'other';
}
