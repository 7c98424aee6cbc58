import { joinLines, type Line, part, type Span, wordsOf } from './text-lines.ts';

export type RequirementKind = 'must' | 'nice';
export type RequirementItem = { span: Span; kind: RequirementKind };

const MUST_NAME =
  '(?:essential|required|must(?:[- ]have)?|mandatory|minimum|muss|zwingend|erforderlich|indispensable|requis|obligatoire|obligatoriu|necesar)';
const NICE_NAME =
  '(?:desirable|preferred|nice(?:[- ]to[- ]have)?|desired|optional|kann|wünschenswert|souhaitable|souhaité|apprécié|de dorit|preferabil|opțional)';
const MUST_COLUMN = new RegExp(
  `^${MUST_NAME}(?:\\s+(?:criteria|requirements?|skills|qualifications?|experience))?\\s*(?:\\([^()]{1,12}\\))?$`,
  'iu',
);
const NICE_COLUMN = new RegExp(
  `^${NICE_NAME}(?:\\s+(?:criteria|requirements?|skills|qualifications?|experience))?\\s*(?:\\([^()]{1,12}\\))?$`,
  'iu',
);
const BOTH_COLUMNS = new RegExp(
  `(?<!\\p{L})${MUST_NAME}\\s*[/|\\s]\\s*(?:or\\s+)?${NICE_NAME}(?!\\p{L})`,
  'iu',
);
const LETTER_COLUMN =
  /^(?:E\s*\/\s*D|essential\s*(?:\/|or)\s*desirable|must\s*\/\s*nice|priority|weighting|muss\s*\/\s*kann|importance)$/iu;
const HEADER_CELL_WORDS_MAX = 3;
const CELLS_MAX = 12;
const TICK = /^[x✓✔✗☑√•*●■]$|^(?:yes|ja|oui|da)$/iu;
const MUST_LETTER = new RegExp(`^(?:E|M|${MUST_NAME})$`, 'iu');
const NICE_LETTER = new RegExp(`^(?:D|P|N|${NICE_NAME})$`, 'iu');
const TICK_START = /^[✓✔☑√](?=\s|$)/u;
/** What a person specification calls its groups, in its first column or on a line of their own. */
const GROUP_NAME =
  /^(?:qualifications?|experience|skills?|knowledge|education|training|personal (?:qualities|attributes)|aptitudes?|abilities|attributes|other|criteria|circumstances|knowledge|and|&|skills and abilities|assessed|by\*?|assessed by\*?|method of assessment|how assessed)(?:(?:,| and| &|\/)\s*(?:qualifications?|experience|skills?|knowledge|education|training|abilities|attainments?))*:?$/iu;
/** How a criterion is assessed: "A, I", "A/I/T". */
const ASSESSED = /^(?:[A-Z]{1,2}(?:\s*[,/&]\s*|\s+|$)){0,6}$/u;
const LEGEND = /^\*|^(?:key|legend|note)\s*:|(?:^|\s)=\s*(?:essential|desirable)/iu;

/** The columns of a table of criteria by their letters alone. */
const MUST_LETTER_COLUMN = /^(?:E|M)$/u;
const NICE_LETTER_COLUMN = /^(?:D|N|K)$/u;
/** Columns that each hold another kind of what is asked for: "Savoirs<tab>Savoir-faire", "Knowledge<tab>Skills". */
const ASKED_COLUMN =
  /^(?:savoirs?|savoir[- ]faire|savoir[- ]être|connaissances|compétences|aptitudes|knowledge|skills|abilities|experience|qualifications?|education|competenc(?:y|ies)|attributes|kenntnisse|fähigkeiten|erfahrung|qualifikation(?:en)?|kompetenzen|conocimientos|habilidades|competencias|conhecimentos|competențe|cunoștințe|abilități|kennis|vaardigheden|houding)$/iu;

/** Whether a line is the head of a table of criteria: it names both columns, or the one of letters. */
export function isCriteriaHeader(line: Line): boolean {
  const cells = rawCells(line).map(({ text }) => text);
  const hasMust = cells.some((text) => MUST_COLUMN.test(text));
  const hasNice = cells.some((text) => NICE_COLUMN.test(text));
  if (cells.length > 1 && (cells.some((text) => LETTER_COLUMN.test(text)) || (hasMust && hasNice)))
    return true;
  if (hasLetterColumns(cells) || isOfAskedColumns(cells)) return true;
  const areShort = cells.every((text) => wordsOf(text).length <= HEADER_CELL_WORDS_MAX);
  if (cells.length > 1 && hasMust && areShort) return true;
  return (
    line.text.length <= 100 &&
    wordsOf(line.text).length <= 8 &&
    !line.isItem &&
    BOTH_COLUMNS.test(line.text) &&
    !/[.:]$/.test(line.text)
  );
}

function hasLetterColumns(cells: readonly string[]): boolean {
  const must = cells.findIndex((text) => MUST_LETTER_COLUMN.test(text));
  return must !== -1 && cells.findIndex((text) => NICE_LETTER_COLUMN.test(text)) !== -1;
}

function isOfAskedColumns(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((text) => ASKED_COLUMN.test(text));
}

