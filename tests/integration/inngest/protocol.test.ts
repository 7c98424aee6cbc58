import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { signBody } from '#inngest/embedded/signature.ts';
import { applyAnswer } from '#inngest/embedded/store/apply-answer.ts';
import { pruneWorkflows } from '#lib/sweep/prune-workflows.ts';
import {
  type ConformanceServer,
  EMBEDDED_ONLY,
  QUICK,
  realServerUrl,
  startConformanceServer,
} from './support/conformance-server.ts';
import { fresh } from './support/serve-functions.ts';

type FailureArgs = { error: Error; event: { data: { event: { data: { key: string } } } } };

describe.skipIf(realServerUrl)(`the embedded executor (${EMBEDDED_ONLY})`, () => {
  const servers: ConformanceServer[] = [];
  async function open(
    options: Parameters<typeof startConformanceServer>[0],
  ): Promise<ConformanceServer & { embedded: NonNullable<ConformanceServer['embedded']> }> {
    const server = await startConformanceServer(options);
    servers.push(server);
    if (!server.embedded) throw new Error('not embedded');
    return { ...server, embedded: server.embedded };
  }
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
  });

  it('has its functions refuse calls that are unsigned, forged, or signed long ago', async () => {
    const { serveUrl } = await open({
      build: ({ client }) => [
        client.createFunction({ id: 'f', triggers: { event: 'a/b' } }, () => 1),
      ],
    });
    const body = '{}';
    const forged = signBody({ body, key: 'signkey-prod-00ff', nowMs: Date.now() });
    for (const method of ['GET', 'POST', 'PUT']) {
      for (const signature of [undefined, 'nonsense', forged, forged.replace(/t=\d+/, 't=1')]) {
        const response = await fetch(`${serveUrl}?fnId=f&stepId=step`, {
          method,
          headers: signature ? { 'x-inngest-signature': signature } : {},
          ...(method === 'GET' ? {} : { body }),
        });
        expect(response.status, `${method} ${signature}`).toBe(401);
      }
    }
  });

  it('takes events with its key only', async () => {
    await open({ build: () => [] });
    const url = `${process.env.INNGEST_BASE_URL}/e/`;
    const post = (key: string, body: unknown) =>
      fetch(`${url}${key}`, { method: 'POST', body: JSON.stringify(body) });
    expect((await post('wrong', [])).status).toBe(401);
    const key = process.env.INNGEST_EVENT_KEY ?? '';
    expect((await post(key, { name: 'a/b', data: {} })).status).toBe(200);
    expect((await post(key, { name: 5 })).status).toBe(400);
    expect((await post(key, { name: 'inngest/function.failed' })).status).toBe(400);
    expect((await post(key, { name: 'a/b', data: { text: 'a\0b' } })).status).toBe(400);
    expect((await post(key, { name: 'a/b', data: { text: 'x'.repeat(530_000) } })).status).toBe(
      413,
    );
  });

  it('does not start with functions that ask for what it does not do, and says what', async () => {
    const start = startConformanceServer({
      build: ({ client }) => [
        client.createFunction(
          {
            id: 'hasty',
            triggers: { event: 'a/b' },
            throttle: { limit: 1, period: '1s' },
            debounce: { period: '1s' },
            cancelOn: [{ event: 'a/c' }],
            idempotency: 'size(event.data.list)',
          },
          () => 1,
        ),
      ],
    });
    const error: unknown = await start.catch((reason: unknown) => reason);
    expect(String(error)).toContain('RegistrationError');
    for (const word of ['throttle', 'debounce', 'cancelOn', 'size(event.data.list)']) {
      expect(String(error)).toContain(word);
    }
  });

  it('fails a run at once whose step it does not do, in words', async () => {
    const server = await open({
      build: ({ client, recorder }) => [
        client.createFunction(
          {
            id: 'waiting',
            triggers: { event: 'test/waiting' },
            onFailure: ({ error, event }: FailureArgs) =>
              void recorder.note(event.data.event.data.key, error.message),
          },
          async ({ step }) => {
            await step.waitForEvent('answer', { event: 'test/answer', timeout: '1h' });
          },
        ),
      ],
    });
    const key = fresh('waiting');
    await server.send({ name: 'test/waiting', data: { key } });
    await server.recorder.until(
      key,
      'step.waitForEvent ("answer") is not supported by the embedded executor.',
    );
  });

  it('fails a step whose result is too large to keep', async () => {
    const server = await open({
      build: ({ client, recorder }) => [
        client.createFunction(
          { id: 'large', triggers: { event: 'test/large' } },
          async ({ event, step }) => {
            const outcome = await step
              .run('large', () => 'x'.repeat(4 * 1024 * 1024))
              .catch((error: Error) => error.message);
            await step.run('end', () => recorder.note(event.data.key, outcome));
          },
        ),
      ],
    });
    const key = fresh('large');
    await server.send({ name: 'test/large', data: { key } });
    await server.recorder.until(key, 'The result of step "large" is larger than 4 MiB.');
  });

  it('keeps events that come before the functions are known and runs them then', async () => {
    const key = fresh('early');
    const server = await open({
      build: ({ client, recorder }) => [
        client.createFunction({ id: 'early', triggers: { event: 'test/early' } }, ({ event }) =>
          recorder.note(event.data.key, 'ran'),
        ),
      ],
      beforeBegin: async ({ client }) => {
        await client.send({ name: 'test/early', data: { key } });
      },
    });
    expect(await server.recorder.until(key, 'ran')).toEqual(['ran']);
  });

  it('makes the runs of events that another process kept and left', async () => {
    const server = await open({
      settings: { fallbackPollMs: 200 },
      build: ({ client, recorder }) => [
        client.createFunction({ id: 'left', triggers: { event: 'test/left' } }, ({ event }) =>
          recorder.note(event.data.key, 'ran'),
        ),
      ],
    });
    const key = fresh('left');
    await server.embedded.db.workflowEvent.create({
      data: { id: key, name: 'test/left', data: { key }, ts: new Date() },
    });
    expect(await server.recorder.until(key, 'ran')).toEqual(['ran']);
  });

  it('drops the late answer of a call whose job was taken over', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = await open({
      build: ({ client, recorder }) => [
        client.createFunction(
          { id: 'held', triggers: { event: 'test/held' } },
          async ({ event, step }) => {
            await step.run('hold', async () => {
              recorder.note(event.data.key, 'in');
              await held;
            });
          },
        ),
      ],
    });
    const { db } = server.embedded;
    const key = fresh('held');
    await server.send({ name: 'test/held', data: { key } });
    await server.recorder.until(key, 'in');
    const job = await db.workflowJob.findFirstOrThrow();
    const answer = { kind: 'completed', output: 'late' } as const;
    const call = { answer, startedAt: new Date(), knownSteps: 0 };
    const context = {
      registry: new Map(),
      settings: { retry: RETRY, crash: RETRY, crashBudget: 1 },
      random: () => 0,
    };
    const mine = {
      id: job.id,
      runId: job.runId,
      owner: job.leaseOwner ?? '',
      generation: job.generation,
    };
    for (const late of [
      { ...mine, generation: mine.generation - 1 },
      { ...mine, owner: 'other' },
    ]) {
      expect(await applyAnswer(db, { job: late, ...call }, context)).toBe(false);
    }
    expect((await db.workflowRun.findFirstOrThrow()).status).toBe('running');
    release();
  });

  it('waits for calls under way when it stops, and gives back what takes longer', async () => {
    const server = await open({
      settings: { drainMs: 400 },
      build: ({ client, recorder }) => [
        client.createFunction(
          { id: 'ends', triggers: { event: 'test/ends' } },
          async ({ event, step }) => {
            await step.run('work', async () => {
              recorder.note(event.data.key, 'in');
              await delay(event.data.ms);
            });
          },
        ),
      ],
    });
    const { db, executor } = server.embedded;
    const key = fresh('ends');
    await server.send({ name: 'test/ends', data: { key, ms: 150 } });
    await server.send({ name: 'test/ends', data: { key, ms: 5_000 } });
    await server.recorder.until(key, 'in', 2);
    await executor.stop();
    expect(await db.workflowStep.count()).toBe(1);
    const jobs = await db.workflowJob.findMany();
    expect(jobs.map(({ leaseOwner, crashes }) => ({ leaseOwner, crashes }))).toEqual([
      { leaseOwner: null, crashes: 0 },
      { leaseOwner: null, crashes: 0 },
    ]);
  });

  it('does next to nothing while there is nothing to do', async () => {
    const { embedded } = await open({ settings: { fallbackPollMs: 60_000 }, build: () => [] });
    const transactions = async () => {
      const [row] = await embedded.db.$queryRaw<{ count: number }[]>`
        SELECT calls::int AS count FROM (SELECT sum(xact_commit) AS calls FROM pg_stat_database
        WHERE datname = current_database()) AS database`;
      return row?.count ?? 0;
    };
    await delay(1_500);
    const before = await transactions();
    await delay(3_000);
    expect((await transactions()) - before).toBeLessThan(10);
  });

  it('forgets ended runs and their events when their time is over, and keeps live ones', async () => {
    const server = await open({
      build: ({ client, recorder }) => [
        client.createFunction({ id: 'short', triggers: { event: 'test/short' } }, ({ event }) =>
          recorder.note(event.data.key, 'ran'),
        ),
        client.createFunction(
          { id: 'long', triggers: { event: 'test/long' } },
          async ({ event, step }) => {
            await step.run('begin', () => recorder.note(event.data.key, 'begun'));
            await step.sleep('long', '1d');
          },
        ),
      ],
    });
    const { db } = server.embedded;
    const key = fresh('old');
    await server.send({ name: 'test/short', data: { key } });
    await server.send({ name: 'test/long', data: { key } });
    await server.recorder.until(key, 'ran');
    await server.recorder.until(key, 'begun');
    await expect.poll(() => db.workflowRun.count({ where: { endedAt: null } })).toBe(1);
    await pruneWorkflows(new Date());
    expect([await db.workflowRun.count(), await db.workflowEvent.count()]).toEqual([2, 2]);
    await pruneWorkflows(new Date(Date.now() + 8 * 86_400_000));
    expect([await db.workflowRun.count(), await db.workflowEvent.count()]).toEqual([1, 1]);
  });
});

const RETRY = QUICK.retry ?? { baseMs: 1, factor: 1, maxMs: 1, jitter: 0 };
