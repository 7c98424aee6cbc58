import type { DateRange } from './date-ranges.ts';
import { type DatedEntry, datedEntries, type JudgeHeads } from './dated-entries.ts';
import { type LabelRole, labelledRow, type NamedRole } from './entry-labels.ts';
import { type HeadRow, headPieces, type Piece, wordsBeforeEmployer } from './head-pieces.ts';
import {
  bestNames,
  createWeigher,
  employerPoints,
  type JobNames,
  learnPlaces,
  withInstitution,
  withoutPlace,
  withSpecialty,
} from './job-names.ts';
import { isPlaceText } from './place-names.ts';
import { itemsOf, type Line, part, type Span, splitSpan, wordsOf } from './text-lines.ts';
import { isTold } from './told-lines.ts';
import { DEGREE_WORDS, LEGAL_FORM, SCHOOL_WORDS, TITLE_WORDS } from './word-lists.ts';

export type Job = {
  employer: Span | null;
  title: Span | null;
  range: DateRange | null;
  highlights: Span[];
};

const HIGHLIGHTS_MAX = 15;
/** Rows of labelled lines below a head come after all others. */
const LABELLED_ROW = 50;
/** Lines below one job that are looked at. */
const BODY_LINES_MAX = 120;
/** Time between jobs that people give a line of its own. */
const BREAK =
  /^(?:(?:planned |career )?(?:career )?break|sabbatical|sabbatjahr|retraining and family|family (?:care|reasons|time|break)|caring for|cared for|full-time (?:parent|carer|mother|father)|(?:parental|maternity|paternity|family|medical|sick) leave|elternzeit|mutterschutz|familienzeit|familienphase|kindererziehung|auszeit|arbeits?suchend|arbeitslos|bewerbungsphase|orientierungsphase|weltreise|gap year|travel(?:ling|ing)?(?: |$)|unemployed|job search|relocation|cong[ée] (?:maternit[ée]|paternit[ée]|parental|sabbatique)|ann[ée]e sabbatique|recherche d['’]emploi|concediu|[îi]ngrijire(?:a)? copil|pauz[ăa] (?:de )?carier|产假|育儿假|待业|إجازة|(?:grund)?wehrdienst$|zivildienst$|service militaire$|stagiu militar$)(?!\p{L})/iu;
/** Someone who works for nobody else has no employer above. */
const OWN_BOSS =
  /(?<!\p{L})(?:freelance|self[- ]employed|freiberuf|selbst(?:st)?ändig|indépendant|independent)/iu;
/** An undated entry has to be named without doubt. */
const CERTAIN_POINTS = 2.2;

type Read = { entry: DatedEntry; pieces: Piece[]; names: JobNames };

/** The jobs of the sections about work (each given as its lines), in the order of the document. */
export function findJobs(text: string, sections: readonly (readonly Line[])[]): Job[] {
  const before = wordsBeforeEmployer(text);
  const weigher = createWeigher();
  const piecesOf = (rows: readonly HeadRow[]) => headPieces(rows, before);
  const namesOf = (rows: readonly HeadRow[]) => bestNames(piecesOf(rows), weigher);
  const judge: JudgeHeads = {
    // Any word may be a title: the whole is there when something says so.
    isWhole: (rows) => {
      const { title, employer } = namesOf(rows);
      return employer !== null && title !== null && weigher.title(title.text) >= 1;
    },
    isEmployerAbove: (upper, lower) => {
      const [name] = piecesOf([upper]);
      const [position] = piecesOf([lower]);
      if (!name || !position) return false;
      const isTitled = piecesOf([upper]).some((piece) => weigher.title(piece.text) >= 1);
      return !isTitled && weigher.employer(name.text) > 0 && weigher.title(position.text) >= 1.4;
    },
    points: (heads) => pointsOf(heads.map(namesOf)),
  };
  const read = sections.flatMap((lines): Read[] => {
    const columns = columnsOf(lines);
    const entries = datedEntries(text, columns ? lines.slice(columns.after) : lines, judge);
    return entries.map((entry) => {
      const pieces = columns
        ? cellPieces(entry, columns)
        : piecesOf(judge.isWhole(entry.rows) ? entry.rows : withLabelled(entry));
      return { entry, pieces, names: bestNames(pieces, weigher) };
    });
  });
  if (read.length === 0) return sections.flatMap((lines) => undatedJobs(lines, piecesOf));
  const places = learnPlaces(read.map(({ names }) => names));
  const settled = read.map((each) => ({
    ...each,
    names: bestNames(each.pieces, weigher, places),
  }));
  return jobsOf(settled);
}

/** A position without an employer is not worse for it where one stands above it and others. */
const INHERITED_POINTS = 1.2;

function pointsOf(found: readonly JobNames[]): number {
  let isAbove = false;
  return found.reduce((sum, { title, employer, points }) => {
    const inherits = isAbove && title !== null && employer === null;
    if (employer) isAbove = title !== null && employer.row < title.row;
    return sum + points + (inherits ? INHERITED_POINTS : 0);
  }, 0);
}

/** Lines below the head with a label of their own belong to it: "职位：…", "Employer: …". */
function withLabelled({ rows, body }: DatedEntry): HeadRow[] {
  const labelled = body.flatMap((line, index): HeadRow[] => {
    if (line.isItem) return [];
    const { role, value } = labelledRow(line);
    if (role && role !== 'other' && value) return [{ row: LABELLED_ROW + index, spans: [line] }];
    // In narrow tables the value stands on the line below its label.
    const before = body[index - 1];
    const label = before ? labelAlone(before) : null;
    return label ? [{ row: LABELLED_ROW + index, spans: [line] }] : [];
  });
  return [...rows, ...labelled];
}

function labelAlone(line: Line): LabelRole | null {
  const { role } = labelledRow({ ...line, text: `${line.text.replace(/[:：]$/u, '')}:x` });
  return role === 'other' ? null : role;
}

function jobsOf(read: readonly Read[]): Job[] {
  const jobs: Job[] = [];
  /** the employer on a line of its own above a run of positions */
  let above: Span | null = null;
  for (const { entry, names, pieces } of read) {
    if (pieces.some((piece) => piece.row < LABELLED_ROW && BREAK.test(piece.text))) continue;
    let title: Span | null = names.title && withSpecialty(names.title, names.employer, pieces);
    let employer = names.employer && withInstitution(names.employer, pieces);
    if (title && !employer) ({ title, employer } = fromBrackets(title));
    if (title && !employer && above && !OWN_BOSS.test(title.text)) employer = above;
    else if (names.employer && names.title) {
      // Positions that follow without an employer are at this one, if it has a line of its own above.
      above = names.employer.row < names.title.row ? employer : null;
    } else if (names.employer) above = null;
    if ((!title && !employer) || isStudy(title, employer)) continue;
    jobs.push({
      title: title && plainSpan(withoutTerms(title)),
      employer: employer && plainSpan(withoutRemark(withoutPlace(employer))),
      range: entry.range,
      highlights: highlightsOf(entry.body),
    });
  }
  return jobs;
}

/** A degree and a school among the jobs are none. */
function isStudy(title: Span | null, employer: Span | null): boolean {
  if (!title || TITLE_WORDS.test(title.text) || !DEGREE_WORDS.test(title.text)) return false;
  const school = employer ?? title;
  return SCHOOL_WORDS.test(school.text);
}

/** "Barista (part-time)": how somebody is employed is no part of the title. */
function withoutTerms(title: Span): Span {
  const terms =
    /\s*\((?:part[- ]?time|full[- ]?time|contract|temporary|permanent|remote|hybrid|teilzeit|vollzeit|minijob|cdi|cdd|temps partiel|temps plein|\d+\s?%)\)$/iu.exec(
      title.text,
    );
  return terms ? part(title, 0, terms.index) : title;
}

/** "Town Hall (Office, 40 people)", "Blue Inn (Leeds)": what brackets say of an employer. */
function withoutRemark(employer: Span): Span {
  const remark = /\s+\(([^()]+)\)$/u.exec(employer.text);
  const inner = remark?.[1] ?? '';
  const isAfterForm = remark !== null && LEGAL_FORM.test(employer.text.slice(0, remark.index));
  return remark && (isAfterForm || /,|\d/u.test(inner) || isPlaceText(inner))
    ? part(employer, 0, remark.index)
    : employer;
}

/** "Engineer (University of Northmoor)": what is in brackets is the employer, if it reads like one. */
function fromBrackets(title: Span): { title: Span; employer: Span | null } {
  const match = /\s*\(([^()]{3,80})\)$/u.exec(title.text);
  const inner = match?.[1];
  if (!match || !inner || employerPoints(inner) < 1.5) return { title, employer: null };
  const at = match.index + match[0].length - 1 - inner.length;
  return {
    title: part(title, 0, match.index),
    employer: part(title, at, at + inner.length),
  };
}

/** Entries without any dates: a head that names both, with items below it. */
function undatedJobs(
  lines: readonly Line[],
  piecesOf: (rows: readonly HeadRow[]) => Piece[],
): Job[] {
  const weigher = createWeigher();
  const jobs: Job[] = [];
  let head: Line[] = [];
  let current: { names: JobNames; body: Line[] } | null = null;
  const close = () => {
    if (current)
      jobs.push({
        title: current.names.title && plainSpan(current.names.title),
        employer: current.names.employer && plainSpan(withoutPlace(current.names.employer)),
        range: null,
        highlights: highlightsOf(current.body),
      });
    current = null;
  };
  for (const line of [...lines.filter(({ text }) => text !== ''), null]) {
    if (line && !line.isItem && !isTold(line)) {
      head.push(line);
      continue;
    }
    if (head.length > 0) {
      const rows = head.slice(-3).map((each, row) => ({ row, spans: [each] }));
      const names = bestNames(piecesOf(rows), weigher);
      if (names.title && names.employer && names.points >= CERTAIN_POINTS) {
        close();
        current = { names, body: [] };
      }
      head = [];
    }
    if (line) current?.body.push(line);
  }
  close();
  return jobs;
}

function plainSpan(span: Span): Span {
  return span.places
    ? { start: span.start, end: span.end, text: span.text, places: span.places }
    : { start: span.start, end: span.end, text: span.text };
}

type Columns = { employer: number; title: number; after: number };

/** The first row of a table that names its columns. */
function columnsOf(lines: readonly Line[]): Columns | null {
  const index = lines.findIndex((line) => line.text.includes('\t'));
  const cells = lines[index]?.text.split('\t') ?? [];
  const roleAt = (role: NamedRole) =>
    cells.findIndex((cell) => {
      const name = cell.trim();
      return name !== '' && labelledRow({ start: 0, end: 0, text: `${name}:x` }).role === role;
    });
  const employer = roleAt('employer');
  const title = roleAt('title');
  return employer === -1 || title === -1 || cells.length < 3
    ? null
    : { employer, title, after: index + 1 };
}

function cellPieces(entry: DatedEntry, columns: Columns): Piece[] {
  const cells = entry.rows
    .filter(({ row }) => row === 0)
    .flatMap(({ spans }) => spans.flatMap((span) => splitSpan(span, /\t/gu)));
  const order: NamedRole[] =
    columns.employer < columns.title ? ['employer', 'title'] : ['title', 'employer'];
  return cells.slice(0, 2).map((cell, index) => ({
    ...cell,
    row: 0,
    group: index,
    isFirstInGroup: true,
    index,
    told: order[index] ?? null,
  }));
}

function highlightsOf(body: readonly Line[]): Span[] {
  const told = body
    .slice(0, BODY_LINES_MAX)
    .filter((line) => line.isItem || !isPlaceText(line.text.split(',').at(-1)?.trim() ?? ''));
  return itemsOf(paragraphs(told))
    .filter((item) => wordsOf(item.text).length >= 3 && !/^https?:/.test(item.text))
    .slice(0, HIGHLIGHTS_MAX);
}

/** Prose that was broken into lines has no bullets: its first line stands for one. */
function paragraphs(body: readonly Line[]): Line[] {
  if (body.some((line) => line.isItem)) return [...body];
  let isNew = true;
  return body.map((line) => {
    const isItem = isNew;
    isNew = /[.!?]$/.test(line.text);
    return { ...line, isItem };
  });
}
