'use client';

import { type ReactNode, useState } from 'react';
import { Checkbox, Field, Input, Textarea } from '#components/ui/field.tsx';
import { messages } from '#lib/messages.ts';
import type { Education, Experience, Requirement } from '#lib/profiles/profile-schemas.ts';
import { EditForm } from './edit-form.tsx';
import {
  draftOfEducation,
  draftOfExperience,
  draftOfRequirement,
  type Read,
  type RequirementEntry,
  readEducation,
  readExperience,
  readRequirement,
} from './entry-drafts.ts';
import type { EntryFormProps } from './entry-list.tsx';

const text = messages.documents.editing;
const fields = messages.documents.fields;

export function ExperienceForm(props: EntryFormProps<Experience, Experience>) {
  const { draft, change, frame, errorOf } = useEntryForm({
    ...props,
    initial: () => draftOfExperience(props.entry),
    read: readExperience,
  });
  const line = lineInput(draft, change, errorOf);
  return (
    <EditForm {...frame}>
      {line('title', text.jobTitle)}
      {line('employer', text.employer)}
      <div className="grid grid-cols-1 items-start gap-3 min-[26rem]:grid-cols-2">
        {line('start', text.start, text.dateHint)}
        {draft.isCurrent ? null : line('end', text.end, text.dateHint)}
      </div>
      <Checkbox
        label={text.isCurrent}
        checked={draft.isCurrent}
        onChange={(event) => change({ isCurrent: event.target.checked })}
      />
      <Field label={text.highlights} hint={text.highlightsHint} error={errorOf('highlights')}>
        {(control) => (
          <Textarea
            {...control}
            dir="auto"
            value={draft.highlights}
            className="field-sizing-content max-h-80"
            onChange={(event) => change({ highlights: event.target.value })}
          />
        )}
      </Field>
    </EditForm>
  );
}

export function EducationForm(props: EntryFormProps<Education, Education>) {
  const { draft, change, frame, errorOf } = useEntryForm({
    ...props,
    initial: () => draftOfEducation(props.entry),
    read: readEducation,
  });
  const line = lineInput(draft, change, errorOf);
  return (
    <EditForm {...frame}>
      {line('degree', text.degree)}
      {line('field', text.field)}
      {line('institution', text.institution)}
      <div className="grid grid-cols-1 items-start gap-3 min-[26rem]:grid-cols-2">
        {line('start', text.start, text.dateHint)}
        {line('end', text.end, text.dateHint)}
      </div>
    </EditForm>
  );
}

export function RequirementForm({
  kind,
  ...props
}: EntryFormProps<Requirement, RequirementEntry> & { kind: 'must' | 'nice' }) {
  const { draft, change, frame, errorOf } = useEntryForm({
    ...props,
    initial: () => draftOfRequirement(props.entry, kind),
    read: (typed) => readRequirement(typed, props.entry),
  });
  const line = lineInput(draft, change, errorOf);
  return (
    <EditForm {...frame}>
      <Field label={text.requirement} error={errorOf('text')}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            dir="auto"
            value={draft.text}
            className="field-sizing-content min-h-16"
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="grid grid-cols-1 items-start gap-3 min-[26rem]:grid-cols-2">
        <fieldset>
          <legend className="font-medium">{text.kind}</legend>
          <div className="mt-1.5 flex min-h-10 flex-wrap items-center gap-x-4">
            {(['must', 'nice'] as const).map((choice) => (
              <label key={choice} className="inline-flex min-h-8 items-center gap-2">
                <input
                  type="radio"
                  name="requirement-kind"
                  checked={draft.kind === choice}
                  onChange={() => change({ kind: choice })}
                  className="size-4.5 accent-accent"
                />
                {fields[choice]}
              </label>
            ))}
          </div>
        </fieldset>
        {line('years', text.years)}
      </div>
    </EditForm>
  );
}

/** A form's draft, read when it is saved; complaints of ours and of the server by field. */
function useEntryForm<T, Saved, Draft extends object>({
  label,
  onSave,
  onCancel,
  saving,
  complaint,
  initial,
  read,
}: EntryFormProps<T, Saved> & { initial: () => Draft; read: (draft: Draft) => Read<Saved> }) {
  const [first] = useState(initial);
  const [draft, setDraft] = useState(first);
  const [errors, setErrors] = useState<Record<string, string>>({});

  function save() {
    const result = read(draft);
    setErrors(result.errors ?? {});
    if (result.errors === null) onSave(result.entry);
  }

  return {
    draft,
    change: (over: Partial<Draft>) => setDraft((before) => ({ ...before, ...over })),
    errorOf: (field: string) => errors[field] ?? complaint(field),
    frame: {
      label,
      isDirty: JSON.stringify(draft) !== JSON.stringify(first),
      state: saving.state,
      onSave: save,
      onCancel,
      onCatchUp: saving.catchUp,
    },
  };
}

/** Makes the inputs of a draft's single lines. */
function lineInput<Draft extends object>(
  draft: Draft,
  change: (over: Partial<Draft>) => void,
  errorOf: (field: string) => string | null,
): (name: keyof Draft & string, label: string, hint?: string) => ReactNode {
  return (name, label, hint) => (
    <Field label={label} error={errorOf(name)}>
      {(control) => (
        <Input
          {...control}
          dir="auto"
          autoComplete="off"
          placeholder={hint}
          value={String(draft[name])}
          onChange={(event) => change({ [name]: event.target.value } as Partial<Draft>)}
        />
      )}
    </Field>
  );
}
