import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemSchema } from '#lib/api/schemas.ts';
import { disconnectDb } from '#lib/db/client.ts';
import { setEnv } from '#lib/env.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { addDocument, addInterview } from './support/rows.ts';
import { API_KEY, createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

const key = { authorization: `Bearer ${API_KEY}` };

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.request_id).toBe(response.headers.get('x-request-id'));
  return problem;
}

describe('a request that cannot be carried out', () => {
  const start = (body: unknown, headers: Record<string, string> = {}) =>
    api.call('POST', '/interview/start', { body, headers: { ...key, ...headers } });

  it.each(['{', '{"jd_id": }', 'null,', '\u0000'])(
    'is told so when its body is %j',
    async (body) => {
      const problem = await problemOf(await start(body, { 'content-type': 'application/json' }));
      expect(problem).toMatchObject({ status: 400, code: 'invalid_request' });
    },
  );

  it('is told which fields are wrong', async () => {
    const problem = await problemOf(await start({ jd_id: 7 }));
    expect(problem.errors.map(({ field }) => field)).toEqual(['/jd_id', '/resume_id']);
    const empty = await problemOf(await start(undefined));
    expect(empty.code).toBe('invalid_request');
    const query = await problemOf(
      await api.call('GET', '/documents?limit=0&kind=photo', { headers: key }),
    );
    expect(query.errors.map(({ field }) => field)).toEqual(['limit', 'kind']);
  });

  it('is refused when its body is too large or of another type', async () => {
    const large = await start({ jd_id: 'x'.repeat(70_000), resume_id: 'y' });
    expect(await problemOf(large)).toMatchObject({ status: 413, code: 'too_large' });
    const text = await start('{"jd_id":"a","resume_id":"b"}', { 'content-type': 'text/plain' });
    expect(await problemOf(text)).toMatchObject({ status: 415, code: 'unsupported_type' });
  });

  it('is told about the document that stands in its way', async () => {
    const { db } = api.database;
    const jd = await addDocument(db, 'jd');
    const reading = await addDocument(db, 'resume', { status: 'reading' });
    const failed = await addDocument(db, 'resume', { status: 'failed', errorCode: 'corrupt_file' });
    const codes = async (resume_id: string, jd_id = jd) =>
      (await problemOf(await start({ jd_id, resume_id }))).code;
    expect(await codes(reading)).toBe('not_ready');
    expect(await codes(failed)).toBe('unprocessable');
    expect(await codes(jd)).toBe('wrong_kind');
    expect(await codes('doc_unknown')).toBe('not_found');
  });

  it('is told the methods there are', async () => {
    const response = await api.call('PUT', '/documents/doc_1', { headers: key });
    expect(await problemOf(response)).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, DELETE, OPTIONS');
  });

  it('gets a problem for a path that does not exist, whatever the method', async () => {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
      const response = await api.call(method, '/nothing/here');
      expect(await problemOf(response)).toMatchObject({ status: 404, code: 'not_found' });
    }
  });

  it('hears "try again" while the database is away, and nothing of its address', async () => {
    const { url } = api.database;
    const away = url.replace(/\/t_[0-9a-f]+/, '/t_away').replace(/host=[^&]+/, 'host=/tmp/nowhere');
    await disconnectDb();
    setEnv({ DATABASE_URL: away });
    const response = await api.call('GET', '/interviews', { headers: key });
    const ready = await api.call('GET', '/ready');
    await disconnectDb();
    setEnv({ DATABASE_URL: url });
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 503, code: 'unavailable' });
    expect(response.headers.get('retry-after')).toBe('5');
    expect(JSON.stringify(problem)).not.toContain('nowhere');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).toBe('5');
    expect(await ready.json()).toMatchObject({ parts: { database: { ok: false } } });
  });

  it('hears "try again" of a database that takes connections and says nothing', async () => {
    const { url } = api.database;
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    await disconnectDb();
    setEnv({ DATABASE_URL: `postgresql://candor@127.0.0.1:${port}/candor` });
    const response = await api.call('GET', '/documents', { headers: key });
    await disconnectDb();
    setEnv({ DATABASE_URL: url });
    silent.close();
    expect(await problemOf(response)).toMatchObject({ status: 503, code: 'unavailable' });
    expect(response.headers.get('retry-after')).toBe('5');
  }, 15_000);
});

