import { type DateRange, findDateRanges, findSingleDates } from './date-ranges.ts';
import { append, type Line, part, type Span, wordsOf } from './text-lines.ts';
import { LEGAL_FORM_START } from './word-lists.ts';

/** One station of a career or an education: when, what its head lines say, and what is told of it. */
export type DatedEntry = { range: DateRange | null; head: Span[]; body: Line[] };

/** A longer line is told, not named. */
const HEAD_WORDS_MAX = 14;
const HEAD_LINES_MAX = 3;
const DURATION = /^\(?\d+\s+(?:years?|yrs?|months?|mos?|Jahre?|Monate?)\b/iu;

type Anchor = { line: Line; index: number; range: DateRange };

/**
 * Cuts the lines of a section into entries, by the dates that anchor them. Where the names stand (on
 * the line of the dates, above or below it, or above a body that the dates follow) is learnt from the
 * first entry, as one person writes one way.
 */
export function datedEntries(text: string, lines: readonly Line[]): DatedEntry[] {
  const content = lines.filter((line) => line.text !== '' && !DURATION.test(line.text));
  const anchors = findAnchors(text, content);
  const first = anchors[0];
  if (!first) return [];
  const before = content.slice(0, first.index);
  if (before.some((line) => line.isItem || isTold(line)))
    return entriesBeforeDates(content, anchors);

  const above = Math.min(before.length, HEAD_LINES_MAX);
  const starts = anchors.map((anchor, index) => {
    const previous = anchors[index - 1];
    let start = anchor.index;
    const floor = previous ? previous.lastIndex + 1 : 0;
    while (start > floor && anchor.index - start < above && isHead(content[start - 1], text))
      start -= 1;
    return start;
  });
  return anchors.map((anchor, index) => {
    const start = starts[index] ?? anchor.index;
    const end = starts[index + 1] ?? content.length;
    const named: Span[] = content.slice(start, anchor.index).map((line) => ({ ...line }));
    const rest = restOfLine(anchor);
    let next = anchor.lastIndex + 1;
    let last: Line | undefined = anchor.line;
    if (rest.length > 0) named.push(...rest);
    // Names that are not there yet follow the dates: two lines at most, before what is told.
    const isNamedWhole = named.length > 1 || /[,|·–—\t]|\s-\s|\sat\s/.test(named[0]?.text ?? '');
    const wanted = named.length === 0 ? 2 : isNamedWhole ? 0 : 1;
    for (let taken = 0; next < end; next += 1) {
      const line = content[next];
      if (!line || line.isItem) break;
      const goesOn = last && named.length > 0 && goesOnFrom(last, line);
      if (!goesOn && (taken >= wanted || !isHead(line, text))) break;
      if (goesOn) extendLast(named, last, line);
      else {
        named.push({ ...line });
        taken += 1;
        // One line that names both is all there is.
        if (taken < wanted && named.length === 1 && /[,|·–—\t]/.test(line.text)) taken = wanted;
      }
      last = line;
    }
    return { range: anchor.range, head: named, body: content.slice(next, end) };
  });
}

/** Dates in a right-hand gutter come after the body: an entry ends with its dates. */
function entriesBeforeDates(
  content: readonly Line[],
  anchors: readonly FullAnchor[],
): DatedEntry[] {
  let from = 0;
  return anchors.map((anchor) => {
    const lines = content.slice(from, anchor.index);
    from = anchor.lastIndex + 1;
    const items = lines.findIndex((line, index) => index > 0 && (line.isItem || isTold(line)));
    const headEnd = items === -1 ? Math.min(lines.length, 2) : items;
    return {
      range: anchor.range,
      head: [...lines.slice(0, headEnd), ...restOfLine(anchor)],
      body: lines.slice(headEnd),
    };
  });
}

type FullAnchor = Anchor & { lastIndex: number };

/** Lines with a range of dates; a single date counts where its line is no more than a name and it. */
function findAnchors(text: string, content: readonly Line[]): FullAnchor[] {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const within = text.slice(start, end);
  const move = (range: DateRange) => ({ ...range, from: range.from + start, to: range.to + start });
  const anchors: FullAnchor[] = [];
  const add = (range: DateRange) => {
    const index = content.findIndex((line) => range.from >= line.start && range.from < line.end);
    const line = content[index];
    if (!line || anchors.some((anchor) => anchor.index <= index && index <= anchor.lastIndex))
      return;
    const rest = line.text.replace(text.slice(range.from, range.to), '');
    if (line.isItem && wordsOf(rest).length > HEAD_WORDS_MAX / 2) return;
    if (wordsOf(rest).length > HEAD_WORDS_MAX || (isSentence(rest) && wordsOf(rest).length > 4))
      return;
    const lastIndex = content.findLastIndex((each) => each.start < range.to);
    anchors.push({ line, index, lastIndex, range });
  };
  for (const range of findDateRanges(within)) add(move(range));
  for (const date of findSingleDates(within).map(move)) {
    const line = content.find((each) => date.from >= each.start && date.to <= each.end);
    if (!line || line.isItem) continue;
    const isAtEdge = /^\W*$/u.test(text.slice(date.to, line.end)) || date.from === line.start;
    if (isAtEdge) add(date);
  }
  // A bullet with dates is something that happened within an entry, unless all entries are bullets.
  const outside = anchors.filter((anchor) => !anchor.line.isItem);
  return (outside.length > 0 ? outside : anchors).sort((a, b) => a.index - b.index);
}

/** What the line of the dates says beside them. */
function restOfLine(anchor: FullAnchor): Span[] {
  const { line, range } = anchor;
  const before = part(line, 0, Math.max(0, range.from - line.start));
  const after = part(line, Math.min(line.text.length, range.to - line.start), line.text.length);
  const trimmed = [before, after].map((span) => {
    const lead = /^[\s,;:|·•()–—-]+/u.exec(span.text)?.[0].length ?? 0;
    const tail = /[\s,;:|·•(–—-]+$/u.exec(span.text)?.[0].length ?? 0;
    return part(span, lead, Math.max(lead, span.text.length - tail));
  });
  return trimmed.filter((span) => /[\p{L}\p{N}]/u.test(span.text) && !DURATION.test(span.text));
}

function isHead(line: Line | undefined, text: string): boolean {
  if (!line || line.isItem || isTold(line)) return false;
  return findDateRanges(text.slice(line.start, line.end)).length === 0;
}

function isTold(line: Line): boolean {
  return (
    wordsOf(line.text).length > HEAD_WORDS_MAX ||
    (isSentence(line.text) && wordsOf(line.text).length > 4)
  );
}

function isSentence(text: string): boolean {
  return (
    /[.!?]$/.test(text) &&
    !/(?:\b(?:Inc|Ltd|Co|Corp|GmbH|S\.A|B\.V|z o\.o|e\.V|Jr|Sr)|\b\p{Lu})\.$/u.test(text)
  );
}

/** A line that was only broken: the one before ends in a comma, or this one is a legal form. */
function goesOnFrom(last: Line, line: Line): boolean {
  return /,$/.test(last.text) || LEGAL_FORM_START.test(line.text);
}

function extendLast(named: Span[], before: Line | undefined, line: Line): void {
  const last = named.at(-1);
  if (!last) return;
  const comma = before?.text.endsWith(',') && !last.text.endsWith(',') ? ',' : '';
  named[named.length - 1] = append(last, `${comma} `, line);
}
