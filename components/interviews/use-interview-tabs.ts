'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const TABS = ['overview', 'review', 'transcript', 'documents', 'details'] as const;
type InterviewTab = (typeof TABS)[number];

/** Where a reader was before a jump: what they pressed, and how far the page was scrolled. */
type Origin = { tab: InterviewTab; scrollY: number; from: HTMLElement | null };

/**
 * The tab (`first` where the address names none) and the place in the transcript, both in the address: they survive
 * a reload and can be sent on. Who jumped from a quote into the transcript comes back, by `back` or the browser's own, to the quote they left.
 */
export function useInterviewTabs(first: InterviewTab = 'overview') {
  const wanted = useSearchParams().get('tab');
  const [target, setTarget] = useState<string | null>(null);
  const [origin, setOrigin] = useState<Origin | null>(null);
  // A link to a place needs no more than the place.
  const leads = wanted === null && target !== null && /^(?:e|turn)-/u.test(target);
  const tab = TABS.find((entry) => entry === wanted) ?? (leads ? 'transcript' : first);

  useEffect(() => {
    const read = () => setTarget(window.location.hash.slice(1) || null);
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, []);

  const shown = useRef(tab);
  useLayoutEffect(() => {
    const came = shown.current !== tab;
    shown.current = tab;
    if (!came || origin?.tab !== tab) return;
    comeBack(origin);
    // The browser restores a place of its own after going back, one frame later.
    const frame = requestAnimationFrame(() => {
      comeBack(origin);
      setOrigin(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [tab, origin]);

  const go = useCallback((to: string, hash: string | null) => {
    const url = new URL(window.location.href);
    url.searchParams.set('tab', to);
    url.hash = hash ?? '';
    window.history.pushState(null, '', url);
    setTarget(hash);
  }, []);

  return {
    tab,
    target,
    /** the tab that a jump left, and that stays as it is until somebody comes back to it */
    origin: origin?.tab ?? null,
    showTab: useCallback((to: string) => go(to, null), [go]),
    // The same function on every tab: a report of many quotes is not drawn anew when it is left.
    jump: useCallback(
      (hash: string, from?: HTMLElement) => {
        const tab = shown.current;
        if (tab !== 'transcript') {
          setOrigin({ tab, scrollY: window.scrollY, from: from ?? focused() });
        }
        go('transcript', hash);
      },
      [go],
    ),
    back: useCallback(() => origin && go(origin.tab, null), [go, origin]),
  };
}

function comeBack({ scrollY, from }: Origin): void {
  window.scrollTo(0, scrollY);
  from?.focus({ preventScroll: true });
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
