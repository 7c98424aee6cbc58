import { z } from 'zod';
import { storableText } from '#lib/storable-text.ts';

/**
 * The wire contract of the live interview, for both transports, both sides and other people's clients.
 *
 * A client that sends and understands only `type`, `payload`, `is_final` and `timestamp` holds a whole
 * interview; everything else is optional. `type` beats `is_final`, `timestamp` decides nothing.
 * Raw WebSocket: one JSON object a message. Socket.IO: the type is the event's name, the whole object its argument.
 */
export const PROTOCOL_VERSION = 1;

// ───────────────────────────── limits ─────────────────────────────

/** A larger message is answered by `error` `too_large`; nothing of it is taken. */
export const MESSAGE_MAX_BYTES = 16 * 1024;
/** The transports' own cap. They close without a word, so it lies well above ours. */
export const TRANSPORT_MAX_BYTES = 64 * 1024;
/** So many bad messages within the window close the connection with 4400. */
export const BAD_MESSAGES_MAX = 20;
export const BAD_MESSAGES_WINDOW_MS = 10_000;
/** Characters of one answer that are taken; words beyond are refused with `answer_too_long`. */
export const ANSWER_MAX_CHARS = 20_000;
/** Speakable piece of a reply: Chrome's speech synthesis dies on long utterances. */
export const SEGMENT_MAX_CHARS = 180;
export const ID_MAX_CHARS = 64;
/** Place of a chunk in its turn; an hour of speech has some thousands. */
export const CHUNK_SEQ_MAX = 100_000;

// ───────────────────────────── where ─────────────────────────────

export const SOCKET_IO_PATH = '/socket.io/';
export const SOCKET_IO_NAMESPACE = '/interview';

/** Path of the raw WebSocket of one interview. */
export function chatPath(interviewId: string): string {
  return `/api/v1/interview/${encodeURIComponent(interviewId)}/chat`;
}

/** The interview id of a chat path (without query), or null when it is another path. */
export function interviewIdOfChatPath(pathname: string): string | null {
  return /^\/api\/v1\/interview\/([A-Za-z0-9_-]{1,64})\/chat\/?$/.exec(pathname)?.[1] ?? null;
}

// ───────────────────────────── codes ─────────────────────────────

/**
 * Why a connection was closed. A client must not come back by itself after 4400, 4401, 4404, 4409 and 4410.
 * Over Socket.IO a refusal tells the code of an error (`unauthorized`, `not_found`) as `data.code` instead.
 */
export const CLOSE_CODES = {
  /** the server restarts: come back */
  restarting: 1012,
  too_many_bad_messages: 4400,
  unauthorized: 4401,
  not_found: 4404,
  /** a newer connection of the same candidate took over */
  superseded: 4409,
  ended: 4410,
  /** the client does not read what it is sent */
  too_slow: 4413,
  /** too many connections from one place */
  too_many_connections: 4429,
} as const;
export type CloseCode = (typeof CLOSE_CODES)[keyof typeof CLOSE_CODES];

/** `error.code` → the sentence for people, and whether sending the same again may work. */
export const LIVE_ERRORS = {
  invalid_message: { message: 'This message could not be understood.', retryable: false },
  unknown_type: { message: 'This type of message is not known.', retryable: false },
  too_large: { message: 'This message is too large; 16 KB is the limit.', retryable: false },
  unknown_control: { message: 'This control is not known.', retryable: false },
  missing_chunks: {
    message: 'Some words are missing. Please send them again.',
    retryable: true,
  },
  answer_too_long: {
    message: 'This answer is longer than can be taken. What came before is kept.',
    retryable: false,
  },
  superseded: {
    message: 'The interview was opened in another window and goes on there.',
    retryable: false,
  },
  too_many_bad_messages: {
    message: 'Too many messages could not be understood. The connection is closed.',
    retryable: false,
  },
  too_many_messages: {
    message: 'Messages come faster than they can be taken. Please slow down.',
    retryable: true,
  },
  not_ready: { message: 'The interview is still being prepared.', retryable: true },
  ended: { message: 'The interview has ended.', retryable: false },
  failed: {
    message: 'The interview could not be prepared. The recruiter was told.',
    retryable: false,
  },
  revoked: { message: 'This invitation is no longer in use.', retryable: false },
  not_saved: {
    message: 'This could not be saved just now. It is kept here and sent again.',
    retryable: true,
  },
  unauthorized: {
    message: 'Please open the link of your invitation again.',
    retryable: false,
  },
  not_found: { message: 'There is no such interview.', retryable: false },
  internal: { message: 'Something went wrong on our side. It was noted.', retryable: true },
} as const satisfies Record<string, { message: string; retryable: boolean }>;
export type LiveErrorCode = keyof typeof LIVE_ERRORS;