describe('HEAD and OPTIONS', () => {
  it('answer as GET does, without a body, and tell what there is', async () => {
    const head = await api.call('HEAD', '/health');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const events = await addDocument(api.database.db, 'jd', { status: 'queued' });
    const stream = await api.call('HEAD', `/documents/${events}/events`, { headers: key });
    expect([stream.status, await stream.text()]).toEqual([200, '']);
    const options = await api.call('OPTIONS', '/interviews/int_1/report');
    expect([options.status, options.headers.get('allow')]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
    ]);
  });
});

describe('the readiness of the installation', () => {
  it('is measured part by part', async () => {
    const response = await api.call('GET', '/ready');
    const { status, parts } = await response.json();
    expect([response.status, status]).toEqual([200, 'ok']);
    for (const part of [parts.database, parts.queue, parts.storage]) {
      expect(part).toMatchObject({ ok: true, detail: null });
      expect(part.latency_ms).toBeGreaterThan(0);
    }
  });

  it('is not given while events wait and nobody takes them', async () => {
    const old = new Date(Date.now() - 120_000);
    await api.database.db.outboxEvent.create({
      data: { id: 'stuck', name: 'interview/created', data: {}, createdAt: old },
    });
    const response = await api.call('GET', '/ready');
    await api.database.db.outboxEvent.delete({ where: { id: 'stuck' } });
    expect(response.status).toBe(503);
    expect((await response.json()).parts.queue.detail).toMatch(/waited 12\d s/);
  });
});

describe('a request with an Idempotency-Key', () => {
  const invite = (interviewId: string, idempotencyKey: string, body?: object) =>
    api.asKey('POST', `/interviews/${interviewId}/invites`, {
      headers: { 'idempotency-key': idempotencyKey },
      ...(body ? { body } : {}),
    });

  it('is done once and answered the same, also when it comes twice at once', async () => {
    const { db } = api.database;
    const { interviewId } = await addInterview(db);
    const first = await invite(interviewId, 'k1');
    const again = await invite(interviewId, 'k1');
    expect(again).toEqual(first);
    const racing = await Promise.all([1, 2, 3, 4].map(() => invite(interviewId, 'k2')));
    for (const { status, body } of racing) {
      if (status !== 201) expect(body.code).toBe('conflict');
    }
    expect(racing.some(({ status }) => status === 201)).toBe(true);
    expect(await db.invite.count({ where: { interviewId } })).toBe(2);
  });

  it('says that it is a repeat', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const send = () =>
      api.call('POST', `/interviews/${interviewId}/invites`, {
        headers: { ...key, 'idempotency-key': 'k3' },
      });
    expect((await send()).headers.get('idempotent-replayed')).toBeNull();
    expect((await send()).headers.get('idempotent-replayed')).toBe('true');
  });

  it('is refused for another request with the same key', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const other = await addInterview(api.database.db);
    await invite(interviewId, 'k4');
    expect((await invite(other.interviewId, 'k4')).body.code).toBe('unprocessable');
    const body = { expires_in_days: 3 };
    expect((await invite(interviewId, 'k4', body)).body.code).toBe('unprocessable');
  });

  it('can be tried again after it failed, and after a day', async () => {
    const { db } = api.database;
    const { interviewId } = await addInterview(db, { status: 'completed' });
    expect((await invite(interviewId, 'k5')).status).toBe(409);
    await db.interview.update({ where: { id: interviewId }, data: { status: 'ready' } });
    const first = await invite(interviewId, 'k5');
    expect(first.status).toBe(201);
    await db.idempotencyRecord.updateMany({
      data: { createdAt: new Date(Date.now() - 86_500_000) },
    });
    const later = await invite(interviewId, 'k5');
    expect(later.body.invite_id).not.toBe(first.body.invite_id);
  });

  it('is not stuck for ever by a crash in its middle', async () => {
    const { db } = api.database;
    const { interviewId } = await addInterview(db);
    await invite(interviewId, 'k6');
    const cutOff = { status: null, createdAt: new Date(Date.now() - 130_000) };
    await db.idempotencyRecord.updateMany({ where: { key: 'k6' }, data: cutOff });
    expect((await invite(interviewId, 'k6')).status).toBe(201);
  });

  it('needs a key that can be one', async () => {
    const { interviewId } = await addInterview(api.database.db);
    for (const bad of ['', 'a b', 'x'.repeat(256)]) {
      expect((await invite(interviewId, bad)).body.code).toBe('invalid_request');
    }
  });
});
