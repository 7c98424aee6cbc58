import type {
  ClientMessageInput,
  EndReason,
  InterviewStateName,
  SegmentKind,
} from '#lib/interviews/protocol.ts';
import type { CaptionPlace, CaptionSegment } from './caption-text.ts';

/** Everything the candidate's page knows of its live interview. Plain data, changed by `reduceLive` alone. */
export type LiveState = {
  connection: Connection;
  /** number of the socket now in use; what an older one still says is ignored */
  generation: number;
  /** tries since the last connection that worked */
  attempt: number;
  /** the server has answered `resume` on this connection; before that nothing else is sent */
  synced: boolean;
  /** a `resume` waits for its snapshot */
  awaitsSnapshot: boolean;
  /** highest `seq` seen; null: this page knows nothing yet */
  lastSeq: number | null;
  /** what the last `resume` asked for */
  resumedFrom: number | null;
  server: ServerView;
  /** the interviewer's words that wait for an answer */
  question: string | null;
  /** the caption that holds them; null: they were told by a snapshot */
  questionKey: string | null;
  /** the planned question on the table, to which follow-ups belong */
  mainQuestion: string | null;
  captions: Caption[];
  /** the reply under way or last said */
  response: { id: string; isComplete: boolean } | null;
  /** the reply that was cut off: what still comes of it is shown, not said */
  cutResponseId: string | null;
  /** the page came in the middle of a reply: its next words go on from the last caption */
  continuesTold: boolean;
  /** the answer being spoken or typed */
  turn: OpenTurn | null;
  /** messages the server has not yet confirmed, oldest first */
  outbox: OutboxEntry[];
  /** a whole answer was given and the floor has not come back yet */
  expectsReply: boolean;
  /** what became of the last whole answer */
  lastAnswer: { turnId: string; isSaved: boolean } | null;
  /** since when something waits to be confirmed */
  unsavedSinceMs: number | null;
  ended: { reason: EndReason | null; text: string } | null;
  /** the server's last complaint, for people */
  notice: { code: string | null; text: string } | null;
};

export type Connection =
  | { type: 'idle' }
  | { type: 'connecting' }
  | { type: 'open' }
  /** lost; a new try begins by itself */
  | { type: 'waiting' }
  /** over for this page: it must not connect again by itself */
  | { type: 'stopped'; why: StopReason };

export type StopReason =
  | 'superseded'
  | 'unauthorized'
  | 'not_found'
  | 'revoked'
  | 'failed'
  | 'refused'
  | 'ended'
  | 'left';

export type ServerView = {
  state: InterviewStateName | null;
  sentence: string | null;
  remainingMs: number | null;
  /** when `remainingMs` was told */
  remainingAtMs: number;
  questionIndex: number;
  questionTotal: number;
  interviewer: 'model' | 'built_in' | null;
};

export type Caption = {
  key: string;
  speaker: 'interviewer' | 'candidate';
  text: string;
  kind: SegmentKind | 'answer';
  isSaved: boolean;
  /** the interviewer's words piece by piece, where they came so */
  segments?: readonly CaptionSegment[];
  /** from there on nobody heard it; `all`: nothing of it was heard */
  cut?: CaptionPlace | 'all';
};

export type OpenTurn = {
  id: string;
  /** highest chunk number used */
  seq: number;
  text: string;
  /** what the server was given of it */
  sentText: string;
  input: AnswerInput;
  /** how many times as long as usual this page waits for more words; absent: as long as usual */
  patience?: number;
};
export type AnswerInput = 'spoken' | 'typed';

export type OutboxEntry = {
  id: string;
  message: ClientMessageInput;
  /** generation of the socket it was last sent on */
  sentIn: number | null;
};

/** A piece of the interviewer's words to be said aloud. */
export type Segment = { id: string; text: string };

/** What is kept in the browser, so that a reload or a crash loses nothing. */
export type StoredLive = { turn: OpenTurn | null; outbox: OutboxEntry[] };

export const INITIAL_LIVE_STATE: LiveState = {
  connection: { type: 'idle' },
  generation: 0,
  attempt: 0,
  synced: false,
  awaitsSnapshot: false,
  lastSeq: null,
  resumedFrom: null,
  server: {
    state: null,
    sentence: null,
    remainingMs: null,
    remainingAtMs: 0,
    questionIndex: 0,
    questionTotal: 0,
    interviewer: null,
  },
  question: null,
  questionKey: null,
  mainQuestion: null,
  captions: [],
  response: null,
  cutResponseId: null,
  continuesTold: false,
  turn: null,
  outbox: [],
  expectsReply: false,
  lastAnswer: null,
  unsavedSinceMs: null,
  ended: null,
  notice: null,
};

export type SaveState = 'saved' | 'sending' | 'reconnecting' | 'finished';

/** The one thing a candidate must always be able to see: where their words are. */
export function saveStateOf(state: LiveState): SaveState {
  if (state.ended) return 'finished';
  if (state.connection.type !== 'open' || !state.synced) return 'reconnecting';
  return state.outbox.length > 0 || hasUnsentWords(state.turn) ? 'sending' : 'saved';
}

export function hasUnsentWords(turn: OpenTurn | null): boolean {
  return turn !== null && turn.text !== turn.sentText;
}
