import type { LiveErrorCode } from '#lib/interviews/protocol.ts';
import type { Effect } from './reducer/events.ts';

/** What became of a message: saved for good, or not taken. */
export type Receipt = (result: { ok: true } | { ok: false; code: LiveErrorCode }) => void;

/** What is known of the messages of one interview by their ids: what became of them, or who waits to hear it. */
export class SessionReceipts {
  readonly #known = new Map<string, 'taken' | LiveErrorCode | Receipt[]>();

  /** Whether the message is a repeat; then its receipt is given, or will be. Otherwise it is known from now on. */
  isRepeat(id: string | null, receipt: Receipt): boolean {
    if (id === null) return false;
    const known = this.#known.get(id);
    if (known === undefined) {
      this.#known.set(id, []);
      return false;
    }
    if (known === 'taken') receipt({ ok: true });
    else if (typeof known === 'string') receipt({ ok: false, code: known });
    else known.push(receipt);
    return true;
  }

  /** Notes what the log says became of a message. */
  note(id: string | null, refusal: LiveErrorCode | null): void {
    if (id !== null) this.#known.set(id, refusal ?? 'taken');
  }

  /** Tells all who wait what became of a message. */
  settle(id: string | null, refusal: LiveErrorCode | null, receipt: Receipt | null): void {
    const waiting = id === null ? undefined : this.#known.get(id);
    this.note(id, refusal);
    const result = refusal ? ({ ok: false, code: refusal } as const) : ({ ok: true } as const);
    receipt?.(result);
    if (Array.isArray(waiting)) for (const other of waiting) other(result);
  }
}

/** The code by which the reducer refused the message behind these effects; null: it was taken. */
export function refusalIn(effects: readonly Effect[]): LiveErrorCode | null {
  return effects.find((effect) => effect.type === 'reject')?.code ?? null;
}
