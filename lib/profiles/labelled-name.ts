import { type Line, part, type Span, splitSpan } from './text-lines.ts';

const FAMILY =
  /^(?:(?:nach|zu|familien)?name|(?:last|family)[ -]?names?(?:\(s\))?|surnames?(?:\(s\))?|nom(?: de (?:famille|naissance|jeune fille))?|nume(?:le)?(?: de familie)?|apellidos?|primer apellido|cognome|nazwisko|apelidos?|sobrenome|achternaam|etternavn|efternamn|příjmení|priezvisko|vezetéknév)$/iu;
const GIVEN =
  /^(?:vornamen?(?:\(n\))?|rufname|(?:first|given|fore)[ -]?names?(?:\(s\))?|forenames?|pr[ée]noms?(?:\(s\))?|prenume(?:le)?|nombres?|nome|imię|imiona|imię\(imiona\)|voorna(?:am|men)|fornavn|förnamn|jméno|meno|keresztnév)$/iu;
/** Rows in which a form asks for the name; what comes later asks for others'. */
const CELLS_MAX = 80;
const LINES_MAX = 40;
const LINE_CHARACTERS_MAX = 250;
/** Rows between the two labels: a title or a name at birth, no more. */
const DISTANCE_MAX = 5;
const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|di|del|della|dos|von|van|vom|der|den|zu|zur|el|la|le|du|des|al|bin|ben|y|ter|af|av))$/u;
const BETWEEN_CELLS =
  /\t|\s{2,}|\s*[|;]\s*|\s+(?=(?:(?:last|family|first|given) name|surname|(?:nach|zu|vor|familien)name|pr[ée]noms?|prenume|nazwisko|apellidos)\s*[:：])/giu;
const PART_WORDS_MAX = 4;

/** A cell of a form: a label with its value behind a colon, or what stands there as a whole. */
type Cell = { label: string; value: Span | null; whole: Span };

/**
 * A name whose parts a form asks for apart: "Name: Muster", "Vorname: Jo", in rows of their own or as cells
 * of a table. The value is put together as people say it, given name first, and its place spans both.
 */
export function nameOfLabelledParts(lines: readonly Line[]): Span | null {
  const cells = lines
    .slice(0, LINES_MAX)
    .filter((line) => line.text !== '' && line.text.length <= LINE_CHARACTERS_MAX)
    .flatMap((line) => splitSpan(line, BETWEEN_CELLS))
    .slice(0, CELLS_MAX)
    .map(cellOf);
  const given = partAfter(cells, GIVEN);
  const family = partAfter(cells, FAMILY);
  if (!given || !family || Math.abs(given.index - family.index) > DISTANCE_MAX) return null;
  const start = Math.min(given.span.start, family.span.start);
  const end = Math.max(given.span.end, family.span.end);
  return { start, end, text: `${given.span.text} ${family.span.text}` };
}

function cellOf(cell: Span): Cell {
  const mark = /\s*[:：]/u.exec(cell.text);
  if (!mark) return { label: cell.text, value: null, whole: cell };
  const value = part(cell, mark.index + mark[0].length, cell.text.length);
  return {
    label: cell.text.slice(0, mark.index),
    value: value.text === '' ? null : value,
    whole: cell,
  };
}

/** The part of the name that stands behind a label, or in the cell after it. */
function partAfter(cells: readonly Cell[], label: RegExp): { span: Span; index: number } | null {
  for (const [index, cell] of cells.entries()) {
    if (!label.test(cell.label.trim())) continue;
    const span = cell.value ?? cells[index + 1]?.whole;
    if (span && isNamePart(span.text)) return { span, index };
  }
  return null;
}

function isNamePart(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= PART_WORDS_MAX && words.every((word) => NAME_PART.test(word));
}
