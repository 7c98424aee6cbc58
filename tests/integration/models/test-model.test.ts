import { afterEach, describe, expect, it, vi } from 'vitest';
import { testModel } from '#lib/ai/test-model.ts';
import { setEnv } from '#lib/env.ts';
import {
  createFakeOpenAi,
  type FakeOpenAi,
  type FakeOpenAiOptions,
} from '#tests/fakes/openai-server.ts';

vi.mock('#lib/ai/record-model-call.ts', () => ({ recordModelCall: async () => {} }));

let fake: FakeOpenAi | null = null;

afterEach(async () => {
  await fake?.close();
  fake = null;
  setEnv({ LLM_MODEL: '', MINI_LLM_MODEL: '' });
});

async function start(options: FakeOpenAiOptions) {
  fake = await createFakeOpenAi(options);
  setEnv(fake.env);
}

describe('trying a model', () => {
  it('measures the time to its first text', async () => {
    await start({ ttftMs: 120 });
    const test = await testModel('interviewer');
    expect(test).toMatchObject({ ok: true, purpose: 'interviewer', name: 'openai:fake-large' });
    expect(test.ok && test.ttft_ms).toBeGreaterThanOrEqual(115);
  });

  it('says in words what is wrong', async () => {
    await start({ reply: () => ({ failure: { kind: 'status', status: 401 } }) });
    expect(await testModel('mini')).toEqual({
      ok: false,
      purpose: 'mini',
      name: 'openai:fake-mini',
      code: 'model_failed',
      message: 'The model’s provider does not accept the key.',
    });
  });

  it('says when there is none', async () => {
    expect(await testModel('fallback')).toMatchObject({
      ok: false,
      name: null,
      code: 'model_not_configured',
    });
  });
});
