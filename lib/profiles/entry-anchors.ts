import { type DateRange, findDateRanges, findSingleDates } from './date-ranges.ts';
import { type Line, part, type Span, splitSpan, wordsOf } from './text-lines.ts';
import { isDeed, isSentence } from './told-lines.ts';

/** A line whose dates are those of an entry. */
export type Anchor = {
  line: Line;
  index: number;
  lastIndex: number;
  range: DateRange;
  /** sentences behind the names on the line of the dates */
  told: Span | null;
  /** names on the line above with the dates of several entries: an employer above its positions */
  header: Anchor | null;
  /** as a header: what it names first is an employer */
  isEmployer?: boolean;
};
const HEAD_WORDS_MAX = 14;
/** "2 years 3 months" says nothing that the dates do not. */
export const DURATION =
  /^\(?(?:(?:\d+|less than a)\s+(?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|ani|luni)\.?,?\s*){1,2}\)?$/iu;
/** A project within a job has dates of its own. */
const WITHIN_JOB =
  /^(?:projects?|key projects?|projekte?|projets?|proiecte?|clients?|kunden?|client[ei]?|mandat|mission|项目)\s*(?:\d+\s*)?[:：]/iu;

/** The time of a part of an entry, where the entry has dates of its own. */
const WITHIN_ENTRY = /^(?:project )?(?:duration|dauer|durée|durata|项目时间)\s*[:：\t]/iu;

/** Lines with a range of dates; a single date counts where its line is no more than a name and it. */
export function findAnchors(
  text: string,
  content: readonly Line[],
  gutter: ReadonlyMap<Line, DateRange> = new Map(),
): Anchor[] {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const within = text.slice(start, end);
  const move = (range: DateRange) => ({ ...range, from: range.from + start, to: range.to + start });
  const anchors: Anchor[] = [];
  const areItems = content.every((line) => line.isItem);
  const inList = indexesInLists(content);
  const taken = new Set<number>();
  const add = (range: DateRange) => {
    const index = indexAt(content, range.from);
    const line = content[index];
    if (!line || range.from >= line.end || WITHIN_JOB.test(line.text)) return;
    if (inList.has(index) || (!areItems && isDeed(line))) return;
    const lastIndex = indexAt(content, range.to - 1);
    for (let at = index; at <= lastIndex; at += 1) if (taken.has(at)) return;
    const { head, told } = headAndTold(line, range);
    const rest = head.text.replace(text.slice(range.from, range.to), '');
    const words = wordsOf(rest).length;
    if (words > (line.isItem && !areItems ? HEAD_WORDS_MAX / 2 : HEAD_WORDS_MAX)) return;
    if (isSentence(rest) && words > 4) return;
    for (let at = index; at <= lastIndex; at += 1) taken.add(at);
    anchors.push({ line: head, index, lastIndex, range, told, header: null });
  };
  for (const range of gutter.values()) add(range);
  for (const range of findDateRanges(within)) add(move(range));
  for (const date of findSingleDates(within).map(move)) {
    const line = content[indexAt(content, date.from)];
    if (!line || (line.isItem && !areItems) || date.to > line.end) continue;
    const isAtEdge =
      /^[^\p{L}\p{N}]*(?:\([^()]{1,40}\))?[^\p{L}\p{N}]*$/u.test(text.slice(date.to, line.end)) ||
      date.from === line.start;
    if (isAtEdge) add(date);
  }
  // A bullet with dates is something that happened within an entry, unless all entries are bullets.
  const outside = anchors.filter((anchor) => !anchor.line.isItem);
  const own = outside.filter((anchor) => !WITHIN_ENTRY.test(anchor.line.text));
  return (own.length > 0 ? own : outside.length > 0 ? outside : anchors).sort(
    (a, b) => a.index - b.index,
  );
}

/** The end of a sentence, not of an abbreviation, before another one. */
const SENTENCE_END = /(?<=\p{Ll}{5}|\p{Ll}\)|\p{L}\.\p{L}|\d)\.\s+(?=\p{Lu})/gu;
/** Signs that part two names. */
const NAMES_APART = /,\s|\s[–—|·-]\s|\t|\s(?:at|bei|chez|@)\s/u;
const TOLD_WORDS_MIN = 2;

