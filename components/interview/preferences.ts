import { useSyncExternalStore } from 'react';
import type { SpeechPlace } from '#components/speech/on-device/open-speech.ts';
import type { AnswerMode } from './conversation-state.ts';

/** Choices about this device. Nothing personal: they may stay in the browser. */
export type Preferences = {
  /** null: not chosen on this device yet */
  mode: AnswerMode | null;
  /** null: not chosen; the browser's, and the device where that does not work */
  speech: SpeechPlace | null;
  hasSound: boolean;
  /** the candidate says they wear headphones, so they can speak over the interviewer */
  hasHeadphones: boolean;
  showsProgress: boolean;
};

const KEY = 'candor.room';
const DEFAULTS: Preferences = {
  mode: null,
  speech: null,
  hasSound: true,
  hasHeadphones: false,
  showsProgress: true,
};

const listeners = new Set<() => void>();
let current: Preferences | null = null;

export function readPreferences(): Preferences {
  current ??= load();
  return current;
}

export function savePreferences(change: Partial<Preferences>): void {
  current = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Without storage the choice lives as long as the page.
  }
  for (const listener of [...listeners]) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences, () => DEFAULTS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function load(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return DEFAULTS;
    const { mode, speech, hasSound, hasHeadphones, showsProgress } = stored as Record<
      string,
      unknown
    >;
    return {
      mode: mode === 'voice' || mode === 'typing' ? mode : null,
      speech: speech === 'browser' || speech === 'device' ? speech : null,
      hasSound: hasSound !== false,
      hasHeadphones: hasHeadphones === true,
      showsProgress: showsProgress !== false,
    };
  } catch {
    return DEFAULTS;
  }
}
