'use client';

import { Tabs as Radix } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { cn } from './cn.ts';

export type Tab = {
  id: string;
  label: string;
  count?: number | undefined;
  content: ReactNode;
  /** stays as it is while another is shown, so that one comes back to what was opened in it */
  keep?: boolean;
};

// A little of the next tab stays to be seen, px.
const EDGE = 16;

/** Parts of one thing, one at a time; arrow keys move between them. */
export function Tabs({
  tabs,
  value,
  onValueChange,
  label,
  className,
}: {
  tabs: Tab[];
  value: string;
  onValueChange: (value: string) => void;
  /** what the tabs are parts of */
  label: string;
  className?: string;
}) {
  const list = useRef<HTMLDivElement>(null);
  // On a phone the tabs are wider than the page: the one that is shown is in sight.
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>(`[role=tab][id$="-trigger-${value}"]`);
    if (!list.current || !shown) return;
    const { left, right } = list.current.getBoundingClientRect();
    const place = shown.getBoundingClientRect();
    if (place.right > right) list.current.scrollLeft += place.right - right + EDGE;
    else if (place.left < left) list.current.scrollLeft -= left - place.left + EDGE;
  }, [value]);
  return (
    <Radix.Root value={value} onValueChange={onValueChange} className={className}>
      <Radix.List
        ref={list}
        aria-label={label}
        className="-mx-4 flex gap-6 overflow-x-auto border-b border-line px-4 sm:mx-0 sm:px-0 print:hidden"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className={cn(
              '-mb-px min-h-10 border-b-2 border-transparent pt-2 pb-2 font-medium whitespace-nowrap text-ink-2 transition-colors hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:min-h-11',
              'data-[state=active]:border-ink data-[state=active]:text-ink',
            )}
          >
            {tab.label}{' '}
            {tab.count === undefined ? null : (
              <span className="ms-1.5 font-normal text-ink-3">{tab.count}</span>
            )}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content
          key={tab.id}
          value={tab.id}
          forceMount={tab.keep || undefined}
          className="pt-6 focus-visible:outline-none data-[state=inactive]:hidden"
        >
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
