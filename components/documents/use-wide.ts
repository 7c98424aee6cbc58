'use client';

import { useSyncExternalStore } from 'react';

/** The `xl` of the stylesheet: from here on there is room for a document and its profile side by side. */
const WIDE = '(min-width: 80rem)';

/** Whether the window is wide; the server, which cannot know, says yes. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(WIDE).matches,
    () => true,
  );
}
