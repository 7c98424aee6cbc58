import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { generateStructured } from '#lib/ai/generate-structured.ts';
import { setEnv } from '#lib/env.ts';
import { createFakeOpenAi, type FakeOpenAi, type FakeReply } from '#tests/fakes/openai-server.ts';

const written: string[] = [];
const recorded: Record<string, unknown>[] = [];
// The book-keeping has its own test; here no database is wanted.
vi.mock('#lib/ai/record-model-call.ts', () => ({
  recordModelCall: async (call: Record<string, unknown>) => void recorded.push(call),
}));

const CANARY = 'canary-91be-of-the-answers';
const scoreSchema = z.object({
  level: z.int().min(1).max(5).nullable(),
  rationale: z.string(),
  quotes: z.array(z.object({ turn_id: z.string(), quote: z.string() })).max(4),
});
const GOOD = {
  level: 4,
  rationale: 'Two steps are named.',
  quotes: [{ turn_id: 't1', quote: 'I did' }],
};

let fake: FakeOpenAi;
let models = 0;

async function start(options: { reply?: readonly FakeReply[]; structuredOutputs?: boolean } = {}) {
  fake = await createFakeOpenAi(options);
  models += 1;
  // What a server refuses is remembered by the model's name: each test has its own.
  setEnv({ ...fake.env, ANALYST_MODEL: `openai:fake-${models}` });
}

function generate(options: { timeoutMs?: number; signal?: AbortSignal } = {}) {
  return generateStructured({
    purpose: 'analyst',
    schema: scoreSchema,
    system: 'Score the answer.',
    prompt: `Answers: ${CANARY}`,
    interviewId: 'int_1',
    ...options,
  });
}

beforeEach(() => {
  recorded.length = 0;
  written.length = 0;
  const keep = (chunk: unknown) => {
    written.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(
      (...words) => void keep(words.map(String).join(' ')),
    );
});

afterEach(async () => {
  vi.restoreAllMocks();
  await fake.close();
  expect(written.join('')).not.toContain(CANARY);
});

describe('an answer bound to a schema', () => {
  it('comes validated, with the model’s name and its tokens', async () => {
    await start({ reply: [JSON.stringify(GOOD)] });
    const result = await generate();
    expect(result.value).toEqual(GOOD);
    expect(result.model).toBe(`openai:fake-${models}`);
    expect(result.usage.input).toBeGreaterThan(0);
    expect(fake.requests[0]).toMatchObject({ body: { temperature: 0 } });
    expect(fake.requests[0]?.schema).toMatchObject({
      type: 'object',
      required: ['level', 'rationale', 'quotes'],
      additionalProperties: false,
    });
    expect(recorded).toMatchObject([{ purpose: 'analyst', interviewId: 'int_1', outcome: 'ok' }]);
  });

  it('is found in a code fence and between words', async () => {
    await start({ reply: [`Here you are:\n\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``] });
    expect((await generate()).value).toEqual(GOOD);
  });

  it('is asked for in words where the server refuses schemas, and from then on at once', async () => {
    await start({ structuredOutputs: false });
    expect((await generate()).value).toMatchObject({ level: 3 });
    expect(fake.requests.map(({ schema }) => schema !== null)).toEqual([true, false]);
    expect(fake.requests[1]?.system).toContain('"rationale"');
    await generate();
    expect(fake.requests.map(({ schema }) => schema !== null)).toEqual([true, false, false]);
  });

  it('is repaired once, shown what was wrong', async () => {
    await start({ reply: ['{"level": 9, "rationale": "x", "quotes": []}', JSON.stringify(GOOD)] });
    expect((await generate()).value).toEqual(GOOD);
    expect(fake.requests).toHaveLength(2);
    expect(fake.requests[1]?.prompt).toContain('"level": 9');
    expect(fake.requests[1]?.prompt).toContain('level');
  });

  it('is given up after the repair, never defaulted', async () => {
    await start({ reply: ['I would say 4.', 'Really, 4.', JSON.stringify(GOOD)] });
    await expect(generate()).rejects.toMatchObject({ code: 'model_invalid_output' });
    expect(fake.requests).toHaveLength(2);
  });

  it('leaves usage open as soon as one try was not measured', async () => {
    await start({ reply: ['{}', { failure: { kind: 'no_usage' }, text: JSON.stringify(GOOD) }] });
    expect((await generate()).usage).toEqual({ input: null, output: null });
  });
});

describe('failures are not repaired but told', () => {
  it.each<[FakeReply, string]>([
    [{ failure: { kind: 'status', status: 429, retryAfter: '3' } }, 'model_rate_limited'],
    [{ failure: { kind: 'status', status: 500 } }, 'model_failed'],
    [{ failure: { kind: 'html' } }, 'model_failed'],
    [{ failure: { kind: 'cut', afterChars: 10 } }, 'model_failed'],
    [{ failure: { kind: 'malformed', afterChars: 8 } }, 'model_failed'],
    [{ failure: { kind: 'empty' } }, 'model_invalid_output'],
    [{ failure: { kind: 'huge' } }, 'model_invalid_output'],
  ])('%j', async (reply, code) => {
    await start({ reply: [reply] });
    await expect(generate()).rejects.toMatchObject({ code });
    expect(fake.requests).toHaveLength(1);
    expect(recorded).toMatchObject([{ outcome: code }]);
  });

  it('never ending: too slow', async () => {
    await start({ reply: [{ failure: { kind: 'never' } }] });
    await expect(generate({ timeoutMs: 150 })).rejects.toMatchObject({ code: 'model_failed' });
  });

  it('stopped by the caller', async () => {
    await start({ reply: [{ failure: { kind: 'never' } }] });
    const signal = AbortSignal.abort();
    await expect(generate({ signal })).rejects.toMatchObject({ code: 'model_failed' });
    expect(recorded).toMatchObject([{ outcome: 'aborted' }]);
  });

  it('no model at all', async () => {
    await start();
    setEnv({ LLM_MODEL: '', MINI_LLM_MODEL: '', ANALYST_MODEL: '' });
    await expect(generate()).rejects.toMatchObject({ code: 'model_not_configured' });
  });
});
