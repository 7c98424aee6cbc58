import { type DateRange, findDateRanges, findSingleDates } from './date-ranges.ts';
import { type DatedEntry, datedEntries, type JudgeHeads } from './dated-entries.ts';
import { labelledRow } from './entry-labels.ts';
import { type HeadRow, headPieces, type Piece } from './head-pieces.ts';
import { bestStudy, type StudyNames } from './study-names.ts';
import {
  isCourseText,
  isDegreeText,
  isSchoolText,
  isTradeText,
  isTrainingCompany,
} from './study-words.ts';
import { type Line, part, type Span, wordsOf } from './text-lines.ts';
import { isTold } from './told-lines.ts';
import { CERTIFICATE } from './word-lists.ts';

export type Study = {
  institution: Span | null;
  degree: Span | null;
  field: Span | null;
  range: DateRange | null;
};

/** Rows of labelled lines below a head come after all others. */
const LABELLED_ROW = 50;
const BELOW_LINES = 2;
const BELOW_WORDS_MAX = 12;
const COLUMN_NAME =
  /^(?:degree|qualification|course|school|institution|university|college|board|years?|dates?|period|subject|grade|result|score|marks|percentage|abschluss|schule|zeitraum|jahr|institut|période|diplôme|établissement|perioada|instituția|diploma)?$/iu;

/** Schools, degrees and their years, of the sections about education (each given as its lines). */
export function findStudies(text: string, sections: readonly (readonly Line[])[]): Study[] {
  return sections.flatMap((lines) => {
    const content = lines.filter((line) => !isColumnNames(line.text)).map(withoutGrade);
    const entries = datedEntries(text, content, judgeStudies);
    const dated = entries.flatMap((entry) => studyOfEntry(entry) ?? []);
    return dated.length > 0 ? dated : undatedStudies(content);
  });
}

const judgeStudies: JudgeHeads = {
  isWhole: (rows) => {
    const { degree, institution } = studyOf(rows);
    return degree !== null && institution !== null;
  },
  points: (heads) =>
    heads.reduce((sum, rows) => {
      const { degree, institution, points } = studyOf(rows);
      return sum + (degree || institution ? points : -2);
    }, 0),
};

function studyOf(rows: readonly HeadRow[]): StudyNames {
  return bestStudy(rejoined(rows, headPieces(rows, null)));
}

/** "Technikum w …" and "Ausbildung bei …" tell no title and no employer here: they are put together again. */
function rejoined(rows: readonly HeadRow[], pieces: readonly Piece[]): Piece[] {
  const spans = rows.flatMap((row) => row.spans);
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const span =
      last?.told === 'title' && piece.told === 'employer' && last.row === piece.row
        ? spans.find((each) => !each.places && each.start <= last.start && piece.end <= each.end)
        : undefined;
    if (last && span)
      whole[whole.length - 1] = {
        ...last,
        ...part(span, last.start - span.start, piece.end - span.start),
        told: null,
      };
    else whole.push(piece);
  }
  return whole.map((piece) =>
    piece.told === 'employer' || piece.told === 'title' ? { ...piece, told: null } : piece,
  );
}

/** A mark behind the year hides that the year stands at the end: "B.Com | 2011 | 68 %"; a full stop makes no sentence. */
function withoutGrade(line: Line): Line {
  const grade =
    /(?<=(?:19|20)\d\d\)?)\s*[|\t,·–-]\s*(?:(?:c?gpa|note|grade|marks|media|mention)?\s*:?\s*\d{1,3}(?:[.,]\d{1,2})?\s*(?:%|\/\s*\d{1,3}(?:[.,]\d)?|c?gpa)?)$/iu.exec(
      line.text.slice(-60),
    );
  const stop = /(?<=\p{L}{3}|\))\.$/u.exec(line.text) && /(?:19|20)\d\d/.test(line.text) ? 1 : 0;
  const cut = grade ? grade[0].length : stop;
  if (cut === 0 || /^\D*(?:19|20)\d\d$/.test(grade?.[0] ?? '')) return line;
  const { start, end, text, places } = part(line, 0, line.text.length - cut);
  return { ...line, start, end, text, ...(places ? { places } : {}) };
}

