'use client';

import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { moved } from '#components/roles/criteria-draft.ts';
import {
  EntryControls,
  keepFocus,
  onMoveKey,
  QuestionFields,
} from '#components/roles/question-fields.tsx';
import { useUnsavedWarning } from '#components/roles/use-unsaved-warning.ts';
import { ApiProblem, callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Section } from '#components/ui/page-header.tsx';
import type { InterviewAnswer } from '#lib/api/interview-schemas.ts';
import type { ProposedQuestionAnswer } from '#lib/api/role-schemas.ts';
import type { Criterion, Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import { minutesOf, planBody, questionsOf, roleQuestionOf } from './plan-draft.ts';

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
  const [draft, setDraft] = useState(() => questionsOf(plan));
  const [removals, setRemovals] = useState<{ item: PlanItem; index: number }[]>([]);
  const [basedOn, setBasedOn] = useState(plan.revision ?? 0);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isConflict, setConflict] = useState(false);
  const [complaints, setComplaints] = useState<ReadonlyMap<string, string>>(new Map());
  const isDirty = JSON.stringify(draft) !== JSON.stringify(questionsOf(plan));
  useUnsavedWarning(isDirty && !isSaving);
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

  async function save(onTopOf: number) {
    setSaving(true);
    setFailure(null);
    setConflict(false);
    setComplaints(new Map());
    try {
      await callApi(`/interviews/${interviewId}/plan`, {
        method: 'PATCH',
        body: planBody(draft, onTopOf),
      });
      onSaved();
    } catch (thrown) {
      setSaving(false);
      await tell(thrown);
    }
  }

  async function tell(thrown: unknown) {
    if (thrown instanceof ApiProblem && thrown.code === 'conflict') {
      try {
        const now = await callApi<InterviewAnswer>(`/interviews/${interviewId}`);
        setBasedOn(now.plan?.revision ?? 0);
        setConflict(true);
      } catch (again) {
        setFailure(`${sentenceOf(again)} ${editorText.notSaved}`);
      }
      return;
    }
    const fields = thrown instanceof ApiProblem ? thrown.fields : [];
    setComplaints(
      new Map(
        fields.map(({ field, message }) => [draft[Number(field.split('/')[2])]?.id ?? '', message]),
      ),
    );
    setFailure(`${sentenceOf(thrown)} ${editorText.notSaved}`);
  }

  const lastRemoval = removals.at(-1);
  return (
    <form
      aria-label={text.editor.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void save(basedOn);
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
        {complaints.get('') ? (
          <p role="alert" className="py-2 text-danger">
            {complaints.get('')}
          </p>
        ) : null}
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
      <div className="sticky bottom-14 z-10 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 md:bottom-0 md:mx-0 md:px-0">
        {failure ? (
          <Banner tone="danger" live>
            {failure}
          </Banner>
        ) : null}
        {isConflict ? (
          <Banner
            tone="caution"
            live
            action={
              <Button size="sm" onClick={() => save(basedOn)}>
                {text.editor.saveOnTop}
              </Button>
            }
          >
            {text.editor.conflict}
          </Banner>
        ) : null}
        <p className={minutes > plan.minutes ? 'text-caution' : 'text-ink-3'}>
          {minutes > plan.minutes
            ? text.editor.tooLong(minutes, plan.minutes)
            : text.editor.minutes(minutes, plan.minutes)}
        </p>
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" pending={isSaving} disabled={!isDirty}>
            {text.editor.save}
          </Button>
          <Button
            variant="quiet"
            disabled={isSaving}
            onClick={() => {
              if (!isDirty || window.confirm(editorText.discard)) onCancel();
            }}
          >
            {editorText.cancel}
          </Button>
          {lastRemoval ? (
            <p role="status" className="ms-auto flex flex-wrap items-center gap-2 text-ink-2">
              {editorText.removed(editorText.question(lastRemoval.index + 1))}
              <Button size="sm" onClick={undo}>
                {editorText.undo}
              </Button>
            </p>
          ) : null}
        </div>
      </div>
    </form>
  );
}

