'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** Leads from a quote to its place in the transcript: `e-<evidence id>` or `turn-<turn id>`. */
const JumpContext = createContext<((target: string) => void) | null>(null);

export function JumpProvider({
  onJump,
  children,
}: {
  onJump: (target: string) => void;
  children: ReactNode;
}) {
  return <JumpContext value={onJump}>{children}</JumpContext>;
}

/** The jump of this page; null on a page without a transcript. */
export function useJump(): ((target: string) => void) | null {
  return useContext(JumpContext);
}
