import { createSilentSynthesizer } from '#components/speech/silent-synthesizer.ts';
import { createConversation } from './conversation.ts';
import type { AnswerMode } from './conversation-state.ts';
import { liveHarness, type memoryStore } from './live-harness.ts';
import type { SpeechLoading } from './speech-loading.ts';
import { fakeRecognizer, fakeVoice, fakeVoiceActivity } from './talk-harness.ts';

/** For tests: a talk whose server, microphone and voice are the test; it begins with the candidate's floor. */
export function conversationHarness(
  options: {
    mode?: AnswerMode;
    hasSound?: boolean;
    hasHeadphones?: boolean;
    store?: ReturnType<typeof memoryStore>;
    speechLoading?: SpeechLoading;
  } = {},
) {
  const live = liveHarness({
    confirmsByItself: true,
    ...(options.store ? { store: options.store } : {}),
  });
  const recognizer = fakeRecognizer();
  const voiceActivity = fakeVoiceActivity();
  const { voice, said, endAll, emit } = fakeVoice();
  const conversation = createConversation({
    client: live.client,
    recognizer,
    voiceActivity,
    voice,
    silent: createSilentSynthesizer(live.timers),
    timers: live.timers,
    language: 'en-GB',
    mode: options.mode ?? 'voice',
    hasSound: options.hasSound ?? true,
    hasHeadphones: options.hasHeadphones ?? false,
    speechLoading: options.speechLoading ?? null,
  });
  live.client.start();
  live.join();
  let seq = 2;
  const interviewer = (payload: string, more: object = {}) => {
    seq += 1;
    live.say({
      type: 'llm_response',
      payload,
      seq,
      response_id: 'r1',
      segment_id: `s${seq}`,
      kind: 'body',
      is_last: true,
      ...more,
    });
  };
  const finals = () => live.sent('final').map((message) => message.payload);
  const playback = () =>
    live.sent('playback').map((message) => message.payload as { event: string });
  return {
    ...live,
    recognizer,
    voiceActivity,
    playback,
    said,
    endAll,
    emit,
    conversation,
    interviewer,
    finals,
  };
}
