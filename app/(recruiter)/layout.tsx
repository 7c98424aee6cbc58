import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { RAIL_COOKIE } from '#components/shell/rail-cookie.ts';
import { Shell } from '#components/shell/shell.tsx';
import { parseTheme, THEME_COOKIE } from '#lib/theme.ts';
import { currentUser } from './signed-in-user.ts';

export default async function RecruiterLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  // The page itself sends them to sign in, and knows where they wanted to go.
  if (user === null || user === 'not_allowed') return children;
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
