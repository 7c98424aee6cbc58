import type { ReactNode } from 'react';
import { candidateMessages as texts } from './messages.ts';

/** The frame of every page but the room: the product's name, one column, nothing else. */
export function CandidateFrame({
  context,
  children,
}: {
  /** the role, once it is known */
  context?: string | null;
  children: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr]">
      <header className="flex items-baseline gap-3 px-5 py-5 sm:px-10">
        <span className="font-semibold tracking-tight text-ink">{texts.product}</span>
        {context ? <span className="min-w-0 truncate text-ink-3">{context}</span> : null}
      </header>
      <main className="mx-auto w-full max-w-[40rem] px-5 pt-[min(5vh,2.5rem)] pb-16 sm:px-10">
        {children}
      </main>
    </div>
  );
}
