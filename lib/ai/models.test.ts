import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseEnv } from '#lib/env.ts';
import { describeModels, modelFor } from './models.ts';
import { streamModelText } from './stream-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the model of a purpose', () => {
  it('is none without configuration', () => {
    const env = parseEnv({});
    expect(modelFor('interviewer', env)).toBeNull();
    expect(modelFor('fallback', env)).toBeNull();
    expect(describeModels(env).every(({ configured }) => !configured)).toBe(true);
  });

  it('is the interviewer’s for mini and analyst unless set, and never for fallback', () => {
    const env = parseEnv({ LLM_MODEL: 'groq:llama-70b', GROQ_API_KEY: 'k' });
    expect(modelFor('mini', env)?.name).toBe('groq:llama-70b');
    expect(modelFor('analyst', env)?.name).toBe('groq:llama-70b');
    expect(modelFor('fallback', env)).toBeNull();
    const own = parseEnv({
      LLM_MODEL: 'groq:llama-70b',
      MINI_LLM_MODEL: 'groq:llama-8b',
      ANALYST_MODEL: 'openai:gpt',
      LLM_FALLBACK_MODEL: 'openai:gpt-mini',
      LLM_API_KEY: 'k',
    });
    expect(describeModels(own).map(({ purpose, name, is_own }) => [purpose, name, is_own])).toEqual(
      [
        ['interviewer', 'groq:llama-70b', true],
        ['mini', 'groq:llama-8b', true],
        ['analyst', 'openai:gpt', true],
        ['fallback', 'openai:gpt-mini', true],
      ],
    );
  });

  it('keeps the colons of a model’s own name', () => {
    const env = parseEnv({
      LLM_MODEL: 'openai:llama3:70b-q4',
      LLM_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect(modelFor('interviewer', env)?.model.modelId).toBe('llama3:70b-q4');
    expect(describeModels(env)[0]).toMatchObject({
      name: 'openai:llama3:70b-q4',
      custom_server: true,
    });
  });

  it('tells nobody the keys', () => {
    const env = parseEnv({
      LLM_MODEL: 'openai:gpt',
      OPENAI_API_KEY: 'sk-canary',
      LLM_API_KEY: 'lk-canary',
    });
    expect(JSON.stringify(describeModels(env))).not.toContain('canary');
  });

  it.each([
    [
      { LLM_MODEL: 'groq:m', GROQ_API_KEY: 'g', LLM_API_KEY: 'l' },
      'https://api.groq.com/openai/v1/chat/completions',
      'Bearer g',
    ],
    [
      { LLM_MODEL: 'groq:m', LLM_API_KEY: 'l' },
      'https://api.groq.com/openai/v1/chat/completions',
      'Bearer l',
    ],
    [
      { LLM_MODEL: 'openai:m', OPENAI_API_KEY: 'o', LLM_API_KEY: 'l' },
      'https://api.openai.com/v1/chat/completions',
      'Bearer o',
    ],
    [
      {
        LLM_MODEL: 'openai:m',
        LLM_API_KEY: 'l',
        OPENAI_API_KEY: 'o',
        LLM_BASE_URL: 'http://127.0.0.1:9/v1',
      },
      'http://127.0.0.1:9/v1/chat/completions',
      'Bearer l',
    ],
    [
      { LLM_MODEL: 'openai:m', LLM_BASE_URL: 'http://127.0.0.1:9/v1' },
      'http://127.0.0.1:9/v1/chat/completions',
      'Bearer not-needed',
    ],
  ])('goes to the right address with the right key: %j', async (variables, url, authorization) => {
    const asked: { url: string; authorization: string | null }[] = [];
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
      asked.push({
        url: String(input),
        authorization: new Headers(init?.headers).get('authorization'),
      });
      return new Response('{}', { status: 500 });
    });
    const model = modelFor('interviewer', parseEnv(variables));
    if (!model) throw new Error('no model');
    const parts = streamModelText({
      model,
      purpose: 'interviewer',
      system: 's',
      prompt: 'p',
      record: async () => {},
    });
    await expect(parts.next()).rejects.toMatchObject({ code: 'model_failed' });
    expect(asked).toEqual([{ url, authorization }]);
  });

  it.each([
    ['groq:openai/gpt-oss-20b', 'low', 160],
    ['groq:llama-3.3-70b-versatile', undefined, 160],
    ['openai:gpt-5-mini', 'low', 960],
    ['openai:gpt-4o-mini', undefined, 160],
  ])('speaks at once in a live talk: %s', async (name, effort, tokens) => {
    const bodies: Record<string, unknown>[] = [];
    vi.stubGlobal('fetch', async (_: RequestInfo | URL, init?: RequestInit) => {
      bodies.push(JSON.parse(String(init?.body)));
      return new Response('{}', { status: 500 });
    });
    const model = modelFor('interviewer', parseEnv({ LLM_MODEL: name, LLM_API_KEY: 'k' }));
    if (!model) throw new Error('no model');
    const parts = streamModelText({
      model,
      purpose: 'interviewer',
      system: 's',
      prompt: 'p',
      maxOutputTokens: 160,
      isLive: true,
      record: async () => {},
    });
    await expect(parts.next()).rejects.toMatchObject({ code: 'model_failed' });
    const [body] = bodies;
    expect(body?.reasoning_effort).toBe(effort);
    expect(body?.max_completion_tokens ?? body?.max_tokens).toBe(tokens);
  });
});
