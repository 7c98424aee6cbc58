import { db } from '#lib/db/client.ts';
import {
  CLOSE_CODES,
  type ClientMessage,
  END_REASONS,
  type EndReason,
  errorMessage,
} from '#lib/interviews/protocol.ts';
import { END_SENTENCES, PREPARING_SENTENCE } from '#lib/interviews/session/holding-lines.ts';
import {
  InterviewSession,
  type SessionOptions,
} from '#lib/interviews/session/interview-session.ts';
import type { LiveConnection } from '#lib/interviews/session/session-connections.ts';
import type { Receipt } from '#lib/interviews/session/session-receipts.ts';
import { errorFields, logger } from '#lib/logger.ts';

/** A waiting candidate is told within a second that the plan is there. */
const PREPARING_POLL_MS = 1_000;
/** Messages of a connection whose session is just being opened. */
const WAITING_MAX = 200;
/** Windows of one candidate; more is somebody trying. */
const SEATS_PER_INTERVIEW = 8;

/** A connection's place in its interview, from the handshake to the close. */
export type Seat = {
  receive(message: ClientMessage, receipt: Receipt): void;
  leave(): void;
};

type Place = {
  interviewId: string;
  connection: LiveConnection;
  session: InterviewSession | null;
  waiting: [ClientMessage, Receipt][];
  isPreparing: boolean;
  hasLeft: boolean;
};

/** The live sessions of this process, opened at the first connection and let go after the last. */
export class SessionRegistry {
  readonly #options: Omit<SessionOptions, 'interviewId' | 'onClosed'>;
  readonly #sessions = new Map<string, Promise<InterviewSession | null>>();
  readonly #places = new Set<Place>();
  #isDraining = false;

  constructor(options: Omit<SessionOptions, 'interviewId' | 'onClosed'>) {
    this.#options = options;
  }

  /** Seats an authorised connection; an interview that is still prepared says so until it is ready. */
  join(interviewId: string, connection: LiveConnection): Seat {
    const place: Place = {
      interviewId,
      connection,
      session: null,
      waiting: [],
      isPreparing: false,
      hasLeft: false,
    };
    const taken = [...this.#places].filter((other) => other.interviewId === interviewId).length;
    if (this.#isDraining) connection.close(CLOSE_CODES.restarting);
    else if (taken >= SEATS_PER_INTERVIEW) connection.close(CLOSE_CODES.too_many_connections);
    else {
      this.#places.add(place);
      this.#seat(place).catch((error: unknown) => {
        logger.error('live_session_not_opened', {
          interview_id: interviewId,
          ...errorFields(error),
        });
        connection.send(errorMessage('internal'));
        connection.close(CLOSE_CODES.restarting);
      });
    }
    return {
      receive: (message, receipt) => receive(place, message, receipt),
      leave: () => {
        place.hasLeft = true;
        this.#places.delete(place);
        place.session?.disconnect(connection.id);
      },
    };
  }

  /** The session of this process for an interview, or null. */
  async live(interviewId: string): Promise<InterviewSession | null> {
    const session = await this.#sessions.get(interviewId)?.catch(() => null);
    return session && !session.isClosed ? session : null;
  }

  get options(): Omit<SessionOptions, 'interviewId' | 'onClosed'> {
    return this.#options;
  }

  stats(): { sessions: number; connections: number } {
    return { sessions: this.#sessions.size, connections: this.#places.size };
  }

  /** Takes nobody any more, sends all away to come back, and writes what is left. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    for (const place of this.#places) {
      if (!place.session) place.connection.close(CLOSE_CODES.restarting);
    }
    const open = await Promise.all([...this.#sessions.values()].map((s) => s.catch(() => null)));
    await Promise.all(open.map((session) => session?.drain()));
  }

  async #seat(place: Place): Promise<void> {
    const { interviewId, connection } = place;
    for (;;) {
      if (place.hasLeft || this.#isDraining) return;
      const row = await db().interview.findUnique({
        where: { id: interviewId },
        select: { status: true, endReason: true },
      });
      switch (row?.status) {
        case undefined:
          connection.send(errorMessage('not_found'));
          connection.close(CLOSE_CODES.not_found);
          return;
        case 'failed':
          connection.send(errorMessage('failed'));
          connection.close(CLOSE_CODES.ended);
          return;
        case 'completed':
        case 'abandoned': {
          const reason = endReasonOf(row?.endReason);
          connection.send({ type: 'end', payload: END_SENTENCES[reason], reason });
          connection.close(CLOSE_CODES.ended);
          return;
        }
        case 'preparing':
          if (!place.isPreparing) {
            place.isPreparing = true;
            connection.send({
              type: 'interview_state',
              payload: PREPARING_SENTENCE,
              state: 'preparing',
            });
            for (const [, receipt] of place.waiting.splice(0)) {
              receipt({ ok: false, code: 'not_ready' });
            }
          }
          await this.#pause(PREPARING_POLL_MS);
          continue;
        default: {
          const session = await this.#open(interviewId);
          if (place.hasLeft) return;
          // It ended, or was let go, between the two looks.
          if (!session || session.isClosed) continue;
          place.session = session;
          session.connect(connection);
          for (const [message, receipt] of place.waiting.splice(0)) {
            session.receive(connection.id, message, receipt);
          }
          return;
        }
      }
    }
  }

  #open(interviewId: string): Promise<InterviewSession | null> {
    const existing = this.#sessions.get(interviewId);
    if (existing) return existing;
    const forget = () => {
      if (this.#sessions.get(interviewId) === opening) this.#sessions.delete(interviewId);
    };
    const opening = InterviewSession.open({ ...this.#options, interviewId, onClosed: forget });
    this.#sessions.set(interviewId, opening);
    opening.then((session) => {
      if (!session || session.isClosed) forget();
    }, forget);
    return opening;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.#options.clock.after(ms, resolve));
  }
}

function receive(place: Place, message: ClientMessage, receipt: Receipt): void {
  if (place.session) place.session.receive(place.connection.id, message, receipt);
  else if (place.isPreparing) receipt({ ok: false, code: 'not_ready' });
  else if (place.waiting.length < WAITING_MAX) place.waiting.push([message, receipt]);
  else receipt({ ok: false, code: 'not_saved' });
}

function endReasonOf(stored: string | null | undefined): EndReason {
  return END_REASONS.find((reason) => reason === stored) ?? 'plan_done';
}
