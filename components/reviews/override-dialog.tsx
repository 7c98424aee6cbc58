'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';
import { NOTE_MAX } from '#lib/reviews/review-schema.ts';
import { LevelChoice } from './level-choice.tsx';

const text = messages.reviews.override;

/** A level beside the AI's, with the reason for it. */
export function OverrideDialog(props: {
  interviewId: string;
  reportVersion: number;
  criterionId: string;
  criterionName: string;
}) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [level, setLevel] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function save() {
    if (level === null) return setError(text.needLevel);
    if (reason.trim() === '') return setError(text.needReason);
    setPending(true);
    setError(null);
    try {
      await callApi(`/interviews/${props.interviewId}/overrides`, {
        method: 'POST',
        body: {
          report_version: props.reportVersion,
          criterion_id: props.criterionId,
          level,
          reason,
        },
      });
      setOpen(false);
      setLevel(null);
      setReason('');
      toast(text.saved);
      router.refresh();
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <Dialog
      trigger={
        <Button
          size="sm"
          className="justify-self-start print:hidden"
          aria-label={text.title(props.criterionName)}
        >
          {text.action}
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        setError(null);
        setOpen(next);
      }}
      title={text.title(props.criterionName)}
      description={text.text}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{messages.common.cancel}</Button>
          <Button variant="primary" pending={pending} onClick={save}>
            {text.save}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <LevelChoice
          label={text.level}
          value={level ?? undefined}
          onChoose={setLevel}
          withNone={false}
        />
        <Field label={text.reason} error={error}>
          {(control) => (
            <Textarea
              {...control}
              value={reason}
              maxLength={NOTE_MAX}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