function studyOfEntry({ rows, body, range }: DatedEntry): Study | null {
  let study = studyOf(rows);
  // A degree or a school may stand below the dates, with a list of courses after it.
  const told = body.filter((line) => labelledRow(line).value !== null);
  const below = told.flatMap((line, index): HeadRow[] => {
    const row = { row: LABELLED_ROW + index, spans: [line] };
    const { role } = labelledRow(line);
    if (role === 'degree' || role === 'institution') return [row];
    const isMissing = !study.degree || !study.institution;
    return isMissing && !line.isItem && index < BELOW_LINES && isNamed(line) ? [row] : [];
  });
  if (below.length > 0) study = studyOf([...rows, ...below]);
  const isCourse =
    !study.degree && rows.some((row) => row.spans.some(({ text }) => isCourseText(text)));
  return isStudy(study) && !isCourse ? { ...namesOf(study), range } : null;
}

function namesOf({ degree, field, institution }: StudyNames): Omit<Study, 'range'> {
  return { degree: plain(degree), field: plain(field), institution: plain(institution) };
}

function plain(span: Span | null): Span | null {
  if (!span) return null;
  const { start, end, text, places } = span;
  return places ? { start, end, text, places } : { start, end, text };
}

/** A course, a licence or a prize that stands among studies is none. */
function isStudy({ degree, institution, isSchool }: StudyNames): boolean {
  if (degree && isCourseText(degree.text) && !isSchool) return false;
  if (degree && isDegreeText(degree.text))
    return institution !== null || !/^certified(?!\p{L})/iu.test(degree.text);
  if (degree && (isCourseText(degree.text) || CERTIFICATE.test(degree.text))) return false;
  if (degree && institution && isTradeText(degree.text) && isTrainingCompany(institution.text))
    return true;
  return (
    institution !== null &&
    isSchool &&
    !CERTIFICATE.test(institution.text) &&
    !isCourseText(institution.text)
  );
}

/** The first row of a table. */
function isColumnNames(text: string): boolean {
  const cells = text.split('\t');
  return (
    cells.length > 1 && cells.length < 10 && cells.every((cell) => COLUMN_NAME.test(cell.trim()))
  );
}

/** Studies without years: a line that names a degree, with the school on it or beside it. */
function undatedStudies(lines: readonly Line[]): Study[] {
  const written = lines.filter((line) => line.text !== '');
  const areItems = written.every((line) => line.isItem);
  const content = written.filter((line) => areItems || !line.isItem);
  const studies: Study[] = [];
  for (let at = 0; at < content.length; at += 1) {
    const line = content[at];
    const next = content[at + 1];
    if (!line || !isNamed(line)) continue;
    const alone = studyOf([{ row: 0, spans: [line] }]);
    const both =
      next && isNamed(next)
        ? studyOf([
            { row: 0, spans: [line] },
            { row: 1, spans: [next] },
          ])
        : null;
    const isPair = both?.degree && both.institution && !(alone.degree && alone.institution);
    const study = isPair ? both : alone;
    if (isPair) at += 1;
    if (isStudy(study) && (study.degree || study.isSchool))
      studies.push({ ...namesOf(study), range: yearIn(line) });
  }
  return studies;
}

/** A year in the middle of the line parts nothing, and still says when. */
function yearIn(line: Line): DateRange | null {
  if (line.places) return null;
  const [range] = [...findDateRanges(line.text), ...findSingleDates(line.text)];
  return range ? { ...range, from: range.from + line.start, to: range.to + line.start } : null;
}

function isNamed(line: Line): boolean {
  return (
    !isTold(line) &&
    wordsOf(line.text).length <= BELOW_WORDS_MAX &&
    (isSchoolText(line.text) || isDegreeText(line.text))
  );
}
