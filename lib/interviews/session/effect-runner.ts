import type { Clock } from './clock.ts';
import type { CallTokens, Interviewers } from './interviewer.ts';
import type { Effect, SessionEvent } from './reducer/events.ts';
import type { TimerName } from './reducer/state.ts';
import { type ReplyEvent, streamAcknowledgement, streamReply } from './stream-reply.ts';
import type { TurnConfig } from './turn-config.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
type Call = Extract<Effect, { type: 'call_reply' | 'call_acknowledge' }>;

export type EffectRunnerOptions = {
  interviewers: Interviewers;
  clock: Clock;
  config: TurnConfig;
  /** timers that fire and words of models come back as events */
  emit: (event: Unstamped<SessionEvent>) => void;
};

/** Carries out what begins at once and is seen by nobody outside: timers and calls of models. */
export class EffectRunner {
  readonly #options: EffectRunnerOptions;
  readonly #timers = new Map<TimerName, () => void>();
  readonly #calls = new Map<number, AbortController>();
  #isStopped = false;

  constructor(options: EffectRunnerOptions) {
    this.#options = options;
  }

  /** Carries the effect out if it is one of these. */
  run(effect: Effect): void {
    switch (effect.type) {
      case 'set_timer':
        this.#setTimer(effect);
        return;
      case 'clear_timer':
        this.#timers.get(effect.name)?.();
        this.#timers.delete(effect.name);
        return;
      case 'call_reply':
      case 'call_acknowledge':
        this.#call(effect);
        return;
      case 'abort_call':
        this.#calls.get(effect.call)?.abort();
        this.#calls.delete(effect.call);
        return;
      case 'send':
      case 'reject':
      case 'close':
      case 'turn':
      case 'status':
      case 'complete':
        return;
      default:
        effect satisfies never;
    }
  }

  /** Ends all that is under way; nothing comes back any more. */
  stop(): void {
    this.#isStopped = true;
    for (const cancel of this.#timers.values()) cancel();
    for (const controller of this.#calls.values()) controller.abort();
    this.#timers.clear();
    this.#calls.clear();
  }

  #setTimer({ name, generation, ms }: Extract<Effect, { type: 'set_timer' }>): void {
    this.#timers.get(name)?.();
    const fire = () => {
      this.#timers.delete(name);
      this.#emit({ type: 'timer', name, generation });
    };
    this.#timers.set(name, this.#options.clock.after(ms, fire));
  }

  #call(effect: Call): void {
    const { interviewers, clock, config } = this.#options;
    const { call } = effect;
    const controller = new AbortController();
    const emit = (event: ReplyEvent) => {
      if (!controller.signal.aborted) this.#emit(event);
    };
    const purpose = effect.type === 'call_reply' ? 'reply' : 'acknowledgement';
    const onSpent = (tokens: CallTokens) =>
      this.#emit({ type: 'call_spent', call, purpose, ...tokens });
    const common = { call, clock, config, controller, emit, onSpent };
    this.#calls.set(call, controller);
    controller.signal.addEventListener('abort', () => this.#calls.delete(call), { once: true });
    if (effect.type === 'call_acknowledge') {
      const { primary } = interviewers;
      if (primary)
        void streamAcknowledgement({ interviewer: primary, input: effect.input, ...common });
      return;
    }
    const interviewer = interviewers[effect.provider];
    if (interviewer) void streamReply({ interviewer, request: effect.request, ...common });
    else queueMicrotask(() => emit({ type: 'reply_failed', call, failure: 'failed' }));
  }

  #emit(event: Unstamped<SessionEvent>): void {
    if (!this.#isStopped) this.#options.emit(event);
  }
}

/** Whether an effect can be seen outside, and so waits until the event behind it is committed. */
export function isDeferred(effect: Effect): boolean {
  switch (effect.type) {
    case 'send':
    case 'reject':
    case 'close':
    case 'turn':
    case 'status':
    case 'complete':
      return true;
    case 'set_timer':
    case 'clear_timer':
    case 'call_reply':
    case 'call_acknowledge':
    case 'abort_call':
      return false;
    default:
      return effect satisfies never;
  }
}

/** Whether nobody waits for what follows from an event: a piece of speech, the price of a call. */
export function canWait(event: SessionEvent): boolean {
  return (
    event.type === 'call_spent' || (event.type === 'message' && event.message.type === 'chunk')
  );
}
