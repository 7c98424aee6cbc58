import { findSingleDates } from './date-ranges.ts';
import { isPlaceText } from './place-names.ts';
import { type Section, sectionLines } from './resume-sections.ts';
import { itemsOf, type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { isSentence } from './told-lines.ts';
import { CERTIFICATE, EMPLOYER_WORDS } from './word-lists.ts';

const CERTIFICATES_MAX = 40;
const ITEM_CHARACTERS_MAX = 250;
const NAME_WORDS_MAX = 12;
const IN_EDUCATION_WORDS_MAX = 10;
const DATE_ONLY =
  /^(?:(?:issued|expires?|exp\.?|valid(?: until| through| to)?|gültig bis|valable jusqu['’]en|obtained|completed|since|seit|depuis|renewed|no\.?|nr\.?|id|credential id|current|in progress)\b.*|[\d\s./–—-]+(?:present|heute|prezent|至今)?|(?:\p{L}{3,9}\.?\s+)?(?:19|20)\d\d)$/iu;

/** Certificates, licences and courses: of the section about them, and what education names beside degrees. */
export function findCertificates(sections: readonly Section[], schools: readonly Span[]): Span[] {
  const own = sectionLines(sections, 'certifications');
  const inEducation = sectionLines(sections, 'education')
    .flatMap((line) => splitSpan(line, /\s*;\s*/gu))
    .filter(
      (span) =>
        span.text.length <= ITEM_CHARACTERS_MAX &&
        CERTIFICATE.test(span.text) &&
        wordsOf(span.text).length <= IN_EDUCATION_WORDS_MAX &&
        !schools.some((school) => school.start < span.end && span.start < school.end),
    );
  const seen = new Set<string>();
  return [...itemsOf(withoutIssuers(own)), ...inEducation]
    .filter(({ text }) => text.length <= ITEM_CHARACTERS_MAX)
    .flatMap(certificatesOf)
    .filter(({ text }) => {
      const key = text.toLowerCase();
      if (seen.has(key) || !/\p{L}{2}/u.test(text) || isNone(text)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, CERTIFICATES_MAX);
}

/** Places, sentences and what stands in brackets by itself come with a certificate, and are none. */
function isNone(text: string): boolean {
  if (CERTIFICATE.test(text)) return false;
  return (
    (isPlaceText(text) && !text.includes('(')) ||
    /^\([^()]*\)$/.test(text) ||
    (isSentence(text) && wordsOf(text).length > 4)
  );
}

/** A line below a name, with no more than who gave it and when, is none. */
function withoutIssuers(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    if (line.text.length > ITEM_CHARACTERS_MAX) continue;
    const last = kept.at(-1);
    const isIssuer =
      last !== undefined &&
      last.text !== '' &&
      !line.isItem &&
      !CERTIFICATE.test(line.text) &&
      CERTIFICATE.test(last.text) &&
      wordsOf(line.text).length <= 5 &&
      EMPLOYER_WORDS.test(line.text);
    if (!isIssuer && !DATE_ONLY.test(line.text)) kept.push(line);
  }
  return kept;
}

/** One line may name several, each with its year; else what follows the name is who gave it and when. */
function certificatesOf(item: Span): Span[] {
  const bare = withoutDateBefore(item);
  const pieces = splitSpan(bare, /\t|\s*;\s+|\s*,\s+(?![^(]*\))|\s+[–—|·•]\s+|\s+-\s+/gu)
    .map((piece) => trimSpan(piece))
    .filter((piece) => !DATE_ONLY.test(piece.text));
  const [first] = pieces;
  if (!first) return [];
  const dated = pieces.filter((piece) => findSingleDates(piece.text).length > 0);
  const areSeveral =
    pieces.length > 1 &&
    (dated.length === pieces.length ||
      /;/.test(bare.text) ||
      pieces.every((piece) => wordsOf(piece.text).length <= 3 && !EMPLOYER_WORDS.test(piece.text)));
  const names = areSeveral
    ? pieces
    : wordsOf(first.text).length > 1 || pieces.length === 1
      ? [first]
      : [trimSpan(bare)];
  return names.map(withoutDateAfter).filter((name) => wordsOf(name.text).length <= NAME_WORDS_MAX);
}

function withoutDateBefore(item: Span): Span {
  const [date] = findSingleDates(item.text);
  return date && date.from === 0 ? trimSpan(part(item, date.to, item.text.length)) : item;
}

function withoutDateAfter(item: Span): Span {
  const end =
    /[\s,]*\(?(?:exp(?:\.|ires)?\s*)?(?:\p{L}{3,9}\.?\s+)?(?:\d{1,2}[./])?(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\)?$/iu.exec(
      item.text,
    );
  return end && end.index > 0 ? part(item, 0, end.index) : item;
}
