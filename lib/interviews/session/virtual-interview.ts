import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { ClientMessageInput, ServerMessage } from '#lib/interviews/protocol.ts';
import { clientMessageSchema } from '#lib/interviews/protocol.ts';
import { advance, beginSession } from './advance.ts';
import type { Effect, SessionEvent } from './reducer/events.ts';
import type { SessionState, TimerName } from './reducer/state.ts';
import { type TurnConfig, turnConfig } from './turn-config.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
export type VirtualEvent = Unstamped<SessionEvent>;
/** What a model does with a call: its events, each so many ms after the call. */
export type ModelScript = (
  call: Extract<Effect, { type: 'call_reply' | 'call_acknowledge' }>,
) => { after: number; event: VirtualEvent }[];

const START = Date.parse('2026-03-02T09:00:00Z');

/** A plan as rules make it: two core questions, one from the résumé, the candidate's own part, the goodbye. */
export const EXAMPLE_PLAN: Plan = {
  version: 1,
  language: 'en',
  minutes: 20,
  opening:
    'Hello, I am an AI interviewer. This takes about twenty minutes and is recorded as text.',
  role_title: 'Backend engineer',
  facts: ['The team works from Lisbon and from home.'],
  items: [
    item('q1', 'core', 'Tell me about a system you kept running under load.', 2),
    item('q2', 'core', 'How do you find the cause of a fault in production?', 2),
    item('q3', 'resume', 'You moved a service to another database. How did you plan it?', 1),
    item('own', 'candidate', 'What would you like to ask me?', 0),
    item('bye', 'closing', 'Thank you for your time. Goodbye.', 0),
  ],
};

function item(
  id: string,
  kind: Plan['items'][number]['kind'],
  question: string,
  probes_max: number,
): Plan['items'][number] {
  return { id, kind, question, criterion_id: null, requirement_ids: [], probes_max, seconds: 300 };
}

/** An interview on a virtual clock: timers and scripted models are carried out, everything sent is kept. */
export class VirtualInterview {
  state: SessionState;
  now = START;
  /** how far the server's clock is from the true time */
  skew = 0;
  readonly log: SessionEvent[] = [];
  readonly effects: Effect[] = [];
  readonly sent: ServerMessage[] = [];
  readonly sentAt: number[] = [];
  readonly script: ModelScript;
  #timers = new Map<TimerName, { generation: number; due: number }>();
  #queue: { due: number; event: VirtualEvent; call: number }[] = [];

  constructor(
    options: {
      plan?: Plan;
      model?: ModelScript;
      second?: boolean;
      config?: Partial<TurnConfig>;
    } = {},
  ) {
    this.script = options.model ?? (() => []);
    const begin = {
      type: 'begin',
      at: START,
      interview_id: 'int_virtual',
      plan: options.plan ?? EXAMPLE_PLAN,
      candidate_name: 'Ada Example',
      config: turnConfig(options.config),
      interviewers: { primary: options.model !== undefined, fallback: options.second ?? false },
    } as const;
    this.log.push(begin);
    this.state = beginSession(begin);
  }

  dispatch(event: VirtualEvent): Effect[] {
    const stamped = { ...event, at: this.now + this.skew } as SessionEvent;
    this.log.push(stamped);
    const { state, effects } = advance(this.state, stamped);
    this.state = state;
    for (const effect of effects) this.#carryOut(effect);
    this.effects.push(...effects);
    return effects;
  }

  connect(connection = 'c1'): Effect[] {
    return this.dispatch({ type: 'connected', connection });
  }

  /** A message of the current connection. */
  say(message: ClientMessageInput, connection = this.state.connection?.id ?? 'c1'): Effect[] {
    return this.dispatch({
      type: 'message',
      connection,
      message: clientMessageSchema.parse(message),
    });
  }

  /** The process dies and is rebuilt from its log. */
  restart(): void {
    this.#timers.clear();
    this.#queue = [];
    this.state = replay(this.log);
    this.dispatch({ type: 'restarted', interviewers: this.state.interviewers });
  }

  /** Lets time pass; what is due happens in its order. */
  wait(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const timer = [...this.#timers].sort((a, b) => a[1].due - b[1].due)[0];
      const queued = this.#queue.sort((a, b) => a.due - b.due)[0];
      const due = Math.min(timer?.[1].due ?? Infinity, queued?.due ?? Infinity);
      if (due > until) break;
      this.now = Math.max(this.now, due);
      if (queued && queued.due <= (timer?.[1].due ?? Infinity)) {
        this.#queue.shift();
        this.dispatch(queued.event);
      } else if (timer) {
        this.#timers.delete(timer[0]);
        this.dispatch({ type: 'timer', name: timer[0], generation: timer[1].generation });
      }
    }
    this.now = until;
  }

  /** Texts of what was said, by kind. */
  texts(kind?: string): string[] {
    return this.sent.flatMap((message) =>
      (message.type === 'llm_response' || message.type === 'mini_llm_filler') &&
      (kind === undefined || message.kind === kind)
        ? [message.payload]
        : [],
    );
  }

  #carryOut(effect: Effect): void {
    switch (effect.type) {
      case 'set_timer':
        this.#timers.set(effect.name, {
          generation: effect.generation,
          due: this.now + effect.ms,
        });
        return;
      case 'clear_timer':
        this.#timers.delete(effect.name);
        return;
      case 'send':
        this.sent.push(effect.message);
        this.sentAt.push(this.now);
        return;
      case 'call_reply':
      case 'call_acknowledge':
        for (const { after, event } of this.script(effect)) {
          this.#queue.push({ due: this.now + after, event, call: effect.call });
        }
        return;
      case 'abort_call':
        this.#queue = this.#queue.filter(({ call }) => call !== effect.call);
        return;
      default:
        return;
    }
  }
}

/** The state a log leads to. */
export function replay(log: readonly SessionEvent[]): SessionState {
  const [begin, ...rest] = log;
  if (begin?.type !== 'begin') throw new Error('A log begins with `begin`.');
  let state = beginSession(begin);
  for (const event of rest) state = advance(state, event).state;
  return state;
}

/** A model that says `text` with an act after `ttft` ms, all in one. */
export function talkingModel(ttft: number, act: 'probe' | 'ask', text: string): ModelScript {
  return (call) =>
    call.type === 'call_acknowledge'
      ? []
      : [
          { after: ttft, event: { type: 'reply_act', call: call.call, act } },
          { after: ttft, event: { type: 'reply_end', call: call.call, text, ttft_ms: ttft } },
        ];
}
