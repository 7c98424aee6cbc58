import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv } from '#lib/env.ts';
import { decide, startDialogue } from '#lib/interviews/session/dialogue-policy.ts';
import type { Interviewers, ReplyRequest } from '#lib/interviews/session/interviewer.ts';
import { interviewersFromEnv } from '#lib/interviews/session/interviewers-from-env.ts';
import { EXAMPLE_PLAN } from '#lib/interviews/session/virtual-interview.ts';
import {
  createFakeOpenAi,
  type FakeFailure,
  type FakeOpenAi,
  type FakeReply,
} from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { type LiveTestServer, startLiveTestServer } from './support/live-test-server.ts';
import { createInterview } from './support/ready-interview.ts';

/** Fast enough for tests, slow enough for a busy machine. */
const CONFIG = {
  model_first_text_ms: 500,
  model_gap_ms: 400,
  model_body_ms: 3_000,
  fallback_ms: 4_000,
  // Only the replies themselves: one call after the other.
  speculation_max_per_turn: 0,
  tentative_max_per_turn: 0,
  fillers: 0,
};
const ANSWER = 'It was the order service.';
const GOOD = 'ACT: probe\nWhat was your own part in it?';
const FIRST = 'fake-large';
const SECOND = 'fake-second';

let database: TestDatabase;
let fake: FakeOpenAi;
let live: LiveTestServer | null = null;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());
beforeEach(async () => {
  // The limits of a provider are the process's: a server of its own for each test has its own.
  fake = await createFakeOpenAi();
});
afterEach(async () => {
  await live?.stop();
  live = null;
  await fake.close();
});

type Play = (model: string, call: number) => FakeReply;

function replies(play: Play) {
  const counts = new Map<string, number>();
  fake.setReply((request) => {
    if (request.model !== FIRST && request.model !== SECOND) return 'Okay.';
    const call = counts.get(request.model) ?? 0;
    counts.set(request.model, call + 1);
    return play(request.model, call);
  });
}

function interviewers(hasSecond: boolean): Interviewers {
  const second = hasSecond ? { LLM_FALLBACK_MODEL: `openai:${SECOND}` } : {};
  return interviewersFromEnv(parseEnv({ ...fake.env, ...second }));
}

/** Opens an interview, gives an answer to its first question, and returns what is said to it. */
async function talk(at: Interviewers, config: Record<string, number> = {}) {
  live ??= await startLiveTestServer({ interviewers: at, config: { ...CONFIG, ...config } });
  const interviewId = await createInterview(database.db);
  const client = await live.open(interviewId).opened();
  await client.turn();
  const begun = performance.now();
  client.send({ type: 'final', payload: ANSWER, id: 'a1' });
  const said = await client.turn();
  const ms = performance.now() - begun;
  const turn = await database.db.turn.findFirstOrThrow({
    where: { interviewId, speaker: 'interviewer' },
    orderBy: { ordinal: 'desc' },
  });
  return {
    said,
    ms,
    interviewId,
    flags: turn.flags as Record<string, unknown>,
    metrics: turn.metrics as Record<string, number>,
  };
}

const called = () =>
  fake.requests.map(({ model }) => model).filter((model) => model === FIRST || model === SECOND);

const FAULTS: [string, FakeFailure][] = [
  ['answers 429', { kind: 'status', status: 429, retryAfter: '30' }],
  ['answers 503', { kind: 'status', status: 503 }],
  ['cuts the stream before a word', { kind: 'cut', afterChars: 4 }],
  ['cuts the stream in the middle', { kind: 'cut', afterChars: 32 }],
  ['stalls before a word', { kind: 'stall', afterChars: 0 }],
  ['stalls in the middle', { kind: 'stall', afterChars: 32 }],
  ['never answers', { kind: 'never' }],
  ['answers with a web page', { kind: 'html' }],
  ['answers with nothing', { kind: 'empty_body' }],
  ['breaks off with an error', { kind: 'error_chunk', afterChars: 4 }],
];
const BROKEN =
  'ACT: probe\nYou spoke of the order service, and you did not say what your part was.';

