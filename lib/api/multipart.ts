import { AppError } from '#lib/errors.ts';
import { discardBody } from './discard-body.ts';

/** Head lines of one part; browsers send about 200 bytes. */
const PART_HEAD_MAX_BYTES = 8 * 1024;
/** All parts that are not the file, together: form fields nobody asked for. */
const OTHER_PARTS_MAX_BYTES = 64 * 1024;
const PARTS_MAX = 20;
/** RFC 2046 has 70 characters at most. */
const BOUNDARY = /^[\w'()+,\-./:=? ]{1,70}$/;

export type FilePart = {
  /** the last part of the name the client gave; empty when it gave none */
  filename: string;
  /** bytes the file has at least, from `Content-Length`; null when that was not sent */
  declaredLength: number | null;
  /**
   * The bytes as they come. It ends only when the whole form has been read and was in order: a second file, a
   * cut body or broken form throws `invalid_request` from here, so that whoever stores the bytes keeps nothing.
   */
  body: AsyncIterable<Uint8Array>;
};

/**
 * Hands the file part `field` of a multipart/form-data request to `consume`, without holding the body in memory.
 * When it is refused half way, the rest is read and thrown away beside the answer: a client that is still
 * sending would otherwise see a broken connection instead of the reason.
 * Throws `unsupported_type` (another content type), `invalid_request` (no such part, broken form), and what
 * `consume` throws.
 */
export async function withFilePart<T>(
  request: Request,
  field: string,
  consume: (part: FilePart) => Promise<T>,
): Promise<T> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '');
  if (!request.body) throw missing(field);
  const reader = new FormReader(request.body, boundary);
  try {
    return await consume(await readFilePart(reader, { request, field, boundary }));
  } catch (thrown) {
    void reader.discard();
    throw thrown;
  }
}

async function readFilePart(
  reader: FormReader,
  input: { request: Request; field: string; boundary: string },
): Promise<FilePart> {
  const { request, field, boundary } = input;
  const filename = await reader.seekFile(field);
  if (filename === null) throw missing(field);
  const total = contentLength(request.headers);
  const tail = boundary.length + 8;
  return {
    filename,
    declaredLength:
      total === null ? null : Math.max(0, total - reader.consumed - tail - OTHER_PARTS_MAX_BYTES),
    body: reader.fileBytes(field),
  };
}

function boundaryOf(contentType: string): string {
  const [type = ''] = contentType.split(';');
  if (type.trim().toLowerCase() !== 'multipart/form-data') {
    throw new AppError('unsupported_type', 'Send the file as multipart/form-data.');
  }
  const match = /;\s*boundary=(?:"([^"]*)"|([^\s;]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2] ?? '';
  if (!BOUNDARY.test(boundary)) throw broken();
  return boundary;
}

