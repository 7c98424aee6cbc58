import { z } from 'zod';
import { clientMessageSchema } from '#lib/interviews/protocol.ts';
import type { LiveState, StoredLive } from './live-state.ts';

/** The part of the browser's storage that is used here. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const storedSchema = z.object({
  turn: z
    .object({
      id: z.string(),
      seq: z.int(),
      text: z.string(),
      sentText: z.string(),
      input: z.enum(['spoken', 'typed']),
    })
    .nullable(),
  outbox: z.array(z.object({ id: z.string(), message: clientMessageSchema })),
});

function keyOf(interviewId: string): string {
  return `candor.live.${interviewId}`;
}

/** What an earlier page of this interview left behind; null when nothing, or nothing readable, is there. */
export function readStoredLive(store: TextStore, interviewId: string): StoredLive | null {
  const text = attempt(() => store.getItem(keyOf(interviewId)));
  if (!text) return null;
  const parsed = storedSchema.safeParse(attempt(() => JSON.parse(text) as unknown));
  if (!parsed.success) return null;
  const { turn, outbox } = parsed.data;
  return { turn, outbox: outbox.map((entry) => ({ ...entry, sentIn: null })) };
}

/** Keeps the open answer and the unconfirmed messages. A full or forbidden storage changes nothing else. */
export function writeStoredLive(store: TextStore, interviewId: string, state: LiveState): void {
  const { turn, outbox } = state;
  if (!turn && outbox.length === 0) {
    forgetStoredLive(store, interviewId);
    return;
  }
  const kept = { turn, outbox: outbox.map(({ id, message }) => ({ id, message })) };
  attempt(() => store.setItem(keyOf(interviewId), JSON.stringify(kept)));
}

export function forgetStoredLive(store: TextStore, interviewId: string): void {
  attempt(() => store.removeItem(keyOf(interviewId)));
}

/** Browsers throw where storage is forbidden or full; the page then lives without it. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
