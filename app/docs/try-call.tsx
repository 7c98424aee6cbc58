'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ReferenceOperation } from '#lib/api/reference.ts';
import { useApiKey } from './api-key.tsx';
import { apiWords } from './api-words.ts';
import { sendTry, type TryOutcome } from './send-try.ts';

const CONTROL = 'w-full rounded-md border border-line-strong bg-surface px-3 py-1.5';

/** A form that makes the call and shows its answer as it came. */
export function TryCall({ operation }: { operation: ReferenceOperation }) {
  const apiKey = useApiKey();
  const [outcome, setOutcome] = useState<TryOutcome | null>(null);
  const [pending, setPending] = useState(false);
  const running = useRef<AbortController | null>(null);
  const { parameters, body } = operation;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const abort = new AbortController();
    running.current = abort;
    setPending(true);
    setOutcome(null);
    await sendTry({ operation, form, apiKey, signal: abort.signal, onOutcome: setOutcome });
    setPending(false);
  }

  return (
    <form onSubmit={send} className="flex flex-col gap-3 rounded-md bg-sunken p-4">
      <h3 className="text-sm font-semibold">{apiWords.tryIt}</h3>
      {parameters.map((parameter) => (
        <label key={`${parameter.in}:${parameter.name}`} className="block text-sm">
          <code>{parameter.name}</code>
          <input
            name={`${parameter.in}:${parameter.name}`}
            required={parameter.required}
            className={CONTROL}
          />
        </label>
      ))}
      {body?.type === 'multipart/form-data' ? (
        <label className="block text-sm">
          {apiWords.file}
          <input name="file" type="file" required className={CONTROL} />
        </label>
      ) : null}
      {body?.type === 'application/json' ? (
        <label className="block text-sm">
          {apiWords.body}
          <textarea
            name="body"
            defaultValue={body.example}
            rows={Math.min(10, body.example.split('\n').length + 1)}
            spellCheck={false}
            className={`${CONTROL} font-mono`}
          />
        </label>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" pending={pending}>
          {apiWords.send}
        </Button>
        {pending ? (
          <Button variant="quiet" onClick={() => running.current?.abort()}>
            {apiWords.stop}
          </Button>
        ) : null}
      </div>
      <div aria-live="polite">
        {outcome ? (
          <>
            <p className="text-sm">
              <code className="font-semibold">{outcome.status ?? ''}</code>{' '}
              <span className="text-ink-2">{apiWords.tookMs(outcome.tookMs)}</span>
            </p>
            <pre
              className="mt-1 max-h-96 overflow-auto rounded-md border border-line bg-surface p-3 text-sm"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long answer must scroll by keyboard
              tabIndex={0}
            >
              {outcome.text}
            </pre>
          </>
        ) : null}
      </div>
    </form>
  );
}
