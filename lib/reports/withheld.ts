import { type Address, findAddresses } from '#lib/ai/evaluator-address/find-addresses.ts';
import { LEFT_OUT_MARK } from './left-out-mark.ts';
import { quoteOfTurn, type ReportTurn } from './report-input.ts';
import type { Withheld } from './report-schema.ts';

type Place = { start: number; end: number };

const found = new WeakMap<ReportTurn, readonly Address[]>();

/** The sentences of a candidate's turn that speak to the evaluator, put back or not. */
export function addressesIn(turn: ReportTurn): readonly Address[] {
  if (turn.speaker !== 'candidate') return [];
  const known = found.get(turn);
  if (known) return known;
  const addresses = findAddresses(turn.text);
  found.set(turn, addresses);
  return addresses;
}

/** True for a turn of which something is kept from the scorer and was not put back by a person. */
export function addressesEvaluator(turn: ReportTurn): boolean {
  return keptOut(turn).length > 0;
}

/** True when a place of a turn lies in, or touches, a sentence that is kept from the scorer. */
export function isWithheld(turn: ReportTurn, place: Place): boolean {
  return keptOut(turn).some(({ start, end }) => start < place.end && end > place.start);
}

/**
 * A turn as the scorer reads it: a mark in the place of what is kept from it. Places in the stored text stay as
 * they are, for quotes are always looked for there.
 */
export function judgedText(turn: ReportTurn): string {
  let text = '';
  let at = 0;
  for (const { start, end } of keptOut(turn)) {
    const between = turn.text.slice(at, start);
    text += between.trim() === '' && at > 0 ? between : `${between}${LEFT_OUT_MARK}`;
    at = end;
  }
  return text + turn.text.slice(at);
}

/** What is left of a turn without the sentences that are kept out and without marks for them. */
export function ownText(turn: ReportTurn): string {
  let text = '';
  let at = 0;
  for (const { start, end } of keptOut(turn)) {
    text += `${turn.text.slice(at, start)} `;
    at = end;
  }
  return text + turn.text.slice(at);
}

/** All sentences that speak to the evaluator, for the reader, in the order in which they were said. */
export function withheldSentences(turns: readonly ReportTurn[]): Withheld[] {
  return turns
    .flatMap((turn) => addressesIn(turn).map((address) => ({ turn, address })))
    .map(({ turn, address }, index) => {
      const { quote } = quoteOfTurn(turn, address);
      return {
        id: `w${index + 1}`,
        turn_id: turn.id,
        start: address.start,
        end: address.end,
        quote,
        at_ms: turn.started_ms,
        kind: address.kind,
        is_put_back: turn.put_back?.includes(address.start) ?? false,
      };
    });
}

function keptOut(turn: ReportTurn): readonly Address[] {
  const addresses = addressesIn(turn);
  return turn.put_back
    ? addresses.filter(({ start }) => !turn.put_back?.includes(start))
    : addresses;
}
