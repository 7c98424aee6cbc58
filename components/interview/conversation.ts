import { decideEndpoint } from '#components/speech/endpointing.ts';
import { joinWords } from '#components/speech/recognition-results.ts';
import type {
  RecognizerErrorCode,
  RecognizerEvent,
  SpeechRecognizer,
} from '#components/speech/speech-recognizer.ts';
import type { SpeechSynthesizer } from '#components/speech/speech-synthesizer.ts';
import type { Timers } from '#components/speech/timers.ts';
import type { InterviewStateName } from '#lib/interviews/protocol.ts';
import { createInterviewerVoice } from './interviewer-voice.ts';
import type { LiveClient } from './live-client.ts';

export type AnswerMode = 'voice' | 'typing';

/** What the room shows beside the live state: this device's side of the talk. */
export type ConversationState = {
  mode: AnswerMode;
  /** the candidate turned the microphone off */
  isMuted: boolean;
  /** the interviewer is heard, not only read */
  hasSound: boolean;
  /** the microphone is open and words are being recognised */
  isListening: boolean;
  /** the interviewer is saying something */
  isSpeaking: boolean;
  /** the answer so far: settled words, or what is typed */
  answer: string;
  /** words the recogniser may still change */
  interim: string;
  /** words from before a reload or a lost network: they wait for new ones, or for "I'm done" */
  isRestored: boolean;
  /** rises with every new word, for the line that moves */
  wordPulse: number;
  /** why voice is not available */
  speechProblem: RecognizerErrorCode | null;
  /** the browser wants a click before it makes a sound */
  isSoundBlocked: boolean;
  /** the candidate asked for a moment: silences are longer */
  hasAskedForTime: boolean;
};

export type Conversation = {
  getState(): ConversationState;
  subscribe(listener: () => void): () => void;
  setMode(mode: AnswerMode): void;
  setMuted(isMuted: boolean): void;
  setSound(hasSound: boolean): void;
  /** The whole text in the field. */
  type(text: string): void;
  /** The answer is finished; false when there are no words yet. */
  done(): boolean;
  /** Ends the interview; words that were begun go with it. */
  end(): void;
  needMoment(): void;
  /** Goes on to the next question; words that were begun are given as an answer. */
  skip(): void;
  /** A break: the microphone stays closed until the candidate continues. */
  pause(): void;
  /** Ends what the interviewer is saying, so that the candidate can go on. */
  stopSpeaking(): void;
  /** Speaks with sound again after the browser blocked it. Call it from a click. */
  unblockSound(): void;
  dispose(): void;
};

/** Asking for a moment, or an accommodation, doubles every silence. */
const MORE_TIME = 2;
/** How long a recogniser may take to settle its last words once the candidate is done. */
const LAST_WORDS_MS = 600;

/**
 * Joins the live client, the microphone and the voice into a talk. Half-duplex: while the interviewer speaks,
 * recognition is stopped, so it does not hear itself on loudspeakers; words that were under way are kept for
 * the next answer. Framework-free.
 */
