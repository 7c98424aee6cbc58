import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import {
  CLOSE_CODES,
  type ClientMessage,
  type CloseCode,
  errorMessage,
  type LiveErrorCode,
  type ServerMessage,
} from '#lib/interviews/protocol.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { advance, beginSession } from './advance.ts';
import type { Clock } from './clock.ts';
import type { Interviewers } from './interviewer.ts';
import type { Effect, SessionEvent } from './reducer/events.ts';
import { clockMs, type SessionState, type TimerName } from './reducer/state.ts';
import {
  commitBatch,
  LEASE_MS,
  LeaseLostError,
  type LogEntry,
  readLog,
  releaseLease,
  renewLease,
  takeLease,
} from './session-log.ts';
import { type ReplyEvent, streamAcknowledgement, streamReply } from './stream-reply.ts';
import { type TurnConfig, turnConfig, turnConfigOverridesSchema } from './turn-config.ts';

/** Events that send nothing (chunks of speech) wait so long for company before they are written. */
const GROUP_MS = 40;
/** After a write that failed; doubled up to the second number. */
const RETRY_FIRST_MS = 100;
const RETRY_MOST_MS = 2_000;
/** Unwritten events a session keeps while the database is away; then clients are sent away to come back. */
const PENDING_MAX = 2_000;
/** A session without a connection is kept in memory so long. */
const REST_AFTER_MS = 60_000;
/** How often a connection that is only open shows that somebody is there. */
const HEARTBEAT_MS = LEASE_MS / 3;
/** Between the last message and the close, so that slow transports deliver both. */
const CLOSE_AFTER_MS = 250;

/** One connection of a candidate, whatever its transport. `send` and `close` never throw. */
export type LiveConnection = {
  readonly id: string;
  send(message: ServerMessage): void;
  close(code: CloseCode): void;
};

/** What became of a message: saved for good, or not taken. */
export type Receipt = (result: { ok: true } | { ok: false; code: LiveErrorCode }) => void;

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

type Pending = LogEntry & { effects: readonly Effect[]; receipt: Receipt | null; activeMs: number };
type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;

/**
 * The shell around the turn engine for one live interview: it stamps what happens with the time, lets the pure
 * reducer decide, writes the log, and carries out the effects. Timers and model calls begin at once; whatever
 * can be seen outside (messages, acknowledgements, the end) waits until the events behind it are committed, so
 * that nothing was ever said that a crash could undo.
 */
export class InterviewSession {
  readonly interviewId: string;
  readonly #options: SessionOptions;
  readonly #leaseEpoch: number;
  readonly #connections = new Map<string, LiveConnection>();
  readonly #timers = new Map<TimerName, () => void>();
  readonly #calls = new Map<number, AbortController>();
  /** ids of messages: what became of them, or who waits to hear it */
  readonly #known: Map<string, 'taken' | LiveErrorCode | Receipt[]>;
  #state: SessionState;
  #position: number;
  #pending: Pending[] = [];
  #isWriting = false;
  #cancelFlush: (() => void) | null = null;
  #cancelRest: (() => void) | null = null;
  #cancelHeartbeat: (() => void) | null = null;
  #retryMs = RETRY_FIRST_MS;
  #isClosed = false;
  #idle: (() => void)[] = [];

  private constructor(
    options: SessionOptions,
    leaseEpoch: number,
    rebuilt: {
      state: SessionState;
      position: number;
      known: Map<string, 'taken' | LiveErrorCode | Receipt[]>;
    },
  ) {
    this.interviewId = options.interviewId;
    this.#options = options;
    this.#leaseEpoch = leaseEpoch;
    this.#state = rebuilt.state;
    this.#position = rebuilt.position;
    this.#known = rebuilt.known;
  }