describe('a provider that fails, and a second one', () => {
  it.each(FAULTS)('when it %s, the second one is heard', async (_how, failure) => {
    replies((model) => (model === FIRST ? { failure, text: BROKEN } : GOOD));
    const { said, flags, metrics } = await talk(interviewers(true));
    expect(said).toMatch(/What was your own part in it\?$/);
    expect(flags.provider).toBe('fallback');
    expect(flags.built_in).toBeUndefined();
    expect(metrics.failures).toBe(1);
    expect(called()).toEqual([FIRST, SECOND]);
  });

  it('when both are dead, the built-in interviewer speaks and the transcript says so', async () => {
    replies(() => ({ failure: { kind: 'status', status: 503 } }));
    const { said, flags, metrics } = await talk(interviewers(true));
    expect(said).toMatch(/\?$/);
    expect(flags).toMatchObject({ built_in: true, failed_1: 'failed', failed_3: 'failed' });
    expect(metrics.failures).toBe(3);
    expect(called()).toEqual([FIRST, SECOND, FIRST]);
  });

  it('when nobody listens at its address, the second one is heard', async () => {
    const unused = createServer();
    await new Promise<void>((resolve) => unused.listen(0, '127.0.0.1', resolve));
    const { port } = unused.address() as AddressInfo;
    await new Promise((resolve) => unused.close(resolve));
    const dead = { ...fake.env, LLM_BASE_URL: `http://127.0.0.1:${port}/v1` };
    replies(() => GOOD);
    const { said, flags } = await talk({
      primary: interviewersFromEnv(parseEnv(dead)).primary,
      fallback: interviewers(true).fallback,
    });
    expect(said).toBe('What was your own part in it?');
    expect(flags.provider).toBe('fallback');
  });
});

describe('a provider that fails, and no second one', () => {
  it.each(FAULTS.filter(([, failure]) => !(failure.kind === 'status' && failure.status === 429)))(
    'when it %s, it is asked once more',
    async (_how, failure) => {
      replies((_model, call) => (call === 0 ? { failure, text: BROKEN } : GOOD));
      const { said, flags } = await talk(interviewers(false));
      expect(said).toMatch(/What was your own part in it\?$/);
      expect(flags.provider).toBe('primary');
      expect(called()).toHaveLength(2);
    },
  );

  it.each(FAULTS)('when it always %s, the built-in interviewer speaks', async (_how, failure) => {
    replies(() => ({ failure, text: BROKEN }));
    const { said, flags } = await talk(interviewers(false));
    expect(said).toMatch(/\?$/);
    expect(flags.built_in).toBe(true);
  });
});

describe('a sentence that broke off after it was heard', () => {
  it('is gone on with by the second provider, and not said again', async () => {
    replies((model) =>
      model === FIRST
        ? { failure: { kind: 'cut', afterChars: 50 }, text: BROKEN }
        : 'ACT: probe\nYou spoke of the order service, and what was your own part?',
    );
    const { said } = await talk(interviewers(true));
    expect(said.match(/You spoke of the order service/g)).toHaveLength(1);
    expect(said).toMatch(/what was your own part\?$/);
    expect(fake.requests.at(-1)?.prompt).toContain('You have already said');
  });
});

describe('429', () => {
  it('keeps every interview of the process away until the time it names', async () => {
    replies((model) =>
      model === FIRST ? { failure: { kind: 'status', status: 429, retryAfter: '60' } } : GOOD,
    );
    const at = interviewers(true);
    await talk(at);
    const [, ...others] = await Promise.all([talk(at), talk(at), talk(at)]);
    for (const { flags, metrics } of others) {
      expect(flags.provider).toBe('fallback');
      expect(metrics.failures).toBe(0);
    }
    expect(called().filter((model) => model === FIRST)).toHaveLength(1);
  });

  it('of the only provider: the built-in interviewer speaks at once', async () => {
    replies(() => ({ failure: { kind: 'status', status: 429, retryAfter: '60' } }));
    const at = interviewers(false);
    await talk(at);
    const { flags, metrics } = await talk(at);
    expect(flags.built_in).toBe(true);
    expect(metrics).toMatchObject({ calls: 0, first_word_ms: 0 });
    expect(called()).toHaveLength(1);
  });
});

describe('a provider that is down', () => {
  it('keeps nobody waiting after a few calls in vain', async () => {
    replies((model) => (model === FIRST ? { failure: { kind: 'status', status: 503 } } : GOOD));
    const at = interviewers(true);
    for (let count = 0; count < 3; count += 1) await talk(at);
    const { flags, metrics } = await talk(at);
    expect(flags.provider).toBe('fallback');
    expect(metrics).toMatchObject({ failures: 0, calls: 1 });
    expect(called().filter((model) => model === FIRST)).toHaveLength(3);
  });
});

describe('a call without a word for long', () => {
  it('is made at the second provider too, which is heard', async () => {
    // The pace of both becomes known first.
    replies(() => GOOD);
    const at = interviewers(true);
    for (let calls = 0; calls < 12; calls += 1) {
      const request = requestOfAnAnswer();
      for await (const part of at.primary?.reply(request, new AbortController().signal) ?? [])
        void part;
    }
    replies((model) => (model === FIRST ? { failure: { kind: 'never' } } : GOOD));
    const { said, flags, metrics } = await talk(at, {
      model_first_text_ms: 10_000,
      // Earned by the first reply.
      hedge_share: 1,
    });
    expect(said).toBe('What was your own part in it?');
    expect(flags).toMatchObject({ provider: 'fallback', hedged: true });
    expect(metrics).toMatchObject({ hedges: 1, failures: 0, calls: 2 });
    expect(metrics.ttft_ms).toBeLessThan(metrics.first_word_ms ?? 0);
  });
});

