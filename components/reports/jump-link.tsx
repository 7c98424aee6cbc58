'use client';

import { CornerDownRight } from 'lucide-react';
import { messages } from '#lib/messages.ts';
import { useJump } from './jump.tsx';

/** The way from a statement to the turn it is about; nothing on a page without a transcript, and on paper. */
export function JumpLink({ turnId }: { turnId: string }) {
  const jump = useJump();
  if (!jump) return null;
  const target = `turn-${turnId}`;
  return (
    <a
      href={`?tab=transcript#${target}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        jump(target, event.currentTarget);
      }}
      className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-accent underline-offset-3 hover:underline pointer-coarse:min-h-10 print:hidden"
    >
      {messages.reports.questions.show}
      <CornerDownRight aria-hidden="true" className="size-3.5 rtl:-scale-x-100" />
    </a>
  );
}
