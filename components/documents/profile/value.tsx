'use client';

import { LocateFixed } from 'lucide-react';
import { sourceOf } from '#components/documents/source-of.ts';
import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';
import { useProfile } from './profile-context.ts';

/** A value of the profile; where its place in the document is known, choosing it leads there. */
export function Value({
  pointer,
  hasIcon = true,
  children,
}: {
  pointer: string;
  /** false where there is no room for it */
  hasIcon?: boolean;
  children: string;
}) {
  const { sources, show, current } = useProfile();
  const range = sourceOf(sources, pointer);
  if (!range) return <bdi>{children}</bdi>;
  const isHere = current?.start === range.start && current.end === range.end;
  return (
    <button
      type="button"
      onClick={() => show(range)}
      title={messages.documents.page.where}
      aria-pressed={isHere}
      className={cn(
        'group/value -mx-1 inline rounded-sm px-1 text-start align-top break-words transition-colors hover:bg-accent-wash',
        isHere && 'bg-accent-wash',
      )}
    >
      <bdi>{children}</bdi>
      {hasIcon ? (
        <LocateFixed
          aria-hidden="true"
          className={cn(
            'ms-1.5 inline size-3.5 text-accent opacity-0 transition-opacity group-hover/value:opacity-100 group-focus-visible/value:opacity-100',
            isHere && 'opacity-100',
          )}
        />
      ) : null}
    </button>
  );
}
