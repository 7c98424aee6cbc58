import {
  CLOSE_CODES,
  type CloseCode,
  errorMessage,
  type LiveErrorCode,
  type ServerMessage,
} from '#lib/interviews/protocol.ts';
import type { Clock } from './clock.ts';
import type { Effect } from './reducer/events.ts';

/** Between the last message and the close, so that slow transports deliver both. */
const CLOSE_AFTER_MS = 250;

/** One connection of a candidate, whatever its transport. `send` and `close` never throw. */
export type LiveConnection = {
  readonly id: string;
  send(message: ServerMessage): void;
  close(code: CloseCode): void;
};

/** The connections of one interview: at most one is listened to, others are on their way out. */
export class SessionConnections {
  readonly #clock: Clock;
  readonly #open = new Map<string, LiveConnection>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#open.size;
  }

  add(connection: LiveConnection): void {
    this.#open.set(connection.id, connection);
  }

  /** Forgets one that has gone. Returns whether it was there. */
  remove(id: string): boolean {
    return this.#open.delete(id);
  }

  send(id: string, message: ServerMessage): void {
    this.#open.get(id)?.send(message);
  }

  /** Closes one for a reason of the conversation, and says which. */
  close({ connection: id, why }: Extract<Effect, { type: 'close' }>): void {
    const connection = this.#open.get(id);
    if (!connection) return;
    switch (why) {
      case 'superseded':
        connection.send(errorMessage('superseded'));
        connection.close(CLOSE_CODES.superseded);
        return;
      case 'revoked':
        connection.send(errorMessage('revoked'));
        connection.close(CLOSE_CODES.unauthorized);
        return;
      case 'ended':
        this.#clock.after(CLOSE_AFTER_MS, () => connection.close(CLOSE_CODES.ended));
        return;
      default:
        why satisfies never;
    }
  }

  /** Closes all, with an error that says why if there is one. */
  closeAll(code: CloseCode, error?: LiveErrorCode): void {
    for (const connection of this.#open.values()) {
      if (error) connection.send(errorMessage(error));
      connection.close(code);
    }
    this.#open.clear();
  }
}
