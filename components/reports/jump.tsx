'use client';

import { createContext, type ReactNode, useContext } from 'react';

/**
 * Leads from a quote to its place in the transcript: `e-<evidence id>` or `turn-<turn id>`. `from` is what was
 * pressed: who comes back comes back to it.
 */
type Jump = (target: string, from?: HTMLElement) => void;

const JumpContext = createContext<Jump | null>(null);

export function JumpProvider({ onJump, children }: { onJump: Jump; children: ReactNode }) {
  return <JumpContext value={onJump}>{children}</JumpContext>;
}

/** The jump of this page; null on a page without a transcript. */
export function useJump(): Jump | null {
  return useContext(JumpContext);
}