// ───────────────────────────── shared fields ─────────────────────────────

/** Words, as they can be stored. */
const text = z.string().transform(storableText);
export const clientIdSchema = z
  .string()
  .max(ID_MAX_CHARS)
  .regex(/^[\x21-\x7e]+$/, 'printable ASCII without spaces');

/** What every message of a client may carry beside its own fields. */
const clientFields = {
  /** the client's message id: acknowledged by it; a repeat is the same message */
  id: clientIdSchema.optional(),
  /** of the seed; tells nothing that `type` doesn't */
  is_final: z.boolean().nullish(),
  /** of the seed; decides nothing, and so is not kept: what it holds must not spoil the log */
  timestamp: z
    .union([z.string(), z.number()])
    .nullish()
    .transform(() => undefined),
};

/** Four times the usual 2 s are as long as anybody is waited for. */
export const TURN_PATIENCE_MAX = 4;

const turnFields = {
  /** the client's name of the turn */
  turn_id: clientIdSchema.optional(),
  /** place in the turn, 1, 2, 3 …; `final` has the number after its last chunk */
  seq: z.int().min(1).max(CHUNK_SEQ_MAX).optional(),
  /** whether the payload is the whole turn so far, or only new words (the default of `chunk`) */
  mode: z.enum(['delta', 'cumulative']).optional(),
  input: z.enum(['spoken', 'typed']).optional(),
  /** how many times as long as usual the client waits in a silence before its `final`; the server waits along */
  patience: z.number().min(1).max(TURN_PATIENCE_MAX).optional(),
};

export const CONTROLS = [
  'end_interview',
  'repeat',
  'rephrase',
  'skip',
  'need_time',
  'turn_done',
  'pause',
  'continue',
] as const;
export type ControlName = (typeof CONTROLS)[number];

// ───────────────────────────── speaking over the interviewer ─────────────────────────────

/**
 * Speaking over the interviewer (barge-in). All of it is optional: a client that sends no `playback` is taken for
 * one that shows the words; nothing is stopped or cut for it, and its words over a reply are the next turn.
 *
 * 1. The client tells what it plays, segment by segment, in the order they came: `start`, `boundary` with
 *    `char_index` as often as it likes, then `end` (heard whole), `cancelled` (given up at `char_index`) or `error`
 *    (could not be said). A voice without boundaries sends only `start` and `end`: the time between counts then.
 *    A client whose sound is off reports `end` for what stands on the screen as soon as the candidate speaks.
 * 2. At the candidate's first sound over it the client pauses at once by itself and sends `paused` with the
 *    `char_index` reached. It goes on hearing, and sends the words as `chunk`s (`input: 'spoken'`) as always.
 *    `paused` may come before any word, after it, or not at all (a client that cannot hear while it plays).
 * 3. The server decides within 2 s of the last sound or word and answers with `interruption`:
 *    - `continue`: not an interruption ("mm-hm", a cough). The client goes on where it paused, or at the beginning
 *      of that sentence, and forgets the words since the pause: they are no part of an answer. It sends `resumed`,
 *      or just the next `boundary` or `start`. The next words may come under a new `turn_id`, or under the old one
 *      with the next `seq`.
 *    - `stop`: the candidate has the floor. The client throws away all it has not played yet; `heard` tells
 *      the place up to which it counts as heard (null: nothing did). The words stay, the same turn goes on.
 *    A client that never paused gets the same messages: `stop` silences it, `continue` changes nothing.
 * 4. If nothing follows a `stop` for 2 s it was none after all: `interruption` `continue` comes, and then the rest
 *    from the last unfinished sentence on as new segments of the same `response_id`. The first of them has
 *    `replaces_from`: on the screen it and what follows take the place of the response's words from there on.
 */
