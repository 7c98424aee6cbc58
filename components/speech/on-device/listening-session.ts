import { FRAME_SAMPLES } from './audio-format.ts';
import { withoutLastStop } from './decode-tokens.ts';
import { createSegmenter } from './segmenter.ts';

export type HeardEvent =
  /** unsettled words of the piece being spoken; replaces the partial before it */
  | { type: 'partial'; text: string }
  /** settled words of a whole piece */
  | { type: 'final'; text: string }
  /** whether something was heard whose words are not settled yet */
  | { type: 'pending'; isPending: boolean };

export type ListeningSession = {
  /** The microphone's next samples, at 16 kHz. */
  push(samples: Float32Array): void;
  /** The microphone is closed: settles what was said, then resolves. */
  stop(): Promise<void>;
  /** Forgets everything: no event comes after this call. */
  discard(): void;
};

/** Words arrive about as often as from a browser's service. */
const PARTIAL_EVERY_MS = 500;
/** On a slow machine at most this share of the time goes into words that will be recognised again. */
const PARTIAL_COST_SHARE = 0.5;
/** However slow it is, new words are shown so soon after the last. */
const PARTIAL_REST_MOST_MS = 1_500;

/**
 * Turns sound into words: pieces cut at pauses are recognised once and for all, in order and all of them; the
 * piece being spoken is recognised again and again as it grows. While one recognition runs, nothing queues up
 * behind it but sound: the next partial is of all that was said until then.
 */
export function createListeningSession(options: {
  /** whether somebody speaks in a frame of 32 ms, 0 to 1; frames come in order */
  speechProbability: (frame: Float32Array) => Promise<number>;
  transcribe: (audio: Float32Array) => Promise<string>;
  emit: (event: HeardEvent) => void;
  onFailure: (thrown: unknown) => void;
  /** lets sound that waits outside come in */
  breathe: () => Promise<void>;
  /** ms */
  now: () => number;
}): ListeningSession {
  const segmenter = createSegmenter();
  let waiting: Float32Array[] = [];
  let rest = new Float32Array(0);
  let closed: Float32Array[] = [];
  let isRunning = false;
  let isOver = false;
  let onSettled: (() => void) | null = null;
  let isPending = false;
  let lastPartial = { text: '', lengthMs: 0, costMs: 0 };

  function emit(event: HeardEvent): void {
    if (!isOver) options.emit(event);
  }

  function tellPending(): void {
    const now = segmenter.open() !== null || closed.length > 0;
    if (now === isPending) return;
    isPending = now;
    emit({ type: 'pending', isPending });
  }

  function showPartial(text: string): void {
    if (text === lastPartial.text) return;
    lastPartial.text = text;
    emit({ type: 'partial', text });
  }

  async function hearWaiting(): Promise<void> {
    for (let frame = waiting.shift(); frame && !isOver; frame = waiting.shift()) {
      const event = segmenter.push(frame, await options.speechProbability(frame));
      if (event) take(event);
    }
  }

  function take(event: ReturnType<typeof segmenter.flush>): void {
    if (!event) return;
    lastPartial.lengthMs = 0;
    if (event.type === 'closed') closed.push(event.audio);
    else if (closed.length === 0) showPartial('');
  }

  async function settle(audio: Float32Array): Promise<void> {
    const text = await options.transcribe(audio);
    if (text) emit({ type: 'final', text });
    showPartial('');
  }

  function partialIsDue(): boolean {
    const open = segmenter.open();
    if (!open || onSettled) return false;
    const { costMs } = lastPartial;
    const restMs = Math.min(costMs / PARTIAL_COST_SHARE - costMs, PARTIAL_REST_MOST_MS);
    const pause = Math.max(PARTIAL_EVERY_MS, costMs + restMs);
    return open.lengthMs - lastPartial.lengthMs >= pause;
  }

  async function recogniseOpen(): Promise<void> {
    const open = segmenter.open();
    if (!open) return;
    const startedAt = options.now();
    const lengthMs = open.lengthMs;
    const text = await options.transcribe(open.audio());
    lastPartial = { ...lastPartial, lengthMs, costMs: options.now() - startedAt };
    showPartial(withoutLastStop(text));
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      while (!isOver) {
        await hearWaiting();
        if (onSettled && waiting.length === 0) take(segmenter.flush());
        tellPending();
        const [whole] = closed;
        if (whole) {
          await settle(whole);
          closed.shift();
        } else if (partialIsDue()) await recogniseOpen();
        else break;
        await options.breathe();
      }
    } catch (thrown) {
      isOver = true;
      options.onFailure(thrown);
    } finally {
      isRunning = false;
    }
    if (waiting.length > 0 && !isOver) void run();
    else onSettled?.();
  }

  return {
    push(samples) {
      if (isOver || onSettled) return;
      const all = new Float32Array(rest.length + samples.length);
      all.set(rest);
      all.set(samples, rest.length);
      let at = 0;
      for (; at + FRAME_SAMPLES <= all.length; at += FRAME_SAMPLES) {
        waiting.push(all.slice(at, at + FRAME_SAMPLES));
      }
      rest = all.slice(at);
      if (waiting.length > 0) void run();
    },
    stop() {
      return new Promise((resolve) => {
        if (isOver) {
          resolve();
          return;
        }
        onSettled = () => {
          isOver = true;
          resolve();
        };
        void run();
      });
    },
    discard() {
      isOver = true;
      waiting = [];
      closed = [];
      segmenter.reset();
    },
  };
}
