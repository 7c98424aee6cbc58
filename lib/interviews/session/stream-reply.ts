import { AppError } from '#lib/errors.ts';
import { storableText } from '#lib/storable-text.ts';
import type { Clock } from './clock.ts';
import { cutSegments } from './cut-segments.ts';
import type { CallTokens, Interviewer, ReplyPart, ReplyRequest } from './interviewer.ts';
import type { ReplyFailure, SessionEvent } from './reducer/events.ts';
import type { TurnConfig } from './turn-config.ts';

/** A reply of a model is some hundred characters; what is longer is not speech. */
const RAW_CHARS_MAX = 8_000;

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
export type ReplyEvent = Unstamped<
  Extract<SessionEvent, { type: `reply_${string}` | 'acknowledged' }>
>;

/**
 * Lets a model speak and turns what comes into events: the act, speakable segments, the end, or why there is none.
 * Gives up on a model whose first text or next text takes too long. After an abort by `signal` it says nothing more.
 */
export async function streamReply(options: {
  interviewer: Interviewer;
  request: ReplyRequest;
  call: number;
  clock: Clock;
  config: TurnConfig;
  controller: AbortController;
  emit: (event: ReplyEvent) => void;
  /** comes also after an abort */
  onSpent?: (tokens: CallTokens) => void;
}): Promise<void> {
  const { call, clock, config, controller, emit } = options;
  const begun = clock.now();
  let ttft: number | null = null;
  let buffer = '';
  let chars = 0;
  let isBeginning = true;
  const fail = (failure: ReplyFailure) => {
    if (controller.signal.aborted) return;
    emit({ type: 'reply_failed', call, failure });
    controller.abort();
  };
  let parts: AsyncIterator<ReplyPart> | null = null;
  try {
    parts = options.interviewer
      .reply(options.request, controller.signal, options.onSpent)
      [Symbol.asyncIterator]();
    for (;;) {
      const limit = ttft === null ? config.model_first_text_ms : config.model_gap_ms;
      const next = await within(parts.next(), limit, clock);
      if (controller.signal.aborted) return;
      if (next === TOO_LATE) {
        fail(ttft === null ? 'no_first_text' : 'gap');
        return;
      }
      const part: ReplyPart | null = next.done ? null : next.value;
      if (part === null || part.type === 'end') {
        emit({ type: 'reply_end', call, text: buffer.trim(), ttft_ms: ttft });
        controller.abort();
        return;
      }
      ttft ??= clock.now() - begun;
      if (part.type === 'act') {
        emit({ type: 'reply_act', call, act: part.act });
        continue;
      }
      chars += part.text.length;
      if (chars > RAW_CHARS_MAX) {
        fail('too_long');
        return;
      }
      buffer += storableText(part.text);
      const { segments, rest } = cutSegments(buffer, isBeginning);
      buffer = rest;
      for (const text of segments) {
        isBeginning = false;
        emit({ type: 'reply_segment', call, text, ttft_ms: ttft });
        // The reducer may have had enough: a question was asked.
        if (controller.signal.aborted) return;
      }
    }
  } catch (error) {
    fail(failureOf(error));
  } finally {
    // A model that is not asked for more must hear so, to close its call and its books. Nobody waits for it.
    parts?.return?.().catch(() => {});
  }
}

/** Asks for an acknowledgement; whatever goes wrong, there is none. */
export async function streamAcknowledgement(options: {
  interviewer: Interviewer;
  input: Parameters<Interviewer['acknowledge']>[0];
  call: number;
  clock: Clock;
  config: TurnConfig;
  controller: AbortController;
  emit: (event: ReplyEvent) => void;
  /** comes also after an abort */
  onSpent?: (tokens: CallTokens) => void;
}): Promise<void> {
  const { call, clock, config, controller, emit } = options;
  let text: string | null = null;
  try {
    const asked = options.interviewer.acknowledge(
      options.input,
      controller.signal,
      options.onSpent,
    );
    const answer = await within(asked, config.acknowledge_ms, clock);
    if (answer !== TOO_LATE && answer !== null) text = storableText(answer).trim() || null;
  } catch {
    // Its failure stands in the record of the call; the conversation does without.
    text = null;
  }
  if (controller.signal.aborted) return;
  emit({ type: 'acknowledged', call, text });
  controller.abort();
}

const TOO_LATE = Symbol('too late');

async function within<T>(work: Promise<T>, ms: number, clock: Clock): Promise<T | typeof TOO_LATE> {
  let cancel = () => {};
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    cancel = clock.after(ms, () => resolve(TOO_LATE));
  });
  // A rejection after the time-out has nobody to hear it.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}

function failureOf(error: unknown): ReplyFailure {
  if (!(error instanceof AppError)) return 'failed';
  switch (error.code) {
    case 'model_rate_limited':
      return 'rate_limited';
    case 'model_invalid_output':
      return 'invalid';
    default:
      return 'failed';
  }
}
