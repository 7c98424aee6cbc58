'use client';

import { useEffect, useRef } from 'react';
import { watchHeadphones } from '#components/speech/headphones.ts';

/** Calls `onGone` when headphones that the browser knew by name are unplugged while they are counted on. */
export function useHeadphonesGone(areCountedOn: boolean, onGone: () => void): void {
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  }, [onGone]);

  useEffect(() => {
    if (!areCountedOn) return;
    let wereSeen = false;
    return watchHeadphones(navigator.mediaDevices ?? null, (seemConnected) => {
      if (wereSeen && !seemConnected) latest.current();
      wereSeen = seemConnected;
    });
  }, [areCountedOn]);
}
