'use client';

import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

export const MENU_BOX =
  'z-50 min-w-44 animate-fade rounded-lg border border-line bg-surface p-1 shadow-float';
export const MENU_ITEM =
  'flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-3 text-ink-2 outline-none select-none data-highlighted:bg-sunken data-highlighted:text-ink pointer-coarse:min-h-11';

/** What can be done with one thing, behind one button: arrow keys move, Escape closes. */
export function Menu({
  trigger,
  side = 'bottom',
  children,
}: {
  trigger: ReactNode;
  side?: 'top' | 'bottom';
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side={side}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className={MENU_BOX}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** One thing to do; `danger` for what ends something. */
export function MenuItem({
  onSelect,
  icon,
  danger = false,
  children,
}: {
  onSelect: () => void;
  icon?: ReactNode;
  danger?: boolean;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className={cn(
        MENU_ITEM,
        '[&>svg]:size-4 [&>svg]:shrink-0',
        danger && 'text-danger data-highlighted:text-danger',
      )}
    >
      {icon}
      {children}
    </DropdownMenu.Item>
  );
}

/** A place to go to: a link as its only child. */
export function MenuLink({ children }: { children: ReactNode }) {
  return (
    <DropdownMenu.Item asChild className={cn(MENU_ITEM, '[&>svg]:size-4 [&>svg]:shrink-0')}>
      {children}
    </DropdownMenu.Item>
  );
}
