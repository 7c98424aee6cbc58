import type { ReachOf } from './reading-order.ts';
import type { TextCell, TextLine } from './text-lines.ts';

/** Characters of a line in a gutter: a date range, a place, a duration. */
const GUTTER_CHARACTERS = 34;
/** An entry that the file paints as near to its date as this is in its place already. */
const NEAR_LINES = 3;
/** A second line of an entry, such as its place; longer ones are its description. */
const ROW_CHARACTERS = 50;
/** Lines that one note in a gutter has at most, unless all are dates. */
const GUTTER_LINES = 4;
const DATED_SHARE = 0.5;
/** Points that edges of one gutter may differ. */
const ALIGNMENT = 3;
/** Two notes make a gutter. */
const GUTTER_NOTES = 2;
/** Headings stand right above dates, in larger letters. */
const SAME_SIZE = 0.05;
const STEP = 1.9;
/** In heights of the letters: dates may be set a little smaller than their entries. */
const SAME_BASELINE = 0.3;
/** Share of a gutter's notes that have an entry on their baseline; those of a sidebar have one by chance. */
const WITH_ENTRY = 0.8;
const DATE = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|(?:^|\D)\d{1,2}[./]\d{2}(?:\D|$)|\d年/u;
const OPEN_START = /^[-‐‑‒–—−~]\s*[\p{L}\p{N}]/u;
const OPEN_END = /[-‐‑‒–—−~/]$/u;
const WHOLE_RANGE = /^[^-‐‑‒–—−~]*\d{4}\s?[-‐‑‒–—−~]/u;

export type GutterLines = {
  lines: TextLine[];
  /** For the lines of entries with a gutter: how wide they are with it. */
  reachOf: ReachOf;
};

/**
 * Dates (with a place or a duration) that stand in a gutter beside their entries, and that the file
 * paints before all entries or behind them, join the line of their entry as a cell of their own. The
 * words stay the same.
 */
export function joinGutterDates(given: readonly TextLine[]): GutterLines {
  const lines = joinBrokenRanges(given);
  const place = new Map(lines.map((line, index) => [line, index]));
  const notes = notesOf(lines);
  const taken = new Set(notes.flatMap((note) => note.lines));
  const joined: JoinedNote[] = [];
  for (const note of notes) {
    const gutter = notes.filter((other) => isAligned(note, other));
    if (gutter.length < GUTTER_NOTES || !isMostlyDates(gutter, place)) continue;
    const side = sideOfEntries(gutter, { lines, taken, place });
    const partner = side && partnerOf(note, { lines, taken, side });
    if (partner) joined.push({ ...note, partner });
  }
  if (joined.length < GUTTER_NOTES) return { lines: [...lines], reachOf: () => null };

  const gone = new Set<TextLine>();
  const entries = new Map<TextLine, TextLine>();
  for (const note of joined) joinNote(note, { lines, taken, gone, entries });
  const result = lines.filter((line) => !gone.has(line)).map((line) => entries.get(line) ?? line);
  return { lines: result, reachOf: isRun(joined, place) ? reachWith(joined) : () => null };
}

/** `Apr 2022` above `– now`, each in front of a line of its entry, is one range. */
function joinBrokenRanges(lines: readonly TextLine[]): TextLine[] {
  const result: TextLine[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    const [start, ...rest] = before?.cells ?? [];
    const [end, ...own] = line.cells;
    const isRange =
      before &&
      start &&
      end &&
      rest.length > 0 &&
      own.length > 0 &&
      Math.abs(start.x - end.x) < ALIGNMENT &&
      Math.abs(line.y - before.y) < STEP * line.size &&
      end.text.length <= GUTTER_CHARACTERS &&
      DATE.test(start.text) &&
      (OPEN_START.test(end.text) || OPEN_END.test(start.text));
    if (!isRange) {
      result.push(line);
      continue;
    }
    const range = {
      ...start,
      text: `${start.text} ${end.text}`,
      right: Math.max(start.right, end.right),
    };
    result[result.length - 1] = { ...before, cells: [range, ...rest] };
    result.push({ ...line, cells: own, x: own[0]?.x ?? line.x });
  }
  return result;
}

