import type { ReactNode } from 'react';
import { SignedInShell } from '#app/signed-in-shell.tsx';
import { currentUser } from './signed-in-user.ts';

export default async function RecruiterLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  // The page itself sends them to sign in, and knows where they wanted to go.
  if (user === null || user === 'not_allowed') return children;
  return <SignedInShell user={user}>{children}</SignedInShell>;
}
