'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createMicrophoneVoiceActivity } from '#components/speech/microphone-voice-activity.ts';
import { openSpeech, type SpeechPlace } from '#components/speech/on-device/open-speech.ts';
import { openMicrophone, sharesMicrophone } from '#components/speech/open-microphone.ts';
import { createSilentSynthesizer } from '#components/speech/silent-synthesizer.ts';
import { browserTimers } from '#components/speech/timers.ts';
import { createConversation } from './conversation.ts';
import {
  type AnswerMode,
  type Conversation,
  type ConversationState,
  QUIET_TALK,
} from './conversation-state.ts';
import { createLiveClient, type LiveClient } from './live-client.ts';
import { openLiveSocket } from './live-socket.ts';
import { INITIAL_LIVE_STATE, type LiveState } from './live-state.ts';
import { savePreferences } from './preferences.ts';

export type LiveInterview = {
  live: LiveState;
  talk: ConversationState;
  client: LiveClient;
  conversation: Conversation;
};

/** What a live interview is opened with. Read once: a change of mode later goes through the conversation. */
export type LiveInterviewOptions = {
  interviewId: string;
  /** null: where the page came from */
  liveUrl: string | null;
  chatPath: string;
  language: string;
  mode: AnswerMode;
  /** who turns speech into text, where the candidate chose */
  speech: SpeechPlace | null;
  hasSound: boolean;
  hasHeadphones: boolean;
};

type Pair = { client: LiveClient; conversation: Conversation };

/**
 * Opens the live chat, the microphone and the voice while the component is mounted, and gives what they know.
 * null until the first effect has run: nothing of it exists on the server.
 */
export function useLiveInterview(options: LiveInterviewOptions): LiveInterview | null {
  const [pair, setPair] = useState<Pair | null>(null);
  const [opened] = useState(options);

  useEffect(() => {
    const made = open(opened);
    setPair(made);
    made.client.start();
    const wake = () => {
      if (document.visibilityState === 'visible') made.client.wake();
    };
    window.addEventListener('online', wake);
    window.addEventListener('offline', made.client.loseNetwork);
    window.addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('offline', made.client.loseNetwork);
      window.removeEventListener('pageshow', wake);
      document.removeEventListener('visibilitychange', wake);
      made.conversation.dispose();
      made.client.leave();
    };
  }, [opened]);

  const live = useSyncExternalStore(
    pair?.client.subscribe ?? subscribeToNothing,
    pair?.client.getState ?? initialLive,
    initialLive,
  );
  const talk = useSyncExternalStore(
    pair?.conversation.subscribe ?? subscribeToNothing,
    pair?.conversation.getState ?? quietTalk,
    quietTalk,
  );
  return pair && { live, talk, ...pair };
}

function open(options: LiveInterviewOptions): Pair {
  const { language } = options;
  const client = createLiveClient({
    interviewId: options.interviewId,
    openSocket: () => openLiveSocket(options),
    store: window.localStorage,
    timers: browserTimers,
    newId: newClientId,
  });
  const {
    recognizer: found,
    voice,
    loading,
  } = openSpeech({
    scope: window,
    language,
    choice: options.speech,
    onDevice: () => savePreferences({ speech: 'device' }),
  });
  const conversation = createConversation({
    client,
    recognizer: found.ok ? found.recognizer : null,
    voice,
    silent: createSilentSynthesizer(),
    timers: browserTimers,
    language,
    mode: options.mode,
    hasSound: options.hasSound,
    voiceActivity: sharesMicrophone(navigator.userAgent)
      ? createMicrophoneVoiceActivity({ open: openMicrophone })
      : null,
    hasHeadphones: options.hasHeadphones,
    speechLoading: loading,
    speechProblem: found.ok || options.mode === 'typing' ? null : found.code,
  });
  return { client, conversation };
}

/** 96 random bits. `crypto.randomUUID` is missing on plain-http pages, this is not. */
function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function subscribeToNothing(): () => void {
  return () => {};
}

function initialLive(): LiveState {
  return INITIAL_LIVE_STATE;
}

function quietTalk(): ConversationState {
  return QUIET_TALK;
}
