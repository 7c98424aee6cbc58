'use client';

import { useState } from 'react';
import { RelativeTime } from '#components/ui/time.tsx';
import { messages } from '#lib/messages.ts';
import { extractedLines } from './extracted-lines.ts';
import { useProfile } from './profile-context.ts';
import { useSave } from './use-save.ts';

const text = messages.documents.editing;

const LINK =
  'min-h-6 rounded-sm underline decoration-1 underline-offset-3 hover:text-ink disabled:opacity-55 pointer-coarse:min-h-10';

/** Under a corrected value: who changed it and when, what had been read, and the way back to it. */
export function CorrectionNote({ pointer, label }: { pointer: string; label: string }) {
  const { corrections, userId } = useProfile();
  const { state, submit } = useSave();
  const [isOpen, setOpen] = useState(false);
  const correction = corrections[pointer];
  if (!correction) return null;
  const who =
    correction.by === userId
      ? text.by.you
      : correction.by_name === null
        ? text.by.someone
        : text.byName(correction.by_name);
  const extracted = extractedLines(correction.extracted);
  return (
    <div className="mt-1 text-sm text-ink-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <span className="text-accent">{who}</span>
        <RelativeTime at={correction.at} />
        {extracted.isList ? null : (
          <span className="min-w-0 break-words">
            {extracted.lines[0] === undefined ? text.readNothing : text.read(extracted.lines[0])}
          </span>
        )}
        {extracted.isList && extracted.lines.length > 0 ? (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className={LINK}
          >
            {text.readList(extracted.lines.length)}
            <span className="sr-only">: {label}</span>
          </button>
        ) : null}
        {extracted.isList && extracted.lines.length === 0 ? <span>{text.readNothing}</span> : null}
        <button
          type="button"
          disabled={state.isSaving}
          aria-busy={state.isSaving || undefined}
          onClick={() => submit({ unset: [pointer] }, text.tookBack(label))}
          className={LINK}
        >
          {state.isSaving ? text.saving : text.takeBack}
          <span className="sr-only">: {label}</span>
        </button>
      </p>
      {isOpen ? (
        <ul className="mt-1 grid gap-0.5 border-s-2 border-line ps-3">
          {extracted.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
            <li key={index} dir="auto" className="break-words">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      {state.failure ? (
        <p role="alert" className="text-danger">
          {state.failure}
        </p>
      ) : null}
    </div>
  );
}
