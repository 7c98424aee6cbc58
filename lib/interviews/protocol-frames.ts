import {
  CLIENT_MESSAGE_TYPES,
  type ClientMessage,
  type ClientMessageInput,
  clientIdSchema,
  clientMessageSchema,
  type LiveErrorCode,
  MESSAGE_MAX_BYTES,
  type ServerMessage,
  serverMessageSchema,
} from './protocol.ts';

// How the messages of the contract (`protocol.ts`) are read from frames and written to them.

export type DecodedClientMessage =
  | { ok: true; message: ClientMessage }
  | { ok: false; code: LiveErrorCode; refId: string | undefined };

/** Reads one text frame. Never throws; a refusal tells the code and the message's own id if it had one. */
export function decodeClientMessage(frame: string): DecodedClientMessage {
  if (isTooLarge(frame)) {
    return { ok: false, code: 'too_large', refId: undefined };
  }
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    return { ok: false, code: 'invalid_message', refId: undefined };
  }
  return checkClientMessage(value);
}

/** Checks an already parsed message (Socket.IO). Its size is the caller's matter. */
export function checkClientMessage(value: unknown): DecodedClientMessage {
  const result = clientMessageSchema.safeParse(value);
  if (result.success) return { ok: true, message: result.data };
  const raw = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const refId = clientIdSchema.safeParse(raw.id).data;
  const knownType = CLIENT_MESSAGE_TYPES.some((type) => type === raw.type);
  if (!knownType) {
    const code = typeof raw.type === 'string' ? 'unknown_type' : 'invalid_message';
    return { ok: false, code, refId };
  }
  const onlyControlName = result.error.issues.every((issue) => issue.path[0] === 'payload');
  if (raw.type === 'control' && typeof raw.payload === 'string' && onlyControlName) {
    return { ok: false, code: 'unknown_control', refId };
  }
  return { ok: false, code: 'invalid_message', refId };
}

export function encodeClientMessage(message: ClientMessageInput): string {
  return JSON.stringify(message);
}

export function encodeServerMessage(message: ServerMessage): string {
  return JSON.stringify(message);
}

/** Reads one frame of the server; null for what this version does not know, which a client ignores. */
export function decodeServerMessage(frame: string): ServerMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    return null;
  }
  return serverMessageSchema.safeParse(value).data ?? null;
}

/** Whether a text takes more bytes in UTF-8 than one message may. */
export function isTooLarge(frame: string): boolean {
  // A UTF-16 unit takes one to three bytes: most messages need no counting.
  if (frame.length * 3 <= MESSAGE_MAX_BYTES) return false;
  if (frame.length > MESSAGE_MAX_BYTES) return true;
  return new TextEncoder().encode(frame).length > MESSAGE_MAX_BYTES;
}