export const PLAYBACK_EVENTS = [
  'start',
  'boundary',
  'paused',
  'resumed',
  'end',
  'cancelled',
  'error',
] as const;
export type PlaybackEvent = (typeof PLAYBACK_EVENTS)[number];

/** A place in the interviewer's words: UTF-16 units of a segment's payload. */
const placeSchema = z.object({ segment_id: z.string(), char_index: z.int().min(0) });

/** Why: only listening, sound without words (or words without meaning), enough words, or one like "wait". */
export const INTERRUPTION_REASONS = [
  'backchannel',
  'false_interruption',
  'words',
  'request',
] as const;
export type InterruptionReason = (typeof INTERRUPTION_REASONS)[number];

// ───────────────────────────── client → server ─────────────────────────────

export const clientMessageSchema = z.discriminatedUnion('type', [
  /** Words of the turn under way. */
  z.object({ type: z.literal('chunk'), payload: text, ...turnFields, ...clientFields }),
  /** The whole turn; empty: what was accumulated is the turn. */
  z.object({ type: z.literal('final'), payload: text, ...turnFields, ...clientFields }),
  z.object({ type: z.literal('control'), payload: z.enum(CONTROLS), ...clientFields }),
  /**
   * What the candidate has really heard of a segment, and the first sound they make over it: see
   * "Speaking over the interviewer" above.
   */
  z.object({
    type: z.literal('playback'),
    payload: z.object({
      segment_id: clientIdSchema,
      event: z.enum(PLAYBACK_EVENTS),
      /** UTF-16 units of the segment's payload that were spoken */
      char_index: z.int().min(0).max(10_000).optional(),
    }),
    ...clientFields,
  }),
  /**
   * The first message after a reconnect. `last_seq`: the highest `seq` seen; what came after is sent again.
   * null: this page knows nothing (a reload); the snapshot then holds all turns and nothing is sent again.
   */
  z.object({
    type: z.literal('resume'),
    payload: z.object({ last_seq: z.int().min(0).nullable() }),
    ...clientFields,
  }),
]);
export type ClientMessage = z.infer<typeof clientMessageSchema>;
export type ClientMessageType = ClientMessage['type'];
/** What a client may pass to `encodeClientMessage`. */
export type ClientMessageInput = z.input<typeof clientMessageSchema>;

export const CLIENT_MESSAGE_TYPES = [
  'chunk',
  'final',
  'control',
  'playback',
  'resume',
] as const satisfies readonly ClientMessageType[];

// ───────────────────────────── server → client ─────────────────────────────

export const INTERVIEW_STATES = [
  'preparing',
  'waiting_for_user_input',
  'processing_answer',
  'generating_question',
  'paused',
] as const;
export type InterviewStateName = (typeof INTERVIEW_STATES)[number];

export const END_REASONS = ['candidate', 'plan_done', 'time', 'recruiter', 'abandoned'] as const;
export type EndReason = (typeof END_REASONS)[number];

/**
 * tentative: an acknowledgement made from an unfinished answer · filler: bridges a wait ·
 * prompt: said into a silence · body: the reply itself.
 */
