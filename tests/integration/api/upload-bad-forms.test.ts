import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rateLimiter } from '#lib/rate-limit.ts';
import { API_KEY, createTestApi, ORIGIN, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

const TEXT = 'Ana Pop has mended piers in Hull since 2011, and leads a team of four divers there.';
const BOUNDARY = 'x1y2';
const part = (disposition: string, content: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
const file = (content = TEXT, name = 'cv.txt') => part(`name="file"; filename="${name}"`, content);
const END = `--${BOUNDARY}--\r\n`;

type Sent = {
  body: string | ReadableStream<Uint8Array>;
  headers?: Record<string, string>;
  kind?: string;
};

/** Bytes of a form as they come over the wire. */
async function send({ body, headers = {}, kind = 'resume' }: Sent) {
  const response = await api.send(
    new Request(`${ORIGIN}/api/v1/documents/upload/${kind}`, {
      method: 'POST',
      headers: {
        host: 'localhost:3000',
        authorization: `Bearer ${API_KEY}`,
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        ...headers,
      },
      body,
      duplex: 'half',
    } as RequestInit),
  );
  return { status: response.status, headers: response.headers, body: await response.json() };
}

async function kept() {
  const entries = await readdir(api.files, { recursive: true, withFileTypes: true });
  return {
    files: entries.filter((entry) => entry.isFile()).length,
    rows: await api.database.db.document.count(),
  };
}

/** A body that breaks off, as it does when the connection is lost. */
function broken(begin: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new Error('connection lost'));
      else controller.enqueue(new TextEncoder().encode(begin));
      sent = true;
    },
  });
}

describe('a form that is not in order', () => {
  it.each<[string, Sent]>([
    ['no end', { body: file() }],
    ['an end in the middle of the file', { body: file(TEXT.repeat(1000)).slice(0, 9000) }],
    ['a connection that is lost', { body: broken(file(TEXT.repeat(1000)).slice(0, 9000)) }],
    [
      'another boundary than it says',
      { body: file() + END, headers: { 'content-type': 'multipart/form-data; boundary=other' } },
    ],
    ['no boundary', { body: file() + END, headers: { 'content-type': 'multipart/form-data' } }],
    [
      'a boundary that is none',
      { body: file() + END, headers: { 'content-type': 'multipart/form-data; boundary="\t"' } },
    ],
    ['no file', { body: END }],
    ['nothing in it', { body: '' }],
    ['words in the place of the file', { body: part('name="file"', TEXT) + END }],
    ['the file in another field', { body: part('name="cv"; filename="cv.txt"', TEXT) + END }],
    ['two files', { body: file() + file('other') + END }],
    [
      'a second file in another field',
      { body: file() + part('name="more"; filename="b.txt"', 'x') + END },
    ],
    ['too many other fields', { body: part('name="a"', 'x').repeat(30) + file() + END }],
    ['too much in other fields', { body: part('name="a"', 'x'.repeat(70_000)) + file() + END }],
    ['head lines without end', { body: `--${BOUNDARY}\r\nX: ${'y'.repeat(20_000)}` }],
  ])('is refused, and nothing of it is kept: %s', async (_, sent) => {
    const before = await kept();
    const { status, body } = await send(sent);
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    expect(body.detail ?? body.message ?? body.title).toMatch(/\w/);
    expect(await kept()).toEqual(before);
  });

  it('is not believed about its length', async () => {
    const before = await kept();
    const tooLarge = 'a'.repeat(10 * 1024 * 1024 + 10);
    const short = await send({ body: file(tooLarge) + END, headers: { 'content-length': '500' } });
    expect([short.status, short.body.code]).toEqual([413, 'too_large']);
    const long = await send({ body: file() + END, headers: { 'content-length': '99999999' } });
    expect([long.status, long.body.code]).toEqual([413, 'too_large']);
    expect(await kept()).toEqual(before);
    const odd = await send({
      body: file(`${TEXT} odd`) + END,
      headers: { 'content-length': '-1' },
    });
    expect(odd.status).toBe(202);
  });
});

describe('the name of an uploaded file', () => {
  it.each([
    ['..\\\\..\\\\secrets\\\\cv.txt', 'cv.txt'],
    ['../../etc/cv.txt', 'cv.txt'],
    ['cv\u202Etxt.exe.txt', 'cvtxt.exe.txt'],
    ['NUL.txt', '_NUL.txt'],
    ['履歴書 😀.txt', '履歴書 😀.txt'],
    ['', 'document'],
    ['...', 'document'],
    [`${'x'.repeat(4000)}.txt`, `${'x'.repeat(116)}.txt`],
  ])('%j is shown as %j, and never a path', async (given, shown) => {
    const { status, body } = await send({
      body: file(`${TEXT} ${given.length}${given}`, given) + END,
    });
    expect([status, body.filename]).toEqual([202, shown]);
    expect(body.stored_path).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('the same file', () => {
  it('fifty times at once is one document, and fifty equal answers', async () => {
    const before = await kept();
    const body = file(`${TEXT} Fifty.`) + END;
    const answers = await Promise.all(Array.from({ length: 50 }, () => send({ body })));
    const accepted = answers.filter(({ status }) => status === 202);
    // Fifty in a second may be more than one key is allowed; nobody else is answered anything else.
    for (const { status } of answers) expect([202, 429]).toContain(status);
    expect(new Set(accepted.map((answer) => answer.body.document_id)).size).toBe(1);
    expect(await kept()).toEqual({ files: before.files + 1, rows: before.rows + 1 });
  });

  it('as a résumé and as a job description is two documents', async () => {
    const body = file(`${TEXT} Both.`) + END;
    const resume = await send({ body });
    const jd = await send({ body, kind: 'jd' });
    expect(resume.body.document_id).not.toBe(jd.body.document_id);
  });
});
