import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** What this page is, the way up, and the one thing to do here. */
export function PageHeader({
  up,
  title,
  meta,
  actions,
}: {
  up?: { href: string; label: string };
  title: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <div className="min-w-0 flex-1 basis-72">
        {up ? (
          <p className="mb-1 text-sm text-ink-3 print:hidden">
            <Link
              href={up.href}
              className="-mx-1 inline-flex min-h-6 items-center rounded-sm px-1 transition-colors hover:text-ink pointer-coarse:-my-2 pointer-coarse:min-h-10"
            >
              {up.label}
            </Link>
            <ChevronRight aria-hidden="true" className="inline size-3.5 rtl:-scale-x-100" />
          </p>
        ) : null}
        <h1 className="text-xl break-words">{title}</h1>
        {meta ? (
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">{meta}</div>
        ) : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2 print:hidden">{actions}</div> : null}
    </header>
  );
}

/** A part of a page under its own title. */
export function Section({
  id,
  title,
  text,
  aside,
  children,
}: {
  id?: string;
  title: ReactNode;
  text?: ReactNode;
  /** at the end of the title's line */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={id ? `${id}-title` : undefined} className="scroll-mt-16">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id ? `${id}-title` : undefined} className="text-md">
          {title}
        </h2>
        {aside ? <div className="text-ink-2">{aside}</div> : null}
        {text ? <p className="basis-full text-ink-2">{text}</p> : null}
      </div>
      {children}
    </section>
  );
}
