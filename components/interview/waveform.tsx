'use client';

import { useEffect, useRef } from 'react';
import { wavePath } from './wave-path.ts';

export type WaveformMode = 'live' | 'flowing' | 'still';

const WIDTH = 640;
const HEIGHT = 72;
/** How quickly the line follows: rising at once, sinking slowly, as an ear does. */
const RISE = 0.35;
const SINK = 0.08;
/** With reduced motion the line stays where it is and only its height tells of sound, a few times a second. */
const REDUCED_EVERY_MS = 300;

/** How long a nod takes. */
const NOD_MS = 620;

/** The depth of a nod, 0 to 1, so long after it began: down and up again, softly. */
function bowAt(ms: number): number {
  return ms < 0 || ms >= NOD_MS ? 0 : Math.sin((Math.PI * ms) / NOD_MS) ** 2;
}

/**
 * The one thing in the room that moves: a line that follows the microphone, lies still while the interviewer
 * thinks and flows while it speaks. Decoration for the eye; the state is told in words beside it.
 */
export function Waveform({
  mode,
  getLevel,
  nods,
}: {
  mode: WaveformMode;
  getLevel: () => number;
  /** rises with every nod: the line bows once */
  nods: number;
}) {
  const noddedAt = useRef(Number.NEGATIVE_INFINITY);
  const path = useRef<SVGPathElement>(null);

  useEffect(() => {
    if (nods > 0) noddedAt.current = performance.now();
  }, [nods]);

  useEffect(() => {
    const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let loudness = 0;
    let frame = 0;
    let drawnAt = 0;
    const draw = (now: number) => {
      const target = mode === 'live' ? getLevel() : mode === 'flowing' ? 0.42 : 0;
      loudness += (target - loudness) * (target > loudness ? RISE : SINK);
      if (!isReduced || now - drawnAt >= REDUCED_EVERY_MS) {
        drawnAt = now;
        const phase = isReduced ? 0 : now / (mode === 'flowing' ? 620 : 260);
        path.current?.setAttribute(
          'd',
          wavePath({
            width: WIDTH,
            height: HEIGHT,
            loudness: isReduced ? target : loudness,
            phase,
            bow: isReduced ? 0 : bowAt(now - noddedAt.current),
          }),
        );
      }
      // A line that has come to rest costs nothing more until the mode changes.
      if (mode === 'still' && loudness < 0.004) return;
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [mode, getLevel]);

  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={`h-16 w-full transition-colors ${mode === 'still' ? 'text-line-strong' : 'text-accent'}`}
    >
      <path
        ref={path}
        d={wavePath({ width: WIDTH, height: HEIGHT, loudness: 0, phase: 0 })}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
