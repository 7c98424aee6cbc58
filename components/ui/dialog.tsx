'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { messages } from '#lib/messages.ts';
import { Button, type ButtonVariant } from './button.tsx';
import { cn } from './cn.ts';

export type DialogProps = {
  /** the button that opens it; without one, `open` decides */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  className?: string;
};

/** A window above the page: focus stays in it, Escape closes it, focus returns to where it was. */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  className,
}: DialogProps) {
  // Radix gives the focus back to its own trigger only; a dialog opened from elsewhere remembers its opener.
  const opener = useRef<Element | null>(null);
  // Before its content is there: what has `autoFocus` in it would be taken for the opener.
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onCloseAutoFocus={(event) => {
            if (trigger || !(opener.current instanceof HTMLElement)) return;
            event.preventDefault();
            // What the dialog did may have taken its opener away: then the page's content has the focus.
            const next = opener.current.isConnected
              ? opener.current
              : document.getElementById('content');
            next?.focus();
          }}
          className={cn(
            'fixed inset-x-4 bottom-4 z-50 mx-auto grid max-h-[calc(100dvh-2rem)] max-w-[30rem] animate-rise grid-rows-[auto_1fr_auto] overflow-hidden rounded-lg border border-line bg-surface shadow-float focus:outline-none sm:top-[12vh] sm:bottom-auto sm:max-h-[76vh]',
            className,
          )}
        >
          <header className="flex items-start gap-4 px-6 pt-5">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-md font-semibold">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-ink-2">{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <Button
                variant="quiet"
                size="sm"
                iconOnly
                aria-label={messages.common.close}
                icon={<X aria-hidden="true" className="size-4" />}
                className="-me-2 -mt-1"
              />
            </Radix.Close>
          </header>
          <div className={cn('min-h-0 overflow-y-auto px-6 pb-4', children && 'pt-4')}>
            {children}
          </div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-6 py-4">
              {footer}
            </footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export type ConfirmDialogProps = {
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  /** what will happen, and whether it can be undone */
  description: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  variant?: ButtonVariant;
  /** rejects with an Error whose message is shown; the dialog stays open then */
  onConfirm: () => Promise<void> | void;
};

/** Asks before something that cannot be undone. Focus starts on the safe answer. */
export function ConfirmDialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  cancelLabel = messages.common.cancel,
  variant = 'danger',
  onConfirm,
}: ConfirmDialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isOpen = open ?? ownOpen;

  function change(next: boolean) {
    if (pending) return;
    setError(null);
    setOwnOpen(next);
    onOpenChange?.(next);
  }

  async function confirm() {
    setPending(true);
    setError(null);
    try {
      await onConfirm();
      setPending(false);
      setOwnOpen(false);
      onOpenChange?.(false);
    } catch (thrown) {
      setPending(false);
      setError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  return (
    <Dialog
      trigger={trigger}
      open={isOpen}
      onOpenChange={change}
      title={title}
      description={description}
      footer={
        <>
          <Button autoFocus onClick={() => change(false)} disabled={pending}>
            {cancelLabel}
          </Button>
          <Button variant={variant} pending={pending} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {error ? (
        <p role="alert" className="text-danger">
          {error}
        </p>
      ) : null}
    </Dialog>
  );
}
