import { errorFields, logger } from '#lib/logger.ts';
import type { Clock } from './clock.ts';
import { LEASE_MS, LeaseLostError, releaseLease, renewLease } from './session-log.ts';

/** How often a connection that is only open shows that somebody is there. */
const HEARTBEAT_MS = LEASE_MS / 3;

/** The lease a session holds on its interview, renewed while somebody is there. */
export class HeldLease {
  readonly #lease: { interviewId: string; leaseEpoch: number };
  readonly #clock: Clock;
  readonly #onLost: () => void;
  #cancel: (() => void) | null = null;

  constructor(options: {
    interviewId: string;
    leaseEpoch: number;
    clock: Clock;
    onLost: () => void;
  }) {
    const { interviewId, leaseEpoch, clock, onLost } = options;
    this.#lease = { interviewId, leaseEpoch };
    this.#clock = clock;
    this.#onLost = onLost;
  }

  /** Renews it again and again, as long as `isNeeded` says so. */
  renewWhile(isNeeded: () => boolean): void {
    this.#cancel?.();
    this.#cancel = this.#clock.after(HEARTBEAT_MS, () => {
      if (!isNeeded()) return;
      // A database that is away is the writer's business: it tells of it and tries again.
      renewLease(this.#lease, this.#clock.now()).catch((error: unknown) => {
        if (error instanceof LeaseLostError) this.#onLost();
      });
      this.renewWhile(isNeeded);
    });
  }

  async release(): Promise<void> {
    this.#cancel?.();
    await releaseLease(this.#lease).catch((error: unknown) =>
      logger.warn('lease_not_released', {
        interview_id: this.#lease.interviewId,
        ...errorFields(error),
      }),
    );
  }
}