export const SEGMENT_KINDS = ['tentative', 'filler', 'prompt', 'body'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Rises by one per message that is sent again after a reconnect: not on `ack`, `error`, `snapshot` and `interruption`. */
const seq = z.int().min(1);

const segmentFields = {
  /** one reply; its segments are said in the order they come */
  response_id: z.string().optional(),
  segment_id: z.string().optional(),
  kind: z.enum(SEGMENT_KINDS).optional(),
  /** no more segments of this response follow */
  is_last: z.boolean().optional(),
  /** false: show it, don't say it */
  speak: z.boolean().optional(),
  /** sent again after a reconnect */
  replayed: z.boolean().optional(),
  /** the interviewer goes on after a false interruption: what was shown of the response from there on is replaced */
  replaces_from: placeSchema.optional(),
};

/** Where the interview stands; `total` and `index` (1-based, 0 before the first) count planned questions. */
const progressFields = {
  remaining_ms: z.int().min(0),
  question_index: z.int().min(0),
  question_total: z.int().min(0),
  /** which interviewer is running */
  interviewer: z.enum(['model', 'built_in']),
};

export const snapshotSchema = z.object({
  protocol: z.literal(PROTOCOL_VERSION),
  state: z.enum(INTERVIEW_STATES),
  /** the planned question on the table, null before the first */
  question: z.string().nullable(),
  /** the interviewer's last words on it (the question, or a follow-up), as they were said */
  last_words: z.string().nullable(),
  ...progressFields,
  /** words of the open turn that the server has saved */
  draft: z.object({
    turn_id: z.string().nullable(),
    text: z.string(),
    /** highest contiguous place */
    last_chunk_seq: z.int().min(0),
  }),
  /** highest `seq` of the interview so far */
  last_seq: z.int().min(0),
  /** the conversation so far, oldest first; only after `resume` with `last_seq: null` */
  turns: z.array(z.object({ speaker: z.enum(['interviewer', 'candidate']), text: z.string() })),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export const serverMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('llm_response'),
    payload: z.string(),
    seq: seq.optional(),
    is_tentative: z.boolean().optional(),
    ...segmentFields,
  }),
  z.object({
    type: z.literal('mini_llm_filler'),
    payload: z.string(),
    seq: seq.optional(),
    ...segmentFields,
  }),
  z.object({
    type: z.literal('interview_state'),
    /** a sentence for people */
    payload: z.string(),
    seq: seq.optional(),
    state: z.enum(INTERVIEW_STATES).optional(),
    replayed: z.boolean().optional(),
    ...z.object(progressFields).partial().shape,
  }),
  z.object({
    type: z.literal('error'),
    /** a sentence for people */
    payload: z.string(),
    code: z.string().optional(),
    /** `id` of the message it is about */
    ref_id: z.string().optional(),
    retryable: z.boolean().optional(),
    /** missing_chunks: the first and the last missing `seq`, and their turn */
    from: z.int().optional(),
    to: z.int().optional(),
    turn_id: z.string().optional(),
  }),
  z.object({
    type: z.literal('end'),
    /** a sentence for people */
    payload: z.string(),
    seq: seq.optional(),
    reason: z.enum(END_REASONS).optional(),
    replayed: z.boolean().optional(),
  }),
  /** The message with this id is saved. Not sent over Socket.IO, which has acknowledgements of its own. */
  z.object({ type: z.literal('ack'), id: z.string() }),
  /** The answer to `resume`. */
  z.object({ type: z.literal('snapshot'), payload: snapshotSchema }),
  /**
   * What becomes of the interviewer's words over which the candidate spoke. Of this moment only: no `seq`, never
   * sent again. Only to a client that tells what it plays, or that its words are spoken.
   */
  z.object({
    type: z.literal('interruption'),
    payload: z.enum(['continue', 'stop']),
    reason: z.enum(INTERRUPTION_REASONS).optional(),
    /** the response that is spoken over */
    response_id: z.string().optional(),
    /** `stop`: up to where it counts as heard; null: nothing of it */
    heard: placeSchema.nullish(),
    /** the candidate's turn: whose words stay (`stop`) or are forgotten (`continue`) */
    turn_id: z.string().optional(),
  }),
]);
export type ServerMessage = z.infer<typeof serverMessageSchema>;
export type ServerMessageType = ServerMessage['type'];
/** Messages that carry `seq` and are sent again after a reconnect. */
export type ReplayableMessage = Exclude<
  ServerMessage,
  { type: 'ack' | 'error' | 'snapshot' | 'interruption' }
>;

/** What Socket.IO's own acknowledgement carries. */
export type SocketIoAck =
  | { ok: true; id: string | null }
  | { ok: false; id: string | null; code: LiveErrorCode; message: string };

/** The `error` message for a code. */
export function errorMessage(
  code: LiveErrorCode,
  more: { ref_id?: string; from?: number; to?: number; turn_id?: string } = {},
): Extract<ServerMessage, { type: 'error' }> {
  const { message, retryable } = LIVE_ERRORS[code];
  return { type: 'error', payload: message, code, retryable, ...more };
}
