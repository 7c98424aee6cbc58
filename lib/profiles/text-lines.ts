/** A line of a document with its place in the text (UTF-16 units, end exclusive, blanks and bullet left out). */
export type Line = {
  index: number;
  start: number;
  end: number;
  text: string;
  /** began with a bullet, a dash or a number */
  isItem: boolean;
  /** began with a number */
  isNumbered?: boolean;
  /** place of each character, where two lines were put together */
  places?: readonly number[];
};

/** A piece of the text with its place: what every value of a profile is made of. */
export type Span = {
  start: number;
  end: number;
  text: string;
  /** place of each character of `text`, where it was put together of several lines */
  places?: readonly number[];
};

const ITEM_MARK =
  /^\s*(?:[•▪●◦‣·∙*○■◆►➢✓✔-]|[‒–—―{](?=\s)|o(?=\s+\p{Lu})|\(?\d{1,2}[.)](?=\s))\s*/u;

/**
 * What rules look at of a text: about twenty full pages. The rest is kept and shown, but a text made to
 * be slow must not hold up the server.
 */
export const PROFILE_CHARACTERS_MAX = 60_000;
/** Lines of one item at most: what goes on longer is no item. */
const ITEM_LINES_MAX = 30;
/** Part of the longest line from which a line counts as full. */
const FULL_LINE = 0.7;

export function splitLines(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((raw, index) => {
    const lineStart = at;
    at += raw.length + 1;
    const mark = ITEM_MARK.exec(raw)?.[0] ?? /^\s*/.exec(raw)?.[0] ?? '';
    const isItem = mark.trim() !== '';
    const start = lineStart + mark.length;
    const content = raw.slice(mark.length).trimEnd();
    const isNumbered = /\d/.test(mark);
    return { index, start, end: start + content.length, text: content, isItem, isNumbered };
  });
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+#&/-]*/gu) ?? [];
}

/** The part of `span` from offset `from` to `to` within it, without blanks around it. */
export function part(span: Span, from: number, to: number): Span {
  const raw = span.text.slice(from, to);
  const text = raw.trim();
  const first = from + raw.length - raw.trimStart().length;
  if (!span.places) {
    const start = span.start + first;
    return { start, end: start + text.length, text };
  }
  const places = span.places.slice(first, first + text.length);
  return spanAt(text, places);
}

function spanAt(text: string, places: readonly number[]): Span {
  const start = places[0] ?? 0;
  return { start, end: (places.at(-1) ?? start - 1) + 1, text, places };
}

function placesOf(span: Span): readonly number[] {
  return span.places ?? Array.from({ length: span.text.length }, (_, index) => span.start + index);
}

/** Puts a piece after another, with `between` in the place of what parts them in the text. */
export function append(span: Span, between: string, next: Span): Span {
  return spanAt(`${span.text}${between}${next.text}`, [
    ...placesOf(span),
    ...Array.from(between, () => span.end),
    ...placesOf(next),
  ]);
}

/** Cuts a span at every match of `separator`; empty pieces are left out. */
export function splitSpan(span: Span, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of span.text.matchAll(separator)) {
    pieces.push(part(span, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(part(span, from, span.text.length));
  return pieces.filter((piece) => piece.text !== '');
}

/** Takes punctuation off both ends of a span. */
export function trimSpan(span: Span, marks = /[\s,;:|·•‒–—―-]/u): Span {
  let from = 0;
  let to = span.text.length;
  while (from < to && marks.test(span.text[from] ?? '')) from += 1;
  while (to > from && marks.test(span.text[to - 1] ?? '')) to -= 1;
  return part(span, from, to);
}

/** Lines that belong together as one value, with single blanks between them. */
export function joinLines(lines: readonly Line[]): Span {
  const [first, ...others] = lines;
  if (!first) return { start: 0, end: 0, text: '' };
  return others.reduce<Span>(
    (joined, line) => {
      // A word cut at the end of a line goes on without its hyphen.
      const isCut = /\p{Ll}-$/u.test(joined.text) && /^\p{Ll}/u.test(line.text);
      return isCut
        ? append(part(joined, 0, joined.text.length - 1), '', line)
        : append(joined, ' ', line);
    },
    { start: first.start, end: first.end, text: first.text },
  );
}

/**
 * Items of a list: each begins at its bullet and goes on over lines that were only broken.
 * Without bullets, each line is an item unless the one before clearly goes on.
 */
export function itemsOf(lines: readonly Line[]): Span[] {
  const groups: Line[][] = [];
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const hasMarks = lines.some((line) => line.isItem);
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') {
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    const goesOn =
      isOpen && last && !line.isItem && wasBroken(last, line, hasMarks ? longest : Infinity);
    if (goesOn && last.length < ITEM_LINES_MAX) last.push(line);
    else groups.push([line]);
    isOpen = true;
  }
  return groups.map(joinLines);
}

/** Whether a line was broken only because it was full, or in the middle of a phrase. */
function wasBroken(lines: readonly Line[], next: Line, longest: number): boolean {
  const last = lines.at(-1)?.text ?? '';
  if (/^\p{Ll}/u.test(next.text)) return true;
  if (/(?:,|(?<!\p{L})(?:and|or|of|for|in|with|to|the|a|und|mit|et|de))$/iu.test(last)) return true;
  return last.length >= longest * FULL_LINE && !/[.!?:;]$/.test(last);
}

/** Sentences of lines that follow each other, without the items of lists. */
export function sentencesOf(text: string, lines: readonly Line[]): Span[] {
  const blocks: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    if (line.text === '' || line.isItem) last = undefined;
    else {
      if (last && line.index === last.index + 1) blocks.at(-1)?.push(line);
      else blocks.push([line]);
      last = line;
    }
  }
  return blocks.flatMap((block) => {
    const start = block[0]?.start ?? 0;
    const end = block.at(-1)?.end ?? 0;
    // The end of a line and a blank are one character each: places stay what they were.
    const told = { start, end, text: text.slice(start, end).replaceAll('\n', ' ') };
    return splitSpan(told, /(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}\d])/gu);
  });
}
