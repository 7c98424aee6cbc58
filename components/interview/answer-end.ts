import { decideEndpoint } from '#components/speech/endpointing.ts';
import {
  closeTurn,
  hearWords,
  learnedPatience,
  newSpeaker,
  type SpeakerPauses,
} from '#components/speech/speaker-pauses.ts';
import type { Timers } from '#components/speech/timers.ts';
import { TURN_PATIENCE_MAX } from '#lib/interviews/protocol.ts';

export type AnswerEnd = {
  /** New words were heard; `text` is the whole answer with them. */
  words(text: string): void;
  /** A voice begins or falls silent, before there are words of it. */
  voice(isHeard: boolean): void;
  /** Something was heard whose words are still to come, or no longer. */
  pending(isPending: boolean): void;
  /** The candidate asked for a moment: every silence of this answer is longer. */
  giveTime(): void;
  /** How many times as long as usual this speaker is waited for, for the server: at least 1, a moment asked for left out. */
  patience(): number;
  /** Looks again whether the answer is over; does nothing when it waits for no end. */
  check(): void;
  /** Waits for no end any more until new words come: the microphone is closed, or the words are old. */
  hold(): void;
  /** The answer is given. */
  close(): void;
  /** The reply has begun: words from here on answer it, and do not show that somebody was cut off. */
  replyBegan(): void;
};

/** A recogniser that owes words for so long owes none: a slow device, or a room that is never silent. */
const PENDING_MOST_MS = 30_000;
/** Asking for a moment, or an accommodation, doubles every silence. */
const MORE_TIME = 2;

/**
 * Waits for the end of a spoken answer: the policy with timers around it, and with what was learned of this
 * speaker's own pauses in the course of the interview.
 */
export function createAnswerEnd(options: {
  timers: Timers;
  language: string;
  /** 1, or more for who was given more time */
  patience: number;
  /** The answer is over; may come again after a `check`, if nothing was done about it. */
  onEnd: () => void;
  /** It would be over by the words, but some are still to come: whoever else waits for its end must know. */
  onOwed?: () => void;
}): AnswerEnd {
  const { timers, language } = options;
  let speaker: SpeakerPauses = newSpeaker();
  let waiting: { text: string; lastWordAt: number } | null = null;
  let isVoiceHeard = false;
  let isPending = false;
  let voiceSince: number | null = null;
  let moreTime = 1;
  let cancel: (() => void) | null = null;

  function check(): void {
    cancel?.();
    cancel = null;
    if (!waiting) return;
    const decision = decideEndpoint({
      text: waiting.text,
      lastWordAtMs: waiting.lastWordAt,
      nowMs: timers.now(),
      patience: options.patience * moreTime * learnedPatience(speaker),
      voiceSinceMs: voiceSince,
      language,
    });
    const owedMs = isPending ? waiting.lastWordAt + PENDING_MOST_MS - timers.now() : 0;
    if (decision.type === 'commit' && owedMs > 0) {
      options.onOwed?.();
      cancel = timers.after(owedMs, check);
    } else if (decision.type === 'commit') options.onEnd();
    else if (decision.type === 'wait') cancel = timers.after(decision.ms, check);
  }

  function hold(): void {
    cancel?.();
    cancel = null;
    waiting = null;
    voiceSince = null;
    // A silence with the microphone closed is no pause for thought, and nothing is learned from it.
    speaker = { ...speaker, last_words: null };
  }

  return {
    words(text) {
      const at = timers.now();
      speaker = hearWords(speaker, { text, at, voiceAt: voiceSince, language });
      waiting = { text, lastWordAt: at };
      voiceSince = isVoiceHeard || isPending ? at : null;
      check();
    },
    voice(isHeard) {
      isVoiceHeard = isHeard;
      if (!isHeard || !waiting) return;
      voiceSince = timers.now();
      check();
    },
    pending(isOwed) {
      isPending = isOwed;
      // Words that come late are no sign of a pause for thought: they were said when they were first heard.
      if (isPending && waiting) voiceSince ??= timers.now();
      if (!isPending) check();
    },
    giveTime() {
      moreTime = MORE_TIME;
      check();
    },
    patience() {
      const told = Math.round(options.patience * learnedPatience(speaker) * 100) / 100;
      return Math.min(Math.max(told, 1), TURN_PATIENCE_MAX);
    },
    check,
    hold,
    close() {
      speaker = closeTurn(speaker, { at: timers.now(), language });
      moreTime = 1;
      const { closed } = speaker;
      hold();
      speaker = { ...speaker, closed };
    },
    replyBegan() {
      speaker = { ...speaker, closed: null };
    },
  };
}
