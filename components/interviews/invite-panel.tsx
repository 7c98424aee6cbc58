'use client';

import { ExternalLink, Link2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { CodeBlock } from '#components/ui/code-block.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { InviteAnswer } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.invite;

type Made = { invite_id: string; link: string; expires_at: string };

/** Makes the candidate's link, shows it once, and keeps the list of those made. */
export function InvitePanel({
  interviewId,
  invites,
}: {
  interviewId: string;
  invites: InviteAnswer[];
}) {
  const router = useRouter();
  const toast = useToast();
  const [made, setMade] = useState<Made | null>(null);
  const [pending, setPending] = useState<'link' | 'try' | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function makeLink(): Promise<Made> {
    const answer = await callApi<Made>(`/interviews/${interviewId}/invites`, {
      method: 'POST',
      body: {},
    });
    router.refresh();
    return answer;
  }

  async function create() {
    setPending('link');
    setError(null);
    try {
      setMade(await makeLink());
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setPending(null);
  }

  async function tryIt() {
    // Opened before the answer is there: later the browser would take it for a pop-up.
    const tab = window.open('', '_blank');
    setPending('try');
    setError(null);
    try {
      const { link } = await makeLink();
      if (tab) tab.location.href = link;
      else window.location.href = link;
    } catch (thrown) {
      tab?.close();
      setError(sentenceOf(thrown));
    }
    setPending(null);
  }

  async function revoke(inviteId: string) {
    await callApi(`/invites/${inviteId}/revoke`, { method: 'POST' });
    if (made?.invite_id === inviteId) setMade(null);
    toast(text.revoked);
    router.refresh();
  }

  return (
    <Section title={text.title} text={text.text}>
      <div className="grid max-w-text grid-cols-1 gap-4">
        {error ? (
          <Banner tone="danger" live>
            {error}
          </Banner>
        ) : null}
        {made ? (
          <div>
            <CodeBlock text={made.link} label={text.linkLabel} />
            <p role="status" className="mt-2 text-sm text-ink-2">
              {text.created} {text.expires} <RelativeTime at={made.expires_at} />.
            </p>
          </div>
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            variant={made ? 'secondary' : 'primary'}
            pending={pending === 'link'}
            disabled={pending !== null}
            onClick={create}
            icon={<Link2 aria-hidden="true" className="size-4" />}
          >
            {made ? text.createAnother : text.create}
          </Button>
          <Button
            pending={pending === 'try'}
            disabled={pending !== null}
            onClick={tryIt}
            aria-describedby="try-hint"
            icon={<ExternalLink aria-hidden="true" className="size-4" />}
          >
            {text.try}
          </Button>
        </div>
        <p id="try-hint" className="text-sm text-ink-3">
          {text.tryHint}
        </p>
        {invites.length === 0 ? null : (
          <div className="mt-2">
            <h3 className="eyebrow mb-1">{text.sent}</h3>
            <ul>
              {invites.map((invite) => (
                <InviteRow key={invite.invite_id} invite={invite} onRevoke={revoke} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

function InviteRow({
  invite,
  onRevoke,
}: {
  invite: InviteAnswer;
  onRevoke: (inviteId: string) => Promise<void>;
}) {
  const works = invite.status === 'pending' || invite.status === 'opened';
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-1.5">
      <Badge>{text.status[invite.status]}</Badge>
      <span className="text-sm text-ink-2">
        {text.made} <RelativeTime at={invite.created_at} />
        {works ? (
          <span className="text-ink-3">
            {' · '}
            {text.expires} <RelativeTime at={invite.expires_at} />
          </span>
        ) : null}
      </span>
      {works ? (
        <ConfirmDialog
          trigger={
            <Button size="sm" variant="quiet" className="ms-auto">
              {text.revoke}
            </Button>
          }
          title={text.revokeTitle}
          description={text.revokeText}
          confirmLabel={text.revoke}
          onConfirm={() =>
            onRevoke(invite.invite_id).catch((thrown) => {
              throw new Error(sentenceOf(thrown));
            })
          }
        />
      ) : null}
    </li>
  );
}
