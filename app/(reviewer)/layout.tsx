import type { ReactNode } from 'react';
import { SignedInShell } from '#app/signed-in-shell.tsx';
import { currentReviewer } from './signed-in-reviewer.ts';

export default async function ReviewerLayout({ children }: { children: ReactNode }) {
  const user = await currentReviewer();
  // The page itself sends them to sign in, and knows where they wanted to go.
  return user ? <SignedInShell user={user}>{children}</SignedInShell> : children;
}
