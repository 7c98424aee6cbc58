import { isVerified } from './find-quote.ts';
import type { Quote, ReportInput } from './report-input.ts';
import type { Evidence } from './report-schema.ts';

/** The evidence of one report: every place once, numbered in the order in which it was first used. */
export type EvidenceBook = {
  /** ids of those quotes that are verified; the others are left out */
  add(quotes: readonly Quote[]): string[];
  list(): Evidence[];
};

/**
 * Takes quotes in only after finding each again at its place: an interview quote in a candidate's turn, a
 * résumé quote in the cleaned text. What is not there falls.
 */
export function evidenceBook(input: Pick<ReportInput, 'turns' | 'resume'>): EvidenceBook {
  const byPlace = new Map<string, Evidence>();
  const isTrue = (quote: Quote) =>
    quote.source === 'interview'
      ? isVerified(quote, input.turns)
      : quote.document_id === input.resume.document_id &&
        quote.start < quote.end &&
        input.resume.text.slice(quote.start, quote.end) === quote.quote;
  return {
    add(quotes) {
      return quotes.filter(isTrue).map((quote) => {
        const place = `${quote.turn_id ?? quote.document_id}:${quote.start}:${quote.end}`;
        const known = byPlace.get(place);
        if (known) return known.id;
        const evidence: Evidence = { id: `e${byPlace.size + 1}`, ...quote, verified: true };
        byPlace.set(place, evidence);
        return evidence.id;
      });
    },
    list: () => [...byPlace.values()],
  };
}
