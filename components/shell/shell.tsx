'use client';

import { PanelLeft } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import type { UserView } from '#lib/api/auth-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { Theme } from '#lib/theme.ts';
import { BottomNav, RailNav } from './nav.tsx';
import { placesOf } from './places.ts';
import { RAIL_COOKIE } from './rail-cookie.ts';
import { rememberChoice } from './remember-choice.ts';
import { SignOut } from './sign-out.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { Mark, Wordmark } from './wordmark.tsx';

const text = messages.shell;

export type ShellProps = {
  user: UserView;
  theme: Theme;
  narrow: boolean;
  children: ReactNode;
};

/**
 * The frame of everybody's pages, with the places they can go to: a rail at the side, on phones a bar at the top and
 * one at the foot.
 */
export function Shell({ user, theme, narrow: initiallyNarrow, children }: ShellProps) {
  const [narrow, setNarrow] = useState(initiallyNarrow);
  const places = placesOf(user.role);
  const home = places[0]?.href ?? '/';

  function toggle() {
    setNarrow(!narrow);
    rememberChoice(RAIL_COOKIE, narrow ? 'wide' : 'narrow');
  }

  return (
    <div
      className={cn(
        'md:grid print:block',
        narrow ? 'md:grid-cols-[4rem_minmax(0,1fr)]' : 'md:grid-cols-[13.75rem_minmax(0,1fr)]',
      )}
    >
      <a
        href="#content"
        className="print:hidden fixed start-4 top-2 z-60 -translate-y-16 rounded-md bg-accent px-4 py-2 font-medium text-on-accent transition-transform focus:translate-y-0"
      >
        {text.skip}
      </a>
      <header className="sticky top-0 z-20 flex h-12 items-center justify-between border-b border-line bg-paper px-4 md:hidden print:hidden">
        <Link href={home} className="rounded-sm">
          <Wordmark />
        </Link>
        <div className="flex">
          <ThemeSwitch initial={theme} />
          <SignOut compact />
        </div>
      </header>
      <aside
        aria-label={messages.product.name}
        className={cn(
          'sticky top-0 hidden h-dvh flex-col border-e border-line py-4 md:flex print:hidden',
          narrow ? 'px-3' : 'px-4',
        )}
      >
        <div
          className={cn('mb-6 flex items-center', narrow ? 'flex-col gap-3' : 'justify-between')}
        >
          <Link href={home} aria-label={messages.product.name} className="rounded-sm ps-1">
            {narrow ? <Mark className="text-accent" /> : <Wordmark />}
          </Link>
          <Button
            variant="quiet"
            size="sm"
            iconOnly
            onClick={toggle}
            aria-expanded={!narrow}
            aria-label={narrow ? text.expand : text.collapse}
            title={narrow ? text.expand : text.collapse}
            icon={<PanelLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />}
            className="text-ink-3"
          />
        </div>
        <RailNav places={places} narrow={narrow} />
        <div className="mt-auto border-t border-line pt-3">
          {narrow ? null : (
            <p
              className="mb-1 truncate px-2.5 text-sm text-ink-2"
              title={`${text.signedInAs(user.name)} (${user.email})`}
            >
              {user.name}
            </p>
          )}
          <div className={cn('flex items-center', narrow ? 'flex-col' : 'justify-between')}>
            <SignOut compact={narrow} />
            <ThemeSwitch initial={theme} />
          </div>
        </div>
      </aside>
      <main
        id="content"
        tabIndex={-1}
        className="min-w-0 px-4 pt-6 pb-28 outline-none sm:px-6 md:pb-16 lg:px-10 lg:pt-8 print:p-0"
      >
        <div className="mx-auto max-w-page">{children}</div>
      </main>
      {places.length > 1 ? <BottomNav places={places} /> : null}
    </div>
  );
}