/** Whether the dates come one after the other, without their entries: then these are out of place too. */
function isRun(notes: readonly Note[], place: ReadonlyMap<TextLine, number>): boolean {
  const ends = new Set(
    notes.flatMap(({ lines }) => lines.slice(-1).map((line) => place.get(line))),
  );
  return notes.some(({ lines: [first] }) => first && ends.has((place.get(first) ?? 0) - 1));
}

/**
 * Whether the notes are such that they belong to entries. Notes with a place and a duration come between
 * their entries; where notes follow each other without any, as lines of a sidebar do too, they must be
 * dates for the better part.
 */
function isMostlyDates(gutter: readonly Note[], place: ReadonlyMap<TextLine, number>): boolean {
  if (!isRun(gutter, place)) return true;
  const lines = gutter.flatMap((note) =>
    note.lines.map((line, at) => ({ line, last: note.lines[at - 1] })),
  );
  const dated = lines.filter(
    ({ line, last }) =>
      DATE.test(textOf(line)) ||
      OPEN_START.test(textOf(line)) ||
      (last !== undefined && OPEN_END.test(textOf(last))),
  );
  return dated.length >= DATED_SHARE * lines.length;
}

/**
 * On which side of a gutter its entries stand. Beside dates at the right edge of a column there may be a
 * sidebar too: the file paints an entry nearer to its date.
 */
function sideOfEntries(
  gutter: readonly Note[],
  { lines, taken, place }: Page & { place: ReadonlyMap<TextLine, number> },
): Side | null {
  const distances = (side: Side) =>
    gutter
      .flatMap((note) => {
        const partner = partnerOf(note, { lines, taken, side });
        const first = note.lines[0];
        if (!partner || !first) return [];
        return Math.abs((place.get(partner) ?? 0) - (place.get(first) ?? 0));
      })
      .sort((a, b) => a - b);
  const left = distances('left');
  const right = distances('right');
  const isLeft =
    left.length >= GUTTER_NOTES && (right.length < GUTTER_NOTES || median(left) <= median(right));
  const nearer = isLeft ? left : right;
  if (nearer.length < Math.max(GUTTER_NOTES, WITH_ENTRY * gutter.length)) return null;
  if (median(nearer) > NEAR_LINES && !isWhite(gutter, { lines, taken })) return null;
  return isLeft ? 'left' : 'right';
}

