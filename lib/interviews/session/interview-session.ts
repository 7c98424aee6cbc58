import { CLOSE_CODES, type ClientMessage } from '#lib/interviews/protocol.ts';
import { logger } from '#lib/logger.ts';
import { metrics } from '#lib/metrics/metrics.ts';
import { createTurnObserver } from '#lib/metrics/observe-turns.ts';
import { advance } from './advance.ts';
import type { Clock } from './clock.ts';
import { canWait, EffectRunner, isDeferred } from './effect-runner.ts';
import { HeldLease } from './held-lease.ts';
import type { Interviewers } from './interviewer.ts';
import { newHealth } from './interviewers-health.ts';
import { type RebuiltSession, rebuildSession } from './rebuild-session.ts';
import type { Effect, SessionEvent } from './reducer/events.ts';
import { clockMs, type SessionState } from './reducer/state.ts';
import { type LiveConnection, SessionConnections } from './session-connections.ts';
import { type Receipt, refusalIn, type SessionReceipts } from './session-receipts.ts';
import type { TurnConfig } from './turn-config.ts';
import { type PendingEvent, WritePipeline } from './write-pipeline.ts';

/** Unwritten events a session keeps while the database is away; then clients are sent away to come back. */
const PENDING_MAX = 2_000;
/** A session without a connection is kept in memory so long. */
const REST_AFTER_MS = 60_000;
/** Between the end and letting go of the interview, so that its last messages are delivered. */
const LET_GO_AFTER_MS = 500;

export type SessionOptions = {
  interviewId: string;
  /** who writes, for the lease: one name per process */
  holder: string;
  interviewers: Interviewers;
  clock: Clock;
  config?: Partial<TurnConfig>;
  /** the session has ended, rests, or was taken over: it is not to be used any more */
  onClosed?: () => void;
};

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
type Waiting = { receipt: Receipt | null };
type Sender = Waiting & { clientMessageId: string | null };

/**
 * The shell around the turn engine for one live interview: it stamps what happens with the time, lets the pure
 * reducer decide, writes the log, and carries out the effects. Timers and model calls begin at once; whatever
 * can be seen outside (messages, acknowledgements, the end) waits until the events behind it are committed, so
 * that nothing was ever said that a crash could undo.
 */
export class InterviewSession {
  readonly interviewId: string;
  readonly #options: SessionOptions;
  readonly #lease: HeldLease;
  readonly #connections: SessionConnections;
  readonly #receipts: SessionReceipts;
  readonly #pipeline: WritePipeline<Waiting>;
  readonly #runner: EffectRunner;
  readonly #observeTurn = createTurnObserver(metrics());
  #state: SessionState;
  #position: number;
  #cancelRest: (() => void) | null = null;
  #isClosed = false;

