'use client';

import { DropdownMenu } from 'radix-ui';
import { createContext, type ReactNode, useContext, useRef } from 'react';
import { cn } from './cn.ts';

export const MENU_BOX =
  'z-50 min-w-44 animate-fade rounded-lg border border-line bg-surface p-1 shadow-float';
export const MENU_ITEM =
  'flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-3 text-ink-2 outline-none select-none data-highlighted:bg-sunken data-highlighted:text-ink pointer-coarse:min-h-11';

/** Keeps what was chosen until the menu is closed. */
const ChosenContext = createContext<(run: () => void) => void>(() => {});

/**
 * What can be done with one thing, behind one button: arrow keys move, Escape closes. What was chosen is done when
 * the menu has closed and its button has the focus: a dialog opened by it gives the focus back to that button.
 */
export function Menu({
  trigger,
  side = 'bottom',
  children,
}: {
  trigger: ReactNode;
  side?: 'top' | 'bottom';
  children: ReactNode;
}) {
  const chosen = useRef<(() => void) | null>(null);
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side={side}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onCloseAutoFocus={() => {
            const run = chosen.current;
            chosen.current = null;
            // The button gets the focus right after this.
            if (run) queueMicrotask(run);
          }}
          className={MENU_BOX}
        >
          <ChosenContext
            value={(run) => {
              chosen.current = run;
            }}
          >
            {children}
          </ChosenContext>
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
  const choose = useContext(ChosenContext);
  return (
    <DropdownMenu.Item
      onSelect={() => choose(onSelect)}
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
