'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { messages } from '#lib/messages.ts';
import { Button, type ButtonSize, type ButtonVariant } from './button.tsx';

const SHOWN_MS = 2000;

/** Puts a text on the clipboard and says so on the button itself. */
export function CopyButton({
  text,
  label = messages.common.copy,
  variant = 'secondary',
  size = 'sm',
  className,
}: {
  text: string;
  label?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}) {
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <Button
      variant={variant}
      size={size}
      className={className}
      onClick={async () => setCopied(await copyText(text))}
      icon={
        copied ? (
          <Check aria-hidden="true" className="size-4" />
        ) : (
          <Copy aria-hidden="true" className="size-4" />
        )
      }
    >
      <span aria-live="polite">{copied ? messages.common.copied : label}</span>
    </Button>
  );
}

/** The clipboard of the browser, or on plain http (where it has none) a selected text area. */
async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the browser: the way below needs no permission.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'sr-only';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
