'use client';

import { useEffect, useState } from 'react';
import { formatExact, formatRelative } from './format.ts';

// A relative time on a page that stays open is set right once a minute.
const TICK_MS = 60_000;

/** A moment told by its distance, with the exact one on hover and for machines. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const date = new Date(at);
  const [now, setNow] = useState(() => new Date());
  const [exact, setExact] = useState<string>();
  useEffect(() => {
    setExact(formatExact(new Date(at)));
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, [at]);
  return (
    // The server's clock and zone may differ from the reader's by a little: the reader's wins.
    <time dateTime={at} title={exact} className={className} suppressHydrationWarning>
      {formatRelative(date, now)}
    </time>
  );
}

/** The exact moment in the reader's own zone. */
export function ExactTime({ at, className }: { at: string; className?: string }) {
  const [text, setText] = useState(() => formatExact(new Date(at)));
  useEffect(() => setText(formatExact(new Date(at))), [at]);
  return (
    <time dateTime={at} className={className} suppressHydrationWarning>
      {text}
    </time>
  );
}