  /**
   * Takes the interview over and rebuilds it from its log, or begins it. null when there is nothing to hold a
   * conversation about: it is not prepared, has ended, failed, or doesn't exist.
   */
  static async open(options: SessionOptions): Promise<InterviewSession | null> {
    const { interviewId, clock } = options;
    const interviewers = atHand(options.interviewers);
    const row = await db().interview.findUnique({
      where: { id: interviewId },
      select: {
        status: true,
        plan: true,
        candidate: { select: { name: true } },
        role: { select: { settings: true } },
      },
    });
    if (!row || !['ready', 'in_progress', 'paused'].includes(row.status)) return null;
    const leaseEpoch = await takeLease(interviewId, options.holder);
    const log = await readLog(interviewId);
    const [first, ...rest] = log;
    if (first?.event.type !== 'begin') {
      const begin = {
        type: 'begin',
        at: clock.now(),
        interview_id: interviewId,
        plan: planSchema.parse(row.plan),
        candidate_name: row.candidate.name,
        config: turnConfig({ ...options.config, ...conversationSettings(row.role.settings) }),
        interviewers,
      } as const;
      const session = new InterviewSession(options, leaseEpoch, {
        state: beginSession(begin),
        position: 0,
        known: new Map(),
      });
      session.#enqueue(begin, []);
      session.#restLater();
      return session;
    }
    const known = new Map<string, 'taken' | LiveErrorCode>();
    let state = beginSession(first.event);
    for (const { event, clientMessageId } of rest) {
      const step = advance(state, event);
      state = step.state;
      if (clientMessageId !== null) known.set(clientMessageId, refusalIn(step.effects) ?? 'taken');
    }
    const position = log.at(-1)?.position ?? 0;
    const session = new InterviewSession(options, leaseEpoch, { state, position, known });
    session.#handle({ type: 'restarted', interviewers });
    session.#restLater();
    return session;
  }

