import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/errors.ts';
import type { Clock } from './clock.ts';
import type { Interviewer, ReplyPart, ReplyRequest } from './interviewer.ts';
import { type ReplyEvent, streamAcknowledgement, streamReply } from './stream-reply.ts';
import { turnConfig } from './turn-config.ts';

/** A clock turned by hand: `pass` fires what is due. */
function handClock(): Clock & { pass(ms: number): Promise<void> } {
  let now = 0;
  let timers: { due: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { due: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(ms) {
      now += ms;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { run } of due) run();
      await settled();
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

type Model = { push(part: ReplyPart): Promise<void>; fail(error: unknown): Promise<void> };

function start(options: { acknowledge?: () => Promise<string | null> } = {}) {
  const clock = handClock();
  const controller = new AbortController();
  const events: ReplyEvent[] = [];
  const queue: ({ part: ReplyPart } | { error: unknown })[] = [];
  let wake = () => {};
  const interviewer: Interviewer = {
    name: 'test:model',
    async *reply() {
      for (;;) {
        const next = queue.shift();
        if (!next) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        if ('error' in next) throw next.error;
        yield next.part;
        if (next.part.type === 'end') return;
      }
    },
    acknowledge: options.acknowledge ?? (async () => null),
  };
  const common = {
    interviewer,
    call: 7,
    clock,
    config: turnConfig(),
    controller,
    emit: (event: ReplyEvent) => void events.push(event),
  };
  const model: Model = {
    async push(part) {
      queue.push({ part });
      wake();
      await settled();
    },
    async fail(error) {
      queue.push({ error });
      wake();
      await settled();
    },
  };
  return { clock, controller, events, model, common };
}

function reply() {
  const started = start();
  void streamReply({ ...started.common, request: {} as ReplyRequest });
  return started;
}

const END = { type: 'end', input_tokens: null, output_tokens: null } as const;

describe('a reply of a model', () => {
  it('comes as its act, its first clause at once, then sentences, and its end', async () => {
    const { clock, events, model } = reply();
    await clock.pass(300);
    await model.push({ type: 'act', act: 'probe' });
    await model.push({ type: 'text', text: 'You spoke of the queue,' });
    await model.push({ type: 'text', text: ' and of the mon' });
    await model.push({ type: 'text', text: 'itoring. What was' });
    await model.push({ type: 'text', text: ' your part?' });
    await model.push(END);
    expect(events).toEqual([
      { type: 'reply_act', call: 7, act: 'probe' },
      { type: 'reply_segment', call: 7, text: 'You spoke of the queue,', ttft_ms: 300 },
      { type: 'reply_segment', call: 7, text: 'and of the monitoring.', ttft_ms: 300 },
      { type: 'reply_end', call: 7, text: 'What was your part?', ttft_ms: 300 },
    ]);
  });

  it('is given up when its first text takes more than 2.5 seconds', async () => {
    const { clock, controller, events } = reply();
    await clock.pass(2_499);
    expect(events).toEqual([]);
    await clock.pass(1);
    expect(events).toEqual([{ type: 'reply_failed', call: 7, failure: 'no_first_text' }]);
    expect(controller.signal.aborted).toBe(true);
  });

  it('is given up when it stops in the middle', async () => {
    const { clock, events, model } = reply();
    await model.push({ type: 'act', act: 'probe' });
    await clock.pass(1_500);
    expect(events.at(-1)).toEqual({ type: 'reply_failed', call: 7, failure: 'gap' });
  });

  it.each([
    [new AppError('model_rate_limited'), 'rate_limited'],
    [new AppError('model_invalid_output'), 'invalid'],
    [new AppError('model_failed'), 'failed'],
    [new Error('anything'), 'failed'],
  ])('that fails is told by its kind: %s', async (error, failure) => {
    const { events, model } = reply();
    await model.fail(error);
    expect(events).toEqual([{ type: 'reply_failed', call: 7, failure }]);
  });

  it('that never ends is cut off', async () => {
    const { events, model } = reply();
    await model.push({ type: 'act', act: 'probe' });
    for (let count = 0; count < 10; count += 1) {
      await model.push({ type: 'text', text: 'x'.repeat(1_000) });
    }
    expect(events.at(-1)).toEqual({ type: 'reply_failed', call: 7, failure: 'too_long' });
  });

  it('says nothing more after it was aborted', async () => {
    const { controller, events, model } = reply();
    controller.abort();
    await model.push({ type: 'act', act: 'probe' });
    await model.fail(new Error('late'));
    expect(events).toEqual([]);
  });

  it('holds nothing that the log cannot store', async () => {
    const { events, model } = reply();
    await model.push({ type: 'act', act: 'probe' });
    await model.push({ type: 'text', text: 'What\u0000 came \ud800of it?' });
    await model.push(END);
    expect(events.at(-1)).toMatchObject({ text: 'What came \ufffdof it?' });
  });
});

describe('an acknowledgement', () => {
  it('is passed on, or null when it fails or takes too long', async () => {
    const given = start({ acknowledge: async () => 'I see.' });
    await streamAcknowledgement({
      ...given.common,
      input: { interview_id: 'i', question: 'q', partial: 'p' },
    });
    expect(given.events).toEqual([{ type: 'acknowledged', call: 7, text: 'I see.' }]);

    const failing = start({ acknowledge: () => Promise.reject(new Error('no')) });
    await streamAcknowledgement({
      ...failing.common,
      input: { interview_id: 'i', question: 'q', partial: 'p' },
    });
    expect(failing.events).toEqual([{ type: 'acknowledged', call: 7, text: null }]);

    const slow = start({ acknowledge: () => new Promise(() => {}) });
    const asked = streamAcknowledgement({
      ...slow.common,
      input: { interview_id: 'i', question: 'q', partial: 'p' },
    });
    await slow.clock.pass(1_500);
    await asked;
    expect(slow.events).toEqual([{ type: 'acknowledged', call: 7, text: null }]);
  });
});
