'use client';

import { Activity, BookOpen, BriefcaseBusiness, Cpu, MessagesSquare } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';

const text = messages.shell;

const PLACES = [
  { href: '/', label: text.interviews, icon: MessagesSquare, under: ['/interviews', '/documents'] },
  { href: '/roles', label: text.roles, icon: BriefcaseBusiness, under: ['/roles'] },
  { href: '/settings/models', label: text.models, icon: Cpu, under: ['/settings/models'] },
  { href: '/settings/system', label: text.system, icon: Activity, under: ['/settings/system'] },
  { href: '/docs', label: text.apiReference, icon: BookOpen, under: ['/docs'] },
] as const;

function isHere(place: (typeof PLACES)[number], path: string): boolean {
  return path === place.href || place.under.some((prefix) => path.startsWith(prefix));
}

/** The places of the product at the side; narrow, only their icons with the name on hover. */
export function RailNav({ narrow }: { narrow: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label={text.navigation}>
      <ul className="grid gap-0.5">
        {PLACES.map((place) => {
          const here = isHere(place, path);
          return (
            <li key={place.href}>
              <Link
                href={place.href}
                prefetch={place.href === '/docs' ? false : null}
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

/** The same at the foot of a phone. */
export function BottomNav() {
  const path = usePathname();
  return (
    <nav
      aria-label={text.navigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="grid h-14 auto-cols-fr grid-flow-col">
        {PLACES.map((place) => {
          const here = isHere(place, path);
          return (
            <li key={place.href}>
              <Link
                href={place.href}
                prefetch={place.href === '/docs' ? false : null}
                aria-current={here ? 'page' : undefined}
                className={cn(
                  'flex h-full flex-col items-center justify-center gap-0.5 text-xs text-ink-3 focus-visible:-outline-offset-2',
                  here && 'font-medium text-ink',
                )}
              >
                <place.icon aria-hidden="true" className={cn('size-5', here && 'text-accent')} />
                {place.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
