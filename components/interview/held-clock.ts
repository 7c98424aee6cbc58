import type { LiveClient } from './live-client.ts';

/** The interview's clock while this page cannot hear yet, through no fault of the candidate. */
export type HeldClock = {
  /** Looks again: the clock is stopped once the candidate has the floor, and goes on when nothing is waited for. */
  tune(isWaiting: boolean): void;
  /** Somebody else decides over the clock from here on, as a break of the candidate's own. */
  release(): void;
};

/** Stops the interview's clock and its "take your time" by the controls every client has. */
export function createHeldClock(client: Pick<LiveClient, 'getState' | 'control'>): HeldClock {
  /** `left`: held no more, and not again for what is waited for now */
  let state: 'free' | 'held' | 'left' = 'free';
  return {
    tune(isWaiting) {
      const live = client.getState();
      if (!isWaiting) {
        const wasHeld = state === 'held';
        state = 'free';
        if (wasHeld) client.control('continue');
        return;
      }
      const hasFloor = live.synced && live.server.state === 'waiting_for_user_input';
      if (state !== 'free' || !hasFloor) return;
      state = 'held';
      client.control('pause');
    },
    release() {
      if (state === 'held') state = 'left';
    },
  };
}
