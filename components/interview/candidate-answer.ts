import { joinWords } from '#components/speech/recognition-results.ts';
import type { Timers } from '#components/speech/timers.ts';
import { createAnswerEnd } from './answer-end.ts';
import type { CandidateMicrophone } from './candidate-microphone.ts';
import { type ConversationState, isFullDuplex } from './conversation-state.ts';
import type { InterviewerVoice } from './interviewer-voice.ts';
import { createLastWords } from './last-words.ts';
import { createNodding } from './listening-signal.ts';
import type { LiveClient } from './live-client.ts';
import type { TalkOver } from './talk-over.ts';

export type CandidateAnswer = {
  /** What the recogniser makes of it: `answer` is settled, `interim` may still change. */
  heard(answer: string, interim: string): void;
  /** Settled words more. */
  settled(text: string): void;
  /** The whole text in the field. */
  typed(text: string): void;
  /** It goes on by other means; words that were heard or typed stay. */
  passOn(): void;
  /** The recogniser owes words, or none any more. */
  pending(isNow: boolean): void;
  /** The recogniser has stopped: what it owed is there. */
  recognizerStopped(): void;
  /** A voice begins or falls silent, before there are words of it. */
  voice(isHeard: boolean): void;
  /** The interviewer began or ended. */
  interviewerSpeaks(isSpeaking: boolean): void;
  /** The microphone is closed for a while: words left over are kept, but wait for new ones before they count. */
  hold(): void;
  /** The candidate asked for a moment. */
  giveTime(): void;
  /** Gives what there is; false when there are no words. */
  commit(): boolean;
  /** Ends as soon as the recogniser has settled what it is still hearing; false when there is nothing to end. */
  done(): boolean;
  onInterruption(decision: 'continue' | 'stop'): void;
  /** Follows what the server knows of it. */
  followLive(): void;
  dispose(): void;
};

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The candidate's answer from its first word to its end, spoken or typed. */
export function createCandidateAnswer(options: {
  client: LiveClient;
  timers: Timers;
  language: string;
  patience: number;
  canHear: boolean;
  getState: () => ConversationState;
  update: (change: Partial<ConversationState>) => void;
  speaker: Pick<InterviewerVoice, 'takeAsRead'>;
  talkOver: TalkOver;
  microphone: () => CandidateMicrophone;
}): CandidateAnswer {
  const { client, timers, getState, update, talkOver } = options;
  let turnId: string | null = null;
  let isPending = false;

  const end = createAnswerEnd({
    timers,
    language: options.language,
    patience: options.patience,
    onEnd: endBySilence,
    onOwed: () => client.control('need_time'),
  });
  const lastWords = createLastWords(timers, commit);
  const nodding = createNodding(timers, () => update({ nods: getState().nods + 1 }));

  function words(): string {
    const { answer, interim } = getState();
    return joinWords(answer, interim);
  }

  function input(): 'spoken' | 'typed' {
    return getState().mode === 'voice' ? 'spoken' : 'typed';
  }

  function heard(answer: string, interim: string): void {
    const before = words();
    const now = joinWords(answer, interim);
    if (now === before) {
      update({ answer, interim });
      return;
    }
    const { hasSound, wordPulse } = getState();
    // Half-duplex, late words are the end of what was said before; only an open microphone hears over the voice.
    const mayInterrupt = hasSound && isFullDuplex(getState());
    if (mayInterrupt && talkOver.words(before, now) === 'echo') {
      closeOverEcho();
      return;
    }
    update({ answer, interim, isRestored: false, wordPulse: wordPulse + 1 });
    client.draft(now, input(), end.patience());
    turnId = client.getState().turn?.id ?? null;
    options.speaker.takeAsRead();
    if (!options.microphone().isOn()) return;
    if (!lastWords.isAwaited()) end.words(now);
    if (!getState().isSpeaking) nodding.words(now);
  }

  /** The interviewer hears itself: these are no headphones. */
  function closeOverEcho(): void {
    takeBack(talkOver.decide('continue', { now: words(), sent: words() }) ?? words());
    update({ hasEcho: true });
    options.microphone().restart();
  }

  function endBySilence(): void {
    // Whether it is an answer at all is being decided.
    if (getState().isSpeaking || client.getState().turn === null) return;
    if (client.getState().synced) {
      commit();
      return;
    }
    // Who sees that the network is gone falls silent: that is not the end of the answer.
    end.hold();
    update({ isRestored: true });
  }

  function commit(): boolean {
    const text = words();
    if (!HAS_WORDS.test(text)) return false;
    const by = input();
    turnId = null;
    forget();
    client.commit(text, by);
    return true;
  }

  /** It is given: nothing the recogniser still says of it may be heard again. */
  function forget(): void {
    end.close();
    talkOver.forget();
    nodding.stop();
    update({ answer: '', interim: '', isRestored: false, hasAskedForTime: false });
    options.microphone().restart();
  }

  /** What was said over the interviewer was no answer: `text` is what there was before. */
  function takeBack(text: string): void {
    const isSame = text === words();
    end.hold();
    update({ answer: text, interim: '' });
    client.withdraw(text);
    turnId = client.getState().turn?.id ?? null;
    if (!isSame) options.microphone().restart();
  }

  /** After a reload or on another device the words of the open answer come back into the room. */
  function adoptKeptDraft(): void {
    const { turn } = client.getState();
    if (!turn?.text || turn.id === turnId || words()) return;
    turnId = turn.id;
    update({ answer: turn.text, isRestored: true });
  }

  function setPending(isNow: boolean): void {
    isPending = isNow;
    end.pending(isNow);
  }

  function hold(): void {
    end.hold();
    nodding.stop();
  }

  return {
    heard,
    settled: (text) => heard(joinWords(getState().answer, text), ''),
    typed(text) {
      update({ answer: text, interim: '', isRestored: false });
      client.draft(text, 'typed');
      turnId = client.getState().turn?.id ?? null;
      if (text.trim()) options.speaker.takeAsRead();
    },
    passOn() {
      const answer = words();
      if (answer) client.draft(answer, input());
    },
    pending: setPending,
    recognizerStopped() {
      setPending(false);
      lastWords.settled();
    },
    voice: end.voice,
    interviewerSpeaks(isSpeaking) {
      if (isSpeaking) end.replyBegan();
      else end.check();
    },
    hold,
    giveTime: end.giveTime,
    commit,
    done() {
      if (!isPending && !HAS_WORDS.test(words())) return false;
      const owes = getState().interim !== '' || isPending;
      if (!options.canHear || !options.microphone().isOn() || !owes) return commit();
      end.hold();
      lastWords.await(isPending);
      options.microphone().settle();
      return true;
    },
    onInterruption(decision) {
      const sent = client.getState().turn?.sentText ?? '';
      const left = talkOver.decide(decision, { now: words(), sent });
      if (left !== null) takeBack(left);
    },
    followLive() {
      const live = client.getState();
      const isForced =
        turnId !== null && live.turn === null && live.lastAnswer?.turnId === turnId && !live.ended;
      if (isForced) {
        // The server closed the turn by itself; what was heard of it is an answer now.
        turnId = null;
        forget();
      }
      adoptKeptDraft();
    },
    dispose() {
      hold();
      lastWords.dispose();
    },
  };
}
