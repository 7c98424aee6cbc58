import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failDocument } from '#lib/documents/fail-document.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { retryDocument } from '#lib/documents/retry-document.ts';
import { extractProfile } from '#lib/profiles/extract-profile.ts';
import { fileStore } from '#lib/storage/file-store.ts';
import { newStorageKey } from '#lib/storage/storage-key.ts';
import { addUser, setUpOwner } from './support/people.ts';
import { addDocument, JOB } from './support/rows.ts';
import { API_KEY, createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const addJob = (values: object = {}) =>
  addDocument(api.database.db, 'jd', {
    text: 'Night nurse\nHarrow Vale\nTriage',
    profile: JOB,
    sources: { '/title': { start: 0, end: 11 } },
    ...values,
  });
const patch = (id: string, body: unknown) =>
  api.asKey('PATCH', `/documents/${id}/profile`, { body });

describe('correcting a profile', () => {
  it('answers the corrected document, with what was extracted beside it', async () => {
    const id = await addJob();
    const { status, body } = await patch(id, {
      set: { '/company': 'Harrow Vale', '/title': null },
    });
    expect(status).toBe(200);
    expect(body.profile).toMatchObject({ title: null, company: 'Harrow Vale' });
    expect(body.corrections).toEqual({
      '/title': {
        value: null,
        by: 'key_env',
        by_name: null,
        at: expect.any(String),
        extracted: 'Night nurse',
      },
      '/company': expect.objectContaining({ value: 'Harrow Vale', extracted: null }),
    });
    expect((await api.asKey('GET', `/documents/${id}`)).body).toEqual(body);
    expect((await getDocument(id))?.profile).toEqual(JOB);
    const { body: content } = await api.asKey('GET', `/documents/${id}/text`);
    expect(content.sources).toEqual({ '/company': { start: 12, end: 23 } });
  });

  it('names the person who did it, also in lists, and tells followers', async () => {
    const id = await addJob();
    await setUpOwner(api);
    const headers = await addUser(api, 'recruiter');
    await api.call('PATCH', `/documents/${id}/profile`, {
      headers,
      body: { set: { '/company': 'Harrow Vale' } },
    });
    const { body } = await api.asKey('GET', '/documents');
    const listed = body.items.find((item: { document_id: string }) => item.document_id === id);
    expect(listed.corrections['/company']).toMatchObject({
      by: expect.any(String),
      by_name: 'recruiter',
    });
    const followed = await api.call('GET', `/documents/${id}/events`, {
      headers: { authorization: `Bearer ${API_KEY}` },
    });
    expect(await followed.text()).toContain('"company":"Harrow Vale"');
  });

  it('refuses one that somebody else was faster with, and takes it without that question', async () => {
    const id = await addJob();
    const { updated_at } = (await api.asKey('GET', `/documents/${id}`)).body;
    const [first, second] = await Promise.all([
      patch(id, { set: { '/company': 'One' }, updated_at }),
      patch(id, { set: { '/company': 'Two' }, updated_at }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    expect([first, second].find(({ status }) => status === 409)?.body.code).toBe('conflict');
    expect((await patch(id, { set: { '/location': 'Leeds' } })).status).toBe(200);
    const last = await patch(id, { set: { '/seniority': 'Band 5' }, updated_at });
    expect(last.body.code).toBe('conflict');
  });

  it('keeps both of two that come at once', async () => {
    const id = await addJob();
    const values = ['/company', '/location', '/seniority'];
    await Promise.all(values.map((pointer) => patch(id, { set: { [pointer]: 'Harrow' } })));
    const { body } = await api.asKey('GET', `/documents/${id}`);
    expect(Object.keys(body.corrections).sort()).toEqual(values);
  });

  it('keeps nothing of a request with one wrong value, and says where', async () => {
    const id = await addJob();
    const { status, body } = await patch(id, {
      set: { '/company': 'Harrow Vale', '/facts': ['fine', ''], '/experience': [] },
    });
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    expect(body.errors).toEqual([
      { field: '/experience', message: 'is not a value that can be corrected' },
      { field: '/facts/1', message: 'must not be empty' },
    ]);
    expect((await getDocument(id))?.corrections).toEqual({});
  });

  it.each([
    { profile: undefined },
    { status: 'reading' },
    { status: 'failed', errorCode: 'corrupt_file', profile: undefined },
  ])('waits for a profile: %j', async (values) => {
    const id = await addJob(values);
    expect((await patch(id, { set: { '/company': 'x' } })).body.code).toBe('not_ready');
  });

  it('takes a long profile, and refuses an endless one', async () => {
    const id = await addJob();
    const facts = new Array(60).fill('word '.repeat(300).trim());
    expect((await patch(id, { set: { '/facts': facts } })).status).toBe(200);
    const endless = new Array(600).fill('x'.repeat(1_000));
    expect((await patch(id, { set: { '/facts': endless } })).body.code).toBe('too_large');
  });

  it('outlives another reading, and goes with the document', async () => {
    const id = await addJob();
    await patch(id, { set: { '/company': 'Harrow Vale' } });
    await failDocument(id, 1, 'reader_failed');
    await api.database.db.document.update({ where: { id }, data: { status: 'failed' } });
    await retryDocument(id);
    await api.database.db.document.update({
      where: { id },
      data: { status: 'reading', text: 'Day nurse\nRequirements\n- Triage' },
    });
    await extractProfile(id, 2);
    const { body } = await api.asKey('GET', `/documents/${id}`);
    expect(body).toMatchObject({ status: 'ready', profile: { company: 'Harrow Vale' } });
    expect((await api.asKey('DELETE', `/documents/${id}`)).status).toBe(200);
    expect(await getDocument(id)).toBeNull();
  });
});

describe('the original file', () => {
  async function addFile(filename: string, bytes: Buffer) {
    const storageKey = newStorageKey();
    await fileStore().put(storageKey, Readable.from([bytes]));
    const id = await addDocument(api.database.db, 'resume', {
      filename,
      storageKey,
      sizeBytes: bytes.length,
    });
    return { id, storageKey };
  }
  const get = (id: string, method = 'GET') =>
    api.call(method, `/documents/${id}/file`, { headers: { authorization: `Bearer ${API_KEY}` } });

  it('comes byte by byte, to be saved and never to be run', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));
    const { id } = await addFile('Lebenslauf "Zoë" ☕\u2028.pdf', bytes);
    const response = await get(id);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '300000',
      'content-disposition':
        'attachment; filename="Lebenslauf _Zoe_ __.pdf"; filename*=UTF-8\'\'Lebenslauf%20%22Zo%C3%AB%22%20%E2%98%95%E2%80%A8.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    const head = await get(id, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '300000',
      '',
    ]);
  });

  it('that is gone is said to be gone, one that never was is nothing', async () => {
    const { id, storageKey } = await addFile('cv.pdf', Buffer.from('x'));
    await rm(path.join(api.files, storageKey.slice(0, 2)), { recursive: true });
    const gone = await get(id);
    expect([gone.status, (await gone.json()).code]).toEqual([410, 'file_gone']);
    const unknown = await get('doc_unknown');
    expect([unknown.status, (await unknown.json()).code]).toEqual([404, 'not_found']);
  });
});
