import type { DateRange } from './date-ranges.ts';
import { type DatedEntry, datedEntries } from './dated-entries.ts';
import { itemsOf, type Line, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { EMPLOYER_WORDS, PLACE_END, TITLE_WORDS } from './word-lists.ts';

export type Job = {
  employer: Span | null;
  title: Span | null;
  range: DateRange | null;
  highlights: Span[];
};

const HIGHLIGHTS_MAX = 15;
/** Lines below one job that are looked at. */
const BODY_LINES_MAX = 120;
/** Time between jobs that people give a line of its own. */
const BREAK =
  /^(?:(?:planned |career )?(?:career )?break|sabbatical|(?:parental|maternity|paternity) leave|elternzeit|gap year|unemployed|job search)(?!\p{L})/iu;

/** The jobs of a section about work, in the order of the document. */
export function findJobs(text: string, lines: readonly Line[]): Job[] {
  const columns = columnsOf(lines);
  const entries = datedEntries(text, columns ? lines.slice(columns.after) : lines);
  const read = entries.map((entry) => ({
    entry,
    ...(columns ? namesByColumn(entry, columns) : namesOf(entry.head)),
  }));
  const order = usualOrder(read);
  return read.flatMap(({ entry, title, employer, groups }) => {
    const names = title || employer ? { title, employer } : namesByOrder(groups, order);
    if ([names.title, names.employer].some((name) => name && BREAK.test(name.text))) return [];
    if (!names.title && !names.employer) return [];
    return [{ ...names, range: entry.range, highlights: highlightsOf(entry.body) }];
  });
}

type Names = { title: Span | null; employer: Span | null; groups: Span[][] };

/** Tells title from employer by their words; of what is left, the piece nearest to the other. */
function namesOf(head: readonly Span[]): Names {
  const groups = head.flatMap(groupsOf).filter((group) => !isPlace(group));
  const pieces = groups.flat();
  const title = bestBy(pieces, titleScore);
  if (!title) {
    const employer = bestBy(pieces, (text) => (EMPLOYER_WORDS.test(text) ? 1 : 0));
    const other = groups.find((group) => !group.includes(employer ?? emptySpan))?.[0] ?? null;
    return { title: employer ? other : null, employer, groups };
  }
  const ownGroup = groups.find((group) => group.includes(title)) ?? [];
  const otherGroups = groups.filter((group) => group !== ownGroup);
  const others = otherGroups.length > 0 ? otherGroups.map((group) => group[0]) : [];
  const marked = others.find((piece) => piece && EMPLOYER_WORDS.test(piece.text));
  const beside = ownGroup.filter((piece) => piece !== title && !isPlaceText(piece.text));
  const besideMarked = beside.find((piece) => EMPLOYER_WORDS.test(piece.text));
  const employer =
    marked ??
    (others[0] && !isSubsidiary(others[0].text) ? others[0] : null) ??
    besideMarked ??
    beside[0] ??
    null;
  return { title, employer, groups };
}

/** What is joined by commas is one group; stronger signs and ends of lines part groups. */
function groupsOf(span: Span): Span[][] {
  return splitSpan(span, /\t|\s+[|·•–—@]\s+|\s+-\s+|\s+(?:at|bei|chez|@)\s+/gu)
    .map((group) =>
      splitSpan(group, /\s*,\s+(?!(?:Inc|LLC|Ltd|GmbH|S\.A|L\.P)\b)/gu).map((piece) =>
        trimSpan(piece),
      ),
    )
    .map((group) =>
      group.filter(
        (piece) => /[\p{L}\p{N}]/u.test(piece.text) && !/^https?:|^www\./.test(piece.text),
      ),
    )
    .filter((group) => group.length > 0);
}

function titleScore(text: string): number {
  const match = TITLE_WORDS.exec(text);
  if (!match || wordsOf(text).length > 9) return 0;
  // "Research Assistant" ends in what somebody is; "Developer Tools Inc." does not.
  const isAtEnd = match.index + match[0].length >= text.replace(/\s*\(.*\)$/, '').length;
  return 1 + (isAtEnd ? 1 : 0) - (EMPLOYER_WORDS.test(text) ? 0.5 : 0);
}

function bestBy(pieces: readonly Span[], score: (text: string) => number): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const piece of pieces) {
    const value = score(piece.text);
    if (value > most) {
      best = piece;
      most = value;
    }
  }
  return best;
}

function isPlace(group: readonly Span[]): boolean {
  const last = group.at(-1);
  if (!last || group.length > 3) return false;
  return group.length >= 2 ? isPlaceText(last.text) : isPlaceText(last.text);
}

function isPlaceText(text: string): boolean {
  return PLACE_END.test(text);
}

/** A department is no employer: "Acute Medical Unit". */
function isSubsidiary(text: string): boolean {
  return /(?<!\p{L})(?:unit|ward|team|department|division|abteilung|full[- ]time|part[- ]time|contract|freelance|remote)$/iu.test(
    text,
  );
}

type Order = 'title first' | 'employer first';

function usualOrder(read: readonly Names[]): Order {
  const before = read.filter(
    ({ title, employer }) => title && employer && title.start < employer.start,
  );
  const after = read.filter(
    ({ title, employer }) => title && employer && title.start > employer.start,
  );
  return after.length > before.length ? 'employer first' : 'title first';
}

function namesByOrder(groups: readonly Span[][], order: Order): Pick<Names, 'title' | 'employer'> {
  const pieces = groups.length > 1 ? groups.map((group) => group[0]) : (groups[0] ?? []);
  const [first = null, second = null] = pieces.filter((piece) => piece !== undefined);
  if (!second) return { title: null, employer: first };
  return order === 'title first'
    ? { title: first, employer: second }
    : { title: second, employer: first };
}

type Columns = { employer: number; title: number; after: number };

/** The first row of a table that names its columns. */
function columnsOf(lines: readonly Line[]): Columns | null {
  const index = lines.findIndex((line) => line.text.includes('\t'));
  const cells = lines[index]?.text.split('\t').map((cell) => cell.trim()) ?? [];
  const employer = cells.findIndex((cell) =>
    /^(?:employer|company|organi[sz]ation|firma|arbeitgeber|unternehmen|entreprise|empresa|azienda|pracodawca)$/iu.test(
      cell,
    ),
  );
  const title = cells.findIndex((cell) =>
    /^(?:role|title|job title|position|tätigkeit|funktion|poste|puesto|cargo|ruolo|stanowisko)$/iu.test(
      cell,
    ),
  );
  return employer === -1 || title === -1 ? null : { employer, title, after: index + 1 };
}

function namesByColumn(entry: DatedEntry, columns: Columns): Names {
  const cells = entry.head.flatMap((span) => splitSpan(span, /\t/gu));
  return {
    employer: cells[columns.employer < columns.title ? 0 : 1] ?? null,
    title: cells[columns.employer < columns.title ? 1 : 0] ?? null,
    groups: [],
  };
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

const emptySpan: Span = { start: -1, end: -1, text: '' };
