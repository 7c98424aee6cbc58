'use client';

import { useEffect, useRef, useState } from 'react';
import { candidateMessages as texts } from './messages.ts';

/** Louder than a quiet room. */
const HEARD_LEVEL = 0.25;
const DRAW_EVERY_MS = 60;

/** How loud the microphone is, as a bar for the eye and as words for everybody. */
export function LevelMeter({ isActive, getLevel }: { isActive: boolean; getLevel: () => number }) {
  const bar = useRef<HTMLDivElement>(null);
  const [wasHeard, setWasHeard] = useState(false);

  useEffect(() => {
    if (!isActive) {
      if (bar.current) bar.current.style.transform = 'scaleX(0)';
      return;
    }
    const handle = setInterval(() => {
      const level = getLevel();
      if (bar.current) bar.current.style.transform = `scaleX(${level.toFixed(3)})`;
      if (level > HEARD_LEVEL) setWasHeard(true);
    }, DRAW_EVERY_MS);
    return () => clearInterval(handle);
  }, [isActive, getLevel]);

  return (
    <div className="grid gap-2">
      <div className="h-1.5 overflow-hidden rounded-full bg-line">
        <div
          ref={bar}
          style={{ transform: 'scaleX(0)' }}
          className="h-full origin-left rounded-full bg-accent transition-transform duration-75 rtl:origin-right"
        />
      </div>
      <p aria-live="polite" className="text-sm text-ink-2">
        {wasHeard ? texts.devices.levelHeard : texts.devices.levelQuiet}
      </p>
    </div>
  );
}
