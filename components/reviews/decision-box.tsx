'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { DecisionView, ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { NOTE_MAX, type Outcome } from '#lib/reviews/review-schema.ts';
import { RevealReport } from './reveal-report.tsx';

const text = messages.reviews.decision;
const OUTCOMES = ['advance', 'hold', 'decline'] as const;

/** What was decided, by whom and why, all of it; and the way to decide. */
export function DecisionBox({ state }: { state: ReviewState }) {
  const [changing, setChanging] = useState(false);
  const [newest, ...before] = state.decisions;
  if (!state.sees.others) {
    return (
      <Section id="decision" title={text.title}>
        <p className="mb-4 text-ink-3">{text.waiting}</p>
        {state.may.reveal ? <RevealReport interviewId={state.interview_id} /> : null}
      </Section>
    );
  }
  return (
    <Section id="decision" title={text.title} text={text.text}>
      {newest ? <DecisionEntry decision={newest} isNewest /> : null}
      {!newest && !state.may.decide ? <p className="text-ink-3">{text.none}</p> : null}
      {state.may.decide && newest && !changing ? (
        <Button className="mt-4 justify-self-start" onClick={() => setChanging(true)}>
          {text.change}
        </Button>
      ) : null}
      {state.may.decide && (!newest || changing) ? (
        <DecisionForm
          key={newest?.position ?? 0}
          interviewId={state.interview_id}
          basedOn={newest?.position ?? 0}
          onDone={() => setChanging(false)}
        />
      ) : null}
      {before.length === 0 ? null : (
        <div className="mt-6 grid gap-4">
          <h3 className="eyebrow">{text.history}</h3>
          {before.map((decision) => (
            <DecisionEntry key={decision.decision_id} decision={decision} />
          ))}
        </div>
      )}
    </Section>
  );
}

function DecisionEntry({
  decision,
  isNewest = false,
}: {
  decision: DecisionView;
  isNewest?: boolean;
}) {
  const name = decision.decided_by.name ?? messages.reviews.compare.gone;
  return (
    <div className="border-s-2 border-line-strong ps-4">
      <p className={isNewest ? 'text-md font-semibold' : 'font-medium'}>
        {text.outcome[decision.outcome]}
      </p>
      <p className="text-sm text-ink-3">
        {text.by(name)} · <RelativeTime at={decision.decided_at} /> ·{' '}
        {decision.report_version === null ? text.noReport : text.onVersion(decision.report_version)}
      </p>
      <p className="mt-1 max-w-text whitespace-pre-wrap text-ink-2">{decision.reason}</p>
    </div>
  );
}

function DecisionForm({
  interviewId,
  basedOn,
  onDone,
}: {
  interviewId: string;
  basedOn: number;
  onDone: () => void;
}) {
  const router = useRouter();
  const toast = useToast();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const isReady = outcome !== null && reason.trim() !== '';

  return (
    <div className="grid max-w-text gap-4 pt-4">
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium">{text.choose}</legend>
        {OUTCOMES.map((entry) => (
          <label key={entry} className="flex min-h-8 items-center gap-3 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="outcome"
              checked={outcome === entry}
              onChange={() => setOutcome(entry)}
              className="size-4.5 accent-accent"
            />
            {text.outcome[entry]}
          </label>
        ))}
        {asked && outcome === null ? (
          <p role="alert" className="text-sm text-danger">
            {text.needOutcome}
          </p>
        ) : null}
      </fieldset>
      <Field
        label={text.reason}
        hint={text.reasonHint}
        error={asked && reason.trim() === '' ? text.needReason : null}
      >
        {(control) => (
          <Textarea
            {...control}
            value={reason}
            maxLength={NOTE_MAX}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Button
        variant="primary"
        className="justify-self-start"
        onClick={() => {
          setAsked(true);
          if (isReady) setConfirming(true);
        }}
      >
        {text.decide}
      </Button>
      <ConfirmDialog
        open={confirming}
        onOpenChange={setConfirming}
        title={text.confirmTitle(outcome ? text.outcome[outcome] : '')}
        description={text.confirmText}
        confirmLabel={text.decide}
        variant="primary"
        onConfirm={async () => {
          try {
            await callApi(`/interviews/${interviewId}/decisions`, {
              method: 'POST',
              body: { outcome, reason, based_on: basedOn },
            });
          } catch (thrown) {
            router.refresh();
            throw new Error(sentenceOf(thrown));
          }
          toast(text.done);
          onDone();
          router.refresh();
        }}
      />
    </div>
  );
}
