import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { modelFor } from '#lib/ai/models.ts';
import type { ModelCallRecord } from '#lib/ai/record-model-call.ts';
import { type StreamedPart, streamModelText } from '#lib/ai/stream-text.ts';
import { parseEnv } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { createFakeOpenAi, type FakeFailure, type FakeOpenAi } from '#tests/fakes/openai-server.ts';

const CANARY = 'canary-7c1f-of-the-prompt';
const WORDS = 'The first words of an answer, and then some more of them.';

let fake: FakeOpenAi;
const calls: ModelCallRecord[] = [];
const written: string[] = [];

beforeEach(async () => {
  calls.length = 0;
  written.length = 0;
  const keep = (chunk: unknown) => {
    written.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(
      (...words) => void keep(words.map(String).join(' ')),
    );
  fake = await createFakeOpenAi({ reply: () => WORDS });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await fake.close();
  expect(written.join('')).not.toContain(CANARY);
});

function stream(options: { signal?: AbortSignal; timeoutMs?: number } = {}) {
  const model = modelFor('interviewer', parseEnv(fake.env));
  if (!model) throw new Error('no model');
  return streamModelText({
    model,
    purpose: 'interviewer',
    system: `System ${CANARY}`,
    prompt: `Prompt ${CANARY}`,
    interviewId: 'int_1',
    record: async (call) => void calls.push(call),
    ...options,
  });
}

async function read(parts: AsyncIterable<StreamedPart>) {
  let text = '';
  let end: Extract<StreamedPart, { type: 'end' }> | null = null;
  let error: unknown = null;
  try {
    for await (const part of parts) {
      if (part.type === 'text') text += part.text;
      else end = part;
    }
  } catch (thrown) {
    error = thrown;
  }
  return { text, end, error };
}

async function failWith(failure: FakeFailure, options?: { timeoutMs?: number }) {
  fake.setReply(() => ({ failure, text: WORDS }));
  const { text, error } = await read(stream(options));
  expect(error).toBeInstanceOf(AppError);
  const app = error as AppError;
  expect(`${app.message} ${app.stack} ${JSON.stringify(app)} ${String(app.cause)}`).not.toContain(
    CANARY,
  );
  expect(calls).toHaveLength(1);
  return {
    code: app.code,
    message: app.message,
    retryAfter: app.retryAfterSeconds,
    text,
    call: calls[0],
  };
}

describe('a streamed answer', () => {
  it('arrives as texts and ends with its tokens; the call is recorded with counts only', async () => {
    const { text, end, error } = await read(stream());
    expect(error).toBeNull();
    expect(text).toBe(WORDS);
    expect(end).toMatchObject({ isCut: false });
    expect(end?.inputTokens).toBeGreaterThan(0);
    expect(calls[0]).toMatchObject({
      purpose: 'interviewer',
      model: 'openai:fake-large',
      interviewId: 'int_1',
      outcome: 'ok',
      outputTokens: end?.outputTokens,
    });
    expect(JSON.stringify(calls)).not.toContain(CANARY);
  });

  it('asks /chat/completions with the key, as a stream, without retries', async () => {
    await read(stream());
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]).toMatchObject({
      stream: true,
      authorization: 'Bearer fake-key',
      model: 'fake-large',
    });
    expect(fake.requests[0]?.prompt).toContain(CANARY);
  });

  it('is the same when every character comes alone', async () => {
    fake.setReply(() => ({ failure: { kind: 'single_characters' }, text: WORDS }));
    expect((await read(stream())).text).toBe(WORDS);
  });

  it('leaves tokens open when the server does not count them', async () => {
    fake.setReply(() => ({ failure: { kind: 'no_usage' }, text: WORDS }));
    expect((await read(stream())).end).toMatchObject({ inputTokens: null, outputTokens: null });
  });

  it('leaves out what a model thinks aloud', async () => {
    fake.setReply(() => `<think>secret plan</think>\n\n${WORDS}`);
    expect((await read(stream())).text).toBe(WORDS);
  });
});

