'use client';

import { Braces, FileDown, Printer, RotateCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button, type ButtonVariant, buttonClass } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.reports;

export type ReportRequest = {
  /** sentences kept from the scorer that it shall see */
  include_sentences?: { turn_id: string; start: number }[];
  /** only what a model failed at is asked again */
  only_failed?: boolean;
};

/** Asks for a report, the first or a new version. Resolves when it is under way. */
export async function requestReport(interviewId: string, body?: ReportRequest): Promise<void> {
  await callApi(`/interviews/${interviewId}/report`, {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
  });
}

/** Paper and files: by the browser's print, as a PDF of ours, as data with the schema it keeps to. */
export function TakeOut({ interviewId, version }: { interviewId: string; version: number }) {
  const file = `/api/v1/interviews/${interviewId}`;
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
        href={`${file}/report.pdf?version=${version}&paper=${paperOf()}`}
        download
        suppressHydrationWarning
        className={buttonClass({ size: 'sm' })}
      >
        <FileDown aria-hidden="true" className="size-4" />
        {text.glance.pdf}
      </a>
      <a
        href={`${file}/report.json?version=${version}`}
        download
        className={buttonClass({ size: 'sm' })}
      >
        <Braces aria-hidden="true" className="size-4" />
        {text.glance.json}
      </a>
      <a
        href="/api/v1/report.schema.json"
        className="mb-2 inline-flex min-h-6 items-center justify-self-start text-sm text-ink-3 underline underline-offset-3 hover:text-ink pointer-coarse:min-h-10"
      >
        {text.glance.schema}
      </a>
    </>
  );
}

/** Letter where people print on Letter; A4 everywhere else. */
function paperOf(): 'a4' | 'letter' {
  const region = typeof navigator === 'undefined' ? '' : navigator.language.split('-').at(-1);
  return region === 'US' || region === 'CA' || region === 'MX' ? 'letter' : 'a4';
}

/** Lets the scorer see every sentence that was kept from it, in a new version, after a question. */
export function PutBack({
  interviewId,
  sentences,
}: {
  interviewId: string;
  sentences: { turn_id: string; start: number }[];
}) {
  const started = useStarted(interviewId);
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="secondary" className="justify-self-start print:hidden">
          {text.withheld.action}
        </Button>
      }
      title={text.withheld.title}
      description={text.withheld.text(sentences.length)}
      confirmLabel={text.withheld.action}
      variant="primary"
      onConfirm={() =>
        started(
          {
            include_sentences: sentences.map(({ turn_id, start }) => ({ turn_id, start })),
          },
          text.rerun.started,
        )
      }
    />
  );
}

/** Asks the model again for the criteria it failed at; all else is kept. */
export function RetryFailed({ interviewId }: { interviewId: string }) {
  const started = useStarted(interviewId);
  const toast = useToast();
  const [pending, setPending] = useState(false);
  return (
    <Button
      size="sm"
      pending={pending}
      icon={<RotateCw aria-hidden="true" className="size-4" />}
      onClick={async () => {
        setPending(true);
        await started({ only_failed: true }, text.needsPerson.started).catch((thrown: Error) =>
          toast(thrown.message),
        );
        setPending(false);
      }}
    >
      {text.needsPerson.retry}
    </Button>
  );
}

/** Asks for a new version and goes to the newest; throws with a sentence for people. */
function useStarted(interviewId: string) {
  const router = useRouter();
  const toast = useToast();
  return async (request: ReportRequest | undefined, done: string) => {
    try {
      await requestReport(interviewId, request);
    } catch (thrown) {
      throw new Error(sentenceOf(thrown));
    }
    toast(done);
    router.push(`/interviews/${interviewId}`);
    router.refresh();
  };
}

/** A new version of a report that is there, after a question. */
export function NewVersion({ interviewId }: { interviewId: string }) {
  const started = useStarted(interviewId);
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
      onConfirm={() => started(undefined, text.rerun.started)}
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
