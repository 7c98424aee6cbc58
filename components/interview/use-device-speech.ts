'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { hasLittleMemory } from '#components/speech/on-device/device-memory.ts';
import { mayUseDevice } from '#components/speech/on-device/open-speech.ts';
import {
  type SpeechEngineState,
  speechEngine,
} from '#components/speech/on-device/speech-engine.ts';
import { fetchSpeechManifest, totalBytes } from '#components/speech/on-device/speech-files.ts';

export type DeviceSpeech = {
  /** what has to be loaded once; null: not offered here, or not known yet */
  bytes: number | null;
  /** it was asked, and the answer is in `bytes` */
  isKnown: boolean;
  state: SpeechEngineState;
  /** the browser tells of little memory for it */
  isTight: boolean;
  load: () => void;
};

const IDLE: SpeechEngineState = { type: 'idle' };

/** Whether speech on the device is offered to this browser and language, and how far it is loaded. */
export function useDeviceSpeech(language: string): DeviceSpeech {
  const [bytes, setBytes] = useState<number | null>(null);
  const [isKnown, setKnown] = useState(false);
  const [isTight, setTight] = useState(false);
  const state = useSyncExternalStore(subscribe, readState, () => IDLE);
  const load = useCallback(() => void speechEngine().load(), []);

  useEffect(() => {
    let isGone = false;
    setTight(hasLittleMemory(navigator));
    const found = mayUseDevice(window, language) ? fetchSpeechManifest() : Promise.resolve(null);
    void found.then((manifest) => {
      if (isGone) return;
      setBytes(manifest && totalBytes(manifest));
      setKnown(true);
    });
    return () => {
      isGone = true;
    };
  }, [language]);

  return { bytes, isKnown, isTight, state, load };
}

function subscribe(listener: () => void): () => void {
  return speechEngine().subscribe(listener);
}

function readState(): SpeechEngineState {
  return speechEngine().getState();
}
