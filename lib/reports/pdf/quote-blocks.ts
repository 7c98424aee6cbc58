import { formatClock } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';
import type { Evidence, Withheld } from '#lib/reports/report-schema.ts';
import type { PdfBlock } from './pdf-blocks.ts';

const text = messages.reports;

/** Evidence by id, in the order asked for; what is not there is left out. */
export type FindEvidence = (ids: readonly string[]) => Evidence[];

/** A verified quote with the place it stands at; `hue` of its criterion, from 1. */
export function quoteBlock(
  entry: Evidence,
  { hue = null, label }: { hue?: number | null; label?: string } = {},
): PdfBlock {
  return {
    kind: 'quote',
    text: entry.quote,
    place: entry.source === 'resume' ? text.quote.inResume : formatClock(entry.at_ms ?? 0),
    label,
    hue,
  };
}

/** A sentence that speaks to the evaluator, and whether the scorer saw it. */
export function withheldBlock(entry: Withheld): PdfBlock {
  return {
    kind: 'quote',
    text: entry.quote,
    place: `${formatClock(entry.at_ms)} · ${entry.is_put_back ? text.withheld.putBack : text.withheld.notSeen}`,
    label: text.withheld.kinds[entry.kind],
    hue: null,
  };
}
