import { LEFT_OUT_MARK } from './left-out-mark.ts';
import { type NormalisedText, normaliseText } from './normalise-text.ts';
import { type Quote, quoteOfTurn, type ReportTurn } from './report-input.ts';

/** A quote with fewer words proves nothing: "yes" stands in every interview. */
export const QUOTE_WORDS_MIN = 3;
/** A quote with more is not a quote but the answer. */
const QUOTE_WORDS_MAX = 80;

/**
 * Looks for a quote in the candidate's turns, word by word, after folding case, spaces and punctuation.
 * Gives the words as they are stored, or null when they stand nowhere in one piece: absent, spliced from two
 * places, or the interviewer's own.
 */
export function findQuote(input: {
  quote: string;
  turns: readonly ReportTurn[];
  wordsMin?: number;
}): Quote | null {
  // What a scorer copies of our own mark is no word of the candidate.
  const wanted = normaliseText(input.quote.replaceAll(LEFT_OUT_MARK, ' ')).text;
  const words = wanted === '' ? 0 : wanted.split(' ').length;
  if (words < (input.wordsMin ?? QUOTE_WORDS_MIN) || words > QUOTE_WORDS_MAX) return null;
  for (const turn of input.turns) {
    if (turn.speaker !== 'candidate') continue;
    const place = placeIn(normalisedTurn(turn), wanted);
    if (place) return quoteOfTurn(turn, place);
  }
  return null;
}

/** True when the stored words at the quote's place are the quote, in a candidate's turn. */
export function isVerified(quote: Quote, turns: readonly ReportTurn[]): boolean {
  const turn = turns.find(({ id }) => id === quote.turn_id);
  return (
    quote.source === 'interview' &&
    turn?.speaker === 'candidate' &&
    quote.start < quote.end &&
    turn.text.slice(quote.start, quote.end) === quote.quote
  );
}

/** Where folded words stand in a text as whole words. */
export function findPlace(
  text: string,
  foldedQuote: string,
): { start: number; end: number } | null {
  return placeIn(normaliseText(text), foldedQuote);
}

const known = new WeakMap<ReportTurn, NormalisedText>();

/** A turn's text, folded once for all quotes that are looked for in it. */
function normalisedTurn(turn: ReportTurn): NormalisedText {
  const found = known.get(turn);
  if (found) return found;
  const folded = normaliseText(turn.text);
  known.set(turn, folded);
  return folded;
}

function placeIn(
  folded: NormalisedText,
  foldedQuote: string,
): { start: number; end: number } | null {
  const isBoundary = (unit: string | undefined) => unit === undefined || unit === ' ';
  let at = folded.text.indexOf(foldedQuote);
  while (at >= 0) {
    const last = at + foldedQuote.length - 1;
    const start = folded.starts[at];
    const end = folded.ends[last];
    if (
      start !== undefined &&
      end !== undefined &&
      isBoundary(folded.text[at - 1]) &&
      isBoundary(folded.text[last + 1])
    ) {
      return { start, end };
    }
    at = folded.text.indexOf(foldedQuote, at + 1);
  }
  return null;
}
