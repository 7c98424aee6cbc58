'use client';

import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { messages } from '#lib/messages.ts';
import { EditForm } from './edit-form.tsx';
import { filledLines, withEntry, withInserted, without } from './edit-list.ts';
import { useSave } from './use-save.ts';

const text = messages.documents.editing;

/** A list of texts, a line each: Enter begins the next one. Lines left empty are left out. */
export function LinesEditor({
  label,
  pointer,
  values,
  onClose,
}: {
  label: string;
  pointer: string;
  values: readonly string[];
  onClose: () => void;
}) {
  const nextKey = useRef(0);
  const line = (value: string) => ({ key: nextKey.current++, value });
  const [lines, setLines] = useState(() => (values.length === 0 ? [''] : values).map(line));
  const { state, submit, catchUp, complaintAt } = useSave();
  const focusOn = useRef<number | null>(null);
  const filled = filledLines(lines.map(({ value }) => value));
  const isDirty = JSON.stringify(filled) !== JSON.stringify(values);

  async function save() {
    if (!isDirty || (await submit({ set: { [pointer]: filled } }, text.saved(label)))) onClose();
  }

  function add(index: number) {
    const added = line('');
    focusOn.current = added.key;
    setLines(withInserted(lines, index, added));
  }

  function remove(index: number) {
    focusOn.current = (lines[index + 1] ?? lines[index - 1])?.key ?? null;
    setLines(without(lines, index));
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    add(index + 1);
  }

  return (
    <EditForm
      label={label}
      isDirty={isDirty}
      state={state}
      onSave={save}
      onCancel={onClose}
      onCatchUp={catchUp}
    >
      <ul className="grid grid-cols-1 gap-2">
        {lines.map(({ key, value }, index) => {
          const name = text.line(label, index + 1);
          return (
            <li key={key} className="flex items-start gap-1">
              <Field
                label={name}
                labelHidden
                className="min-w-0 flex-1"
                error={complaintAt(`${pointer}/${placeAmongFilled(lines, index)}`)}
              >
                {(control) => (
                  <Textarea
                    {...control}
                    ref={(element) => {
                      if (!element || focusOn.current !== key) return;
                      focusOn.current = null;
                      element.focus();
                    }}
                    rows={1}
                    dir="auto"
                    value={value}
                    className="field-sizing-content min-h-9"
                    onKeyDown={(event) => onKeyDown(event, index)}
                    onChange={(event) =>
                      setLines(withEntry(lines, index, { key, value: event.target.value }))
                    }
                  />
                )}
              </Field>
              <Button
                variant="quiet"
                iconOnly
                aria-label={text.removeOne(name)}
                title={text.remove}
                onClick={() => remove(index)}
                icon={<X aria-hidden="true" className="size-4" />}
                className="text-ink-3"
              />
            </li>
          );
        })}
      </ul>
      <Button
        size="sm"
        variant="quiet"
        onClick={() => add(lines.length)}
        icon={<Plus aria-hidden="true" className="size-4" />}
        className="-ms-2 justify-self-start"
      >
        {text.addLine}
      </Button>
    </EditForm>
  );
}

/** Empty lines are not sent, so that what is said of a line counts the filled ones before it. */
function placeAmongFilled(lines: readonly { value: string }[], index: number): number {
  return filledLines(lines.slice(0, index).map(({ value }) => value)).length;
}
