import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rateLimiter } from '#lib/rate-limit.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

const TEXT = 'Wanted: a nurse for the night shift, with three years of experience on a ward.';

function formOf(...files: [field: string, name: string, content: BlobPart][]): FormData {
  const form = new FormData();
  for (const [field, name, content] of files) form.append(field, new File([content], name));
  return form;
}

const upload = (body: unknown, kind = 'jd', headers: Record<string, string> = {}) =>
  api.asKey('POST', `/documents/upload/${kind}`, { body, headers });

async function keptFiles(): Promise<string[]> {
  const entries = await readdir(api.files, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('an upload', () => {
  it('answers as the seed says, with the id, and asks for the reading', async () => {
    const { status, body } = await upload(formOf(['file', 'nurse night shift.txt', TEXT]));
    expect(status).toBe(202);
    expect(body).toMatchObject({ filename: 'nurse night shift.txt', task_id: body.document_id });
    expect(body.stored_path).not.toMatch(/[/\\]/);
    const shown = await api.asKey('GET', `/documents/${body.document_id}`);
    expect(shown.body).toMatchObject({ kind: 'jd', status: 'queued', profile: null });
    const event = { document_id: body.document_id, attempt: 1 };
    const events = await api.database.db.outboxEvent.findMany();
    expect(events.map(({ data }) => data)).toContainEqual(expect.objectContaining(event));
    const text = await api.asKey('GET', `/documents/${body.document_id}/text`);
    expect(text.body.code).toBe('not_ready');
  });

  it('of the same bytes gives the document that exists', async () => {
    const first = await upload(formOf(['file', 'a.txt', `${TEXT} Again.`]));
    const again = await upload(formOf(['file', 'b.txt', `${TEXT} Again.`]));
    expect(again.body.document_id).toBe(first.body.document_id);
  });

  it('takes a file of just under ten megabytes without holding it', async () => {
    const line = new TextEncoder().encode(`${TEXT} ${'Night work. '.repeat(8)}\n`);
    const lines = Math.floor((10 * 1024 * 1024 - 10) / line.length);
    const bytes = new Uint8Array(lines * line.length);
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
    const { status } = await upload(formOf(['file', 'large.txt', bytes]));
    expect(status).toBe(202);
  });

  it.each([
    [
      'a file that is too large',
      formOf(['file', 'a.txt', 'x'.repeat(10 * 1024 * 1024 + 1)]),
      413,
      'too_large',
    ],
    ['an empty file', formOf(['file', 'a.txt', '']), 422, 'empty_file'],
    ['a picture', formOf(['file', 'a.png', 'PNG']), 415, 'unsupported_type'],
    ['a PDF that is none', formOf(['file', 'a.pdf', TEXT]), 415, 'type_mismatch'],
    ['a form without a file', formOf(['photo', 'a.txt', TEXT]), 400, 'invalid_request'],
    [
      'two files',
      formOf(['file', 'a.txt', `${TEXT} 1`], ['file', 'b.txt', TEXT]),
      400,
      'invalid_request',
    ],
    ['a body that is no form', JSON.stringify({ file: TEXT }), 415, 'unsupported_type'],
  ])('refuses %s and keeps nothing of it', async (_name, body, status, code) => {
    const before = { files: await keptFiles(), rows: await api.database.db.document.count() };
    const answer = await upload(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await keptFiles()).toEqual(before.files);
    expect(await api.database.db.document.count()).toBe(before.rows);
  });

  it('of another kind is nothing that exists', async () => {
    expect((await upload(formOf(['file', 'a.txt', TEXT]), 'photo')).status).toBe(404);
  });

  it('by nobody is refused before its body is read', async () => {
    let pulls = 0;
    const pull = () => {
      pulls += 1;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const request = new Request('http://localhost:3000/api/v1/documents/upload/jd', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body,
      duplex: 'half',
    } as RequestInit);
    const response = await api.send(request);
    expect([response.status, pulls]).toEqual([401, 0]);
  });

  it('with an Idempotency-Key is answered the same again', async () => {
    const headers = { 'idempotency-key': 'upload-1' };
    const first = await upload(formOf(['file', 'c.txt', `${TEXT} Once.`]), 'jd', headers);
    const again = await upload(formOf(['file', 'c.txt', `${TEXT} Once.`]), 'jd', headers);
    expect(again).toEqual(first);
  });
});
