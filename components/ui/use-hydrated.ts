'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False until the page's scripts are at work: a form sent before that would go its own, plain way. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
