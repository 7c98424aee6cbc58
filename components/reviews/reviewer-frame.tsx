import Link from 'next/link';
import type { ReactNode } from 'react';
import { SignOut } from '#components/shell/sign-out.tsx';
import { ThemeSwitch } from '#components/shell/theme-switch.tsx';
import { Wordmark } from '#components/shell/wordmark.tsx';
import { messages } from '#lib/messages.ts';
import type { Theme } from '#lib/theme.ts';

/** The frame of a reviewer's pages: nothing to go to but their reviews. */
export function ReviewerFrame({ theme, children }: { theme: Theme; children: ReactNode }) {
  return (
    <>
      <a
        href="#content"
        className="fixed start-4 top-2 z-60 -translate-y-16 rounded-md bg-accent px-4 py-2 font-medium text-on-accent transition-transform focus:translate-y-0"
      >
        {messages.shell.skip}
      </a>
      <header className="sticky top-0 z-20 flex h-12 items-center justify-between border-b border-line bg-paper px-4 sm:px-6 lg:px-10 print:hidden">
        <Link href="/reviews" className="rounded-sm">
          <Wordmark />
        </Link>
        <div className="flex">
          <ThemeSwitch initial={theme} />
          <SignOut compact />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="min-w-0 px-4 pt-6 pb-16 outline-none sm:px-6 lg:px-10 lg:pt-8 print:p-0"
      >
        <div className="mx-auto max-w-page">{children}</div>
      </main>
    </>
  );
}
