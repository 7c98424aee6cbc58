'use client';

import { Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '#components/ui/cn.ts';
import { Menu, MenuLink } from '#components/ui/menu.tsx';
import { messages } from '#lib/messages.ts';
import type { Place } from './places.ts';

const text = messages.shell;

function isHere(place: Place, path: string): boolean {
  return path === place.href || place.under.some((prefix) => path.startsWith(prefix));
}

/** The places of the product at the side; narrow, only their icons with the name on hover. */
export function RailNav({ places, narrow }: { places: readonly Place[]; narrow: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label={text.navigation}>
      <ul className="grid gap-0.5">
        {places.map((place) => {
          const here = isHere(place, path);
          return (
            <li key={place.href}>
              <Link
                href={place.href}
                prefetch={place.withoutPrefetch ? false : null}
                aria-current={here ? 'page' : undefined}
                title={narrow ? place.label : undefined}
                className={cn(
                  'flex min-h-9 items-center gap-3 rounded-md px-2.5 text-ink-2 transition-colors hover:bg-ink/5 hover:text-ink',
                  narrow && 'justify-center px-0',
                  here && 'bg-ink/7 font-medium text-ink',
                )}
              >
                <place.icon aria-hidden="true" className="size-4 shrink-0" />
                <span className={narrow ? 'sr-only' : undefined}>{place.label}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const BOTTOM_ITEM =
  'flex h-full w-full flex-col items-center justify-center gap-0.5 text-xs text-ink-3 focus-visible:-outline-offset-2';

/** The same at the foot of a phone; what is seldom needed stands behind "More". */
export function BottomNav({ places }: { places: readonly Place[] }) {
  const path = usePathname();
  const rare = places.filter(({ isRare }) => isRare);
  const rareIsHere = rare.some((place) => isHere(place, path));
  return (
    <nav
      aria-label={text.navigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="grid h-14 auto-cols-fr grid-flow-col">
        {places
          .filter(({ isRare }) => !isRare)
          .map((place) => {
            const here = isHere(place, path);
            return (
              <li key={place.href}>
                <Link
                  href={place.href}
                  aria-current={here ? 'page' : undefined}
                  className={cn(BOTTOM_ITEM, here && 'font-medium text-ink')}
                >
                  <place.icon aria-hidden="true" className={cn('size-5', here && 'text-accent')} />
                  {place.label}
                </Link>
              </li>
            );
          })}
        {rare.length === 0 ? null : (
          <li>
            <Menu
              side="top"
              trigger={
                <button
                  type="button"
                  className={cn(BOTTOM_ITEM, rareIsHere && 'font-medium text-ink')}
                >
                  <Ellipsis
                    aria-hidden="true"
                    className={cn('size-5', rareIsHere && 'text-accent')}
                  />
                  {text.more}
                </button>
              }
            >
              {rare.map((place) => (
                <MenuLink key={place.href}>
                  <Link
                    href={place.href}
                    prefetch={place.withoutPrefetch ? false : null}
                    aria-current={isHere(place, path) ? 'page' : undefined}
                  >
                    <place.icon aria-hidden="true" />
                    {place.label}
                  </Link>
                </MenuLink>
              ))}
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}
