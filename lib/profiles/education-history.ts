import type { DateRange } from './date-ranges.ts';
import { type DatedEntry, datedEntries, type JudgeHeads } from './dated-entries.ts';
import { labelledRow } from './entry-labels.ts';
import { type HeadRow, headPieces } from './head-pieces.ts';
import { bestStudy, type StudyNames } from './study-names.ts';
import { type Line, type Span, wordsOf } from './text-lines.ts';
import { isTold } from './told-lines.ts';
import { CERTIFICATE, DEGREE_WORDS, SCHOOL_WORDS } from './word-lists.ts';

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
    const content = lines.filter((line) => !isColumnNames(line.text));
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
  return bestStudy(headPieces(rows, false));
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
  return isStudy(study) ? { ...namesOf(study), range } : null;
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
  if (degree && DEGREE_WORDS.test(degree.text))
    return institution !== null || !/^certified(?!\p{L})/iu.test(degree.text);
  return institution !== null && isSchool && !CERTIFICATE.test(institution.text);
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
  const content = lines.filter((line) => line.text !== '' && !line.isItem);
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
      studies.push({ ...namesOf(study), range: null });
  }
  return studies;
}

function isNamed(line: Line): boolean {
  return (
    !isTold(line) &&
    wordsOf(line.text).length <= BELOW_WORDS_MAX &&
    (SCHOOL_WORDS.test(line.text) || DEGREE_WORDS.test(line.text))
  );
}
