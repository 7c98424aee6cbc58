'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Reads the page again at intervals while it is seen and `active`: for lists of things that move. */
export function AutoRefresh({ active, everyMs }: { active: boolean; everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [active, everyMs, router]);
  return null;
}
