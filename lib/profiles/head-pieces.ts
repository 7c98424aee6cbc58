import { labelledRow, type NamedRole } from './entry-labels.ts';
import { isPlaceText } from './place-names.ts';
import { part, type Span, splitSpan, trimSpan } from './text-lines.ts';

/** A line of an entry's head, or what a line says beside its dates. Row 0 is the line of the dates. */
export type HeadRow = { row: number; spans: readonly Span[] };

/** A piece of a head that may be a name. */
export type Piece = Span & {
  row: number;
  /** pieces of one group are joined by commas; stronger signs and ends of lines part groups */
  group: number;
  isFirstInGroup: boolean;
  /** place among the pieces of its row that are no places */
  index: number;
  /** what a label or a word beside it says that it is */
  told: NamedRole | null;
};

const STRONG =
  /\t|\s+[|·•●‒–—―∙‧⋅◦→]\s+|\s+-\s+|\s*[｜│]\s*|\s{3,}|\s*[‒–—―]\s+|\s+(?=\()(?<=\p{Lu}{3,}\s)/gu;
/** "Developer at Acme", "Leiterin bei Nordlicht", "Chef de projet chez Lumavie". */
const AT =
  /\s+(?:at|bei(?:\s+(?:der|dem|den))?|beim|chez|@|w)\s+(?=[\p{Lu}\p{N}\p{Lo}“"„])|\s*@\s*(?=\p{Lu})/gu;
/** In Romanian, "la" stands before an employer; in French and Italian it is an article. */
const AT_ROMANIAN = /\s+(?:la|în cadrul|in cadrul)\s+(?=[\p{Lu}\p{N}„"])/gu;
const COMMA =
  /\s*,\s+(?!(?:Inc|LLC|LLP|Ltd|Limited|GmbH|S\.A|L\.P|Co|Corp|Lda|Srl|SRL|SL)(?![\p{L}-]))|\s*[，、،;；]\s*|,(?=\p{Lu}\p{Ll})/gu;

/** The pieces of a head, in the order of the text. `isRomanian` says how "la" is to be read. */
export function headPieces(rows: readonly HeadRow[], isRomanian: boolean): Piece[] {
  const pieces: Piece[] = [];
  let group = -1;
  for (const { row, spans } of rows) {
    let index = 0;
    for (const span of spans) {
      const { role, value } = labelledRow(span);
      if (role === 'other' || !value) continue;
      for (const strong of splitSpan(value, STRONG)) {
        const sides = role ? [strong] : splitAt(strong, isRomanian);
        for (const [side, text] of sides.entries()) {
          group += 1;
          const told = role ?? (sides.length === 2 ? (side === 0 ? 'title' : 'employer') : null);
          let isFirst = true;
          for (const piece of commaPieces(text)) {
            pieces.push({
              ...piece,
              row,
              group,
              index,
              isFirstInGroup: isFirst,
              told: isFirst ? told : null,
            });
            isFirst = false;
            if (!isPlaceText(piece.text)) index += 1;
          }
        }
      }
    }
  }
  return pieces;
}

function commaPieces(span: Span): Span[] {
  return splitSpan(span, COMMA)
    .map((piece) => trimSpan(piece))
    .map(withoutBrackets)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text) && !/^(?:https?:|www\.)/.test(piece.text));
}

function splitAt(span: Span, isRomanian: boolean): Span[] {
  for (const pattern of isRomanian ? [AT, AT_ROMANIAN] : [AT]) {
    const sides = splitSpan(span, pattern);
    const [first, second, ...more] = sides;
    // What a comma parts from the word was not said of it.
    if (first && second && more.length === 0 && !first.text.includes(',')) return [first, second];
  }
  return [span];
}

/** "(Acme" or "Acme)" where the other bracket stood in another piece, and "(Acme)" as a whole. */
function withoutBrackets(span: Span): Span {
  const opens =
    span.text.startsWith('(') &&
    (span.text.indexOf(')') === -1 || span.text.indexOf(')') === span.text.length - 1);
  const from = opens ? 1 : 0;
  const closes = span.text.endsWith(')') && (opens || !span.text.includes('('));
  return part(span, from, span.text.length - (closes ? 1 : 0));
}
