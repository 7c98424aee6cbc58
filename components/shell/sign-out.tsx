'use client';

import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';
import { callApi, sentenceOf } from './call-api.ts';

/** Ends the session. The page is loaded anew, so that nothing of it stays in memory. */
export function SignOut({ compact = false }: { compact?: boolean }) {
  const toast = useToast();
  const [pending, setPending] = useState(false);

  async function signOut() {
    setPending(true);
    try {
      await callApi('/auth/sign-out', { method: 'POST' });
      window.location.assign('/sign-in');
    } catch (thrown) {
      setPending(false);
      toast(sentenceOf(thrown));
    }
  }

  return (
    <Button
      variant="quiet"
      size="sm"
      pending={pending}
      onClick={signOut}
      iconOnly={compact}
      aria-label={compact ? messages.shell.signOut : undefined}
      title={compact ? messages.shell.signOut : undefined}
      icon={<LogOut aria-hidden="true" className="size-4 rtl:-scale-x-100" />}
    >
      {compact ? null : messages.shell.signOut}
    </Button>
  );
}
