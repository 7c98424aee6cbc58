'use client';

import { useState } from 'react';
import { Field, Input } from '#components/ui/field.tsx';
import { messages } from '#lib/messages.ts';
import { EditForm } from './edit-form.tsx';
import { filled } from './entry-drafts.ts';
import { useSave } from './use-save.ts';

const text = messages.documents.editing;

/** One line of text in the place of its value. Emptied, it says that there is none. */
export function TextEditor({
  label,
  pointer,
  value,
  type = 'text',
  onClose,
}: {
  label: string;
  pointer: string;
  value: string | null;
  type?: 'text' | 'email' | 'tel';
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(value ?? '');
  const { state, submit, catchUp, complaintAt } = useSave();
  const isDirty = filled(draft) !== value;

  async function save() {
    if (!isDirty || (await submit({ set: { [pointer]: filled(draft) } }, text.saved(label)))) {
      onClose();
    }
  }

  return (
    <EditForm
      label={label}
      isDirty={isDirty}
      state={state}
      now={value}
      onSave={save}
      onCancel={onClose}
      onCatchUp={catchUp}
    >
      <Field label={label} labelHidden error={complaintAt(pointer)}>
        {(control) => (
          <Input
            {...control}
            type={type === 'tel' ? 'tel' : 'text'}
            inputMode={type === 'email' ? 'email' : undefined}
            autoComplete="off"
            dir="auto"
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        )}
      </Field>
    </EditForm>
  );
}

/** Yes, no, or not said. */
export function YesNoEditor({
  label,
  pointer,
  value,
  onClose,
}: {
  label: string;
  pointer: string;
  value: boolean | null;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(value);
  const { state, submit, catchUp } = useSave();
  const fields = messages.documents.fields;
  const choices = [
    { value: true, label: fields.yes },
    { value: false, label: fields.no },
    { value: null, label: text.remoteUnknown },
  ];

  async function save() {
    if (draft === value || (await submit({ set: { [pointer]: draft } }, text.saved(label)))) {
      onClose();
    }
  }

  return (
    <EditForm
      label={label}
      isDirty={draft !== value}
      state={state}
      onSave={save}
      onCancel={onClose}
      onCatchUp={catchUp}
    >
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{label}</legend>
        {choices.map((choice) => (
          <label key={String(choice.value)} className="inline-flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={`choice-${pointer}`}
              checked={draft === choice.value}
              data-first={draft === choice.value ? '' : undefined}
              onChange={() => setDraft(choice.value)}
              className="size-4.5 accent-accent"
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
    </EditForm>
  );
}
