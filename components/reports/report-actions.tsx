'use client';

import { Download, Printer, RotateCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button, type ButtonVariant, buttonClass } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.reports;

/** Asks for a report, the first or a new version. Resolves when it is under way. */
export async function requestReport(interviewId: string): Promise<void> {
  await callApi(`/interviews/${interviewId}/report`, { method: 'POST' });
}

/** Paper and file: what a browser can do with the page as it is. */
export function TakeOut({ interviewId, version }: { interviewId: string; version: number }) {
  return (
    <>
      <Button
        size="sm"
        onClick={() => window.print()}
        icon={<Printer aria-hidden="true" className="size-4" />}
      >
        {text.glance.print}
      </Button>
      <a
        href={`/api/v1/interviews/${interviewId}/report?version=${version}`}
        download={`report-${interviewId}-v${version}.json`}
        className={buttonClass({ size: 'sm' })}
      >
        <Download aria-hidden="true" className="size-4" />
        {text.glance.json}
      </a>
    </>
  );
}

/** A new version of a report that is there, after a question. */
export function NewVersion({ interviewId }: { interviewId: string }) {
  const router = useRouter();
  const toast = useToast();
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" icon={<RotateCw aria-hidden="true" className="size-4" />}>
          {text.rerun.action}
        </Button>
      }
      title={text.rerun.title}
      description={text.rerun.text}
      confirmLabel={text.rerun.action}
      variant="primary"
      onConfirm={async () => {
        try {
          await requestReport(interviewId);
        } catch (thrown) {
          throw new Error(sentenceOf(thrown));
        }
        toast(text.rerun.started);
        router.push(`/interviews/${interviewId}`);
        router.refresh();
      }}
    />
  );
}

/** The first report, or another try after a failure. */
export function MakeReport({
  interviewId,
  label,
  variant = 'primary',
}: {
  interviewId: string;
  label: string;
  variant?: ButtonVariant;
}) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);

  async function make() {
    setPending(true);
    try {
      await requestReport(interviewId);
      toast(text.failed.retrying);
      router.refresh();
    } catch (thrown) {
      toast(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <Button
      variant={variant}
      pending={pending}
      onClick={make}
      icon={<RotateCw aria-hidden="true" className="size-4" />}
    >
      {label}
    </Button>
  );
}
