import type { ServerMessage } from '#lib/interviews/protocol.ts';
import type { VirtualInterview } from './virtual-interview.ts';

type Segment = { id: string; text: string; said: number; isStarted: boolean };
type Spoken = Extract<ServerMessage, { type: 'llm_response' | 'mini_llm_filler' }>;

/** How finely time passes; speech is about one character in it. */
const TICK_MS = 50;

export type ListenerOptions = {
  /** speed of the voice */
  msPerChar?: number;
  /** between two reports of progress; null: the voice tells only its beginnings and ends */
  boundaryEveryMs?: number | null;
  /** whether it pauses by itself when the candidate makes a sound */
  pauses?: boolean;
};

/** A candidate's browser on the virtual clock: plays what is said, tells how far, and pauses at a sound. */
export class VirtualListener {
  readonly interview: VirtualInterview;
  readonly verdicts: Extract<ServerMessage, { type: 'interruption' }>[] = [];
  readonly #options: Required<ListenerOptions>;
  #queue: Segment[] = [];
  /** the segments of each response, without those that others took the place of */
  readonly #responses = new Map<string, Segment[]>();
  #seen = 0;
  #isPaused = false;
  #toldAt = 0;
  #turns = 0;

  constructor(interview: VirtualInterview, options: ListenerOptions = {}) {
    this.interview = interview;
    this.#options = { msPerChar: 70, boundaryEveryMs: 250, pauses: true, ...options };
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  get isSpeaking(): boolean {
    return this.#queue.length > 0;
  }

  /** All that was played of the newest response of which anything was. */
  get heard(): string {
    return [...this.#responses.keys()].map((id) => this.heardOf(id)).findLast(Boolean) ?? '';
  }

  /** What was really played of a response. */
  heardOf(responseId: string): string {
    const segments = this.#responses.get(responseId) ?? [];
    return segments
      .map(({ text, said }) => text.slice(0, Math.floor(said)).trim())
      .filter(Boolean)
      .join(' ');
  }

  /** Lets time pass: the voice speaks, unless it is paused. */
  listen(ms: number): void {
    for (let passed = 0; passed < ms; passed += TICK_MS) {
      this.#takeMessages();
      this.#play();
      this.interview.wait(TICK_MS);
    }
    this.#takeMessages();
  }

  /** Listens until the voice has nothing more to say. */
  listenToEnd(atMostMs = 60_000): void {
    this.listen(TICK_MS);
    for (let passed = 0; this.isSpeaking && passed < atMostMs; passed += 500) this.listen(500);
  }

  /** A sound of the candidate: the voice falls silent at once. */
  sound(): void {
    this.#takeMessages();
    const [current] = this.#queue;
    if (!current || this.#isPaused || !this.#options.pauses) return;
    this.#isPaused = true;
    this.#tell(current, 'paused');
  }

  /** Words of the candidate so far, as a recogniser gives them; a new turn where none is open. */
  say(text: string, more: { isNew?: boolean } = {}): string {
    if (more.isNew ?? this.#turns === 0) this.#turns += 1;
    const turn_id = `v${this.#turns}`;
    this.sound();
    this.interview.say({
      type: 'chunk',
      payload: text,
      mode: 'cumulative',
      input: 'spoken',
      turn_id,
    });
    this.#takeMessages();
    return turn_id;
  }

  final(text: string): void {
    this.interview.say({
      type: 'final',
      payload: text,
      input: 'spoken',
      turn_id: `v${this.#turns}`,
    });
    this.#takeMessages();
  }

  #play(): void {
    if (this.#isPaused) return;
    let left = TICK_MS / this.#options.msPerChar;
    for (let current = this.#queue[0]; current && left > 0; current = this.#queue[0]) {
      if (!current.isStarted) {
        current.isStarted = true;
        this.#tell(current, 'start');
      }
      const now = Math.min(left, current.text.length - current.said);
      current.said += now;
      left -= now;
      if (current.said >= current.text.length) {
        this.#queue.shift();
        this.#tell(current, 'end');
      } else this.#tellProgress(current);
    }
  }

  #tellProgress(current: Segment): void {
    const { boundaryEveryMs } = this.#options;
    if (boundaryEveryMs === null || this.interview.now - this.#toldAt < boundaryEveryMs) return;
    this.#toldAt = this.interview.now;
    this.#tell(current, 'boundary');
  }

  #tell(segment: Segment, event: 'start' | 'boundary' | 'paused' | 'resumed' | 'end'): void {
    const char_index = Math.floor(segment.said);
    const isTold = this.#options.boundaryEveryMs !== null && event !== 'end';
    this.interview.say({
      type: 'playback',
      payload: { segment_id: segment.id, event, ...(isTold ? { char_index } : {}) },
    });
  }

  #takeMessages(): void {
    const { sent } = this.interview;
    for (; this.#seen < sent.length; this.#seen += 1) {
      const message = sent[this.#seen];
      if (message?.type === 'interruption') this.#obey(message);
      else if (message?.type === 'llm_response' || message?.type === 'mini_llm_filler') {
        this.#enqueue(message);
      }
    }
  }

  #obey(message: Extract<ServerMessage, { type: 'interruption' }>): void {
    this.verdicts.push(message);
    if (message.payload === 'stop') this.#queue = [];
    else {
      this.#turns += 1;
      const [current] = this.#queue;
      if (current && this.#isPaused) this.#tell(current, 'resumed');
    }
    this.#isPaused = false;
  }

  #enqueue(message: Spoken): void {
    if (message.speak === false || message.replayed || !message.segment_id) return;
    const id = message.response_id ?? '';
    const from = message.replaces_from;
    let segments = this.#responses.get(id) ?? [];
    if (from) {
      // What was cut is said again from its sentence on, and heard once as far as history is concerned.
      const place = segments.findIndex((segment) => segment.id === from.segment_id);
      segments = segments.slice(0, place + 1);
      const last = segments.at(-1);
      if (last) last.said = Math.min(last.said, from.char_index);
    }
    const segment = { id: message.segment_id, text: message.payload, said: 0, isStarted: false };
    this.#queue.push(segment);
    this.#responses.set(id, [...segments, segment]);
  }
}