export function createConversation(options: {
  client: LiveClient;
  recognizer: SpeechRecognizer | null;
  /** the browser's voice; null: there is none */
  voice: SpeechSynthesizer | null;
  /** reading pace without sound */
  silent: SpeechSynthesizer;
  timers: Timers;
  language: string;
  mode: AnswerMode;
  hasSound: boolean;
  speechProblem?: RecognizerErrorCode | null;
  /** 1, or more for who was given more time */
  patience?: number;
}): Conversation {
  const { client, recognizer, voice, silent, timers } = options;
  const listeners = new Set<() => void>();
  const cleanUps: (() => void)[] = [];
  let lastWordAt: number | null = null;
  let cancelEndpoint: (() => void) | null = null;
  let isRecognizerWanted = false;
  let turnId: string | null = null;
  let cancelLastWords: (() => void) | null = null;
  let isOwnPause = false;
  let isPausedBySilence = false;
  let serverState: InterviewStateName | null = null;
  let wasSynced = false;

  let state: ConversationState = {
    mode: recognizer ? options.mode : 'typing',
    isMuted: false,
    hasSound: options.hasSound && voice !== null,
    isListening: false,
    isSpeaking: false,
    answer: '',
    interim: '',
    isRestored: false,
    wordPulse: 0,
    speechProblem: options.speechProblem ?? null,
    isSoundBlocked: false,
    hasAskedForTime: false,
  };

  function update(change: Partial<ConversationState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  // ── listening ──

  /** Whether the microphone should be open now. */
  function mayListen(): boolean {
    const live = client.getState();
    if (!recognizer || state.mode !== 'voice' || state.isMuted || live.ended) return false;
    if (live.connection.type === 'stopped' || live.connection.type === 'idle') return false;
    if (live.server.state === null || live.server.state === 'preparing') return false;
    // Paused by a long silence, words are what ends the pause; paused by the candidate, they are private.
    if (live.server.state === 'paused' && !isPausedBySilence) return false;
    if (isOwnPause) return false;
    const isReplyUnderWay =
      live.response !== null &&
      !live.response.isComplete &&
      live.server.state !== 'waiting_for_user_input';
    return !state.isSpeaking && !isReplyUnderWay;
  }

  function tuneMicrophone(): void {
    const isWanted = mayListen();
    if (isWanted === isRecognizerWanted || !recognizer) return;
    isRecognizerWanted = isWanted;
    if (isWanted) {
      recognizer.start();
    } else {
      cancelEndpoint?.();
      // Words left over are kept, but wait for new ones before they count as an answer.
      lastWordAt = null;
      recognizer.stop();
    }
  }

  function onRecognizer(event: RecognizerEvent): void {
    switch (event.type) {
      case 'listening':
        update({ isListening: true });
        return;
      case 'stopped':
        update({ isListening: false });
        if (cancelLastWords) finish();
        return;
      case 'final':
        heard(joinWords(state.answer, event.text), '');
        return;
      case 'partial':
        heard(state.answer, event.text);
        return;
      case 'error':
        isRecognizerWanted = false;
        cancelEndpoint?.();
        update({ mode: 'typing', speechProblem: event.code, isListening: false });
        return;
    }
  }

  function heard(answer: string, interim: string): void {
    const before = joinWords(state.answer, state.interim);
    const now = joinWords(answer, interim);
    const isNew = now !== before;
    update({ answer, interim });
    if (!isNew) return;
    update({ isRestored: false, wordPulse: state.wordPulse + 1 });
    client.draft(now, state.mode === 'voice' ? 'spoken' : 'typed');
    turnId = client.getState().turn?.id ?? null;
    if (!isRecognizerWanted) return;
    lastWordAt = timers.now();
    watchForEnd();
  }

  function watchForEnd(): void {
    cancelEndpoint?.();
    cancelEndpoint = null;
    if (
      cancelLastWords ||
      state.mode !== 'voice' ||
      lastWordAt === null ||
      client.getState().turn === null
    )
      return;
    const decision = decideEndpoint({
      text: joinWords(state.answer, state.interim),
      lastWordAtMs: lastWordAt,
      nowMs: timers.now(),
      patience: (options.patience ?? 1) * (state.hasAskedForTime ? MORE_TIME : 1),
      language: options.language,
    });
    if (decision.type === 'commit' && !client.getState().synced) keepWords();
    else if (decision.type === 'commit') commit();
    else if (decision.type === 'wait') cancelEndpoint = timers.after(decision.ms, watchForEnd);
  }

  /** Who sees that the network is gone falls silent: that is not the end of the answer. */
  function keepWords(): void {
    lastWordAt = null;
    update({ isRestored: true });
  }

  function commit(): boolean {
    const text = joinWords(state.answer, state.interim);
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    const input = state.mode === 'voice' ? 'spoken' : 'typed';
    turnId = null;
    forgetAnswer();
    client.commit(text, input);
    return true;
  }

  /** Ends the answer as soon as the recogniser has settled what it is still hearing. */
  function done(): boolean {
    if (!/[\p{L}\p{N}]/u.test(joinWords(state.answer, state.interim))) return false;
    if (!recognizer || !isRecognizerWanted || !state.interim) return commit();
    cancelEndpoint?.();
    cancelLastWords = timers.after(LAST_WORDS_MS, finish);
    recognizer.stop();
    return true;
  }

  function finish(): void {
    cancelLastWords?.();
    cancelLastWords = null;
    commit();
  }

  /** The answer is given: nothing the recogniser still says of it may be heard again. */
  function forgetAnswer(): void {
    cancelEndpoint?.();
    cancelEndpoint = null;
    lastWordAt = null;
    update({ answer: '', interim: '', isRestored: false, hasAskedForTime: false });
    if (isRecognizerWanted) {
      recognizer?.discard();
      isRecognizerWanted = false;
      tuneMicrophone();
    }
  }

  // ── speaking ──

  const speaker = createInterviewerVoice({
    voice,
    silent,
    timers,
    hasSound: options.hasSound,
    onPlayback: client.playback,
    onChange(spoken) {
      update(spoken);
      tuneMicrophone();
    },
  });

  // ── the client's news ──

  function onLive(): void {
    const live = client.getState();
    if (live.server.state !== serverState) {
      const hadFloor = serverState === 'waiting_for_user_input';
      serverState = live.server.state;
      isPausedBySilence = serverState === 'paused' && hadFloor && !isOwnPause;
      if (serverState !== 'paused') isOwnPause = false;
    }
    const isForced =
      turnId !== null && live.turn === null && live.lastAnswer?.turnId === turnId && !live.ended;
    if (isForced) {
      // The server closed the turn by itself; what was heard of it is an answer now.
      turnId = null;
      forgetAnswer();
    }
    if (live.ended) {
      cancelEndpoint?.();
      recognizer?.stop();
    }
    adoptKeptDraft();
    if (live.synced !== wasSynced) {
      wasSynced = live.synced;
      // The server has the words now, and must wait with them as the page does.
      if (wasSynced && state.isRestored && state.mode === 'voice') client.control('need_time');
    }
    tuneMicrophone();
  }

  /** After a reload or on another device the words of the open answer come back into the room. */
  function adoptKeptDraft(): void {
    const { turn } = client.getState();
    if (!turn?.text || turn.id === turnId || state.answer || state.interim) return;
    turnId = turn.id;
    update({ answer: turn.text, isRestored: true });
  }

  cleanUps.push(client.subscribe(onLive), client.onSegment(speaker.speak));
  if (recognizer) cleanUps.push(recognizer.subscribe(onRecognizer));

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setMode(mode) {
      if (mode === state.mode || (mode === 'voice' && !recognizer)) return;
      cancelEndpoint?.();
      lastWordAt = null;
      // Heard words move into the field, typed ones stay in front of what is said next.
      const answer = joinWords(state.answer, state.interim);
      if (isRecognizerWanted) recognizer?.discard();
      isRecognizerWanted = false;
      update({ mode, answer, interim: '', speechProblem: null, isListening: false });
      if (answer) client.draft(answer, mode === 'voice' ? 'spoken' : 'typed');
      tuneMicrophone();
    },
    setMuted(isMuted) {
      update({ isMuted });
      tuneMicrophone();
      // Words left over wait for new ones here; the server must not take their end for the answer's either.
      if (isMuted && client.getState().turn) client.control('need_time');
    },
    setSound: speaker.setSound,
    type(text) {
      update({ answer: text, interim: '', isRestored: false });
      client.draft(text, 'typed');
      turnId = client.getState().turn?.id ?? null;
    },
    done,
    end() {
      commit();
      client.control('end_interview');
    },
    needMoment() {
      update({ hasAskedForTime: true });
      client.control('need_time');
      if (lastWordAt !== null) watchForEnd();
    },
    skip() {
      if (!commit()) client.control('skip');
    },
    pause() {
      isOwnPause = true;
      client.control('pause');
      tuneMicrophone();
    },
    stopSpeaking: speaker.stop,
    unblockSound: () => speaker.setSound(true),
    dispose() {
      cancelEndpoint?.();
      cancelLastWords?.();
      cancelLastWords = null;
      for (const cleanUp of cleanUps) cleanUp();
      recognizer?.discard();
      speaker.dispose();
    },
  };
}
