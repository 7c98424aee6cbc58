'use client';

import { useCallback, useEffect, useRef } from 'react';
import { type MicrophoneLevel, openMicrophoneLevel } from '#components/speech/microphone-level.ts';
import { sharesMicrophone } from '#components/speech/open-microphone.ts';

/** How fast the line sinks after a word, where the microphone itself cannot be measured. */
const PULSE_FADE_MS = 700;

/**
 * A function that tells how loud the candidate is now, 0 to 1. Where the microphone cannot be measured
 * beside recognition, new words (`wordPulse`) move it instead.
 */
export function useMicrophoneLevel(isActive: boolean, wordPulse: number): () => number {
  const level = useRef<MicrophoneLevel | null>(null);
  const pulsedAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    if (wordPulse > 0) pulsedAt.current = performance.now();
  }, [wordPulse]);

  useEffect(() => {
    if (!isActive || !sharesMicrophone(navigator.userAgent)) return;
    let isGone = false;
    void openMicrophoneLevel().then((opened) => {
      if (!opened.ok) return;
      if (isGone) opened.level.close();
      else level.current = opened.level;
    });
    return () => {
      isGone = true;
      level.current?.close();
      level.current = null;
    };
  }, [isActive]);

  return useCallback(() => {
    const pulse = Math.max(0, 1 - (performance.now() - pulsedAt.current) / PULSE_FADE_MS) * 0.6;
    return Math.max(pulse, level.current?.read() ?? 0);
  }, []);
}
