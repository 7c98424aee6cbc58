'use client';

import { X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Field, Input } from '#components/ui/field.tsx';
import { messages } from '#lib/messages.ts';
import { EditForm } from './edit-form.tsx';
import { splitSkills, withNames, without } from './edit-list.ts';
import { useSave } from './use-save.ts';

const text = messages.documents.editing;

/** Skills by their names: each can be taken away, new ones are typed or pasted, several at once. */
export function SkillsEditor({
  label,
  pointer,
  names: given,
  onClose,
}: {
  label: string;
  pointer: string;
  names: readonly string[];
  onClose: () => void;
}) {
  const [names, setNames] = useState<readonly string[]>(given);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { state, submit, catchUp, complaintAt } = useSave();
  const all = withNames(names, splitSkills(typed));
  const isDirty = JSON.stringify(all) !== JSON.stringify(given);

  async function save() {
    if (!isDirty || (await submit({ set: { [pointer]: all } }, text.saved(label)))) onClose();
  }

  function add() {
    setNames(all);
    setTyped('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === ',' || (event.key === 'Enter' && typed.trim() !== '')) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '') {
      setNames(names.slice(0, -1));
    }
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (splitSkills(pasted).length < 2) return;
    event.preventDefault();
    setNames(withNames(all, splitSkills(pasted)));
    setTyped('');
  }

  function remove(index: number) {
    setNames(without(names, index));
    input.current?.focus();
  }

  const complaint =
    all.map((_, index) => complaintAt(`${pointer}/${index}`)).find((entry) => entry !== null) ??
    complaintAt(pointer);
  return (
    <EditForm
      label={label}
      isDirty={isDirty}
      state={state}
      onSave={save}
      onCancel={onClose}
      onCatchUp={catchUp}
    >
      {names.length === 0 ? null : (
        <ul aria-label={label} className="flex flex-wrap gap-1.5">
          {names.map((name, index) => (
            <li
              key={name}
              className="inline-flex min-w-0 items-center rounded-full border border-line bg-surface ps-2.5 text-sm"
            >
              <bdi className="min-w-0 break-words">{name}</bdi>
              <button
                type="button"
                aria-label={text.removeOne(name)}
                title={text.remove}
                onClick={() => remove(index)}
                className="grid size-7 shrink-0 place-items-center rounded-full text-ink-3 hover:text-ink pointer-coarse:size-10"
              >
                <X aria-hidden="true" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label={text.addSkill} hint={text.addSkillHint} error={complaint}>
        {(control) => (
          <Input
            {...control}
            ref={input}
            data-first=""
            autoComplete="off"
            enterKeyHint="done"
            dir="auto"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        )}
      </Field>
    </EditForm>
  );
}
