import type { Timers } from '#components/speech/timers.ts';

/** What is asked of the voice. */
export type BargeInActions = {
  pause(): void;
  resume(): void;
  stop(): void;
};

export type BargeIn = {
  /** The microphone hears somebody. */
  sound(): void;
  /** Nobody is heard any more. */
  quiet(): void;
  /** `count` words of the candidate so far over the interviewer; called at each change. */
  words(count: number): void;
  /** The server's word on it. */
  decide(decision: 'continue' | 'stop'): void;
  /** The interviewer is through, or was stopped otherwise. */
  over(): void;
  isHeld(): boolean;
};

/**
 * The server decides within 2 s of the last sound or word. A little later than that it does not answer any more:
 * the network is gone, or it does not know of interruptions.
 */
export const UNDECIDED_MOST_MS = 3_000;
/** Without a decision, so many words are an interruption and fewer are only listening: the server's own measure. */
const INTERRUPTING_WORDS = 3;

/**
 * Speaking over the interviewer: it falls silent at the first sound or word, and goes on or ends as the server
 * decides. A server that says nothing never leaves the room in silence.
 */
export function createBargeIn(options: {
  timers: Timers;
  actions: BargeInActions;
  /** whether the interviewer is saying something now */
  isSpeaking: () => boolean;
}): BargeIn {
  const { timers, actions } = options;
  let isHeld = false;
  let isSounding = false;
  let wordCount = 0;
  let cancelWait: (() => void) | null = null;

  function hold(): void {
    if (!options.isSpeaking()) return;
    if (!isHeld) {
      isHeld = true;
      actions.pause();
    }
    wait();
  }

  /** Somebody who is still heard is still being waited for. */
  function wait(): void {
    cancelWait?.();
    cancelWait = timers.after(UNDECIDED_MOST_MS, () => {
      if (isSounding && wordCount > 0) wait();
      else end(wordCount >= INTERRUPTING_WORDS ? 'stop' : 'continue');
    });
  }

  function end(decision: 'continue' | 'stop'): void {
    const wasHeld = release();
    if (decision === 'stop') actions.stop();
    else if (wasHeld) actions.resume();
  }

  function release(): boolean {
    const wasHeld = isHeld;
    cancelWait?.();
    cancelWait = null;
    isHeld = false;
    wordCount = 0;
    return wasHeld;
  }

  return {
    sound() {
      isSounding = true;
      hold();
    },
    quiet() {
      isSounding = false;
      if (isHeld) wait();
    },
    words(count) {
      wordCount = count;
      hold();
    },
    decide: end,
    over: () => void release(),
    isHeld: () => isHeld,
  };
}