/**
 * Names and dates with sentences behind them on one line: "2019 – 2021 Cook, Blue Inn. Lunch for 80.",
 * "Clerk, 2019 – 2021. Kept the books.", "2019 – 2021. Cook. Blue Inn. Lunch for 80."
 */
function headAndTold(line: Line, range: DateRange): { head: Line; told: Span | null } {
  const from = range.from - line.start;
  const to = Math.min(line.text.length, range.to - line.start);
  if (line.places || from < 0) return { head: line, told: null };
  const isFirst = !/[\p{L}\p{N}]/u.test(line.text.slice(0, from));
  const behind = line.text.slice(to);
  const ends = [...` ${behind}`.matchAll(SENTENCE_END)].map((match) => match.index - 1);
  const lead = /^[.:)\s]*/u.exec(behind)?.[0].length ?? 0;
  const cut = (at: number) => {
    const told = part(line, to + at, line.text.length);
    const first = part(told, /^[.:)\s]*/u.exec(told.text)?.[0].length ?? 0, told.text.length);
    const isEnough = wordsOf(first.text).length >= TOLD_WORDS_MIN;
    return { head: { ...line, ...part(line, 0, to + at) }, told: isEnough ? first : null };
  };
  if (!isFirst)
    return /^\)?(?:\.\s+\p{Lu}|:\s+\p{Ll})/u.test(behind) ? cut(0) : { head: line, told: null };
  const inner = ends.filter((at) => at >= lead);
  const first = inner[0];
  if (first === undefined) return { head: line, told: null };
  const isWhole = NAMES_APART.test(behind.slice(lead, first));
  const last = isWhole ? first : (inner[1] ?? behind.length);
  return cut(last);
}

/** Rows of a table that an item with a colon announces: "• Clients:" with a name and years in each row. */
function indexesInLists(content: readonly Line[]): Set<number> {
  const found = new Set<number>();
  /** cells of a row, once the first is known; null outside a list */
  let cells: number | null = null;
  let isOpen = false;
  for (const [index, line] of content.entries()) {
    const width = line.text.split('\t').length;
    if (line.isItem) {
      isOpen = /[:：]$/.test(line.text);
      cells = null;
    } else if (isOpen && width > 2 && (cells === null || cells === width)) {
      cells = width;
      found.add(index);
    } else isOpen = false;
  }
  return found;
}

/** The line in which a place of the text stands, or the one before it; lines are in order. */
function indexAt(content: readonly Line[], place: number): number {
  let low = 0;
  let high = content.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((content[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the line of the dates says beside them. */
export function restOfLine({ line, range }: Anchor): Span[] {
  const before = part(line, 0, Math.max(0, range.from - line.start));
  const after = part(line, Math.min(line.text.length, range.to - line.start), line.text.length);
  const spans = [before, ...splitSpan(after, SENTENCE_END)];
  return spans.map(withoutSigns).filter((span) => {
    return /[\p{L}\p{N}]/u.test(span.text) && !DURATION.test(span.text);
  });
}

/** "(6 mois) : ", "(summer) – ": what brackets say of the dates before them. */
const REMARK = /^\s*\([^()]{1,30}\)\s*[:：|·•–—-]\s*/u;

function withoutSigns(span: Span): Span {
  const remark = REMARK.exec(span.text)?.[0].length ?? 0;
  const lead =
    remark || (/^[\s.,;:：|·•(‒–—―-]*(?:\)[\s,;:|·•–—-]*)?/u.exec(span.text)?.[0].length ?? 0);
  const tail = /(?:[\s,;|·•(‒–—―-]+)$/u.exec(span.text)?.[0].length ?? 0;
  const bare = part(span, lead, Math.max(lead, span.text.length - tail));
  const preposition =
    /(?:^|\s)(?:from|de|du|von|vom|din|depuis|since|seit|desde|da|dal|dall['’]|van|sinds|od|fra|från|ab|between|zwischen|entre)$/iu.exec(
      bare.text,
    );
  return preposition ? part(bare, 0, preposition.index) : bare;
}
