'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { MENU_BOX, MENU_ITEM } from '#components/ui/menu.tsx';
import { messages } from '#lib/messages.ts';
import { THEME_COOKIE, THEMES, type Theme } from '#lib/theme.ts';
import { rememberChoice } from './remember-choice.ts';

const ICONS: Record<Theme, typeof Sun> = { system: Monitor, light: Sun, dark: Moon };

/** Light, dark, or as the device has it. Kept in a cookie, so that the next page comes in the right colours. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const Icon = ICONS[theme];

  function choose(next: Theme) {
    setTheme(next);
    rememberChoice(THEME_COOKIE, next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button
          variant="quiet"
          size="sm"
          iconOnly
          aria-label={`${messages.shell.theme}: ${messages.shell.themes[theme]}`}
          title={messages.shell.theme}
          icon={<Icon aria-hidden="true" className="size-4" />}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className={MENU_BOX}
        >
          <DropdownMenu.RadioGroup value={theme}>
            {THEMES.map((entry) => {
              const EntryIcon = ICONS[entry];
              return (
                <DropdownMenu.RadioItem
                  key={entry}
                  value={entry}
                  onSelect={() => choose(entry)}
                  className={cn(
                    MENU_ITEM,
                    'data-[state=checked]:font-medium data-[state=checked]:text-ink',
                  )}
                >
                  <EntryIcon aria-hidden="true" className="size-4" />
                  {messages.shell.themes[entry]}
                </DropdownMenu.RadioItem>
              );
            })}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
