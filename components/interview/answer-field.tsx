'use client';

import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Textarea } from '#components/ui/field.tsx';
import { ANSWER_MAX_CHARS } from '#lib/interviews/protocol.ts';
import { candidateMessages as texts } from './messages.ts';

/** Told once it matters. */
const LENGTH_NOTE_FROM = ANSWER_MAX_CHARS - 2_000;

/** The typed answer. Focus comes here when the candidate begins to type or gets the floor. */
export function AnswerField({
  value,
  hasFloor,
  onChange,
  onSend,
}: {
  value: string;
  hasFloor: boolean;
  onChange: (text: string) => void;
  onSend: () => void;
}) {
  const { room } = texts;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    // Never out of a dialog or another field.
    if (hasFloor && document.activeElement === document.body) field.current?.focus();
  }, [hasFloor]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  }

  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="eyebrow">
        {room.yourAnswer}
      </label>
      <Textarea
        ref={field}
        id={id}
        value={value}
        rows={5}
        maxLength={ANSWER_MAX_CHARS}
        placeholder={room.placeholder}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="max-h-[40dvh] min-h-36 resize-none px-4 py-3 font-serif text-[1.0625rem] leading-relaxed field-sizing-content"
      />
      <p id={`${id}-hint`} className="flex justify-between gap-4 text-sm text-ink-3">
        <span>
          <span className="pointer-coarse:hidden">{room.sendHint} </span>
          {room.draftHint}
        </span>
        {value.length > LENGTH_NOTE_FROM ? (
          <span>{room.tooLong(ANSWER_MAX_CHARS - value.length)}</span>
        ) : null}
      </p>
    </div>
  );
}
