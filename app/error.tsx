'use client';

import { CalmPage } from '#components/shell/calm-page.tsx';
import { Button } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.common.failed;

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <CalmPage title={text.title} text={text.text}>
      <Button variant="primary" onClick={reset}>
        {messages.common.retry}
      </Button>
      {error.digest ? (
        <p className="mt-6 text-sm text-ink-3">{text.reference(error.digest)}</p>
      ) : null}
    </CalmPage>
  );
}
