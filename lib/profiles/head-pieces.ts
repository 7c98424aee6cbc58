import { labelledRow, type NamedRole } from './entry-labels.ts';
import { isPlaceText } from './place-names.ts';
import { part, type Span, splitSpan, trimSpan } from './text-lines.ts';
import { EMPLOYER_WORDS, LEGAL_FORM, TITLE_WORDS } from './word-lists.ts';

/** A line of an entry's head, or what a line says beside its dates. Row 0 is the line of the dates. */
export type HeadRow = {
  row: number;
  spans: readonly Span[];
  /** what the first name of the row is known to be */
  told?: NamedRole;
};

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
  /\s+(?:at|bei(?:\s+(?:der|dem|den))?|beim|chez|presso|bij|hos|@|w(?:\s+firmie)?)\s+(?=[\p{Lu}\p{N}\p{Lo}“"„])|\s*@\s*(?=\p{Lu})/gu;
/**
 * Words that stand before an employer in one language and mean something else in others: "la" is a
 * Romanian preposition and a French article. Each with the letters or words that its language has alone.
 */
const AT_BY_LANGUAGE: readonly { language: RegExp; at: RegExp }[] = [
  {
    language:
      /[ășțşţ]|(?<!\p{L})(?:experienta|studii|prezent|limbi|abilitati|aptitudini)(?!\p{L})/iu,
    at: /\s+(?:la|în cadrul|in cadrul)\s+(?=[\p{Lu}\p{N}„"])/gu,
  },
  {
    language: /(?<!\p{L})(?:experiencia|formaci[oó]n|habilidades|actualidad|idiomas|y)(?!\p{L})/iu,
    at: /\s+(?:en(?:\s+(?:el|la|los|las))?|para)\s+(?=[\p{Lu}\p{N}“"])/gu,
  },
  {
    language: /(?:ção|ções|experiência|formação)(?!\p{L})/iu,
    at: /\s+(?:na|no|em|pela|pelo)\s+(?=[\p{Lu}\p{N}“"])/gu,
  },
];

/** The words before an employer that only the language of this text has; null where it has none. */
export function wordsBeforeEmployer(text: string): RegExp | null {
  return AT_BY_LANGUAGE.find(({ language }) => language.test(text))?.at ?? null;
}

const COMMA =
  /\s*,\s+(?!(?:Inc|LLC|LLP|Ltd|Limited|GmbH|S\.\s?A|S\.\s?L|S\.\s?R\.\s?L|S\.\s?C|B\.V|N\.V|Ltda|[Ss]p\.|s\.r\.o|L\.P|Co|Corp|Lda|Srl|SRL|SL)(?![\p{L}-]))|\s*[，、،;；]\s*|,(?=\p{Lu}\p{Ll})/gu;

/** The pieces of a head, in the order of the text. `before` are words of its language that stand before an employer. */
export function headPieces(rows: readonly HeadRow[], before: RegExp | null): Piece[] {
  const pieces: Piece[] = [];
  let group = -1;
  for (const { row, spans, told: known } of rows) {
    let index = 0;
    for (const [at, span] of spans.entries()) {
      const { role: label, value } = labelledRow(span);
      const role = label ?? (at === 0 ? (known ?? null) : null);
      if (role === 'other' || !value) continue;
      for (const strong of splitSpan(value, STRONG)) {
        const sides = role ? [strong] : splitAt(strong, before);
        for (const [side, text] of sides.entries()) {
          group += 1;
          const told =
            (role && index > 0 && !label ? null : role) ??
            (sides.length === 2 ? (side === 0 ? 'title' : 'employer') : null);
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
  return withWholeBrackets(span, splitSpan(span, COMMA))
    .map((piece) => trimSpan(piece))
    .map(withoutMarkup)
    .map(withoutBrackets)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text) && !/^(?:https?:|www\.)/.test(piece.text));
}

/** "Town Hall (Office, 40 people)": a comma in brackets parts nothing. */
function withWholeBrackets(span: Span, pieces: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const isOpen =
      last !== undefined && /\([^()]*$/u.test(last.text) && /^[^()]*\)/u.test(piece.text);
    if (last && isOpen && !span.places)
      whole[whole.length - 1] = part(span, last.start - span.start, piece.end - span.start);
    else whole.push(piece);
  }
  return whole;
}

function splitAt(span: Span, before: RegExp | null): Span[] {
  for (const pattern of before ? [AT, before] : [AT]) {
    const sides = splitSpan(span, pattern);
    const [first, second, ...more] = sides;
    // What a comma parts from the word was not said of it.
    if (first && second && more.length === 0 && !first.text.includes(',')) return [first, second];
  }
  return splitAtBracket(span);
}

/** "Engineer (Blue Works Ltd)": a title and, in brackets, a house. */
function splitAtBracket(span: Span): Span[] {
  const bracket = /\s+\(([^()]{3,80})\)$/u.exec(span.text);
  const inner = bracket?.[1];
  if (!bracket || !inner || !TITLE_WORDS.test(span.text.slice(0, bracket.index))) return [span];
  const isHouse =
    LEGAL_FORM.test(inner) ||
    (EMPLOYER_WORDS.test(inner) && /^\p{Lu}/u.test(inner)) ||
    /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,6}$/u.test(inner);
  const end = span.text.length - 1;
  return isHouse && !TITLE_WORDS.test(inner)
    ? [part(span, 0, bracket.index), part(span, end - inner.length, end)]
    : [span];
}

/** "### Acme", "**Acme**": signs of Markdown that stayed in the text. */
function withoutMarkup(span: Span): Span {
  const lead = /^(?:#{1,6}\s+|[*_]{1,3})/u.exec(span.text)?.[0].length ?? 0;
  const tail = /[*_]{1,3}$/u.exec(span.text)?.[0].length ?? 0;
  return lead + tail > 0 ? part(span, lead, span.text.length - tail) : span;
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
