'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type OpenPdf, openPdf, type PdfFailure, PdfOpenError } from './open-pdf.ts';

export type PdfState =
  | { status: 'loading'; isSlow: boolean }
  | { status: 'open'; pdf: OpenPdf }
  | { status: 'failed'; reason: PdfFailure };

// A usual file opens in well under a second: after this, waiting is explained and can be ended.
const SLOW_MS = 6000;
const GIVE_UP_MS = 45_000;

/** Fetches and opens a document's PDF while the component is there. `stop` ends the attempt, `retry` begins another. */
export function usePdf(fileUrl: string): {
  state: PdfState;
  stop: () => void;
  retry: () => void;
} {
  const [state, setState] = useState<PdfState>({ status: 'loading', isSlow: false });
  const [attempt, setAttempt] = useState(0);
  const controller = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt does the same again
  useEffect(() => {
    const current = new AbortController();
    controller.current = current;
    let pdf: OpenPdf | null = null;
    let gone = false;
    setState({ status: 'loading', isSlow: false });
    const slow = setTimeout(() => setState({ status: 'loading', isSlow: true }), SLOW_MS);
    const giveUp = setTimeout(() => {
      fail('too_long');
      current.abort();
    }, GIVE_UP_MS);

    function settle(next: PdfState) {
      clearTimeout(slow);
      clearTimeout(giveUp);
      // What was decided first stands: an ended attempt fails once more by itself.
      if (!gone) setState((last) => (last.status === 'loading' ? next : last));
    }
    function fail(reason: PdfFailure) {
      settle({ status: 'failed', reason });
    }

    fetchAndOpen(fileUrl, current.signal).then(
      (opened) => {
        pdf = opened;
        if (gone) opened.close();
        else settle({ status: 'open', pdf: opened });
      },
      (thrown) => fail(thrown instanceof PdfOpenError ? thrown.reason : 'unreachable'),
    );
    return () => {
      gone = true;
      clearTimeout(slow);
      clearTimeout(giveUp);
      current.abort();
      pdf?.close();
    };
  }, [fileUrl, attempt]);

  const stop = useCallback(() => controller.current?.abort(), []);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, stop, retry };
}

async function fetchAndOpen(fileUrl: string, signal: AbortSignal): Promise<OpenPdf> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(fileUrl, { signal });
    if (!response.ok) throw new PdfOpenError('unreachable');
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (thrown) {
    if (signal.aborted) throw new PdfOpenError('stopped');
    throw thrown instanceof PdfOpenError ? thrown : new PdfOpenError('unreachable', thrown);
  }
  return openPdf(bytes, signal);
}
