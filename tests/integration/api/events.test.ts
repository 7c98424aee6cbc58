import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { logger } from '#lib/logger.ts';
import { writeProgress } from '#lib/progress.ts';
import { addDocument, addInterview } from './support/rows.ts';
import { API_KEY, createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

type ProgressMessage = { id: string | null; status: string };

const headers = { authorization: `Bearer ${API_KEY}` };

async function write(subjectId: string, status: string, more: object = {}): Promise<void> {
  await api.database.db.$transaction((tx) =>
    writeProgress(tx, { subject: 'document', subjectId, status: { status, ...more } }),
  );
}

/** What a browser's EventSource would have been given, as it comes; ends with the stream. */
async function* follow(
  path: string,
  options: { lastEventId?: string | null; signal?: AbortSignal } = {},
): AsyncGenerator<ProgressMessage> {
  const lastEventId = options.lastEventId ? { 'last-event-id': options.lastEventId } : {};
  const response = await api.call('GET', path, {
    headers: { ...headers, ...(lastEventId as Record<string, string>) },
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (response.status === 204) return;
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (!/^event: progress$/m.test(block)) continue;
      const { status } = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '');
      yield { id: /^id: (.*)$/m.exec(block)?.[1] ?? null, status };
    }
  }
}

async function statuses(messages: AsyncIterable<ProgressMessage>): Promise<string[]> {
  const all: string[] = [];
  for await (const { status } of messages) all.push(status);
  return all;
}

describe('the events of a document', () => {
  it('begin with how it is now, go on with each change, and end when it is read', async () => {
    const id = await addDocument(api.database.db, 'jd', { status: 'queued' });
    await write(id, 'queued');
    const messages = follow(`/documents/${id}/events`);
    expect((await messages.next()).value).toMatchObject({ status: 'queued' });
    await write(id, 'reading');
    expect((await messages.next()).value).toMatchObject({ status: 'reading' });
    await write(id, 'ready');
    expect((await messages.next()).value).toMatchObject({ status: 'ready' });
    expect((await messages.next()).done).toBe(true);
  });

  it('tell of a document of which nothing was written from its row', async () => {
    const id = await addDocument(api.database.db, 'jd', { status: 'ready' });
    expect(await statuses(follow(`/documents/${id}/events`))).toEqual(['ready']);
  });

  it('leave no fault behind when somebody leaves while nothing happens', async () => {
    const warn = vi.spyOn(logger, 'warn');
    const id = await addDocument(api.database.db, 'jd', { status: 'queued' });
    const response = await api.call('GET', `/documents/${id}/events`, { headers });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.read();
    const waiting = reader?.read();
    // The stream asks for more once what it does now is over.
    await new Promise((resolve) => setImmediate(resolve));
    await reader?.cancel();
    expect((await waiting)?.done).toBe(true);
    await write(id, 'ready');
    expect(await statuses(follow(`/documents/${id}/events`))).toEqual(['ready']);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('replay what came after the last id, and nothing twice', async () => {
    const id = await addDocument(api.database.db, 'jd', { status: 'queued' });
    for (const status of ['queued', 'reading', 'reading']) await write(id, status);
    const first = follow(`/documents/${id}/events`);
    const seen = (await first.next()).value as ProgressMessage;
    await first.return(undefined);
    await write(id, 'reading');
    await write(id, 'failed');
    const rest = await statuses(follow(`/documents/${id}/events`, { lastEventId: seen.id }));
    expect(rest).toEqual(['reading', 'failed']);
  });

  it('tell a browser that has seen the end not to come again', async () => {
    const id = await addDocument(api.database.db, 'jd');
    await write(id, 'ready');
    const last = (await follow(`/documents/${id}/events`).next()).value as ProgressMessage;
    const response = await api.call('GET', `/documents/${id}/events`, {
      headers: { ...headers, 'last-event-id': last.id ?? '' },
    });
    expect(response.status).toBe(204);
  });

  it('go on past an older end when the work was asked for again', async () => {
    const id = await addDocument(api.database.db, 'jd');
    for (const status of ['queued', 'failed', 'queued', 'ready']) await write(id, status);
    const first = await api.database.db.progressEvent.findFirst({ where: { subjectId: id } });
    const rest = await statuses(
      follow(`/documents/${id}/events`, { lastEventId: String(first?.id) }),
    );
    expect(rest).toEqual(['failed', 'queued', 'ready']);
  });

  it('reach many followers over one connection, which ends with the last of them at hand', async () => {
    const id = await addDocument(api.database.db, 'jd', { status: 'queued' });
    const followers = Array.from({ length: 20 }, () => follow(`/documents/${id}/events`));
    await Promise.all(followers.map((messages) => messages.next()));
    const listening = await api.database.db.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
    expect(listening).toHaveLength(1);
    await write(id, 'ready');
    const rest = await Promise.all(followers.map((messages) => statuses(messages)));
    expect(rest).toEqual(Array.from({ length: 20 }, () => ['ready']));
  });

  it('go on after the listening connection was cut', async () => {
    const id = await addDocument(api.database.db, 'jd', { status: 'queued' });
    const messages = follow(`/documents/${id}/events`);
    await messages.next();
    await api.database.db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
    await write(id, 'ready');
    expect((await messages.next()).value).toMatchObject({ status: 'ready' });
  });

  it('let go of everything when the browser leaves', async () => {
    const id = await addDocument(api.database.db, 'jd', { status: 'queued' });
    const gone = new AbortController();
    const messages = follow(`/documents/${id}/events`, { signal: gone.signal });
    await messages.next();
    const waiting = messages.next();
    gone.abort();
    expect((await waiting).done).toBe(true);
  });

  it('are nobody else’s', async () => {
    const id = await addDocument(api.database.db, 'jd');
    expect((await api.call('GET', `/documents/${id}/events`)).status).toBe(401);
    expect((await api.asKey('GET', '/documents/doc_unknown/events')).status).toBe(404);
  });
});

describe('the events of an interview', () => {
  it('end when its report is there', async () => {
    const { db } = api.database;
    const { interviewId } = await addInterview(db, { status: 'completed' });
    const messages = follow(`/interviews/${interviewId}/events`);
    expect((await messages.next()).value).toEqual({ id: null, status: 'completed' });
    for (const status of ['running', 'ready']) {
      await db.$transaction((tx) =>
        writeProgress(tx, {
          subject: 'interview',
          subjectId: interviewId,
          status: { status: 'completed', report: { version: 1, status } },
        }),
      );
    }
    expect(await statuses(messages)).toEqual(['completed', 'completed']);
  });
});