  private constructor(options: SessionOptions, rebuilt: RebuiltSession) {
    const { interviewId, clock, interviewers } = options;
    const { leaseEpoch } = rebuilt;
    this.interviewId = interviewId;
    this.#options = options;
    this.#state = rebuilt.state;
    this.#position = rebuilt.position;
    this.#receipts = rebuilt.receipts;
    this.#connections = new SessionConnections(clock);
    const onLost = () => this.#onLeaseLost();
    this.#lease = new HeldLease({ interviewId, leaseEpoch, clock, onLost });
    this.#runner = new EffectRunner({
      interviewers,
      clock,
      config: rebuilt.state.config,
      emit: (event) => this.#handle(event),
    });
    this.#pipeline = new WritePipeline({
      interviewId,
      leaseEpoch,
      clock,
      onSettled: (entry) => this.#settle(entry),
      onLost,
      onRefused: (entry) => this.#onRefused(entry),
    });
    if (rebuilt.first.type === 'begin') this.#enqueue(rebuilt.first, []);
    else this.#handle(rebuilt.first);
    this.#restLater();
  }

  /** Rebuilds the session of an interview and holds its lease; null when there is nothing to talk about. */
  static async open(options: SessionOptions): Promise<InterviewSession | null> {
    const rebuilt = await rebuildSession(options);
    return rebuilt && new InterviewSession(options, rebuilt);
  }

  get state(): SessionState {
    return this.#state;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** A candidate is there. An older connection is told that it was superseded. */
  connect(connection: LiveConnection): void {
    if (this.#isClosed) {
      connection.close(CLOSE_CODES.restarting);
      return;
    }
    this.#cancelRest?.();
    this.#cancelRest = null;
    this.#connections.add(connection);
    this.#handle({ type: 'connected', connection: connection.id });
    this.#lease.renewWhile(() => !this.#isClosed && this.#connections.size > 0);
  }

  disconnect(connectionId: string): void {
    if (!this.#connections.remove(connectionId) || this.#isClosed) return;
    if (this.#state.connection?.id === connectionId) {
      this.#handle({ type: 'disconnected', connection: connectionId });
    }
    this.#restLater();
  }

  /**
   * Takes a message. `receipt` is called once it is committed, or refused. A message whose id is known is the
   * same message: it changes nothing and gets the same receipt.
   */
  receive(connectionId: string, message: ClientMessage, receipt: Receipt): void {
    if (this.#isClosed || this.#pipeline.length >= PENDING_MAX) {
      receipt({ ok: false, code: 'not_saved' });
      return;
    }
    const clientMessageId = message.id ?? null;
    if (this.#receipts.isRepeat(clientMessageId, receipt)) return;
    this.#handle(
      { type: 'message', connection: connectionId, message },
      { clientMessageId, receipt },
    );
  }

  command(command: 'end' | 'revoke'): void {
    this.#handle({ type: 'command', command });
  }

  /** Nobody came back: the interview is closed. */
  abandon(): void {
    this.#handle({ type: 'abandoned' });
  }

  /** Resolves when everything up to now is written and carried out, or the session is closed. */
  written(): Promise<void> {
    return this.#pipeline.written();
  }

  /** Sends everybody away to come back, writes what is left, and lets go of the interview. */
  async drain(): Promise<void> {
    const current = this.#state.connection?.id;
    if (current !== undefined) this.#handle({ type: 'disconnected', connection: current });
    await this.written();
    this.#connections.closeAll(CLOSE_CODES.restarting);
    await this.#close();
  }

  #handle(event: Unstamped<SessionEvent>, from: Sender = NOBODY): void {
    if (this.#isClosed) return;
    const at = this.#options.clock.now();
    // What a message leads to may be a call.
    if (event.type === 'message') {
      const health = newHealth(this.#options.interviewers, this.#state.providers, at);
      if (health) this.#handle({ type: 'providers', health });
    }
    const stamped = { ...event, at } as SessionEvent;
    const { state, effects } = advance(this.#state, stamped);
    this.#state = state;
    for (const effect of effects) this.#runner.run(effect);
    this.#enqueue(stamped, effects, from);
  }

  #enqueue(event: SessionEvent, effects: readonly Effect[], from = NOBODY): void {
    const { clientMessageId, receipt } = from;
    this.#position += 1;
    const activeMs = clockMs(this.#state, this.#state.last_at);
    const isUrgent = (receipt !== null || effects.some(isDeferred)) && !canWait(event);
    this.#pipeline.add(
      { position: this.#position, event, effects, activeMs, clientMessageId, extra: { receipt } },
      isUrgent,
    );
  }

  /** What may be seen outside, now that the event behind it is safe. */
  #settle({ effects, clientMessageId, extra }: PendingEvent<Waiting>): void {
    this.#receipts.settle(clientMessageId, refusalIn(effects), extra.receipt);
    for (const effect of effects) {
      if (effect.type === 'send') this.#connections.send(effect.connection, effect.message);
      else if (effect.type === 'close') this.#closeConnection(effect);
      else if (effect.type === 'turn') this.#observeTurn(effect.turn);
      else if (effect.type === 'complete')
        this.#options.clock.after(LET_GO_AFTER_MS, () => void this.#close());
    }
  }

  #onLeaseLost(): void {
    if (this.#isClosed) return;
    logger.info('live_session_taken_over', { interview_id: this.interviewId });
    this.#connections.closeAll(CLOSE_CODES.superseded, 'superseded');
    void this.#close();
  }

  /**
   * The log cannot hold what happened: nothing that follows from it may be seen. Everybody is sent away; who comes
   * back finds the interview as the log has it. The message itself is refused, so that it is not sent again for ever.
   */
  #onRefused({ clientMessageId, extra }: PendingEvent<Waiting>): void {
    this.#receipts.settle(clientMessageId, 'invalid_message', extra.receipt);
    this.#connections.closeAll(CLOSE_CODES.restarting, 'internal');
    void this.#close();
  }

  #closeConnection(effect: Extract<Effect, { type: 'close' }>): void {
    this.#connections.close(effect);
    if (effect.why === 'superseded') this.#connections.remove(effect.connection);
    // Nobody of this invitation is there any more.
    else if (effect.why === 'revoked') this.disconnect(effect.connection);
  }

  #restLater(): void {
    if (this.#connections.size > 0 || this.#isClosed) return;
    this.#cancelRest?.();
    this.#cancelRest = this.#options.clock.after(REST_AFTER_MS, () => {
      if (this.#connections.size > 0 || this.#isClosed) return;
      void this.written().then(() => (this.#connections.size === 0 ? this.#close() : undefined));
    });
  }

  async #close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#runner.stop();
    this.#cancelRest?.();
    for (const { extra } of this.#pipeline.stop())
      extra.receipt?.({ ok: false, code: 'not_saved' });
    this.#options.onClosed?.();
    await this.#lease.release();
  }
}

const NOBODY: Sender = { clientMessageId: null, receipt: null };
