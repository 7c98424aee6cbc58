'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ApiProblem, callApi, newIdempotencyKey, sentenceOf } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Field, Input, Select, Textarea } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import type { CriteriaVersionAnswer } from '#lib/api/role-schemas.ts';
import { type Criterion, weightsDiffer } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import {
  type CriteriaDraft,
  complaintsById,
  draftOf,
  moved,
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
import { QuestionEntry } from './question-entry.tsx';
import { EntryControls, keepFocus, onMoveKey } from './question-fields.tsx';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

const text = messages.roles.editor;
const criteriaText = messages.roles.criteria;
const LEVELS = [1, 3, 5] as const;
const WEIGHTS = [1, 2, 3] as const;

/** Criteria and questions in one form. What was typed stays until it is saved or given up. */
export function CriteriaEditor({
  roleId,
  requirements,
  from,
  newest,
  onSaved,
  onCancel,
}: {
  roleId: string;
  requirements: Requirement[];
  from: CriteriaVersionAnswer;
  newest: number;
  onSaved: (version: number) => void;
  onCancel: () => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(from));
  const [removals, setRemovals] = useState<Removal[]>([]);
  const [basedOn, setBasedOn] = useState(newest);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [conflict, setConflict] = useState<number | null>(null);
  const [complaints, setComplaints] = useState<ReadonlyMap<string, string>>(new Map());
  const isDirty = JSON.stringify(draft) !== JSON.stringify(draftOf(from));
  useUnsavedWarning(isDirty && !isSaving);

  function remove(taken: { draft: CriteriaDraft; removal: Removal } | null) {
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

  async function save(onTopOf: number) {
    setSaving(true);
    setFailure(null);
    setConflict(null);
    setComplaints(new Map());
    try {
      const saved = await callApi<CriteriaVersionAnswer>(`/roles/${roleId}/criteria`, {
        method: 'POST',
        body: saveBody(draft, onTopOf),
      });
      onSaved(saved.version);
    } catch (thrown) {
      setSaving(false);
      if (thrown instanceof ApiProblem && thrown.code === 'conflict') return meetConflict();
      const fields = thrown instanceof ApiProblem ? thrown.fields : [];
      setComplaints(complaintsById(draft, fields));
      const wrong = fields.length > 0 ? ` ${text.fieldsWrong(fields.length)}` : '';
      setFailure(`${sentenceOf(thrown)}${wrong} ${text.notSaved}`);
    }
  }

  async function meetConflict() {
    try {
      const { items } = await callApi<{ items: { version: number }[] }>(
        `/roles/${roleId}/criteria`,
      );
      const version = items[0]?.version ?? basedOn;
      setBasedOn(version);
      setConflict(version);
    } catch (thrown) {
      setFailure(`${sentenceOf(thrown)} ${text.notSaved}`);
    }
  }

  const lastRemoval = removals.at(-1);
  return (
    <form
      aria-label={text.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void save(basedOn);
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
        {complaints.get('/criteria') ? (
          <p role="alert" className="py-2 text-danger">
            {complaints.get('/criteria')}
          </p>
        ) : null}
        <Button
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => setDraft(withNewCriterion(draft, newName()))}
        >
          {text.addCriterion}
        </Button>
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
      <Section title={criteriaText.questions} text={text.timeHint}>
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
        <Button
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => setDraft(withNewQuestion(draft, newName(), draft.criteria[0]?.id ?? null))}
        >
          {text.addQuestion}
        </Button>
      </Section>
      <div className="sticky bottom-14 z-10 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 md:bottom-0 md:mx-0 md:px-0">
        {failure ? (
          <Banner tone="danger" live>
            {failure}
          </Banner>
        ) : null}
        {conflict === null ? null : (
          <Banner
            tone="caution"
            live
            action={
              <>
                <ButtonLink
                  size="sm"
                  href={`/roles/${roleId}?version=${conflict}`}
                  target="_blank"
                  rel="noopener"
                >
                  {text.seeTheirs}
                </ButtonLink>
                <Button size="sm" onClick={() => save(conflict)}>
                  {text.saveOnTop}
                </Button>
              </>
            }
          >
            {text.conflict(conflict)}
          </Banner>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" pending={isSaving} disabled={!isDirty}>
            {text.save}
          </Button>
          <Button
            variant="quiet"
            disabled={isSaving}
            onClick={() => {
              if (!isDirty || window.confirm(text.discard)) onCancel();
            }}
          >
            {text.cancel}
          </Button>
          {lastRemoval ? (
            <p role="status" className="ms-auto flex flex-wrap items-center gap-2 text-ink-2">
              {text.removed(nameOf(lastRemoval))}
              <Button size="sm" onClick={undo}>
                {text.undo}
              </Button>
            </p>
          ) : null}
        </div>
      </div>
    </form>
  );
}

function CriterionEntry({
  criterion,
  place,
  isLast,
  complaintAt,
  onChange,
  onMove,
  onRemove,
}: {
  criterion: Criterion;
  place: number;
  isLast: boolean;
  complaintAt: (part: string) => string | null;
  onChange: (to: Partial<Criterion>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const name = text.criterion(place, criterion.name);
  const weights = [...new Set([...WEIGHTS, criterion.weight])].sort((a, b) => a - b);
  return (
    <li className="border-t border-line py-5">
      <fieldset
        onKeyDown={(event) => onMoveKey(event, onMove)}
        className="grid max-w-text grid-cols-1 gap-3"
      >
        <legend className="sr-only">{name}</legend>
        <div className="flex items-center justify-between gap-4">
          <p aria-hidden="true" className="truncate font-semibold">
            {name}
          </p>
          <EntryControls
            name={name}
            isFirst={place === 1}
            isLast={isLast}
            onMove={(by) => keepFocus(() => onMove(by))}
            onRemove={onRemove}
          />
        </div>
        {complaintAt('') ? (
          <p role="alert" className="text-sm text-danger">
            {complaintAt('')}
          </p>
        ) : null}
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
          <Field label={text.name} error={complaintAt('name')}>
            {(control) => (
              <Input
                {...control}
                dir="auto"
                value={criterion.name}
                onChange={(event) => onChange({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={text.weight} error={complaintAt('weight')}>
            {(control) => (
              <Select
                {...control}
                value={criterion.weight}
                onChange={(event) => onChange({ weight: Number(event.target.value) })}
              >
                {weights.map((weight) => (
                  <option key={weight} value={weight}>
                    {text.weightOption(weight)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Field label={text.definition} error={complaintAt('definition')}>
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              dir="auto"
              value={criterion.definition}
              onChange={(event) => onChange({ definition: event.target.value })}
              className="field-sizing-content min-h-14"
            />
          )}
        </Field>
        {LEVELS.map((level) => (
          <Field
            key={level}
            label={text.anchor(level)}
            hint={criterion.anchors[level] === '' ? text.anchorHints[level] : null}
            error={complaintAt(`anchors/${level}`)}
          >
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                dir="auto"
                value={criterion.anchors[level]}
                onChange={(event) =>
                  onChange({ anchors: { ...criterion.anchors, [level]: event.target.value } })
                }
                className="field-sizing-content min-h-14"
              />
            )}
          </Field>
        ))}
      </fieldset>
    </li>
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
