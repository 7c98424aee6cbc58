'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.roles.editor;

/** One entry of a list that is edited: its name, where it stands, and what it holds. */
export function EntryFrame({
  name,
  detail,
  isFirst,
  isLast,
  onMove,
  onRemove,
  children,
}: {
  /** says which, also to a screen reader */
  name: string;
  /** what it is, beside its name */
  detail?: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <li className="border-t border-line py-5">
      <fieldset
        onKeyDown={(event) => onMoveKey(event, onMove)}
        className="grid max-w-text grid-cols-1 gap-3"
      >
        <legend className="sr-only">{name}</legend>
        <div className="flex items-start justify-between gap-4">
          <p className="min-w-0 pt-1">
            <span aria-hidden="true" className="font-semibold break-words">
              {name}
            </span>
            {detail ? (
              <span className="block text-sm text-ink-3 sm:ms-3 sm:inline">{detail}</span>
            ) : null}
          </p>
          <EntryControls
            name={name}
            isFirst={isFirst}
            isLast={isLast}
            onMove={(by) => keepFocus(() => onMove(by))}
            onRemove={onRemove}
          />
        </div>
        {children}
      </fieldset>
    </li>
  );
}

function EntryControls({
  name,
  isFirst,
  isLast,
  onMove,
  onRemove,
}: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  return (
    <div className="flex gap-1">
      <Button
        variant="quiet"
        size="sm"
        iconOnly
        aria-label={text.moveUp(name)}
        aria-disabled={isFirst || undefined}
        onClick={() => onMove(-1)}
        icon={<ArrowUp aria-hidden="true" className="size-4" />}
      />
      <Button
        variant="quiet"
        size="sm"
        iconOnly
        aria-label={text.moveDown(name)}
        aria-disabled={isLast || undefined}
        onClick={() => onMove(1)}
        icon={<ArrowDown aria-hidden="true" className="size-4" />}
      />
      <Button
        variant="quiet"
        size="sm"
        iconOnly
        aria-label={text.remove(name)}
        onClick={onRemove}
        icon={<Trash2 aria-hidden="true" className="size-4" />}
      />
    </div>
  );
}

/** Alt and an arrow move the entry that is being typed in; the focus goes with it. */
function onMoveKey(event: KeyboardEvent, onMove: (by: -1 | 1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  keepFocus(() => onMove(event.key === 'ArrowUp' ? -1 : 1));
}

/** An element that changes its place in the page loses the focus: it is given back. */
function keepFocus(change: () => void): void {
  const focused = document.activeElement;
  change();
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  });
}
