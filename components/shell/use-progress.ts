'use client';

import { useEffect, useRef } from 'react';

// The browser reconnects by itself after a cut; after a refusal it gives up, and this tries again.
const RETRY_MS = 3000;

/**
 * Follows a subject's server-sent events (`event: progress`, the full status object each time) as long
 * as `path` is not null. The newest callback is used; a message that is no JSON is passed over.
 */
export function useProgress(path: string | null, onStatus: (status: unknown) => void): void {
  const callback = useRef(onStatus);
  useEffect(() => {
    callback.current = onStatus;
  });

  useEffect(() => {
    if (path === null) return;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function open() {
      source = new EventSource(`/api/v1${path}`);
      source.addEventListener('progress', (event) => {
        try {
          callback.current(JSON.parse(event.data));
        } catch (thrown) {
          if (!(thrown instanceof SyntaxError)) throw thrown;
        }
      });
      source.addEventListener('error', () => {
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_MS);
      });
    }

    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [path]);
}
