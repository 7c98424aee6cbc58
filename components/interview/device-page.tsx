'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { watchHeadphones } from '#components/speech/headphones.ts';
import { openSpeech, type SpeechPlace } from '#components/speech/on-device/open-speech.ts';
import { recognitionSupport } from '#components/speech/probe-speech.ts';
import type { RecognizerErrorCode } from '#components/speech/speech-recognizer.ts';
import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import type { AnswerMode } from './conversation-state.ts';
import { DeviceStep } from './device-step.tsx';
import { candidateMessages as texts } from './messages.ts';
import { savePreferences, usePreferences } from './preferences.ts';
import { useDeviceSpeech } from './use-device-speech.ts';
import { useMicrophoneTest } from './use-microphone-test.ts';

export const FALLBACK_LANGUAGE = 'en-US';

/** The device step with this browser's microphone and voices behind it. */
export function DevicePage({ interview }: { interview: CandidateInterview }) {
  const router = useRouter();
  const preferences = usePreferences();
  const language = interview.language ?? FALLBACK_LANGUAGE;
  const [unsupported, setUnsupported] = useState<RecognizerErrorCode | null>(null);
  const [seesHeadphones, setSeesHeadphones] = useState(false);
  const mode: AnswerMode = preferences.mode ?? (unsupported ? 'typing' : 'voice');
  const onProblem = useCallback((_code: RecognizerErrorCode) => {
    savePreferences({ mode: 'typing' });
  }, []);
  const device = useDeviceSpeech(language);
  const onDevice = useCallback(() => savePreferences({ speech: 'device' }), []);
  const test = useMicrophoneTest({ language, speech: preferences.speech, onProblem, onDevice });
  const [hasBrowser, setHasBrowser] = useState(true);

  useEffect(() => {
    if (!device.isKnown) return;
    const support = recognitionSupport(window);
    setHasBrowser(support.ok);
    if (support.ok) {
      // A server that offered it once need not do so for ever.
      if (device.bytes === null) savePreferences({ speech: null });
      return;
    }
    if (device.bytes !== null) savePreferences({ speech: 'device' });
    else {
      setUnsupported(support.code);
      savePreferences({ mode: 'typing' });
    }
  }, [device.isKnown, device.bytes]);

  const place: SpeechPlace = preferences.speech ?? 'browser';
  const isDeviceWanted = mode === 'voice' && place === 'device' && device.bytes !== null;
  const { load } = device;
  useEffect(() => {
    // The device is asked for here, with progress, so that the room need not wait for it.
    if (isDeviceWanted) load();
  }, [isDeviceWanted, load]);

  // Devices tell their names once the microphone was allowed, so they are asked again after the test began.
  const { isRunning } = test;
  useEffect(() => {
    const devices = navigator.mediaDevices ?? null;
    return isRunning || mode === 'voice' ? watchHeadphones(devices, setSeesHeadphones) : undefined;
  }, [isRunning, mode]);

  function choose(chosen: AnswerMode) {
    if (chosen === 'typing') test.stop();
    savePreferences({ mode: chosen });
  }

  return (
    <DeviceStep
      mode={mode}
      onMode={choose}
      hasSound={preferences.hasSound}
      onSound={(hasSound) => savePreferences({ hasSound })}
      onTrySound={() =>
        openSpeech({ scope: window, language, choice: preferences.speech }).voice?.speak({
          id: 'try',
          text: texts.devices.soundSentence,
        })
      }
      hasHeadphones={preferences.hasHeadphones}
      seesHeadphones={seesHeadphones}
      onHeadphones={(hasHeadphones) => savePreferences({ hasHeadphones })}
      test={{ ...test, problem: test.problem ?? (mode === 'typing' ? unsupported : null) }}
      speech={
        device.bytes === null
          ? null
          : {
              place,
              hasBrowser,
              bytes: device.bytes,
              isTight: device.isTight,
              state: device.state,
              onPlace: (chosen) => {
                test.stop();
                savePreferences({ speech: chosen });
              },
              onLoad: load,
            }
      }
      hasBegun={interview.status === 'in_progress' || interview.status === 'paused'}
      onStart={() => {
        test.stop();
        savePreferences({ mode });
        router.push('/i/room');
      }}
    />
  );
}
