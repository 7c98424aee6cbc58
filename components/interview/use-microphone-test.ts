'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { openSpeech, type SpeechPlace } from '#components/speech/on-device/open-speech.ts';
import { probeRecognizer } from '#components/speech/probe-speech.ts';
import { joinWords } from '#components/speech/recognition-results.ts';
import type {
  RecognizerErrorCode,
  SpeechRecognizer,
} from '#components/speech/speech-recognizer.ts';
import { useMicrophoneLevel } from './use-microphone-level.ts';

export type MicrophoneTest = {
  isRunning: boolean;
  /** words can be heard; speech on the device is loaded before */
  isListening: boolean;
  /** what was understood so far */
  heard: string;
  problem: RecognizerErrorCode | null;
  getLevel: () => number;
  start: () => void;
  stop: () => void;
};

/** A test ends by itself, so that no microphone is left open on a page somebody walked away from. */
const TEST_MOST_MS = 30_000;

/** Opens the microphone and the recogniser on request and tells what they make of a sentence. */
export function useMicrophoneTest(options: {
  language: string;
  speech: SpeechPlace | null;
  onProblem: (code: RecognizerErrorCode) => void;
  /** the browser's recognition does not work here, and the device's took its place */
  onDevice: () => void;
}): MicrophoneTest {
  const { language, speech, onProblem, onDevice } = options;
  const recognizer = useRef<SpeechRecognizer | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [isListening, setListening] = useState(false);
  const [settled, setSettled] = useState('');
  const [interim, setInterim] = useState('');
  const [pulse, setPulse] = useState(0);
  const [problem, setProblem] = useState<RecognizerErrorCode | null>(null);
  const getLevel = useMicrophoneLevel(isRunning, pulse);

  const stop = useCallback(() => {
    recognizer.current?.stop();
    recognizer.current = null;
    setRunning(false);
    setListening(false);
  }, []);

  const start = useCallback(() => {
    recognizer.current?.discard();
    setSettled('');
    setInterim('');
    setProblem(null);
    const fail = (code: RecognizerErrorCode) => {
      setProblem(code);
      setRunning(false);
      setListening(false);
      onProblem(code);
    };
    const { recognizer: found } = openSpeech({ scope: window, language, choice: speech, onDevice });
    if (!found.ok) {
      fail(found.code);
      return;
    }
    recognizer.current = found.recognizer;
    found.recognizer.subscribe((event) => {
      if (event.type === 'listening') setListening(true);
      if (event.type === 'final') setSettled((text) => joinWords(text, event.text));
      if (event.type === 'partial') setInterim(event.text);
      if (event.type === 'partial' && event.text) setPulse((count) => count + 1);
    });
    setRunning(true);
    void probeRecognizer(found.recognizer).then((support) => {
      if (!support.ok) fail(support.code);
    });
  }, [language, speech, onProblem, onDevice]);

  useEffect(() => {
    if (!isListening) return;
    const handle = setTimeout(stop, TEST_MOST_MS);
    return () => clearTimeout(handle);
  }, [isListening, stop]);

  useEffect(() => () => recognizer.current?.discard(), []);

  return {
    isRunning,
    isListening,
    heard: joinWords(settled, interim),
    problem,
    getLevel,
    start,
    stop,
  };
}
