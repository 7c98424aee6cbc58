import { joinWords } from '#components/speech/recognition-results.ts';
import type { RecognizerEvent } from '#components/speech/speech-recognizer.ts';
import { createCandidateAnswer } from './candidate-answer.ts';
import { type CandidateMicrophone, createCandidateMicrophone } from './candidate-microphone.ts';
import {
  type Conversation,
  type ConversationOptions,
  type ConversationState,
  QUIET_TALK,
} from './conversation-state.ts';
import { createHeldClock } from './held-clock.ts';
import { createInterviewerVoice } from './interviewer-voice.ts';
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
  let wasSynced = false;
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
      answer.interviewerSpeaks(spoken.isSpeaking);
    },
  });
  const talkOver = createTalkOver({ timers, speaker });
  const answer = createCandidateAnswer({
    client,
    timers,
    language: options.language,
    patience: options.patience ?? 1,
    canHear: recognizer !== null,
    getState: () => state,
    update,
    speaker,
    talkOver,
    microphone: () => microphone,
  });
  const microphone: CandidateMicrophone = createCandidateMicrophone({
    recognizer,
    voiceActivity: options.voiceActivity ?? null,
    mayListen: () => mayListen(client.getState(), state, pauses.kind()),
    onRecognizer,
    onVoice(isHeard) {
      answer.voice(isHeard);
      talkOver.voice(isHeard);
    },
    onClosed: answer.hold,
  });

  function onRecognizer(event: RecognizerEvent): void {
    switch (event.type) {
      case 'listening':
        update({ isListening: true });
        return;
      case 'stopped':
        update({ isListening: false });
        answer.recognizerStopped();
        return;
      case 'pending':
        answer.pending(event.isPending);
        return;
      case 'final':
        answer.settled(event.text);
        return;
      case 'partial':
        answer.heard(state.answer, event.text);
        return;
      case 'error':
        update({ mode: 'typing', speechProblem: event.code, isListening: false });
        return;
    }
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

  function onLive(): void {
    const live = client.getState();
    pauses.follow(live);
    answer.followLive();
    if (live.synced !== wasSynced) {
      wasSynced = live.synced;
      // The server has the words now, and must wait with them as the page does.
      if (wasSynced && state.isRestored && state.mode === 'voice') client.control('need_time');
    }
    microphone.tune();
    tuneClock();
  }

  const cleanUps = [
    client.subscribe(onLive),
    client.onSegment(speaker.speak),
    client.onInterruption(answer.onInterruption),
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
      const soFar = joinWords(state.answer, state.interim);
      update({ mode, answer: soFar, interim: '', speechProblem: null, isListening: false });
      if (mode === 'typing') speechLoading?.cancel();
      tuneClock();
      // What the recogniser still says of it is in the field already.
      microphone.restart();
      answer.passOn();
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
    type: answer.typed,
    done: answer.done,
    end() {
      answer.commit();
      client.control('end_interview');
    },
    needMoment() {
      update({ hasAskedForTime: true });
      client.control('need_time');
      answer.giveTime();
    },
    skip() {
      if (!answer.commit()) client.control('skip');
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
      answer.dispose();
      for (const cleanUp of cleanUps) cleanUp();
      loadWatch?.dispose();
      microphone.dispose();
      speaker.dispose();
    },
  };
}
