'use client';

import type { ReactNode } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.roles.editor;

/** Saving, giving up and taking back a removal, always in sight; above them why it was not saved. */
export function SaveBar({
  label,
  isDirty,
  isSaving,
  failure,
  conflict,
  removed,
  onUndo,
  onCancel,
  children,
}: {
  /** what saving does */
  label: string;
  isDirty: boolean;
  isSaving: boolean;
  failure: string | null;
  /** somebody else saved meanwhile; null: nobody did */
  conflict: { sentence: string; actions: ReactNode } | null;
  /** what was removed last, by name; null: nothing, or it is back */
  removed: string | null;
  onUndo: () => void;
  onCancel: () => void;
  /** a line about the whole */
  children?: ReactNode;
}) {
  return (
    <div className="sticky bottom-14 z-10 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 md:bottom-0 md:mx-0 md:px-0">
      {failure ? (
        <Banner tone="danger" live>
          {failure}
        </Banner>
      ) : null}
      {conflict ? (
        <Banner tone="caution" live action={conflict.actions}>
          {conflict.sentence}
        </Banner>
      ) : null}
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" pending={isSaving} disabled={!isDirty}>
          {label}
        </Button>
        <Button
          variant="quiet"
          disabled={isSaving}
          onClick={() => {
            if (!isDirty || window.confirm(text.discard)) onCancel();
          }}
        >
          {text.cancel}
        </Button>
        {removed === null ? null : (
          <p role="status" className="ms-auto flex min-w-0 flex-wrap items-center gap-2 text-ink-2">
            {text.removed(removed)}
            <Button size="sm" onClick={onUndo}>
              {text.undo}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