/** The rows of a table of criteria: cells of text under their column, ticks, or letters behind the text. */
export function tableItems(text: string, lines: readonly Line[]): RequirementItem[] {
  const [header, ...rows] = lines;
  if (!header) return [];
  const columns = [
    ...Array<string>(tabsBefore(text, header)).fill(''),
    ...rawCells(header).map(({ text: name }) => name),
  ];
  const byLetter = hasLetterColumns(columns);
  const mustAt = columns.findIndex((name) =>
    (byLetter ? MUST_LETTER_COLUMN : MUST_COLUMN).test(name),
  );
  const niceAt = columns.findIndex((name) =>
    (byLetter ? NICE_LETTER_COLUMN : NICE_COLUMN).test(name),
  );
  const letterAt = columns.findIndex((name) => LETTER_COLUMN.test(name));
  const end = rows.findIndex((line) => LEGEND.test(line.text));
  const body = end === -1 ? rows : rows.slice(0, end);
  if (isOfAskedColumns(columns)) {
    return body
      .flatMap(rawCells)
      .filter(({ text: cell }) => isCriterion(cell))
      .map((span) => ({ span, kind: 'must' }));
  }
  if (mustAt === -1 && letterAt === -1) return untilTicks(body);
  // Columns that were set one below the other: where the second begins is lost.
  if (letterAt === -1 && !body.some(({ text: row }) => row.includes('\t'))) {
    return body.filter(({ text: row }) => isCriterion(row)).map((span) => ({ span, kind: 'must' }));
  }
  let open = 0;
  return body.flatMap((line) => {
    const cells = rawCells(line);
    const isGroup = GROUP_NAME.test(cells[0]?.text ?? '');
    const fits = open > 0 && !isGroup && cells.length + open <= columns.length;
    // Blanks at the beginning of a line are left out; a cell of several paragraphs goes on where it was.
    const lost = (line.isItem ? 0 : tabsBefore(text, line)) || (fits ? open : 0);
    const reached = lost + cells.length;
    open = reached < columns.length && text[line.end] !== '\t' ? reached - 1 : 0;
    return rowItems(cells, { mustAt: mustAt - lost, niceAt: niceAt - lost });
  });
}

/** Empty cells at the beginning of a line, which its text has lost. */
function tabsBefore(text: string, line: Line): number {
  let count = 0;
  while (text[line.start - 1 - count] === '\t' && count < CELLS_MAX) count += 1;
  return count;
}

function rowItems(
  cells: readonly Span[],
  { mustAt, niceAt }: { mustAt: number; niceAt: number },
): RequirementItem[] {
  if (cells.length === 0) return [];
  const lettered = letteredRow(cells);
  if (lettered) return [lettered];
  return (
    [
      [mustAt, 'must'],
      [niceAt, 'nice'],
    ] as const
  ).flatMap(([at, kind]): RequirementItem[] => {
    const cell = at < 0 ? undefined : cells[at];
    if (!cell || cell.text === '') return [];
    const span = TICK.test(cell.text) ? longest(cells) : cell;
    return span && isCriterion(span.text) ? [{ span, kind }] : [];
  });
}

/** "Clean licence<tab>E<tab>A/I": the letter says which it is. */
function letteredRow(cells: readonly Span[]): RequirementItem | null {
  const letter = cells.find(
    ({ text }, at) => at > 0 && (MUST_LETTER.test(text) || NICE_LETTER.test(text)),
  );
  const span = letter && longest(cells);
  if (!span || wordsOf(span.text).length < 2) return null;
  return { span, kind: MUST_LETTER.test(letter.text) ? 'must' : 'nice' };
}

/** Rows outside a table that was recognised, told by a letter or a word in their last cells. */
export function letteredRows(lines: readonly Line[]): RequirementItem[] {
  const found = lines.flatMap((line) => {
    const item = line.text.includes('\t') ? letteredRow(rawCells(line)) : null;
    return item ? [item] : [];
  });
  return found.length >= 2 ? found : [];
}

/** Where the columns came to nothing, a criterion goes on until its tick. Which column that stood in is lost: it is a must. */
function untilTicks(lines: readonly Line[]): RequirementItem[] {
  const found: RequirementItem[] = [];
  let open: Line[] = [];
  const close = () => {
    const span = joinLines(open);
    if (isCriterion(span.text)) found.push({ span, kind: 'must' });
    open = [];
  };
  for (const line of lines) {
    const cells = rawCells(line);
    // A tick at the beginning of a line was taken for its bullet.
    const isTickLine = line.isItem && ASSESSED.test(line.text);
    const ticked = isTickLine
      ? 0
      : cells.findIndex(({ text }) => TICK_START.test(text) || TICK.test(text));
    const told = (ticked === -1 ? cells : cells.slice(0, ticked)).filter(
      ({ text }) => text !== '' && !GROUP_NAME.test(text),
    );
    open.push(...told.map((cell) => ({ ...line, ...cell })));
    if (ticked !== -1) close();
  }
  return found;
}

function isCriterion(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !GROUP_NAME.test(text);
}

function longest(cells: readonly Span[]): Span | undefined {
  return cells.reduce<Span | undefined>(
    (most, cell) => (cell.text.length > (most?.text.length ?? 0) ? cell : most),
    undefined,
  );
}

/** Cells with the empty ones, so that columns keep their numbers. A line's own text has lost an empty first cell. */
export function rawCells(line: Line): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const cell of line.text.split('\t')) {
    cells.push(part(line, from, from + cell.length));
    from += cell.length + 1;
  }
  return cells;
}
