import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilePart, withFilePart } from './multipart.ts';

const BOUNDARY = 'x-test-boundary';

type Part = { head: string; content: Buffer | string };

function form(parts: Part[], end = `\r\n--${BOUNDARY}--\r\n`): Buffer {
  const bytes = parts.flatMap(({ head, content }, index) => [
    Buffer.from(`${index === 0 ? '' : '\r\n'}--${BOUNDARY}\r\n${head}\r\n\r\n`),
    Buffer.from(content),
  ]);
  return Buffer.concat([...bytes, Buffer.from(end)]);
}

function filePart(content: Buffer | string, filename = 'cv.pdf', name = 'file'): Part {
  const head = `Content-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: application/pdf`;
  return { head, content };
}

function request(
  body: Buffer,
  options: { cuts?: number[]; type?: string; onEnd?: () => void } = {},
): Request {
  const cuts = [...(options.cuts ?? []), body.length].sort((a, b) => a - b);
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = cuts.shift();
      if (next === undefined) {
        options.onEnd?.();
        return controller.close();
      }
      if (next > at) controller.enqueue(new Uint8Array(body.subarray(at, next)));
      else controller.enqueue(new Uint8Array());
      at = Math.max(at, next);
    },
  });
  return new Request('http://localhost/upload', {
    method: 'POST',
    headers: {
      'content-type': options.type ?? `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': String(body.length),
    },
    body: stream,
    duplex: 'half',
  } as RequestInit);
}

async function bytesOf(part: FilePart): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const bytes of part.body) parts.push(Buffer.from(bytes));
  return Buffer.concat(parts);
}

async function read(req: Request): Promise<{ filename: string; bytes: Buffer }> {
  return withFilePart(req, 'file', async (part) => ({
    filename: part.filename,
    bytes: await bytesOf(part),
  }));
}

describe('a form with one file', () => {
  it('gives the bytes whatever they are and however they are cut', async () => {
    const dashes = fc.constantFrom('\r\n--', `\r\n--${BOUNDARY.slice(0, -1)}`, '\r\n', '--', '\r');
    const pieces = fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), dashes), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.array(fc.nat(600), { maxLength: 12 }), async (content, cuts) => {
        const bytes = Buffer.concat(content.map((piece) => Buffer.from(piece as string)));
        // A client chooses a boundary that its file does not hold.
        fc.pre(!bytes.includes(BOUNDARY));
        const body = form([filePart(bytes)]);
        const got = await read(request(body, { cuts: cuts.map((cut) => cut % body.length) }));
        expect(got.bytes.equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes other fields before and after the file', async () => {
    const field = { head: 'Content-Disposition: form-data; name="note"', content: 'hello' };
    const got = await read(request(form([field, filePart('PDF'), field])));
    expect(got.bytes.toString()).toBe('PDF');
  });

  it.each([
    ['a quote as browsers write it', 'my %22cv%22.pdf', 'my "cv".pdf'],
    ['an escaped quote', 'my \\"cv\\".pdf', 'my "cv".pdf'],
    ['letters outside ASCII', 'Lebenslauf – Zoë.pdf', 'Lebenslauf – Zoë.pdf'],
    ['a path of Windows', 'C:\\files\\cv.pdf', 'cv.pdf'],
    ['a climbing path', '../../etc/cv.pdf', 'cv.pdf'],
  ])('reads a file name with %s', async (_name, sent, expected) => {
    expect((await read(request(form([filePart('x', sent)])))).filename).toBe(expected);
  });

  it('prefers the extended file name', async () => {
    const head =
      'Content-Disposition: form-data; name="file"; filename="cv.pdf"; filename*=UTF-8\'\'r%C3%A9sum%C3%A9.pdf';
    expect((await read(request(form([{ head, content: 'x' }])))).filename).toBe('résumé.pdf');
  });

  it('declares no more bytes than the file can have', async () => {
    const content = Buffer.alloc(200_000, 1);
    const declared = await withFilePart(
      request(form([filePart(content)])),
      'file',
      async (part) => part.declaredLength,
    );
    expect(declared).toBeGreaterThan(100_000);
    expect(declared).toBeLessThanOrEqual(content.length);
  });
});

describe('a form that is refused', () => {
  it.each([
    ['has no such field', form([filePart('x', 'cv.pdf', 'upload')]), 'no file field'],
    ['has nothing in it', Buffer.from(`--${BOUNDARY}--\r\n`), 'no file field'],
    [
      'has text where the file should be',
      form([{ head: 'Content-Disposition: form-data; name="file"', content: 'x' }]),
      'must be a file',
    ],
  ])('because it %s', async (_name, body, message) => {
    await expect(read(request(body))).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(message),
    });
  });

  it('because of a second file, told before the first one is taken for whole', async () => {
    await expect(read(request(form([filePart('one'), filePart('two')])))).rejects.toMatchObject({
      code: 'invalid_request',
      message: 'Send one file at a time.',
    });
  });

  it('because it was cut anywhere', async () => {
    const whole = form([filePart('some content')], `\r\n--${BOUNDARY}--`);
    for (let length = 0; length < whole.length; length++) {
      await expect(read(request(whole.subarray(0, length)))).rejects.toMatchObject({
        code: 'invalid_request',
      });
    }
    expect((await read(request(whole))).bytes.toString()).toBe('some content');
  });

  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded'])(
    'because it is %s',
    async (type) => {
      await expect(read(request(Buffer.from('{}'), { type }))).rejects.toMatchObject({
        code: 'unsupported_type',
      });
    },
  );

  it.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary="a\u0001b"',
  ])('because its boundary cannot be used', async (type) => {
    const bare = { headers: new Headers(), body: request(Buffer.from('x')).body };
    bare.headers.set('content-type', type.replace('\u0001', '*'));
    await expect(read(bare as Request)).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('because the head of a part is too long, or there are too many parts', async () => {
    const long = { head: `X: ${'a'.repeat(9_000)}`, content: '' };
    const many = Array.from({ length: 30 }, () => ({ head: 'X: 1', content: '' }));
    for (const parts of [[long], many]) {
      await expect(read(request(form([...parts, filePart('x')])))).rejects.toMatchObject({
        code: 'invalid_request',
      });
    }
  });

  it('is read to its end beside the answer, so that the sender hears the reason', async () => {
    const body = form([filePart(Buffer.alloc(300_000))]);
    const cuts = Array.from({ length: 30 }, (_, index) => index * 10_000);
    let wasReadToItsEnd = false;
    const onEnd = () => {
      wasReadToItsEnd = true;
    };
    const refuse = withFilePart(request(body, { cuts, onEnd }), 'file', async (part) => {
      for await (const _ of part.body) throw new Error('refused');
    });
    await expect(refuse).rejects.toThrow('refused');
    await expect.poll(() => wasReadToItsEnd).toBe(true);
  });
});
