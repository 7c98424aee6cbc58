'use client';

import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { messages } from '#lib/messages.ts';
import { Button } from './button.tsx';

type Toast = { id: number; text: string };

// Long enough to read two lines; a pointer or focus on it keeps it.
const SHOWN_MS = 6000;

const ToastContext = createContext<(text: string) => void>(() => {});

/** Shows a short sentence about what was just done. Never the only place where a failure is told. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const nextId = useRef(1);

  const dismiss = useCallback((id: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setToasts((list) => list.filter((toast) => toast.id !== id));
  }, []);

  const hold = useCallback((id: number) => clearTimeout(timers.current.get(id)), []);

  const leave = useCallback(
    (id: number) => {
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => dismiss(id), SHOWN_MS),
      );
    },
    [dismiss],
  );

  const show = useCallback(
    (text: string) => {
      const id = nextId.current++;
      setToasts((list) => [...list.slice(-2), { id, text }]);
      leave(id);
    },
    [leave],
  );

  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-live="polite"
        aria-label={messages.common.notices}
        className="pointer-events-none fixed inset-x-4 bottom-20 z-60 grid justify-items-center gap-2 md:bottom-6 print:hidden"
      >
        {toasts.map((toast) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the notice in sight
          <div
            key={toast.id}
            onMouseEnter={() => hold(toast.id)}
            onMouseLeave={() => leave(toast.id)}
            onFocus={() => hold(toast.id)}
            onBlur={() => leave(toast.id)}
            className="pointer-events-auto flex max-w-full animate-rise items-center gap-2 rounded-lg bg-ink py-1.5 ps-4 pe-1.5 text-paper shadow-float"
          >
            <span>{toast.text}</span>
            <Button
              variant="quiet"
              size="sm"
              iconOnly
              aria-label={messages.common.dismiss}
              onClick={() => dismiss(toast.id)}
              icon={<X aria-hidden="true" className="size-4" />}
              className="text-paper/80 enabled:hover:bg-paper/15 enabled:hover:text-paper"
            />
          </div>
        ))}
      </section>
    </ToastContext>
  );
}
