'use client';

import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';
import { withEntry, withInserted, without, withSwapped } from './edit-list.ts';
import { EditButton, Nothing } from './field-row.tsx';
import { useSave } from './use-save.ts';

const text = messages.documents.editing;

/** What a form of an entry gets; `onSave` is false when it was not saved. */
export type EntryFormProps<T, Saved> = {
  /** null for a new one */
  entry: T | null;
  /** what it is called on the screen */
  label: string;
  onSave: (entry: Saved) => void;
  onCancel: () => void;
  saving: ReturnType<typeof useSave>;
  /** what the server says of a field of this entry */
  complaint: (field: string) => string | null;
};

/**
 * A list whose entries are edited one at a time, in their place: changed, added, moved, and removed with a way
 * back. Each change is saved at once, as the whole list.
 */
export function EntryList<T, Saved = T>({
  label,
  pointer,
  all,
  shown = all.map((_, index) => index),
  nameOf,
  asSaved,
  show,
  form,
}: {
  label: string;
  pointer: string;
  /** the whole list */
  all: readonly T[];
  /** places in it that this list shows, in order; the others stand elsewhere */
  shown?: readonly number[];
  /** what an entry is called where a button is about it */
  nameOf: (entry: T) => string;
  /** an entry that nobody touched, as it is sent */
  asSaved: (entry: T) => Saved;
  show: (entry: T, pointer: string) => ReactNode;
  form: (props: EntryFormProps<T, Saved>) => ReactNode;
}) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const [removed, setRemoved] = useState<{ index: number; entry: T } | null>(null);
  const saving = useSave();
  const box = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string | null>(null);

  useEffect(() => {
    if (focusOn.current === null) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-focus="${focusOn.current}"]`);
    if (!target) return;
    focusOn.current = null;
    target.focus();
  });

  const sent = all.map(asSaved);

  async function commit(list: Saved[], said: string, focus: string): Promise<boolean> {
    const isSaved = await saving.submit({ set: { [pointer]: list } }, said);
    if (isSaved) focusOn.current = focus;
    return isSaved;
  }

  async function saveEntry(index: number, entry: Saved) {
    const isNew = index >= all.length;
    const focus = isNew ? 'add' : `edit-${index}`;
    if (await commit(withEntry(sent, index, entry), text.saved(label), focus)) {
      setEditing(null);
      setRemoved(null);
    }
  }

  async function remove(index: number) {
    const entry = all[index];
    if (entry === undefined) return;
    if (await commit(without(sent, index), text.removed(nameOf(entry)), 'undo')) {
      setRemoved({ index, entry });
    }
  }

  async function undo() {
    if (!removed) return;
    const list = withInserted(sent, removed.index, asSaved(removed.entry));
    if (await commit(list, text.saved(label), `edit-${removed.index}`)) setRemoved(null);
  }

  async function move(place: number, by: -1 | 1) {
    const from = shown[place];
    const to = shown[place + by];
    if (from === undefined || to === undefined) return;
    setRemoved(null);
    await commit(withSwapped(sent, from, to), text.saved(label), `more-${to}`);
  }

  function cancel(focus: string) {
    focusOn.current = focus;
    setEditing(null);
  }

  const isBusy = editing !== null || saving.state.isSaving;
  return (
    <div ref={box} aria-busy={saving.state.isSaving || undefined}>
      {shown.length === 0 && editing !== 'new' ? <Nothing /> : null}
      <ul className="grid grid-cols-1 gap-3 empty:hidden">
        {shown.map((index, place) => {
          const entry = all[index];
          if (entry === undefined) return null;
          const name = nameOf(entry);
          if (editing === index) {
            return (
              <li key={index} className="rounded-lg border border-line bg-surface p-3">
                {form({
                  entry,
                  label: name,
                  saving,
                  complaint: (field) => saving.complaintAt(`${pointer}/${index}/${field}`),
                  onSave: (next) => saveEntry(index, next),
                  onCancel: () => cancel(`edit-${index}`),
                })}
              </li>
            );
          }
          return (
            <li key={index} className="flex items-start gap-2">
              <div className="min-w-0 flex-1">{show(entry, `${pointer}/${index}`)}</div>
              <span className="flex">
                <EditButton
                  data-focus={`edit-${index}`}
                  label={text.edit(name)}
                  disabled={isBusy}
                  onClick={() => setEditing(index)}
                />
                <EntryMenu
                  name={name}
                  focusId={`more-${index}`}
                  disabled={isBusy}
                  onUp={place === 0 ? null : () => move(place, -1)}
                  onDown={place === shown.length - 1 ? null : () => move(place, 1)}
                  onRemove={() => remove(index)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {editing === 'new' ? (
        <div className="mt-3 rounded-lg border border-line bg-surface p-3">
          {form({
            entry: null,
            label,
            saving,
            complaint: (field) => saving.complaintAt(`${pointer}/${all.length}/${field}`),
            onSave: (next) => saveEntry(all.length, next),
            onCancel: () => cancel('add'),
          })}
        </div>
      ) : (
        <Button
          size="sm"
          variant="quiet"
          data-focus="add"
          disabled={isBusy}
          onClick={() => setEditing('new')}
          icon={<Plus aria-hidden="true" className="size-4" />}
          className="mt-1 -ms-2 px-2 text-ink-3"
        >
          {text.add}
          <span className="sr-only">: {label}</span>
        </Button>
      )}
      {removed && editing === null ? (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
          <span className="min-w-0 break-words">{text.removed(nameOf(removed.entry))}</span>
          <Button
            size="sm"
            data-focus="undo"
            pending={saving.state.isSaving}
            onClick={undo}
            className="min-h-7 px-2"
          >
            {text.undo}
          </Button>
        </p>
      ) : null}
      {saving.state.failure && editing === null ? (
        <p role="alert" className="mt-1 text-sm text-danger">
          {saving.state.failure}
          {saving.state.isConflict ? (
            <Button size="sm" onClick={saving.catchUp} className="ms-2 min-h-7 px-2">
              {text.loadNewest}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function EntryMenu({
  name,
  focusId,
  disabled,
  onUp,
  onDown,
  onRemove,
}: {
  name: string;
  focusId: string;
  disabled: boolean;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
}) {
  const items = [
    { label: text.moveUp, Icon: ArrowUp, run: onUp },
    { label: text.moveDown, Icon: ArrowDown, run: onDown },
    { label: text.remove, Icon: Trash2, run: onRemove },
  ];
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button
          size="sm"
          variant="quiet"
          iconOnly
          data-focus={focusId}
          disabled={disabled}
          aria-label={text.more(name)}
          title={text.more(name)}
          icon={<Ellipsis aria-hidden="true" className="size-4" />}
          className="-my-1 text-ink-3"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          className="z-50 min-w-44 animate-fade rounded-lg border border-line bg-surface p-1 shadow-float"
        >
          {items.map(({ label, Icon, run }) => (
            <DropdownMenu.Item
              key={label}
              disabled={run === null}
              onSelect={() => run?.()}
              className="flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-3 text-ink-2 outline-none select-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-highlighted:bg-sunken data-highlighted:text-ink pointer-coarse:min-h-11"
            >
              <Icon aria-hidden="true" className="size-4" />
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
