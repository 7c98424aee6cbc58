'use client';

import { Upload } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { cn } from './cn.ts';

export type FileDropProps = {
  onFiles: (files: File[]) => void;
  /** name of the hidden input for screen readers */
  label: string;
  /** the sentence before “choose a file” */
  prompt: string;
  chooseLabel: string;
  overLabel: string;
  hint: ReactNode;
  accept: string;
  multiple?: boolean;
  /** name for text that was pasted instead of a file */
  pastedName: string;
  /** takes what is pasted anywhere on the page while nothing else has the focus */
  catchPaste?: boolean;
};

/**
 * A place for files: drop, paste or choose. It only hands files on; the states of each are shown by
 * whoever keeps them.
 */
export function FileDrop({
  onFiles,
  label,
  prompt,
  chooseLabel,
  overLabel,
  hint,
  accept,
  multiple = false,
  pastedName,
  catchPaste = false,
}: FileDropProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Entering a child leaves the parent: only the balance says whether the file is over the place.
  const [depth, setDepth] = useState(0);
  const over = depth > 0;

  function take(files: Iterable<File>) {
    const list = [...files];
    if (list.length > 0) onFiles(multiple ? list : list.slice(0, 1));
  }

  function takePaste(data: DataTransfer | null) {
    if (!data) return false;
    if (data.files.length > 0) {
      take(data.files);
      return true;
    }
    const text = data.getData('text/plain').trim();
    if (text === '') return false;
    take([new File([text], pastedName, { type: 'text/plain' })]);
    return true;
  }

  function takeChosen(field: HTMLInputElement) {
    take(field.files ?? []);
    field.value = '';
  }

  const latest = useRef({ takePaste, takeChosen });
  useEffect(() => {
    latest.current = { takePaste, takeChosen };
  });
  // On a slow connection a file can be chosen before the page has its scripts: nobody heard of it then.
  useEffect(() => {
    if (input.current) latest.current.takeChosen(input.current);
  }, []);
  useEffect(() => {
    if (!catchPaste) return;
    function onPaste(event: ClipboardEvent) {
      const focused = document.activeElement;
      if (event.defaultPrevented || (focused && focused !== document.body)) return;
      if (latest.current.takePaste(event.clipboardData)) event.preventDefault();
    }
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [catchPaste]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the input within is what keyboards and readers use; this adds drop and paste
    <div
      onDragEnter={(event) => {
        event.preventDefault();
        setDepth((value) => value + 1);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setDepth((value) => Math.max(0, value - 1))}
      onDrop={(event) => {
        event.preventDefault();
        setDepth(0);
        take(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        if (takePaste(event.clipboardData)) event.preventDefault();
      }}
      className={cn(
        'relative rounded-lg border border-dashed border-line-strong bg-surface px-4 py-6 text-center transition-colors focus-within:border-accent hover:border-ink-3',
        over && 'border-solid border-accent bg-accent-wash',
      )}
    >
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        onChange={(event) => takeChosen(event.target)}
        className="absolute inset-0 size-full cursor-pointer rounded-lg opacity-0 focus-visible:opacity-0"
      />
      <div className="pointer-events-none grid justify-items-center gap-1">
        <Upload aria-hidden="true" className="mb-1 size-5 text-ink-3" />
        <p className="text-ink">
          {over ? (
            overLabel
          ) : (
            <>
              {prompt}{' '}
              <span className="font-medium text-accent underline decoration-1 underline-offset-3">
                {chooseLabel}
              </span>
            </>
          )}
        </p>
        <p id={`${id}-hint`} className="text-sm text-ink-3">
          {hint}
        </p>
      </div>
    </div>
  );
}