describe('the cost of calls', () => {
  it('stands in the metrics of their turn: as it was told, or guessed', async () => {
    replies((model) =>
      model === FIRST ? { failure: { kind: 'stall', afterChars: 4 }, text: BROKEN } : GOOD,
    );
    const { interviewId } = await talk(interviewers(true));
    const turn = await until(async () => {
      const { metrics } = await database.db.turn.findFirstOrThrow({
        where: { interviewId, speaker: 'interviewer' },
        orderBy: { ordinal: 'desc' },
      });
      const counted = metrics as Record<string, number>;
      return counted.tokens_useful && counted.tokens_wasted ? counted : null;
    });
    expect(turn.tokens_useful).toBe(Math.ceil(GOOD.length / 4));
    expect(turn.tokens_estimated).toBeGreaterThan(0);
    expect(turn.tokens_input).toBeGreaterThan(turn.tokens_estimated ?? 0);
  });
});

describe('a bad model', () => {
  const question = 'What was your own part in it?';
  it.each<[string, FakeReply, RegExp, boolean]>([
    [
      'speaks one character at a time',
      { failure: { kind: 'single_characters' }, text: GOOD },
      /^What was your own part in it\?$/,
      false,
    ],
    [
      'never stops',
      `ACT: probe\n${'It went on and on, as such things do in their way. '.repeat(4_000)}`,
      /\?$/,
      true,
    ],
    ['sends ten megabytes', { failure: { kind: 'huge' }, text: '' }, /\?$/, true],
    ['sends ten megabytes without a break', `ACT: probe\n${'x'.repeat(10_000_000)}`, /\?$/, true],
    [
      'says the same again and again',
      `ACT: probe\n${'You spoke of the service. '.repeat(20)}${question}`,
      /^You spoke of the service\. What was your own part in it\?$/,
      false,
    ],
    [
      'asks many questions',
      `ACT: probe\n${question} And why? And how? And when was it?`,
      /^What was your own part in it\?$/,
      false,
    ],
    [
      'speaks another language',
      'ACT: probe\nQuel était votre rôle dans ce projet ? Et pourquoi pas vous ?',
      /\?$/,
      true,
    ],
    ['speaks in another script', 'ACT: probe\nКаков был ваш вклад в этот проект?', /\?$/, true],
    [
      'leaks its marker',
      `ACT: probe\nACT: probe\n${question}`,
      /^What was your own part in it\?$/,
      false,
    ],
    [
      'leaks its prompt',
      `ACT: probe\nOne question at a time. Short sentences. At most 60 words in all. ${question}`,
      /^What was your own part in it\?$/,
      false,
    ],
    [
      'reads out its rules only',
      'ACT: probe\nDo not open with an acknowledgement, with thanks, with praise or with a name.',
      /\?$/,
      true,
    ],
    ['gives an empty stream', { failure: { kind: 'empty' } }, /\?$/, true],
    ['gives only white space', ' \n\t '.repeat(2_000), /\?$/, true],
    ['gives only its marker', 'ACT: probe\n', /\?$/, true],
    ['does what is not allowed', 'ACT: close\nGoodbye, we are done here.', /\?$/, true],
    ['gives markup', `ACT: probe\n# **${question}**`, /^What was your own part in it\?$/, false],
    ['gives no marker', question, /\?$/, true],
  ])(
    'that %s ends in a good reply or the planned question',
    async (_how, reply, expected, isBuiltIn) => {
      replies(() => reply);
      const { said, flags } = await talk(interviewers(false));
      expect(said).toMatch(expected);
      expect(said).not.toMatch(/ACT|acknowledgement|words in all|Quel|[а-я]|x{20}/u);
      expect(said.length).toBeLessThan(1_600);
      expect(flags.built_in === true).toBe(isBuiltIn);
    },
  );
});

/** What a first answer asks of a model. */
function requestOfAnAnswer(): ReplyRequest {
  const move = { type: 'answer', text: ANSWER, forced: false } as const;
  const dialogue = { ...startDialogue(), item: 0, question: 'What did you run?' };
  const limitMs = 1_200_000;
  const decision = decide({ plan: EXAMPLE_PLAN, dialogue, move, clockMs: 30_000, limitMs });
  return {
    interview_id: 'int_pace',
    epoch: 1,
    plan: EXAMPLE_PLAN,
    dialogue,
    decision,
    move,
    history: [],
    spoken: '',
    remaining_ms: limitMs,
  };
}

/** Looks again until there is something; a figure that comes a moment after its turn. */
async function until<T>(look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error('It did not come.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