  get state(): SessionState {
    return this.#state;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** A candidate is there. An older connection is told that it was superseded. */
  connect(connection: LiveConnection): void {
    if (this.#isClosed) {
      connection.close(CLOSE_CODES.restarting);
      return;
    }
    this.#cancelRest?.();
    this.#cancelRest = null;
    this.#connections.set(connection.id, connection);
    this.#handle({ type: 'connected', connection: connection.id });
    this.#beat();
  }

  disconnect(connectionId: string): void {
    if (!this.#connections.delete(connectionId) || this.#isClosed) return;
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
    if (this.#isClosed || this.#pending.length >= PENDING_MAX) {
      receipt({ ok: false, code: 'not_saved' });
      return;
    }
    const id = message.id ?? null;
    const known = id === null ? undefined : this.#known.get(id);
    if (known === 'taken') receipt({ ok: true });
    else if (typeof known === 'string') receipt({ ok: false, code: known });
    else if (known) known.push(receipt);
    // Answered anew each time: a resent `resume` is a question, not a change.
    else {
      if (id !== null) this.#known.set(id, []);
      this.#handle(
        { type: 'message', connection: connectionId, message },
        { clientMessageId: id, receipt },
      );
    }
  }

  command(command: 'end' | 'revoke'): void {
    if (!this.#isClosed) this.#handle({ type: 'command', command });
  }

  /** Closes an interview that nobody came back to. */
  abandon(): void {
    if (!this.#isClosed) this.#handle({ type: 'abandoned' });
  }

  /** Resolves when everything up to now is written and carried out, or the session is closed. */
  async written(): Promise<void> {
    while (!this.#isClosed && (this.#pending.length > 0 || this.#isWriting)) {
      this.#flush();
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
  }

  /** Sends everybody away to come back, writes what is left, and lets go of the interview. */
  async drain(): Promise<void> {
    const current = this.#state.connection?.id;
    if (current !== undefined && !this.#isClosed) {
      this.#handle({ type: 'disconnected', connection: current });
    }
    await this.written();
    for (const connection of this.#connections.values()) connection.close(CLOSE_CODES.restarting);
    this.#connections.clear();
    await this.#close();
  }

  #handle(
    event: Unstamped<SessionEvent>,
    from: { clientMessageId: string | null; receipt: Receipt | null } = NOBODY,
  ): void {
    const stamped = { ...event, at: this.#options.clock.now() } as SessionEvent;
    const { state, effects } = advance(this.#state, stamped);
    this.#state = state;
    for (const effect of effects) this.#carryOutNow(effect);
    this.#enqueue(stamped, effects, from);
  }

  #enqueue(event: SessionEvent, effects: readonly Effect[], from = NOBODY): void {
    this.#position += 1;
    const activeMs = clockMs(this.#state, event.at);
    this.#pending.push({ position: this.#position, event, effects, activeMs, ...from });
    const isSeen = from.receipt !== null || effects.some(isDeferred);
    const isSpeech = event.type === 'message' && event.message.type === 'chunk';
    if (isSeen && !isSpeech) this.#flush();
    else this.#cancelFlush ??= this.#options.clock.after(GROUP_MS, () => this.#flush());
  }

  #flush(): void {
    this.#cancelFlush?.();
    this.#cancelFlush = null;
    if (this.#isWriting || this.#isClosed || this.#pending.length === 0) return;
    this.#isWriting = true;
    const entries = this.#pending;
    this.#pending = [];
    void this.#write(entries);
  }

  async #write(entries: Pending[]): Promise<void> {
    const effects = entries.flatMap((entry) => entry.effects);
    const last = entries.at(-1);
    try {
      await commitBatch({
        interviewId: this.interviewId,
        leaseEpoch: this.#leaseEpoch,
        entries,
        turns: effects.flatMap((effect) => (effect.type === 'turn' ? [effect.turn] : [])),
        status: effects.findLast((effect) => effect.type === 'status')?.status ?? null,
        complete: effects.find((effect) => effect.type === 'complete')?.reason ?? null,
        activeMs: last?.activeMs ?? 0,
        at: last?.event.at ?? this.#options.clock.now(),
      });
    } catch (error) {
      this.#isWriting = false;
      this.#onWriteFailed(error, entries);
      return;
    }
    this.#retryMs = RETRY_FIRST_MS;
    this.#isWriting = false;
    for (const entry of entries) this.#settle(entry);
    if (effects.some((effect) => effect.type === 'complete')) {
      this.#options.clock.after(CLOSE_AFTER_MS * 2, () => void this.#close());
    }
    if (this.#pending.length > 0) this.#flush();
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  #onWriteFailed(error: unknown, entries: Pending[]): void {
    if (error instanceof LeaseLostError) {
      logger.info('live_session_taken_over', { interview_id: this.interviewId });
      for (const connection of this.#connections.values()) {
        connection.send(errorMessage('superseded'));
        connection.close(CLOSE_CODES.superseded);
      }
      this.#connections.clear();
      void this.#close();
      return;
    }
    // Nothing was acknowledged and nothing sent: it is tried again until the database is back.
    logger.warn('live_write_failed', {
      interview_id: this.interviewId,
      events: entries.length,
      ...errorFields(error),
    });
    this.#pending = [...entries, ...this.#pending];
    this.#cancelFlush?.();
    this.#cancelFlush = this.#options.clock.after(this.#retryMs, () => this.#flush());
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MOST_MS);
  }

  /** What may be seen outside, now that the event behind it is safe. */
  #settle({ effects, receipt, clientMessageId }: Pending): void {
    const refusal = refusalIn(effects);
    const result = refusal ? ({ ok: false, code: refusal } as const) : ({ ok: true } as const);
    const waiting = clientMessageId === null ? undefined : this.#known.get(clientMessageId);
    if (clientMessageId !== null) this.#known.set(clientMessageId, refusal ?? 'taken');
    receipt?.(result);
    if (Array.isArray(waiting)) for (const other of waiting) other(result);
    for (const effect of effects) {
      if (effect.type === 'send') {
        this.#connections.get(effect.connection)?.send(effect.message);
      } else if (effect.type === 'close') {
        this.#closeConnection(effect);
      }
    }
  }

  #closeConnection({ connection: id, why }: Extract<Effect, { type: 'close' }>): void {
    const connection = this.#connections.get(id);
    if (!connection) return;
    switch (why) {
      case 'superseded':
        connection.send(errorMessage('superseded'));
        connection.close(CLOSE_CODES.superseded);
        this.#connections.delete(id);
        return;
      case 'revoked':
        connection.send(errorMessage('revoked'));
        connection.close(CLOSE_CODES.unauthorized);
        this.disconnect(id);
        return;
      case 'ended':
        this.#options.clock.after(CLOSE_AFTER_MS, () => connection.close(CLOSE_CODES.ended));
        return;
      default:
        why satisfies never;
    }
  }

  #carryOutNow(effect: Effect): void {
    switch (effect.type) {
      case 'set_timer': {
        const { name, generation, ms } = effect;
        this.#timers.get(name)?.();
        const fire = () => {
          this.#timers.delete(name);
          if (!this.#isClosed) this.#handle({ type: 'timer', name, generation });
        };
        this.#timers.set(name, this.#options.clock.after(ms, fire));
        return;
      }
      case 'clear_timer':
        this.#timers.get(effect.name)?.();
        this.#timers.delete(effect.name);
        return;
      case 'call_reply':
      case 'call_acknowledge':
        this.#call(effect);
        return;
      case 'abort_call':
        this.#calls.get(effect.call)?.abort();
        this.#calls.delete(effect.call);
        return;
      case 'send':
      case 'reject':
      case 'close':
      case 'turn':
      case 'status':
      case 'complete':
        return;
      default:
        effect satisfies never;
    }
  }

  #call(effect: Extract<Effect, { type: 'call_reply' | 'call_acknowledge' }>): void {
    const { interviewers, clock } = this.#options;
    const { call } = effect;
    const controller = new AbortController();
    const emit = (event: ReplyEvent) => {
      if (!this.#isClosed && !controller.signal.aborted) this.#handle(event);
    };
    const common = { call, clock, config: this.#state.config, controller, emit };
    this.#calls.set(call, controller);
    controller.signal.addEventListener('abort', () => this.#calls.delete(call), { once: true });
    if (effect.type === 'call_acknowledge') {
      const { primary } = interviewers;
      if (primary)
        void streamAcknowledgement({ interviewer: primary, input: effect.input, ...common });
      return;
    }
    const interviewer = interviewers[effect.provider];
    if (interviewer) void streamReply({ interviewer, request: effect.request, ...common });
    else queueMicrotask(() => emit({ type: 'reply_failed', call, failure: 'failed' }));
  }

  #beat(): void {
    this.#cancelHeartbeat?.();
    this.#cancelHeartbeat = this.#options.clock.after(HEARTBEAT_MS, () => {
      if (this.#isClosed || this.#connections.size === 0) return;
      const lease = { interviewId: this.interviewId, leaseEpoch: this.#leaseEpoch };
      renewLease(lease, this.#options.clock.now()).catch((error: unknown) => {
        if (error instanceof LeaseLostError) this.#onWriteFailed(error, []);
      });
      this.#beat();
    });
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
    for (const cancel of this.#timers.values()) cancel();
    for (const controller of this.#calls.values()) controller.abort();
    this.#timers.clear();
    this.#cancelFlush?.();
    this.#cancelRest?.();
    this.#cancelHeartbeat?.();
    for (const { receipt } of this.#pending) receipt?.({ ok: false, code: 'not_saved' });
    this.#pending = [];
    for (const resolve of this.#idle.splice(0)) resolve();
    this.#options.onClosed?.();
    const lease = { interviewId: this.interviewId, leaseEpoch: this.#leaseEpoch };
    await releaseLease(lease).catch((error: unknown) =>
      logger.warn('lease_not_released', { interview_id: this.interviewId, ...errorFields(error) }),
    );
  }
}

const NOBODY: { clientMessageId: string | null; receipt: Receipt | null } = {
  clientMessageId: null,
  receipt: null,
};

/** `settings.conversation` of the role: numbers of the conversation that differ there, e.g. longer silences. */
function conversationSettings(settings: unknown): Partial<TurnConfig> {
  const read = z.object({ conversation: turnConfigOverridesSchema }).safeParse(settings);
  return read.success ? (read.data.conversation as Partial<TurnConfig>) : {};
}

function atHand({ primary, fallback }: Interviewers): SessionState['interviewers'] {
  return { primary: primary !== null, fallback: fallback !== null };
}

function refusalIn(effects: readonly Effect[]): LiveErrorCode | null {
  return effects.find((effect) => effect.type === 'reject')?.code ?? null;
}

function isDeferred(effect: Effect): boolean {
  switch (effect.type) {
    case 'send':
    case 'reject':
    case 'close':
    case 'turn':
    case 'status':
    case 'complete':
      return true;
    case 'set_timer':
    case 'clear_timer':
    case 'call_reply':
    case 'call_acknowledge':
    case 'abort_call':
      return false;
    default:
      return effect satisfies never;
  }
}
