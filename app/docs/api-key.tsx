'use client';

import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { apiWords } from './api-words.ts';

const ApiKeyContext = createContext('');

/** The key the forms below send; kept in memory only. */
export function ApiKeyProvider({ children }: { children: ReactNode }) {
  const [key, setKey] = useState('');
  const id = useId();
  return (
    <ApiKeyContext value={key}>
      <div className="mt-6 max-w-md">
        <label htmlFor={id} className="block text-sm font-medium">
          {apiWords.apiKey}
        </label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
          aria-describedby={`${id}-hint`}
          className="mt-1 min-h-9 w-full rounded-md border border-line-strong bg-surface px-3"
        />
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-2">
          {apiWords.apiKeyHint}
        </p>
      </div>
      {children}
    </ApiKeyContext>
  );
}

export function useApiKey(): string {
  return useContext(ApiKeyContext);
}
