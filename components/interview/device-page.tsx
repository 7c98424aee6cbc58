'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { recognitionSupport } from '#components/speech/probe-speech.ts';
import type { RecognizerErrorCode } from '#components/speech/speech-recognizer.ts';
import { browserSynthesizer } from '#components/speech/web-speech-synthesizer.ts';
import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import type { AnswerMode } from './conversation.ts';
import { DeviceStep } from './device-step.tsx';
import { candidateMessages as texts } from './messages.ts';
import { savePreferences, usePreferences } from './preferences.ts';
import { useMicrophoneTest } from './use-microphone-test.ts';

export const FALLBACK_LANGUAGE = 'en-US';

/** The device step with this browser's microphone and voices behind it. */
export function DevicePage({ interview }: { interview: CandidateInterview }) {
  const router = useRouter();
  const preferences = usePreferences();
  const language = interview.language ?? FALLBACK_LANGUAGE;
  const [unsupported, setUnsupported] = useState<RecognizerErrorCode | null>(null);
  const mode: AnswerMode = preferences.mode ?? (unsupported ? 'typing' : 'voice');
  const onProblem = useCallback((_code: RecognizerErrorCode) => {
    savePreferences({ mode: 'typing' });
  }, []);
  const test = useMicrophoneTest(language, onProblem);

  useEffect(() => {
    const support = recognitionSupport(window);
    if (support.ok) return;
    setUnsupported(support.code);
    savePreferences({ mode: 'typing' });
  }, []);

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
        browserSynthesizer(window, language)?.speak({
          id: 'try',
          text: texts.devices.soundSentence,
        })
      }
      test={{ ...test, problem: test.problem ?? (mode === 'typing' ? unsupported : null) }}
      hasBegun={interview.status === 'in_progress' || interview.status === 'paused'}
      onStart={() => {
        test.stop();
        savePreferences({ mode });
        router.push('/i/room');
      }}
    />
  );
}