/** Whether there is little else in a gutter than its notes: a sidebar has dates too, among other lines. */
function isWhite(gutter: readonly Note[], { lines, taken }: Page): boolean {
  const x = Math.min(...gutter.map((note) => note.x));
  const right = Math.max(...gutter.map((note) => note.right));
  const top = Math.min(...gutter.map(({ y }) => y));
  const bottom = Math.max(...gutter.map(({ y }) => y));
  const others = lines.filter(
    (line) =>
      !taken.has(line) &&
      line.y > top &&
      line.y < bottom &&
      line.cells.some((cell) => cell.x < right && cell.right > x),
  );
  return others.length <= gutter.length / 2 + 1;
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

type Side = 'left' | 'right';
type Page = { lines: readonly TextLine[]; taken: ReadonlySet<TextLine> };
type Note = { lines: TextLine[]; x: number; right: number; y: number };
type JoinedNote = Note & { partner: TextLine };

function notesOf(lines: readonly TextLine[]): Note[] {
  const notes: Note[] = [];
  let note: Note | undefined;
  for (const line of lines) {
    const last = note?.lines.at(-1);
    const goesOn =
      note &&
      last &&
      isShort(line) &&
      Math.abs(line.size - last.size) < SAME_SIZE * last.size &&
      line.y > last.y &&
      line.y - last.y < STEP * Math.max(line.size, last.size) &&
      isAligned(line, note);
    if (note && goesOn) {
      note.lines.push(line);
      note.x = Math.min(note.x, line.x);
      note.right = Math.max(note.right, line.right);
      continue;
    }
    note = isShort(line) ? { lines: [line], x: line.x, right: line.right, y: line.y } : undefined;
    if (note) notes.push(note);
  }
  return notes.filter(
    ({ lines: own }) =>
      own.some((line) => DATE.test(textOf(line))) &&
      (own.length <= GUTTER_LINES || own.every((line) => DATE.test(textOf(line)))),
  );
}

function isShort(line: TextLine): boolean {
  return line.cells.length === 1 && textOf(line).length <= GUTTER_CHARACTERS;
}

function textOf(line: TextLine): string {
  return line.cells[0]?.text ?? '';
}

function isAligned(
  one: { x: number; right: number },
  other: { x: number; right: number },
): boolean {
  return Math.abs(one.x - other.x) < ALIGNMENT || Math.abs(one.right - other.right) < ALIGNMENT;
}

/** The nearest line beside the first one of a note, on its baseline. */
function partnerOf(note: Note, { lines, taken, side }: Page & { side: Side }): TextLine | null {
  const first = note.lines[0];
  return first ? besideOf(first, { lines, taken, side }) : null;
}

function besideOf(note: TextLine, { lines, taken, side }: Page & { side: Side }): TextLine | null {
  let nearest: TextLine | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (taken.has(line) || Math.abs(line.y - note.y) > SAME_BASELINE * note.size) continue;
    const gap = side === 'right' ? line.x - note.right : note.x - line.right;
    if (gap < 0 || gap >= distance) continue;
    distance = gap;
    nearest = line;
  }
  return nearest;
}

/** Each line of a note joins the line beside it where that is short too, or each is a range; else all join the first. */
function joinNote(
  note: JoinedNote,
  { lines, taken, gone, entries }: Page & { gone: Set<TextLine>; entries: Map<TextLine, TextLine> },
): void {
  const side: Side = note.right <= note.partner.x ? 'right' : 'left';
  const areRanges = note.lines.every((line) => WHOLE_RANGE.test(textOf(line)));
  let last: TextCell | undefined;
  let host = note.partner;
  for (const [index, line] of note.lines.entries()) {
    const cell = line.cells[0];
    if (!cell) continue;
    gone.add(line);
    if (last && !areRanges && (OPEN_END.test(last.text) || OPEN_START.test(cell.text))) {
      last.text += ` ${cell.text}`;
      last.right = Math.max(last.right, cell.right);
      continue;
    }
    const beside = index > 0 ? besideOf(line, { lines, taken, side }) : null;
    const isRow = beside?.cells.length === 1 && (areRanges || isRowOf(beside));
    host = isRow && beside ? beside : note.partner;
    last = { ...cell };
    const entry = entries.get(host) ?? host;
    const own = entry.cells;
    const at = side === 'right' ? own.length - host.cells.length : own.length;
    entries.set(host, {
      ...entry,
      cells: [...own.slice(0, at), last, ...own.slice(at)],
      x: Math.min(entry.x, line.x),
      right: Math.max(entry.right, line.right),
    });
  }
}

function isRowOf(line: TextLine): boolean {
  const text = textOf(line);
  return text.length <= ROW_CHARACTERS && /^[\p{L}\p{N}]/u.test(text);
}

/** What stands in the column of the entries reaches over the gutter beside it. */
function reachWith(notes: readonly JoinedNote[]): ReachOf {
  return (line) => {
    let { x, right } = line;
    for (const { partner, ...note } of notes) {
      const isBefore = note.right <= partner.x;
      const isBeside = isBefore
        ? line.x >= note.right && line.x < partner.right
        : line.right <= note.x && line.right > partner.x;
      if (!isBeside) continue;
      x = Math.min(x, note.x);
      right = Math.max(right, note.right);
    }
    return x < line.x || right > line.right ? { x, right } : null;
  };
}
