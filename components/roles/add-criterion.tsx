'use client';

import { PenLine, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { Field, Input } from '#components/ui/field.tsx';
import type { Criterion } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import type { CriterionStart } from './criteria-draft.ts';
import { searchLibrary } from './search-library.ts';

const text = messages.roles.editor;

/** A new criterion: one of the shipped library, found by typing, or one's own. */
export function AddCriterion({
  library,
  used,
  onAdd,
}: {
  library: readonly CriterionStart[];
  used: readonly Criterion[];
  /** left out: an empty one, to be written */
  onAdd: (suggestion?: CriterionStart) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return isOpen ? (
    <Search
      library={library}
      used={used}
      onClose={() => {
        setOpen(false);
        requestAnimationFrame(() => button.current?.focus());
      }}
      onAdd={(suggestion) => {
        setOpen(false);
        onAdd(suggestion);
      }}
    />
  ) : (
    <Button
      ref={button}
      icon={<Plus aria-hidden="true" className="size-4" />}
      onClick={() => setOpen(true)}
    >
      {text.addCriterion}
    </Button>
  );
}

function Search({
  library,
  used,
  onAdd,
  onClose,
}: {
  library: readonly CriterionStart[];
  used: readonly Criterion[];
  onAdd: (suggestion?: CriterionStart) => void;
  onClose: () => void;
}) {
  const listId = useId();
  const block = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const found = searchLibrary({ library, used, search });
  // Writing one's own is always the last choice.
  const last = found.length;
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    block.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function onKey(event: KeyboardEvent) {
    const to = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
    }[event.key];
    if (to !== undefined && !event.altKey) {
      event.preventDefault();
      setActive(to);
    } else if (event.key === 'Enter') {
      // Not the form's: nothing is saved by choosing.
      event.preventDefault();
      onAdd(found[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  }

  return (
    // Room for what stays at the foot of the page.
    <div ref={block} className="max-w-text scroll-mb-40 border-t border-line pt-5">
      <Field label={text.addCriterion} hint={text.addFilled}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={optionId(active)}
            autoComplete="off"
            dir="auto"
            placeholder={text.addSearch}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKey}
          />
        )}
      </Field>
      <p role="status" className="sr-only">
        {text.addFound(found.length)}
      </p>
      <ul
        ref={list}
        id={listId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox
        role="listbox"
        aria-label={text.addSearch}
        className="mt-2 max-h-80 overflow-y-auto rounded-lg border border-line bg-surface p-1"
      >
        {found.map((suggestion, index) => (
          <Option
            key={suggestion.id}
            id={optionId(index)}
            isActive={index === active}
            onPoint={() => setActive(index)}
            onChoose={() => onAdd(suggestion)}
          >
            <span className="font-medium text-ink">{suggestion.name}</span>
            <span className="text-sm text-ink-2">{suggestion.definition}</span>
          </Option>
        ))}
        <Option
          id={optionId(last)}
          isActive={last === active}
          onPoint={() => setActive(last)}
          onChoose={() => onAdd()}
        >
          <span className="inline-flex items-center gap-2 font-medium text-ink">
            <PenLine aria-hidden="true" className="size-4 text-ink-3" />
            {text.addWriteOwn}
          </span>
          <span className="text-sm text-ink-2">
            {found.length === 0 ? text.addNothing : text.addWriteOwnHint}
          </span>
        </Option>
      </ul>
      <Button variant="quiet" size="sm" className="-ms-2 mt-2" onClick={() => onClose()}>
        {messages.common.cancel}
      </Button>
    </div>
  );
}

function Option({
  id,
  isActive,
  onPoint,
  onChoose,
  children,
}: {
  id: string;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    <li
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of a combobox
      role="option"
      aria-selected={isActive}
      onPointerMove={onPoint}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={cn(
        'grid cursor-pointer gap-0.5 rounded-md px-3 py-2 select-none',
        isActive && 'bg-sunken',
      )}
    >
      {children}
    </li>
  );
}
