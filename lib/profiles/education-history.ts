import type { DateRange } from './date-ranges.ts';
import { datedEntries, type JudgeHeads } from './dated-entries.ts';
import type { HeadRow } from './head-pieces.ts';
import { type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { CERTIFICATE, DEGREE_WORDS, PLACE_END, SCHOOL_WORDS } from './word-lists.ts';

export type Study = {
  institution: Span | null;
  degree: Span | null;
  field: Span | null;
  range: DateRange | null;
};

/** "Computer Science" in "BSc in Computer Science"; the degree keeps the whole. */
const FIELD = /(?:\s+(?:in|im Fach|en|em)\s+|:\s*)(\p{L}[^,()|]*)$/iu;

/** Schools, degrees and their years, of a section about education. */
export function findStudies(text: string, lines: readonly Line[]): Study[] {
  const content = lines.filter((line) => !isColumnNames(line.text));
  const entries = datedEntries(text, content, judgeStudies);
  if (entries.length === 0) return undatedStudies(content);
  return entries.flatMap(({ rows, body, range }) => {
    const head = rows.flatMap(({ spans }) => spans);
    // A degree may stand below the dates, with a list of courses after it.
    const below = body.filter((line) => !line.isItem).slice(0, 2);
    const study = studyOf([...head, ...below.filter((line) => isNamed(line))]);
    return study && isStudy(study) ? [{ ...study, range }] : [];
  });
}

/** A head names a school and a degree. */
const judgeStudies: JudgeHeads = {
  isWhole: (rows) => {
    const study = studyOf(rows.flatMap(({ spans }) => spans));
    return study !== null && study.degree !== null && study.institution !== null;
  },
  points: (heads) => heads.reduce((sum, rows) => sum + pointsOf(rows), 0),
};

function pointsOf(rows: readonly HeadRow[]): number {
  const study = studyOf(rows.flatMap(({ spans }) => spans));
  if (!study) return -2;
  const isSchool = study.institution !== null && SCHOOL_WORDS.test(study.institution.text);
  return (study.degree ? 1.2 : -0.6) + (isSchool ? 1.2 : study.institution ? 0.3 : -0.6);
}

/** A course or a licence that stands among studies is a certificate. */
function isStudy({ degree, institution }: Omit<Study, 'range'>): boolean {
  if (degree) return true;
  return (
    institution !== null &&
    (SCHOOL_WORDS.test(institution.text) || !CERTIFICATE.test(institution.text))
  );
}

/** The first row of a table. */
function isColumnNames(text: string): boolean {
  const cells = text.split('\t');
  return cells.length > 1 && cells.every((cell) => COLUMN_NAME.test(cell.trim()));
}

const COLUMN_NAME =
  /^(?:degree|qualification|course|school|institution|university|college|years?|dates?|period|subject|grade|result|abschluss|schule|zeitraum|jahr)?$/iu;

function undatedStudies(lines: readonly Line[]): Study[] {
  return lines.flatMap((line) => {
    const study = line.text === '' ? null : studyOf([line]);
    const isSchool = study?.institution && SCHOOL_WORDS.test(study.institution.text);
    return study && (study.degree || isSchool) ? [{ ...study, range: null }] : [];
  });
}

function isNamed(line: Line): boolean {
  return (
    wordsOf(line.text).length <= 12 &&
    (SCHOOL_WORDS.test(line.text) || DEGREE_WORDS.test(line.text))
  );
}

function studyOf(head: readonly Span[]): Omit<Study, 'range'> | null {
  const pieces = head
    .flatMap((span) => splitSpan(span, /\t|\s+[|·•–—]\s+|\s+-\s+/gu))
    .flatMap((group) => splitSpan(group, /\s*,\s+/gu))
    .map((piece) => withoutRemark(trimSpan(piece)))
    .filter((piece) => /\p{L}/u.test(piece.text) && !PLACE_END.test(piece.text));
  const degreeAt = pieces.findIndex(
    (piece) => DEGREE_WORDS.test(piece.text) && !isOnlySchool(piece.text),
  );
  const named = pieces[degreeAt] ?? null;
  const degree = named && withFieldBeside(named, pieces[degreeAt + 1]);
  const schools = pieces.filter(
    (piece) =>
      piece !== named &&
      !isGrade(piece.text) &&
      !(degree && piece.start >= degree.start && piece.end <= degree.end),
  );
  const school = schools.find((piece) => SCHOOL_WORDS.test(piece.text)) ?? null;
  if (degree && !school && SCHOOL_WORDS.test(degree.text)) return splitDegreeFromSchool(degree);
  const institution =
    joinCampus(school, pieces) ??
    schools.find((piece) => piece.start > (degree?.start ?? -1)) ??
    schools[0] ??
    null;
  if (!degree && !institution) return null;
  const inside = degree ? FIELD.exec(degree.text) : null;
  const beside = degree && named && degree.end > named.end ? pieces[degreeAt + 1] : null;
  const field =
    degree && inside?.[1]
      ? part(degree, inside.index + inside[0].length - inside[1].length, degree.text.length)
      : (beside ?? null);
  return { institution, degree, field };
}

/** "PhD Princeton University": what stands before the school is the degree. */
function splitDegreeFromSchool(span: Span): Omit<Study, 'range'> {
  const degree = DEGREE_WORDS.exec(span.text);
  const end = degree && degree.index === 0 ? degree[0].length : 0;
  if (!degree || end === 0) return { institution: span, degree: null, field: null };
  return {
    degree: part(span, 0, end),
    institution: part(span, end, span.text.length),
    field: null,
  };
}

/** "University of California, Berkeley" is one name. */
function joinCampus(school: Span | null, pieces: readonly Span[]): Span | null {
  if (!school) return null;
  const next = pieces[pieces.indexOf(school) + 1];
  const isCampus = /\bUniversity of California$|\bState University of New York$/i.test(school.text);
  return isCampus && next && next.start - school.end <= 2
    ? { start: school.start, end: next.end, text: `${school.text}, ${next.text}` }
    : school;
}

function withoutRemark(span: Span): Span {
  const remark =
    /\s*\((?:GPA|Note|Grade|average|CGPA)[^)]*\)?$|\s+(?:GPA|CGPA)[:\s].*$|\s*-\s*\d\.\d+ GPA$/iu.exec(
      span.text,
    );
  return remark ? part(span, 0, remark.index) : span;
}

