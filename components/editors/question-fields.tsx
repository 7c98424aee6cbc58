'use client';

import type { ReactNode } from 'react';
import { Field, Select, Textarea } from '#components/ui/field.tsx';
import { formatDuration } from '#components/ui/format.ts';
import type { PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';

const text = messages.roles.editor;

/** Times that are offered; one that was set otherwise is offered too. */
const SECONDS = [45, 60, 90, 120, 150, 180, 240, 300] as const;
const PROBES = [0, 1, 2, 3, 4] as const;

/** A question's words, time and follow-ups. */
export function QuestionFields({
  item,
  complaint,
  onChange,
  children,
}: {
  item: Pick<PlanItem, 'question' | 'seconds' | 'probes_max'>;
  complaint: string | null;
  onChange: (to: Partial<Pick<PlanItem, 'question' | 'seconds' | 'probes_max'>>) => void;
  /** more fields, beside time and follow-ups */
  children?: ReactNode;
}) {
  const times = [...new Set([...SECONDS, item.seconds])].sort((a, b) => a - b);
  return (
    <>
      <Field label={text.questionText} error={complaint}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            dir="auto"
            value={item.question}
            onChange={(event) => onChange({ question: event.target.value })}
            className="field-sizing-content min-h-16"
          />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {children}
        <Field label={text.time}>
          {(control) => (
            <Select
              {...control}
              value={item.seconds}
              onChange={(event) => onChange({ seconds: Number(event.target.value) })}
            >
              {times.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {formatDuration(seconds * 1000)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={text.probes}>
          {(control) => (
            <Select
              {...control}
              value={item.probes_max}
              onChange={(event) => onChange({ probes_max: Number(event.target.value) })}
            >
              {PROBES.map((count) => (
                <option key={count} value={count}>
                  {text.probesOption(count)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </>
  );
}
