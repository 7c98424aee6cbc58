'use client';

import { useRef, useState } from 'react';
import { ComplaintLine } from '#components/editors/complaint-line.tsx';
import { moved } from '#components/editors/moved.ts';
import { SaveBar } from '#components/editors/save-bar.tsx';
import { useFirstComplaint } from '#components/editors/use-first-complaint.ts';
import { useSaving } from '#components/editors/use-saving.ts';
import { useUnsavedWarning } from '#components/editors/use-unsaved-warning.ts';
import { callApi } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Section } from '#components/ui/page-header.tsx';
import type { InterviewAnswer } from '#lib/api/interview-schemas.ts';
import type { Criterion, Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import {
  leftOutItem,
  minutesOf,
  planBody,
  planComplaints,
  questionsOf,
  roleQuestionOf,
} from './plan-draft.ts';
import { PlanEntry } from './plan-entry.tsx';

const text = messages.interviews.plan;
const editorText = messages.roles.editor;

/** Changes what one candidate is asked. What was typed stays until it is saved or given up. */
export function PlanEditor({
  interviewId,
  plan,
  criteria,
  onSaved,
  onCancel,
}: {
  interviewId: string;
  plan: Plan;
  criteria: readonly Criterion[];
  onSaved: () => void;
  onCancel: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => questionsOf(plan));
  const [removals, setRemovals] = useState<{ item: PlanItem; index: number }[]>([]);
  const { isSaving, failure, conflict, complaints, save } = useSaving({
    basedOn: plan.revision ?? 0,
    send: async (basedOn) => {
      await callApi(`/interviews/${interviewId}/plan`, {
        method: 'PATCH',
        body: planBody(draft, basedOn),
      });
      onSaved();
    },
    readNewest: async () => {
      const now = await callApi<InterviewAnswer>(`/interviews/${interviewId}`);
      return now.plan?.revision ?? 0;
    },
    complaintsOf: (fields) => planComplaints(draft, fields),
  });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(questionsOf(plan));
  useUnsavedWarning(isDirty && !isSaving);
  useFirstComplaint(form, complaints);
  const minutes = minutesOf(plan, draft);
  const leftOut = (plan.core_changes ?? []).filter(
    ({ change, item_id }) => change === 'removed' && !draft.some(({ id }) => id === item_id),
  );

  function change(id: string, to: Partial<PlanItem>) {
    setDraft((before) => before.map((item) => (item.id === id ? { ...item, ...to } : item)));
  }

  function undo() {
    const last = removals.at(-1);
    if (!last) return;
    setDraft(draft.toSpliced(last.index, 0, last.item));
    setRemovals(removals.slice(0, -1));
  }

  const lastRemoval = removals.at(-1);
  return (
    <form
      ref={form}
      aria-label={text.editor.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Section title={text.editor.title} text={text.editor.text}>
        <ol className="grid grid-cols-1">
          {draft.map((item, index) => (
            <PlanEntry
              key={item.id}
              interviewId={interviewId}
              item={item}
              roleQuestion={roleQuestionOf(plan, item)}
              criterion={criteria.find(({ id }) => id === item.criterion_id)?.name ?? null}
              place={index + 1}
              isLast={index === draft.length - 1}
              complaint={complaints.get(item.id) ?? null}
              onChange={(to) => change(item.id, to)}
              onMove={(by) => setDraft(moved(draft, item.id, by))}
              onRemove={() => {
                setRemovals([...removals, { item, index }]);
                setDraft(draft.toSpliced(index, 1));
              }}
            />
          ))}
        </ol>
        <ComplaintLine>{complaints.get('')}</ComplaintLine>
        {leftOut.length > 0 ? (
          <div className="border-t border-line py-4">
            <p className="mb-2 font-medium">{text.editor.leftOut}</p>
            <ul className="grid gap-2">
              {leftOut.map(({ item_id, role_question }) => (
                <li key={item_id} className="flex flex-wrap items-start gap-3">
                  <span className="max-w-text flex-1 basis-72 text-ink-2">{role_question}</span>
                  <Button
                    size="sm"
                    aria-label={`${text.editor.addBack}: ${role_question}`}
                    onClick={() => setDraft([...draft, leftOutItem(item_id, role_question)])}
                  >
                    {text.editor.addBack}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Section>
      <SaveBar
        label={text.editor.save}
        isDirty={isDirty}
        isSaving={isSaving}
        failure={failure}
        conflict={
          conflict === null
            ? null
            : {
                sentence: text.editor.conflict,
                actions: (
                  <Button size="sm" onClick={() => save()}>
                    {text.editor.saveOnTop}
                  </Button>
                ),
              }
        }
        removed={lastRemoval ? editorText.question(lastRemoval.index + 1) : null}
        onUndo={undo}
        onCancel={onCancel}
      >
        <p className={minutes > plan.minutes ? 'text-caution' : 'text-ink-3'}>
          {minutes > plan.minutes
            ? text.editor.tooLong(minutes, plan.minutes)
            : text.editor.minutes(minutes, plan.minutes)}
        </p>
      </SaveBar>
    </form>
  );
}