function contentLength(headers: Headers): number | null {
  const value = headers.get('content-length');
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

class FormReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #delimiter: Buffer;
  /** Bytes read from the source and not yet given out. A line break before them stands for the form's beginning. */
  #held: Buffer = Buffer.from('\r\n');
  #received = 0;
  #ended = false;
  #parts = 0;
  #other = 0;

  constructor(body: ReadableStream<Uint8Array>, boundary: string) {
    this.#source = body[Symbol.asyncIterator]();
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  }

  /** Bytes of the request up to where reading stands. */
  get consumed(): number {
    return Math.max(0, this.#received - this.#held.length);
  }

  /** Reads up to the first byte of the file part named `field`; its file name, or null when there is none. */
  async seekFile(field: string): Promise<string | null> {
    // What stands before the first boundary means nothing (RFC 2046).
    for await (const bytes of this.#untilDelimiter()) this.#countOther(bytes.length);
    while (await this.#nextPart()) {
      const head = await this.#readHead();
      if (head.name === field && head.filename !== null) return lastName(head.filename);
      if (head.name === field) {
        throw new AppError('invalid_request', `The field "${field}" must be a file.`, {
          fields: [{ field: `/${field}`, message: 'must be a file' }],
        });
      }
      for await (const bytes of this.#untilDelimiter()) this.#countOther(bytes.length);
    }
    return null;
  }

  /** Reads on without keeping anything, up to a limit. Never throws. */
  async discard(): Promise<void> {
    this.#held = Buffer.alloc(0);
    if (!this.#ended) await discardBody(this.#source);
  }

  async *fileBytes(field: string): AsyncGenerator<Uint8Array> {
    yield* this.#untilDelimiter();
    while (await this.#nextPart()) {
      const head = await this.#readHead();
      if (head.filename !== null || head.name === field) {
        throw new AppError('invalid_request', 'Send one file at a time.', {
          fields: [{ field: `/${field}`, message: 'more than one file was sent' }],
        });
      }
      for await (const bytes of this.#untilDelimiter()) this.#countOther(bytes.length);
    }
  }

  /** After a delimiter: true before another part, false at the end of the form. */
  async #nextPart(): Promise<boolean> {
    await this.#atLeast(2);
    if (this.#held.subarray(0, 2).equals(END)) return false;
    // Spaces may stand between the boundary and the end of its line.
    let at = 0;
    while (this.#held[at] === SPACE || this.#held[at] === TAB) {
      at += 1;
      if (at > 64) throw broken();
      await this.#atLeast(at + 2);
    }
    if (!this.#held.subarray(at, at + 2).equals(LINE)) throw broken();
    this.#held = this.#held.subarray(at + 2);
    this.#parts += 1;
    if (this.#parts > PARTS_MAX) throw broken();
    return true;
  }

  async #readHead(): Promise<{ name: string; filename: string | null }> {
    // A part without head lines begins with the empty line itself.
    for (;;) {
      await this.#atLeast(2);
      if (this.#held.subarray(0, 2).equals(LINE)) {
        this.#held = this.#held.subarray(2);
        return { name: '', filename: null };
      }
      const end = this.#held.indexOf(HEAD_END);
      if (end > PART_HEAD_MAX_BYTES || (end < 0 && this.#held.length > PART_HEAD_MAX_BYTES)) {
        throw broken();
      }
      if (end >= 0) {
        const text = this.#held.subarray(0, end).toString('utf8');
        this.#held = this.#held.subarray(end + HEAD_END.length);
        return parseHead(text);
      }
      await this.#more();
    }
  }

  /** Gives out what comes before the next delimiter and leaves reading just after it. */
  async *#untilDelimiter(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.#held.indexOf(this.#delimiter);
      if (at >= 0) {
        const before = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + this.#delimiter.length);
        if (before.length > 0) yield before;
        return;
      }
      // The last bytes may be the beginning of a delimiter.
      const safe = this.#held.length - this.#delimiter.length + 1;
      if (safe > 0) {
        const bytes = this.#held.subarray(0, safe);
        this.#held = this.#held.subarray(safe);
        yield bytes;
      }
      await this.#more();
    }
  }

  async #atLeast(bytes: number): Promise<void> {
    while (this.#held.length < bytes) await this.#more();
  }

  async #more(): Promise<void> {
    if (this.#ended) throw broken();
    const next = await this.#source.next().catch((cause: unknown) => {
      this.#ended = true;
      throw cutOff(cause);
    });
    if (next.done) {
      this.#ended = true;
      throw cutOff();
    }
    this.#received += next.value.byteLength;
    this.#held = Buffer.concat([this.#held, next.value]);
  }

  #countOther(bytes: number): void {
    this.#other += bytes;
    if (this.#other > OTHER_PARTS_MAX_BYTES) throw broken();
  }
}

const END = Buffer.from('--');
const LINE = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');
const SPACE = 0x20;
const TAB = 0x09;

function parseHead(text: string): { name: string; filename: string | null } {
  const line = text.split('\r\n').find((candidate) => /^content-disposition\s*:/i.test(candidate));
  if (!line) return { name: '', filename: null };
  return {
    name: parameter(line, 'name') ?? '',
    filename: extendedParameter(line, 'filename') ?? parameter(line, 'filename'),
  };
}

function parameter(line: string, name: string): string | null {
  const quoted = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(line)?.[1];
  if (quoted !== undefined) {
    // Browsers write a quote as %22; older programs escape it with a backslash.
    return quoted
      .replace(/\\(["\\])/g, '$1')
      .replace(/%22/g, '"')
      .replace(/%0[DA]/gi, ' ');
  }
  return new RegExp(`;\\s*${name}=([^\\s;"]+)`, 'i').exec(line)?.[1] ?? null;
}

function extendedParameter(line: string, name: string): string | null {
  const value = new RegExp(`;\\s*${name}\\*=utf-8''([^\\s;]+)`, 'i').exec(line)?.[1];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Some programs send a whole path. */
function lastName(filename: string): string {
  return filename.split(/[\\/]/).at(-1)?.trim() ?? '';
}

function missing(field: string): AppError {
  return new AppError('invalid_request', `The form has no file field named "${field}".`, {
    fields: [{ field: `/${field}`, message: 'is missing' }],
  });
}

function cutOff(cause?: unknown): AppError {
  return new AppError('invalid_request', 'The upload was cut off before its end.', { cause });
}

function broken(): AppError {
  return new AppError('invalid_request', 'The form could not be read.');
}
