'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** One thing happened, said plainly, with the one thing to do. Focus goes to its title. */
export function CalmScreen({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="grid max-w-[34rem] gap-4">
      <h1
        ref={heading}
        tabIndex={-1}
        className="font-serif text-xl font-medium text-ink focus:outline-none sm:text-2xl"
      >
        {title}
      </h1>
      <div className="grid gap-4 text-md text-ink-2">{children}</div>
      {action ? <div className="mt-4 flex flex-wrap gap-3">{action}</div> : null}
    </section>
  );
}
