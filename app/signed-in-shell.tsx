import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { RAIL_COOKIE } from '#components/shell/rail-cookie.ts';
import { Shell } from '#components/shell/shell.tsx';
import type { UserView } from '#lib/api/auth-schemas.ts';
import { parseTheme, THEME_COOKIE } from '#lib/theme.ts';

/** The frame around a page of somebody who is signed in, in the colours and the width they chose. */
export async function SignedInShell({ user, children }: { user: UserView; children: ReactNode }) {
  const jar = await cookies();
  return (
    <Shell
      user={user}
      theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
      narrow={jar.get(RAIL_COOKIE)?.value === 'narrow'}
    >
      {children}
    </Shell>
  );
}