/** A question of the role that is put back: what it is for is the server's to say, its times are the usual. */
function leftOutItem(id: string, question: string): PlanItem {
  return {
    id,
    kind: 'core',
    question,
    criterion_id: null,
    requirement_ids: [],
    probes_max: 2,
    seconds: 150,
  };
}

function PlanEntry({
  interviewId,
  item,
  roleQuestion,
  criterion,
  place,
  isLast,
  complaint,
  onChange,
  onMove,
  onRemove,
}: {
  interviewId: string;
  item: PlanItem;
  /** what everybody else is asked; null for a question about the résumé */
  roleQuestion: string | null;
  criterion: string | null;
  place: number;
  isLast: boolean;
  complaint: string | null;
  onChange: (to: Partial<PlanItem>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const name = editorText.question(place);
  const differs = roleQuestion !== null && roleQuestion !== item.question;
  return (
    <li className="border-t border-line py-5">
      <fieldset
        onKeyDown={(event) => onMoveKey(event, onMove)}
        className="grid max-w-text grid-cols-1 gap-3"
      >
        <legend className="sr-only">{name}</legend>
        <div className="flex items-center justify-between gap-4">
          <p className="min-w-0">
            <span aria-hidden="true" className="font-semibold">
              {name}
            </span>
            <span className="block text-sm text-ink-3 sm:ms-3 sm:inline">
              {[text.kinds[item.kind], criterion].filter(Boolean).join(' · ')}
            </span>
          </p>
          <EntryControls
            name={name}
            isFirst={place === 1}
            isLast={isLast}
            onMove={(by) => keepFocus(() => onMove(by))}
            onRemove={onRemove}
          />
        </div>
        <QuestionFields item={item} complaint={complaint} onChange={onChange} />
        <Suggestion interviewId={interviewId} item={item} place={place} onChange={onChange} />
        {differs ? (
          <Banner
            tone="caution"
            action={
              <Button size="sm" onClick={() => onChange({ question: roleQuestion })}>
                {text.editor.putBack}
              </Button>
            }
          >
            {text.editor.coreNote} “{roleQuestion}”
          </Banner>
        ) : null}
      </fieldset>
    </li>
  );
}

/** Puts another question in the place of one, with a way back to the words before. */
function Suggestion({
  interviewId,
  item,
  place,
  onChange,
}: {
  interviewId: string;
  item: PlanItem;
  place: number;
  onChange: (to: Partial<PlanItem>) => void;
}) {
  const [seen, setSeen] = useState<string[]>([]);
  const [before, setBefore] = useState<Pick<PlanItem, 'question' | 'requirement_ids'> | null>(null);
  const [source, setSource] = useState<'rules' | 'model' | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function suggest() {
    setPending(true);
    setFailure(null);
    try {
      const other = await callApi<ProposedQuestionAnswer>(
        `/interviews/${interviewId}/plan/propose`,
        { method: 'POST', body: { item_id: item.id, seen: seen.slice(-50) } },
      );
      setBefore(before ?? { question: item.question, requirement_ids: item.requirement_ids });
      setSeen([...seen, other.question]);
      setSource(other.source);
      onChange({ question: other.question, requirement_ids: other.requirement_ids });
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        size="sm"
        aria-label={text.editor.anotherOf(place)}
        pending={pending}
        icon={<RefreshCw aria-hidden="true" className="size-4" />}
        onClick={suggest}
      >
        {text.editor.another}
      </Button>
      {before && source ? (
        <>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              onChange(before);
              setBefore(null);
              setSource(null);
            }}
          >
            {text.editor.takeBack}
          </Button>
          <p role="status" className="text-sm text-ink-3">
            {text.editor.suggested[source]}
          </p>
        </>
      ) : null}
      {failure ? (
        <p role="alert" className="text-sm text-danger">
          {failure}
        </p>
      ) : null}
    </div>
  );
}
