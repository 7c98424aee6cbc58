import { errorFields, logger } from '#lib/logger.ts';
import type { Clock } from './clock.ts';
import type { Effect } from './reducer/events.ts';
import { refusalForGood } from './refused-write.ts';
import { commitBatch, LeaseLostError, type LogEntry } from './session-log.ts';

/** Events that send nothing (chunks of speech) wait so long for company before they are written. */
const GROUP_MS = 40;
/** After a write that failed; doubled up to the second number. */
const RETRY_FIRST_MS = 100;
const RETRY_MOST_MS = 2_000;
/** A database that is just being migrated refuses for a moment; one that still refuses then will not change its mind. */
const REFUSALS_MAX = 5;

/** An event on its way into the log, and what may be seen outside once it is there. */
export type PendingEvent<Extra = unknown> = LogEntry & {
  effects: readonly Effect[];
  /** the interview's own clock */
  activeMs: number;
  extra: Extra;
};

export type WritePipelineOptions<Extra> = {
  interviewId: string;
  leaseEpoch: number;
  clock: Clock;
  /** called once for each event, in order, when it is committed */
  onSettled: (entry: PendingEvent<Extra>) => void;
  /** another process writes this interview now: nothing more is written */
  onLost: () => void;
  /** the database refuses this event for good, and nothing after it is written; those before it are settled */
  onRefused: (entry: PendingEvent<Extra>) => void;
};

/**
 * The one way of a session's events into its log: what comes while a commit is under way is the next commit. A write
 * that fails is tried again until the database is back; one that is refused for good only a few times.
 */
export class WritePipeline<Extra> {
  readonly #options: WritePipelineOptions<Extra>;
  #pending: PendingEvent<Extra>[] = [];
  #isWriting = false;
  #isStopped = false;
  #cancelFlush: (() => void) | null = null;
  #retryMs = RETRY_FIRST_MS;
  #refusals = 0;
  #idle: (() => void)[] = [];

  constructor(options: WritePipelineOptions<Extra>) {
    this.#options = options;
  }

  /** Events that no write has taken up yet. */
  get length(): number {
    return this.#pending.length;
  }

  /** Takes an event; `isUrgent`: somebody waits for it to be committed. */
  add(entry: PendingEvent<Extra>, isUrgent: boolean): void {
    if (this.#isStopped) return;
    this.#pending.push(entry);
    if (isUrgent) this.#flush();
    else this.#cancelFlush ??= this.#options.clock.after(GROUP_MS, () => this.#flush());
  }

  /** Resolves when everything up to now is committed and settled, or the pipeline has stopped. */
  async written(): Promise<void> {
    while (!this.#isStopped && (this.#pending.length > 0 || this.#isWriting)) {
      this.#flush();
      await new Promise<void>((resolve) => this.#idle.push(resolve));
    }
  }

  /** Writes nothing more. Returns what was not written. */
  stop(): PendingEvent<Extra>[] {
    this.#isStopped = true;
    this.#cancelFlush?.();
    for (const resolve of this.#idle.splice(0)) resolve();
    return this.#pending.splice(0);
  }

  #flush(): void {
    this.#cancelFlush?.();
    this.#cancelFlush = null;
    if (this.#isWriting || this.#isStopped || this.#pending.length === 0) return;
    this.#isWriting = true;
    const entries = this.#pending;
    this.#pending = [];
    void this.#write(entries);
  }

  async #write(entries: PendingEvent<Extra>[]): Promise<void> {
    try {
      await this.#commit(entries);
    } catch (error) {
      await this.#onFailed(error, entries);
      return;
    }
    this.#isWriting = false;
    this.#retryMs = RETRY_FIRST_MS;
    this.#refusals = 0;
    for (const entry of entries) this.#options.onSettled(entry);
    if (this.#pending.length > 0) this.#flush();
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #onFailed(error: unknown, entries: PendingEvent<Extra>[]): Promise<void> {
    const { interviewId, clock } = this.#options;
    if (error instanceof LeaseLostError) {
      this.#isWriting = false;
      this.#options.onLost();
      return;
    }
    const refusal = refusalForGood(error);
    this.#refusals = refusal === null ? 0 : this.#refusals + 1;
    // Nothing was acknowledged and nothing sent.
    logger.warn('live_write_failed', {
      interview_id: interviewId,
      events: entries.length,
      sqlstate: refusal,
      attempt: refusal === null ? undefined : this.#refusals,
      ...errorFields(error),
    });
    if (this.#refusals >= REFUSALS_MAX) {
      await this.#writeUpToTheRefused(entries);
      return;
    }
    this.#isWriting = false;
    if (this.#isStopped) return;
    this.#pending = [...entries, ...this.#pending];
    this.#cancelFlush?.();
    this.#cancelFlush = clock.after(this.#retryMs, () => this.#flush());
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MOST_MS);
  }

  /** One event of the batch cannot be stored: those before it are saved, each alone, and it is named. */
  async #writeUpToTheRefused(entries: PendingEvent<Extra>[]): Promise<void> {
    const { interviewId, onSettled, onLost, onRefused } = this.#options;
    for (const [index, entry] of entries.entries()) {
      try {
        await this.#commit([entry]);
      } catch (error) {
        this.#isWriting = false;
        if (error instanceof LeaseLostError) {
          onLost();
          return;
        }
        logger.error('live_event_refused', {
          interview_id: interviewId,
          position: entry.position,
          type: entry.event.type,
          sqlstate: refusalForGood(error),
          ...errorFields(error),
        });
        this.#pending = [...entries.slice(index + 1), ...this.#pending];
        onRefused(entry);
        return;
      }
      onSettled(entry);
    }
    // Alone they were all taken: what refused them has passed.
    this.#isWriting = false;
    this.#refusals = 0;
    if (this.#pending.length > 0) this.#flush();
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #commit(entries: readonly PendingEvent<Extra>[]): Promise<void> {
    const { interviewId, leaseEpoch, clock } = this.#options;
    const effects = entries.flatMap((entry) => entry.effects);
    const last = entries.at(-1);
    await commitBatch({
      interviewId,
      leaseEpoch,
      entries,
      turns: effects.flatMap((effect) => (effect.type === 'turn' ? [effect.turn] : [])),
      status: effects.findLast((effect) => effect.type === 'status')?.status ?? null,
      complete: effects.find((effect) => effect.type === 'complete')?.reason ?? null,
      activeMs: last?.activeMs ?? 0,
      at: last?.event.at ?? clock.now(),
    });
  }
}
