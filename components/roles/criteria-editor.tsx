'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { ComplaintLine } from '#components/editors/complaint-line.tsx';
import { moved } from '#components/editors/moved.ts';
import { SaveBar } from '#components/editors/save-bar.tsx';
import { useFirstComplaint } from '#components/editors/use-first-complaint.ts';
import { useSaving } from '#components/editors/use-saving.ts';
import { useUnsavedWarning } from '#components/editors/use-unsaved-warning.ts';
import { callApi, newIdempotencyKey } from '#components/shell/call-api.ts';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import type { CriteriaVersionAnswer } from '#lib/api/role-schemas.ts';
import { weightsDiffer } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { AddCriterion } from './add-criterion.tsx';
import {
  type CriterionStart,
  complaintsById,
  draftOf,
  type Removal,
  restored,
  saveBody,
  withCriterion,
  withNewCriterion,
  withNewQuestion,
  withoutCriterion,
  withoutQuestion,
  withQuestion,
} from './criteria-draft.ts';
import { CriterionEntry } from './criterion-entry.tsx';
import { QuestionEntry } from './question-entry.tsx';

const text = messages.roles.editor;

/** Criteria and questions in one form. What was typed stays until it is saved or given up. */
export function CriteriaEditor({
  roleId,
  requirements,
  library,
  from,
  newest,
  onSaved,
  onCancel,
}: {
  roleId: string;
  requirements: Requirement[];
  /** competencies that can be added */
  library: readonly CriterionStart[];
  from: CriteriaVersionAnswer;
  newest: number;
  onSaved: (version: number) => void;
  onCancel: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(from));
  const [removals, setRemovals] = useState<Removal[]>([]);
  const [added, setAdded] = useState<string | null>(null);
  const { isSaving, failure, conflict, complaints, save } = useSaving({
    basedOn: newest,
    send: async (basedOn) => {
      const saved = await callApi<CriteriaVersionAnswer>(`/roles/${roleId}/criteria`, {
        method: 'POST',
        body: saveBody(draft, basedOn),
      });
      onSaved(saved.version);
    },
    readNewest: async () => {
      const { items } = await callApi<{ items: { version: number }[] }>(
        `/roles/${roleId}/criteria`,
      );
      return items[0]?.version ?? newest;
    },
    complaintsOf: (fields) => complaintsById(draft, fields),
  });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(draftOf(from));
  useUnsavedWarning(isDirty && !isSaving);
  useFirstComplaint(form, complaints);

  function remove(taken: { draft: typeof draft; removal: Removal } | null) {
    if (!taken) return;
    setDraft(taken.draft);
    setRemovals([...removals, taken.removal]);
  }

  function undo() {
    const last = removals.at(-1);
    if (!last) return;
    setDraft(restored(draft, last));
    setRemovals(removals.slice(0, -1));
  }

  const lastRemoval = removals.at(-1);
  return (
    <form
      ref={form}
      aria-label={text.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="grid grid-cols-1 gap-10"
    >
      <Section title={text.title} aside={text.limits(4, 6)} text={text.keys}>
        <ol className="grid grid-cols-1">
          {draft.criteria.map((criterion, index) => (
            <CriterionEntry
              key={criterion.id}
              criterion={criterion}
              place={index + 1}
              isLast={index === draft.criteria.length - 1}
              isNew={criterion.id === added}
              complaintAt={(part) =>
                complaints.get(part ? `${criterion.id}/${part}` : criterion.id) ?? null
              }
              onChange={(to) => setDraft(withCriterion(draft, criterion.id, to))}
              onMove={(by) =>
                setDraft({ ...draft, criteria: moved(draft.criteria, criterion.id, by) })
              }
              onRemove={() => remove(withoutCriterion(draft, criterion.id))}
            />
          ))}
        </ol>
        <ComplaintLine>{complaints.get('/criteria')}</ComplaintLine>
        <AddCriterion
          library={library}
          used={draft.criteria}
          onAdd={(suggestion) => {
            const after = withNewCriterion(draft, newName(), suggestion);
            setDraft(after);
            setAdded(after.criteria.at(-1)?.id ?? null);
          }}
        />
        {weightsDiffer(draft.criteria) ? (
          <Field
            className="mt-6 max-w-text"
            label={text.weightsReason}
            hint={text.weightsReasonHint}
            error={complaints.get('/weights_reason') ?? null}
          >
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                dir="auto"
                value={draft.weightsReason}
                onChange={(event) => setDraft({ ...draft, weightsReason: event.target.value })}
              />
            )}
          </Field>
        ) : null}
      </Section>
      <Section title={messages.roles.criteria.questions} text={text.timeHint}>
        <ol className="grid grid-cols-1">
          {draft.questions.map((item, index) => (
            <QuestionEntry
              key={item.id}
              item={item}
              place={index + 1}
              isLast={index === draft.questions.length - 1}
              criteria={draft.criteria}
              requirements={requirements}
              complaintAt={(part) => complaints.get(`${item.id}/${part}`) ?? null}
              onChange={(to) => setDraft(withQuestion(draft, item.id, to))}
              onMove={(by) =>
                setDraft({ ...draft, questions: moved(draft.questions, item.id, by) })
              }
              onRemove={() => remove(withoutQuestion(draft, item.id))}
            />
          ))}
        </ol>
        <ComplaintLine>{complaints.get('/core_questions')}</ComplaintLine>
        <Button
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => setDraft(withNewQuestion(draft, newName(), draft.criteria[0]?.id ?? null))}
        >
          {text.addQuestion}
        </Button>
      </Section>
      <SaveBar
        label={text.save}
        isDirty={isDirty}
        isSaving={isSaving}
        failure={failure}
        conflict={
          conflict === null
            ? null
            : {
                sentence: text.conflict(conflict),
                actions: (
                  <>
                    <ButtonLink
                      size="sm"
                      href={`/roles/${roleId}?version=${conflict}`}
                      target="_blank"
                      rel="noopener"
                    >
                      {text.seeTheirs}
                    </ButtonLink>
                    <Button size="sm" onClick={() => save()}>
                      {text.saveOnTop}
                    </Button>
                  </>
                ),
              }
        }
        removed={lastRemoval ? nameOf(lastRemoval) : null}
        onUndo={undo}
        onCancel={onCancel}
      />
    </form>
  );
}

function nameOf(removal: Removal): string {
  const words = removal.kind === 'criterion' ? removal.entry.name : removal.entry.question;
  return words.length > 60 ? `${words.slice(0, 60)} …` : words;
}

/** A name for something new that no other version has. */
function newName(): string {
  return newIdempotencyKey().replaceAll('-', '').slice(0, 12);
}
