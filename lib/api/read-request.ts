import type { z } from 'zod';
import { AppError, type FieldError } from '#lib/errors.ts';
import { discardBody } from './discard-body.ts';

/** The largest JSON body most of our routes have use for is a few hundred bytes. */
const JSON_BODY_MAX_BYTES = 64 * 1024;

/**
 * Reads a JSON body of at most 64 KiB, or what the route allows. An empty body is `undefined`. Returns the text too, by which a repeat of
 * the request is known. Throws `invalid_request`, `too_large`, `unsupported_type`.
 */
export async function readJson(
  request: Request,
  maxBytes: number = JSON_BODY_MAX_BYTES,
): Promise<{ text: string; value: unknown }> {
  const text = await readText(request, maxBytes);
  if (text.trim() === '') return { text: '', value: undefined };
  const type =
    (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw new AppError('unsupported_type', 'Send the body as application/json.');
  }
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    throw new AppError('invalid_request', 'The body is not valid JSON.');
  }
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (!request.body) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  const source = request.body[Symbol.asyncIterator]();
  for (;;) {
    const next = await source.next();
    if (next.done) return Buffer.concat(parts).toString('utf8');
    size += next.value.byteLength;
    if (size > maxBytes) {
      void discardBody(source);
      throw new AppError('too_large', `The body is larger than ${maxBytes / 1024} KiB.`);
    }
    parts.push(next.value);
  }
}

/** Checks a value against its schema. Throws `invalid_request` with what is wrong, field by field. */
export function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  where: 'body' | 'query' | 'path',
): z.output<T> {
  const result = schema.safeParse(value);
  const issues = result.success ? unstorable(result.data) : result.error.issues;
  if (result.success && issues.length === 0) return result.data;
  // Not so much by mistake as by nature: an id of another form is an id of nothing.
  if (where === 'path') throw new AppError('not_found');
  throw new AppError('invalid_request', undefined, {
    fields: issues.slice(0, 20).map((issue) => fieldError(issue, where)),
  });
}

type Issue = { path: readonly PropertyKey[]; message: string };

/** Text that PostgreSQL takes neither as a value nor as something to look for: NUL, half a surrogate pair. */
function unstorable(value: unknown, path: readonly string[] = []): Issue[] {
  if (typeof value === 'string') {
    const fine = !value.includes('\u0000') && value.isWellFormed();
    return fine ? [] : [{ path, message: 'holds a character that cannot be kept' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unstorable(part, [...path, key]));
}

function fieldError(issue: Issue, where: 'body' | 'query'): FieldError {
  const path = issue.path.map((part) => String(part).replace(/~/g, '~0').replace(/\//g, '~1'));
  const field = where === 'query' ? path.join('.') : path.map((part) => `/${part}`).join('');
  return { field, message: issue.message };
}
