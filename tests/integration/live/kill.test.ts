import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chatPath } from '#lib/interviews/protocol.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { SeedClient } from './support/live-test-server.ts';
import { createInterview } from './support/ready-interview.ts';

const CHILD = fileURLToPath(new URL('./support/child-server.ts', import.meta.url));

let database: TestDatabase;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await database?.drop();
});

async function startChild(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD], {
    env: { ...process.env, DATABASE_URL: database.url, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      const found = /port (\d+)/.exec(String(data))?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('The child ended before it listened.')));
  });
  return {
    open: (interviewId: string) =>
      new SeedClient(`ws://127.0.0.1:${port}${chatPath(interviewId)}`).opened(),
    kill: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

const ANSWER =
  'I ran the order service, added a queue myself and cut the failures by 30 percent because I measured them first';

describe('after kill -9', () => {
  it('an acknowledged answer is there once, and the interview goes on at the same question', async () => {
    const interviewId = await createInterview(database.db);
    const first = await startChild();
    const client = await first.open(interviewId);
    await client.turn();
    client.send({ type: 'final', payload: ANSWER, turn_id: 't1', seq: 1, id: 'a1' });
    const said = await client.turn();
    client.send({ type: 'chunk', payload: 'It was', turn_id: 't2', seq: 1, id: 'a2' });
    await client.next(({ type, id }) => type === 'ack' && id === 'a2');
    await first.kill();

    const begun = Date.now();
    const second = await startChild();
    const listening = Date.now();
    const again = await second.open(interviewId);
    again.send({ type: 'resume', payload: { last_seq: null } });
    const snapshot = await again.next(({ type }) => type === 'snapshot');
    // Back at the same question within five seconds of the port answering.
    expect(Date.now() - listening).toBeLessThan(5_000);
    expect(listening - begun).toBeGreaterThan(0);
    expect(snapshot.payload).toMatchObject({
      last_words: said,
      draft: { turn_id: 't2', text: 'It was' },
    });
    // The client does not know whether it was saved, and sends it again.
    again.send({ type: 'final', payload: ANSWER, turn_id: 't1', seq: 1, id: 'a1' });
    again.send({ type: 'final', payload: 'It was mine.', turn_id: 't2', seq: 2, id: 'a3' });
    await again.turn();
    const turns = await database.db.turn.findMany({
      where: { interviewId, speaker: 'candidate' },
      orderBy: { ordinal: 'asc' },
    });
    expect(turns.map(({ text }) => text)).toEqual([ANSWER, 'It was mine.']);
  });

  it('in the middle of a model’s sentence, the reply is finished by whoever is there then', async () => {
    const interviewId = await createInterview(database.db);
    const first = await startChild({ SLOW_MODEL: '1' });
    const client = await first.open(interviewId);
    await client.turn();
    client.send({ type: 'final', payload: 'It was the order service.', id: 'a1' });
    await client.next(({ payload }) => String(payload).startsWith('You spoke of'));
    await first.kill();

    const second = await startChild();
    const again = await second.open(interviewId);
    again.send({ type: 'resume', payload: { last_seq: null } });
    await again.next(({ type }) => type === 'snapshot');
    await expect
      .poll(() => database.db.turn.count({ where: { interviewId } }), { timeout: 10_000 })
      .toBe(3);
    const turns = await database.db.turn.findMany({
      where: { interviewId },
      orderBy: { ordinal: 'asc' },
    });
    expect(turns.map(({ speaker }) => speaker)).toEqual([
      'interviewer',
      'candidate',
      'interviewer',
    ]);
    expect(turns[2]?.text).toMatch(/^You spoke of the order service, .+\?/);
    expect(turns[2]?.flags).toMatchObject({ built_in: true });
  });

  it('at any moment, again and again, nothing acknowledged is lost and nothing counts twice', async () => {
    const interviewId = await createInterview(database.db, {
      plan: longPlan(),
    });
    const wanted = Array.from({ length: 12 }, (_, index) => `Answer number ${index}, ${ANSWER}`);
    let next = 0;
    for (let life = 0; life < 4; life += 1) {
      const server = await startChild();
      const client = await server.open(interviewId);
      client.send({ type: 'resume', payload: { last_seq: null } });
      // Each life takes three answers and dies at another moment after the last of them was sent.
      for (const upTo = next + 3; next < upTo; ) {
        const id = `answer-${next}`;
        client.send({ type: 'final', payload: wanted[next], turn_id: id, seq: 1, id });
        if (next === upTo - 1 && life % 2 === 0) {
          await new Promise((resolve) => setTimeout(resolve, life * 3));
          break;
        }
        await client.next((message) => message.type === 'ack' && message.id === id);
        next += 1;
      }
      await server.kill();
    }
    const server = await startChild();
    const client = await server.open(interviewId);
    for (; next < wanted.length; next += 1) {
      const id = `answer-${next}`;
      client.send({ type: 'final', payload: wanted[next], turn_id: id, seq: 1, id });
      await client.next((message) => message.type === 'ack' && message.id === id);
    }
    const turns = await database.db.turn.findMany({
      where: { interviewId, speaker: 'candidate' },
      orderBy: { ordinal: 'asc' },
    });
    expect(turns.map(({ text }) => text)).toEqual(wanted);
  }, 120_000);
});

function longPlan() {
  return {
    version: 1 as const,
    language: 'en',
    minutes: 60,
    opening: 'Hello, I am an AI interviewer.',
    role_title: 'Engineer',
    facts: [],
    items: Array.from({ length: 20 }, (_, index) => ({
      id: `q${index}`,
      kind: 'core' as const,
      question: `What about matter number ${index}?`,
      criterion_id: null,
      requirement_ids: [],
      probes_max: 0,
      seconds: 120,
    })),
  };
}
