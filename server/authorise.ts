import type { IncomingMessage } from 'node:http';
import type { authoriseChat, ChatAuthorisation } from '#lib/interviews/access/authorise-chat.ts';

/** Judges a handshake, once. Production's is `authoriseChat`. */
export type Authorise = (input: Parameters<typeof authoriseChat>[0]) => Promise<ChatAuthorisation>;

/** The headers of a request as handlers know them; several values of one name are joined. */
export function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
