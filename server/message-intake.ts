import {
  BAD_MESSAGES_MAX,
  BAD_MESSAGES_WINDOW_MS,
  type LiveErrorCode,
} from '#lib/interviews/protocol.ts';
import type { DecodedClientMessage } from '#lib/interviews/protocol-frames.ts';
import type { Clock } from '#lib/interviews/session/clock.ts';
import type { Receipt } from '#lib/interviews/session/session-receipts.ts';
import type { Seat } from './session-registry.ts';

/** Speech is four chunks a second; after a lost connection some hundred come at once. */
const MESSAGES_PER_SECOND = 50;
const MESSAGES_BURST = 400;

/** How a transport answers a message: it was taken, it was refused, or the connection is given up. */
export type IntakeAnswers = {
  taken(id: string | undefined): void;
  refused(code: LiveErrorCode, id: string | undefined): void;
  tooManyBad(): void;
};

/** What both transports do with a message that was read: count the bad ones, slow down floods, pass on the rest. */
export class MessageIntake {
  readonly #seat: Seat;
  readonly #clock: Clock;
  #bad: number[] = [];
  #tokens = MESSAGES_BURST;
  #refilledAt: number;
  #isOver = false;

  constructor(seat: Seat, clock: Clock) {
    this.#seat = seat;
    this.#clock = clock;
    this.#refilledAt = clock.now();
  }

  take(decoded: DecodedClientMessage, answers: IntakeAnswers): void {
    if (this.#isOver) return;
    if (!decoded.ok) {
      this.#refuse(decoded.code, decoded.refId, answers);
      return;
    }
    const { message } = decoded;
    if (!this.#spend()) {
      this.#refuse('too_many_messages', message.id, answers);
      return;
    }
    const receipt: Receipt = (result) => {
      if (result.ok) answers.taken(message.id);
      else answers.refused(result.code, message.id);
    };
    this.#seat.receive(message, receipt);
  }

  #refuse(code: LiveErrorCode, id: string | undefined, answers: IntakeAnswers): void {
    const now = this.#clock.now();
    this.#bad = [...this.#bad.filter((at) => now - at < BAD_MESSAGES_WINDOW_MS), now];
    if (this.#bad.length >= BAD_MESSAGES_MAX) {
      this.#isOver = true;
      answers.tooManyBad();
      return;
    }
    answers.refused(code, id);
  }

  #spend(): boolean {
    const now = this.#clock.now();
    const refill = (Math.max(0, now - this.#refilledAt) / 1000) * MESSAGES_PER_SECOND;
    this.#tokens = Math.min(MESSAGES_BURST, this.#tokens + refill);
    this.#refilledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
