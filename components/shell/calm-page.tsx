import type { ReactNode } from 'react';
import { Wordmark } from './wordmark.tsx';

/** A page with one thing on it, outside the frame: signing in, a link that no longer works, an error. */
export function CalmPage({
  title,
  text,
  children,
}: {
  title: ReactNode;
  text?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-narrow flex-col px-4 py-10 sm:py-[14vh]">
      <Wordmark className="mb-10" />
      <h1 className="text-xl">{title}</h1>
      {text ? <div className="mt-3 text-md text-ink-2">{text}</div> : null}
      {children ? <div className="mt-8">{children}</div> : null}
    </main>
  );
}
