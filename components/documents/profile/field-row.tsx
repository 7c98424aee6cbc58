'use client';

import { Pencil } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';
import { CorrectionNote } from './correction-note.tsx';

const text = messages.documents;

/** A field of the profile: its name, its value, who corrected it. */
export function Row({
  label,
  pointer,
  action,
  children,
}: {
  label: string;
  /** of what a correction is told under the value; none where another row tells it */
  pointer?: string | undefined;
  /** at the end of the line */
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="group/row grid gap-x-4 gap-y-0.5 border-t border-line py-2.5 first:border-t-0 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <dt className="text-sm text-ink-3 sm:pt-px">{label}</dt>
      <dd className="flex min-w-0 items-start gap-2 normal-nums">
        <div className="min-w-0 flex-1">
          {children}
          {pointer ? <CorrectionNote pointer={pointer} label={label} /> : null}
        </div>
        {action}
      </dd>
    </div>
  );
}

/** A field that turns into its editor in its own place; afterwards the focus is where it was. */
export function EditableRow({
  label,
  pointer,
  isEmpty,
  editor,
  children,
}: {
  label: string;
  pointer: string;
  isEmpty: boolean;
  editor: (close: () => void) => ReactNode;
  children: ReactNode;
}) {
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return <Row label={label}>{editor(() => setEditing(false))}</Row>;
  }
  return (
    <Row
      label={label}
      pointer={pointer}
      action={
        <EditButton
          ref={button}
          label={text.editing.edit(label)}
          onClick={() => setEditing(true)}
        />
      }
    >
      {isEmpty ? <Nothing /> : children}
    </Row>
  );
}

export function Nothing() {
  return <p className="text-ink-3">{text.page.nothingFound}</p>;
}

/** Quiet until its row is looked at; there for the keyboard and for fingers at any time. */
export function EditButton({
  label,
  className,
  ...rest
}: { label: string } & React.ComponentProps<typeof Button>) {
  return (
    <Button
      {...rest}
      size="sm"
      variant="quiet"
      iconOnly
      aria-label={label}
      title={label}
      icon={<Pencil aria-hidden="true" className="size-3.5" />}
      className={cn('-my-1 text-ink-3', className)}
    />
  );
}