describe('each way to fail has its code', () => {
  it('429: busy, with the time to wait', async () => {
    const failed = await failWith({ kind: 'status', status: 429, retryAfter: '7' });
    expect(failed).toMatchObject({ code: 'model_rate_limited', retryAfter: 7 });
    expect(fake.requests).toHaveLength(1);
    expect(failed.call).toMatchObject({ outcome: 'model_rate_limited', ttftMs: null });
  });

  it.each([
    [401, 'The model’s provider does not accept the key.'],
    [404, 'The provider does not know this model.'],
    [400, 'The provider refused the request.'],
    [500, 'The model’s provider answered with an error (500).'],
    [503, 'The model’s provider answered with an error (503).'],
  ])('%i: said in words, once', async (status, message) => {
    expect(await failWith({ kind: 'status', status })).toMatchObject({
      code: 'model_failed',
      message,
    });
    expect(fake.requests).toHaveLength(1);
  });

  it.each<FakeFailure>([{ kind: 'html' }, { kind: 'html_error' }])(
    'a web page: $kind',
    async (failure) => {
      expect((await failWith(failure)).code).toBe('model_failed');
    },
  );

  it.each<FakeFailure>([
    { kind: 'cut', afterChars: 24 },
    { kind: 'ended_early', afterChars: 24 },
    { kind: 'malformed', afterChars: 24 },
    { kind: 'error_chunk', afterChars: 24 },
  ])('broken in the middle: $kind; what came before was given out', async (failure) => {
    const failed = await failWith(failure);
    expect(failed.code).toBe('model_failed');
    expect(WORDS.startsWith(failed.text)).toBe(true);
    expect(failed.text.length).toBeGreaterThan(0);
    expect(failed.call?.ttftMs).not.toBeNull();
  });

  it('busy in the middle of a stream', async () => {
    const failed = await failWith({
      kind: 'error_chunk',
      afterChars: 24,
      type: 'rate_limit_exceeded',
    });
    expect(failed.code).toBe('model_rate_limited');
  });

  it.each<[FakeFailure, string]>([
    [{ kind: 'empty' }, 'model_invalid_output'],
    [{ kind: 'empty_body' }, 'model_failed'],
  ])('nothing: %j', async (failure, code) => {
    expect((await failWith(failure)).code).toBe(code);
  });

  it.each<FakeFailure>([{ kind: 'never' }, { kind: 'stall', afterChars: 24 }])(
    'too slow: $kind',
    async (failure) => {
      expect(await failWith(failure, { timeoutMs: 200 })).toMatchObject({
        code: 'model_failed',
        message: 'The AI model took too long.',
      });
    },
  );

  it('10 MB: cut off', async () => {
    const failed = await failWith({ kind: 'huge' });
    expect(failed.code).toBe('model_invalid_output');
    expect(failed.text.length).toBeLessThan(5 * 1024 * 1024);
  });

  it('nobody there', async () => {
    const parts = stream();
    await fake.close();
    const { error } = await read(parts);
    expect(error).toMatchObject({
      code: 'model_failed',
      message: 'The connection to the AI model failed or broke off.',
    });
  });
});

describe('stopping', () => {
  it('by the signal ends the request at the server, and is recorded as aborted', async () => {
    fake.setReply(() => ({ failure: { kind: 'stall', afterChars: 24 }, text: WORDS }));
    const stop = new AbortController();
    let error: unknown;
    try {
      for await (const part of stream({ signal: stop.signal }))
        if (part.type === 'text') stop.abort();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: 'model_failed', message: 'The call was stopped.' });
    expect(calls[0]?.outcome).toBe('aborted');
    await vi.waitFor(() => expect(fake.requests[0]?.aborted).toBe(true));
  });

  it('by leaving the loop does the same', async () => {
    fake.setReply(() => ({ failure: { kind: 'stall', afterChars: 24 }, text: WORDS }));
    for await (const part of stream()) if (part.type === 'text') break;
    expect(calls[0]?.outcome).toBe('aborted');
    await vi.waitFor(() => expect(fake.requests[0]?.aborted).toBe(true));
  });
});
