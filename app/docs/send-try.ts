import type { ReferenceOperation } from '#lib/api/reference.ts';
import { apiWords } from './api-words.ts';

export type TryOutcome = { status: number | null; tookMs: number; text: string };

/** More of an endless stream is not kept. */
const TEXT_MAX = 200_000;

/**
 * Makes one call of the reference from the values of its form and tells of it while it comes: an event stream
 * shows each event, all else its whole body. Never throws.
 */
export async function sendTry(input: {
  operation: ReferenceOperation;
  form: FormData;
  apiKey: string;
  signal: AbortSignal;
  onOutcome: (outcome: TryOutcome) => void;
}): Promise<void> {
  const { operation, form, signal, onOutcome } = input;
  const startedAt = performance.now();
  const tell = (status: number | null, text: string): void =>
    onOutcome({ status, tookMs: Math.round(performance.now() - startedAt), text });
  const body = bodyOf(operation, form);
  if (body === null) return tell(null, apiWords.notJson);
  let response: Response | undefined;
  let text = '';
  try {
    response = await fetch(addressOf(operation, form), {
      method: operation.method,
      headers: headersOf(operation, form, input.apiKey),
      ...(body === undefined ? {} : { body }),
      // With a key, the call is the key's alone.
      credentials: input.apiKey ? 'omit' : 'same-origin',
      cache: 'no-store',
      signal,
    });
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text = (text + decoder.decode(part.value, { stream: true })).slice(-TEXT_MAX);
      tell(response.status, text);
    }
    tell(response.status, pretty(text));
  } catch {
    tell(response?.status ?? null, signal.aborted ? text : apiWords.unreachable);
  }
}

function addressOf(operation: ReferenceOperation, form: FormData): string {
  let path = operation.path;
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    const value = String(form.get(`${parameter.in}:${parameter.name}`) ?? '');
    if (parameter.in === 'path') {
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    } else if (parameter.in === 'query' && value !== '') query.set(parameter.name, value);
  }
  const search = query.toString();
  return `/api/v1${path}${search ? `?${search}` : ''}`;
}

function headersOf(operation: ReferenceOperation, form: FormData, apiKey: string): Headers {
  const headers = new Headers();
  if (apiKey) headers.set('authorization', `Bearer ${apiKey}`);
  if (operation.body?.type === 'application/json') headers.set('content-type', 'application/json');
  for (const parameter of operation.parameters) {
    const value = String(form.get(`header:${parameter.name}`) ?? '');
    if (parameter.in === 'header' && value !== '') headers.set(parameter.name, value);
  }
  return headers;
}

/** undefined: none; null: it is no JSON. */
function bodyOf(operation: ReferenceOperation, form: FormData): BodyInit | undefined | null {
  if (operation.body?.type === 'multipart/form-data') {
    const file = form.get('file');
    const sent = new FormData();
    if (file instanceof File) sent.append('file', file, file.name);
    return sent;
  }
  if (operation.body?.type !== 'application/json') return undefined;
  const text = String(form.get('body') ?? '').trim();
  if (text === '') return undefined;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
