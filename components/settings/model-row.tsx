'use client';

import { useState } from 'react';
import type { z } from 'zod';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { formatNumber } from '#components/ui/format.ts';
import type { modelsSchema, testModelAnswerSchema } from '#lib/api/system-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.settings.models;

export type ModelDescription = z.infer<typeof modelsSchema>['models'][number];
type ModelTest = z.infer<typeof testModelAnswerSchema>;

const VARIABLES: Record<ModelDescription['purpose'], string> = {
  interviewer: 'LLM_MODEL',
  mini: 'MINI_LLM_MODEL',
  analyst: 'ANALYST_MODEL',
  fallback: 'LLM_FALLBACK_MODEL',
};

/** One purpose: which model serves it, and a test that asks it for a word and measures. */
export function ModelRow({ model }: { model: ModelDescription }) {
  const [pending, setPending] = useState(false);
  const [result, setResult] = useState<ModelTest | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function test() {
    setPending(true);
    setResult(null);
    setError(null);
    try {
      const answer = await callApi<ModelTest>('/models/test', {
        method: 'POST',
        body: { purpose: model.purpose },
      });
      if (answer.ok) setResult(answer);
      else setError(answer.message);
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{text.purpose[model.purpose]}</span>
          <code className="font-mono text-xs text-ink-3">{VARIABLES[model.purpose]}</code>
        </p>
        <p className="mt-0.5 max-w-text text-ink-2">{text.purposeText[model.purpose]}</p>
      </div>
      <div className="min-w-0 flex-1 basis-56">
        {model.name === null ? (
          <Badge>{text.none}</Badge>
        ) : (
          <>
            <p className="font-mono text-sm break-all">{model.name}</p>
            {model.is_own ? null : <p className="text-sm text-ink-3">{text.usesInterviewer}</p>}
          </>
        )}
        <p role="status" className="text-sm">
          {result?.ok ? (
            <span className="text-positive">
              {text.firstToken(formatNumber(result.ttft_ms))}
              <span className="text-ink-3">, {text.total(formatNumber(result.total_ms))}</span>
            </span>
          ) : null}
          {error ? <span className="text-danger">{error}</span> : null}
        </p>
      </div>
      <Button size="sm" disabled={!model.configured} pending={pending} onClick={test}>
        {pending ? text.testing : text.test}
        <span className="sr-only">: {text.purpose[model.purpose]}</span>
      </Button>
    </li>
  );
}
