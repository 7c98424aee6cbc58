'use client';

import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';
import type { SaveState } from './use-save.ts';

const text = messages.documents.editing;

/**
 * The frame of everything that is edited in place. Enter in a single line and Ctrl or ⌘ + Enter anywhere save,
 * Escape cancels; what was typed stays until it is saved or cancelled.
 */
export function EditForm({
  label,
  isDirty,
  state,
  /** what others have made of the value, told after a conflict */
  now = null,
  onSave,
  onCancel,
  onCatchUp,
  className,
  children,
}: {
  label: string;
  isDirty: boolean;
  state: SaveState;
  now?: string | null;
  onSave: () => void;
  onCancel: () => void;
  onCatchUp: () => void;
  className?: string;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);

  // The first control, once: later ones are the person's own choice.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first], input, textarea');
    first?.focus();
  }, []);

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!state.isSaving) onSave();
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys of somebody who is still composing a character are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (!state.isSaving) onCancel();
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      submit(event);
    }
  }

  return (
    <form
      ref={form}
      aria-label={text.edit(label)}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
      className={cn('grid grid-cols-1 gap-3', className)}
    >
      {children}
      {state.failure ? (
        <div role="alert" className="text-sm text-danger">
          {state.failure}
        </div>
      ) : null}
      {state.hasCaughtUp ? (
        <p role="status" className="text-sm text-ink-2">
          {now === null ? text.loadedNewest : text.nowSays(now)}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" variant="primary" pending={state.isSaving}>
          {text.save}
        </Button>
        {state.isConflict ? (
          <Button size="sm" onClick={onCatchUp} disabled={state.isSaving}>
            {text.loadNewest}
          </Button>
        ) : null}
        <Button size="sm" variant="quiet" onClick={onCancel} disabled={state.isSaving}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
