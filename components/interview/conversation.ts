import { joinWords } from '#components/speech/recognition-results.ts';
import type { RecognizerEvent } from '#components/speech/speech-recognizer.ts';
import { createAnswerEnd } from './answer-end.ts';
import { createCandidateMicrophone } from './candidate-microphone.ts';
import {
  type Conversation,
  type ConversationOptions,
  type ConversationState,
  isFullDuplex,
  QUIET_TALK,
} from './conversation-state.ts';
import { createHeldClock } from './held-clock.ts';
import { createInterviewerVoice } from './interviewer-voice.ts';
import { createLastWords } from './last-words.ts';
import { createNodding } from './listening-signal.ts';
import { createPauseWatch, mayListen } from './may-listen.ts';
import { watchSpeechLoad } from './speech-loading.ts';
import { createTalkOver } from './talk-over.ts';

/**
 * Joins the live client, the microphone and the voice into a talk. Half-duplex by default: while the interviewer
 * speaks, recognition is stopped, so that it does not hear itself on loudspeakers; words that were under way are
 * kept for the next answer. With headphones the microphone stays open, and the candidate can speak over it.
 * Framework-free.
 */
export function createConversation(options: ConversationOptions): Conversation {
  const { client, recognizer, timers } = options;
  const listeners = new Set<() => void>();
  let turnId: string | null = null;
  let wasSynced = false;
  let isPending = false;
  const pauses = createPauseWatch();
  const clock = createHeldClock(client);

  let state: ConversationState = {
    ...QUIET_TALK,
    mode: recognizer ? options.mode : 'typing',
    hasSound: options.hasSound && options.voice !== null,
    hasHeadphones: options.hasHeadphones ?? false,
    speechProblem: options.speechProblem ?? null,
  };

  function update(change: Partial<ConversationState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function words(): string {
    return joinWords(state.answer, state.interim);
  }

  const answerEnd = createAnswerEnd({
    timers,
    language: options.language,
    patience: options.patience ?? 1,
    onEnd: endBySilence,
    onOwed: () => client.control('need_time'),
  });

  const speaker = createInterviewerVoice({
    voice: options.voice,
    silent: options.silent,
    timers,
    hasSound: options.hasSound,
    onPlayback: client.playback,
    onChange(spoken) {
      update(spoken);
      talkOver.speaking(spoken.isSpeaking && spoken.hasSound);
      microphone.tune();
      if (spoken.isSpeaking) answerEnd.replyBegan();
      else answerEnd.check();
    },
  });
  const talkOver = createTalkOver({ timers, speaker });
  const lastWords = createLastWords(timers, commit);
  const nodding = createNodding(timers, () => update({ nods: state.nods + 1 }));

  // ── the microphone ──

  const microphone = createCandidateMicrophone({
    recognizer,
    voiceActivity: options.voiceActivity ?? null,
    mayListen: () => mayListen(client.getState(), state, pauses.kind()),
    onRecognizer,
    onVoice(isHeard) {
      answerEnd.voice(isHeard);
      talkOver.voice(isHeard);
    },
    // Words left over are kept, but wait for new ones before they count as an answer.
    onClosed: stopWaiting,
  });

  function stopWaiting(): void {
    answerEnd.hold();
    nodding.stop();
  }

  function onRecognizer(event: RecognizerEvent): void {
    switch (event.type) {
      case 'listening':
        update({ isListening: true });
        return;
      case 'stopped':
        update({ isListening: false });
        setPending(false);
        lastWords.settled();
        return;
      case 'pending':
        setPending(event.isPending);
        return;
      case 'final':
        heard(joinWords(state.answer, event.text), '');
        return;
      case 'partial':
        heard(state.answer, event.text);
        return;
      case 'error':
        update({ mode: 'typing', speechProblem: event.code, isListening: false });
        return;
    }
  }

  function setPending(isNow: boolean): void {
    isPending = isNow;
    answerEnd.pending(isNow);
  }

  const speechLoading = options.speechLoading ?? null;
  const loadWatch =
    speechLoading &&
    watchSpeechLoad({
      loading: speechLoading,
      timers,
      onChange(speechLoad) {
        update({ speechLoad });
        tuneClock();
      },
    });

  /** Until the device can hear, silence tells nothing, and the time is not the candidate's. */
  function tuneClock(): void {
    clock.tune(state.mode === 'voice' && state.speechLoad !== null);
  }

  // ── the answer ──

  function heard(answer: string, interim: string): void {
    const before = words();
    const now = joinWords(answer, interim);
    if (now === before) {
      update({ answer, interim });
      return;
    }
    // Half-duplex, late words are the end of what was said before; only an open microphone hears over the voice.
    const mayInterrupt = state.hasSound && isFullDuplex(state);
    if (mayInterrupt && talkOver.words(before, now) === 'echo') {
      closeOverEcho();
      return;
    }
    update({ answer, interim, isRestored: false, wordPulse: state.wordPulse + 1 });
    client.draft(now, state.mode === 'voice' ? 'spoken' : 'typed', answerEnd.patience());
    turnId = client.getState().turn?.id ?? null;
    speaker.takeAsRead();
    if (!microphone.isOn()) return;
    if (!lastWords.isAwaited()) answerEnd.words(now);
    if (!state.isSpeaking) nodding.words(now);
  }

  /** The interviewer hears itself: these are no headphones. */
  function closeOverEcho(): void {
    takeBack(talkOver.decide('continue', { now: words(), sent: words() }) ?? words());
    update({ hasEcho: true });
    microphone.restart();
  }

  function endBySilence(): void {
    // Whether it is an answer at all is being decided.
    if (state.isSpeaking || client.getState().turn === null) return;
    if (client.getState().synced) {
      commit();
      return;
    }
    // Who sees that the network is gone falls silent: that is not the end of the answer.
    answerEnd.hold();
    update({ isRestored: true });
  }

  function commit(): boolean {
    const text = words();
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    const input = state.mode === 'voice' ? 'spoken' : 'typed';
    turnId = null;
    forgetAnswer();
    client.commit(text, input);
    return true;
  }

  /** Ends the answer as soon as the recogniser has settled what it is still hearing. */
  function done(): boolean {
    if (!isPending && !/[\p{L}\p{N}]/u.test(words())) return false;
    if (!recognizer || !microphone.isOn() || !(state.interim || isPending)) return commit();
    answerEnd.hold();
    lastWords.await(isPending);
    microphone.settle();
    return true;
  }

  /** The answer is given: nothing the recogniser still says of it may be heard again. */
  function forgetAnswer(): void {
    answerEnd.close();
    talkOver.forget();
    nodding.stop();
    update({ answer: '', interim: '', isRestored: false, hasAskedForTime: false });
    microphone.restart();
  }

  /** What was said over the interviewer was no answer: `text` is what there was before. */
  function takeBack(text: string): void {
    const isSame = text === words();
    answerEnd.hold();
    update({ answer: text, interim: '' });
    client.withdraw(text);
    turnId = client.getState().turn?.id ?? null;
    if (!isSame) microphone.restart();
  }

  function onInterruption(decision: 'continue' | 'stop'): void {
    const sent = client.getState().turn?.sentText ?? '';
    const left = talkOver.decide(decision, { now: words(), sent });
    if (left !== null) takeBack(left);
  }

  // ── the client's news ──

  function onLive(): void {
    const live = client.getState();
    pauses.follow(live);
    const isForced =
      turnId !== null && live.turn === null && live.lastAnswer?.turnId === turnId && !live.ended;
    if (isForced) {
      // The server closed the turn by itself; what was heard of it is an answer now.
      turnId = null;
      forgetAnswer();
    }
    adoptKeptDraft();
    if (live.synced !== wasSynced) {
      wasSynced = live.synced;
      // The server has the words now, and must wait with them as the page does.
      if (wasSynced && state.isRestored && state.mode === 'voice') client.control('need_time');
    }
    microphone.tune();
    tuneClock();
  }

  /** After a reload or on another device the words of the open answer come back into the room. */
  function adoptKeptDraft(): void {
    const { turn } = client.getState();
    if (!turn?.text || turn.id === turnId || state.answer || state.interim) return;
    turnId = turn.id;
    update({ answer: turn.text, isRestored: true });
  }

  const cleanUps = [
    client.subscribe(onLive),
    client.onSegment(speaker.speak),
    client.onInterruption(onInterruption),
  ];

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setMode(mode) {
      if (mode === state.mode || (mode === 'voice' && !recognizer)) return;
      // Heard words move into the field, typed ones stay in front of what is said next.
      const answer = words();
      update({ mode, answer, interim: '', speechProblem: null, isListening: false });
      if (mode === 'typing') speechLoading?.cancel();
      tuneClock();
      // What the recogniser still says of it is in the field already.
      microphone.restart();
      if (answer) client.draft(answer, mode === 'voice' ? 'spoken' : 'typed');
      microphone.tune();
    },
    setMuted(isMuted) {
      update({ isMuted });
      microphone.tune();
      // Words left over wait for new ones here; the server must not take their end for the answer's either.
      if (isMuted && client.getState().turn) client.control('need_time');
    },
    setSound: speaker.setSound,
    setHeadphones(hasHeadphones) {
      update({ hasHeadphones, hasEcho: false });
      microphone.tune();
    },
    type(text) {
      update({ answer: text, interim: '', isRestored: false });
      client.draft(text, 'typed');
      turnId = client.getState().turn?.id ?? null;
      if (text.trim()) speaker.takeAsRead();
    },
    done,
    end() {
      commit();
      client.control('end_interview');
    },
    needMoment() {
      update({ hasAskedForTime: true });
      client.control('need_time');
      answerEnd.giveTime();
    },
    skip() {
      if (!commit()) client.control('skip');
    },
    pause() {
      pauses.begin();
      clock.release();
      client.control('pause');
      microphone.tune();
    },
    stopSpeaking() {
      speaker.takeAsRead();
      speaker.stop();
    },
    unblockSound: () => speaker.setSound(true),
    dispose() {
      stopWaiting();
      lastWords.dispose();
      for (const cleanUp of cleanUps) cleanUp();
      loadWatch?.dispose();
      microphone.dispose();
      speaker.dispose();
    },
  };
}
