import type { ConnectionEvent, ReportInput } from './report-input.ts';
import type { InterviewReport } from './report-schema.ts';
import { addressesIn } from './withheld.ts';

type IntegrityNote = InterviewReport['integrity'][number];

/** A shorter absence is an ordinary network. */
const LONG_ABSENCE_MS = 60_000;

/**
 * Neutral context for the reader. Nothing here is held against anybody or enters a score; each has innocent
 * causes, and the words say so.
 */
export function integrityNotes(
  input: Pick<ReportInput, 'turns' | 'connections' | 'resume'>,
): IntegrityNote[] {
  const notes: IntegrityNote[] = [];
  const { longestAbsence, secondConnection } = presenceOf(input.connections);
  if (longestAbsence >= LONG_ABSENCE_MS) {
    notes.push({
      kind: 'long_disconnect',
      text: `The connection was gone for ${Math.round(longestAbsence / 60_000)} min at the longest. The clock stood still meanwhile.`,
    });
  }
  if (secondConnection) {
    notes.push({
      kind: 'second_tab',
      text: 'The interview was opened a second time while it was open, for instance in another tab, on another device or after a change of network.',
    });
  }
  if (input.resume.hidden_places > 0) {
    notes.push({
      kind: 'hidden_text',
      text: `The résumé holds text that a reader cannot see (${input.resume.hidden_places} ${input.resume.hidden_places === 1 ? 'place' : 'places'}). It was used for nothing; layout programs leave such text as well.`,
    });
  }
  const addressed = input.turns.filter((turn) => addressesIn(turn).length > 0).length;
  if (addressed > 0) {
    notes.push({
      kind: 'addresses_scorer',
      text: `${addressed} ${addressed === 1 ? 'answer holds' : 'answers hold'} words that speak to a scoring system. They stand among the concerns, with their places.`,
    });
  }
  return notes;
}

type Presence = { longestAbsence: number; secondConnection: boolean };

/** The newest connection is the interview; one that comes while it is open takes it over. */
function presenceOf(events: readonly ConnectionEvent[]): Presence {
  let longestAbsence = 0;
  let secondConnection = false;
  let current: string | null = null;
  let goneSince: number | null = null;
  for (const event of events) {
    if (event.type === 'connected') {
      if (goneSince !== null) longestAbsence = Math.max(longestAbsence, event.at - goneSince);
      if (current !== null && current !== event.connection) secondConnection = true;
      goneSince = null;
      current = event.connection;
    } else if (current !== null && (event.type === 'restarted' || event.connection === current)) {
      current = null;
      goneSince = event.at;
    }
  }
  return { longestAbsence, secondConnection };
}