function isGrade(text: string): boolean {
  return /\b(?:GPA|CGPA|honou?rs list|dean|note|grade)\b/iu.test(text) || /^\d/.test(text);
}

/** "High School" and "Business School" hold a word of degrees or none; a name of a school is no degree. */
function isOnlySchool(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}'’.-]+\s+)+(?:University|College|School|Academy|Institute)$/u.test(text) &&
    !/^(?:High School|Master|Bachelor|PhD|BSc|MSc|BS|MS|BA|MA)\b/.test(text)
  );
}

/** "Bachelor of Science, Computer Science" is one degree: the field stands beside it, before any school. */
function withFieldBeside(degree: Span, next: Span | undefined): Span {
  const isField =
    next &&
    next.start - degree.end <= 2 &&
    next.start > degree.end &&
    wordsOf(next.text).length <= 4 &&
    !FIELD.test(degree.text) &&
    /(?<!\p{L})(?:of|BSc|BA|BS|MSc|MA|MS|PhD|B\.\p{L}+\.?|M\.\p{L}+\.?)(?:\s+(?:Science|Arts|Engineering|Philosophy|Education|Laws))?$/iu.test(
      degree.text,
    ) &&
    !SCHOOL_WORDS.test(next.text) &&
    !isGrade(next.text);
  return isField
    ? { start: degree.start, end: next.end, text: `${degree.text}, ${next.text}` }
    : degree;
}
