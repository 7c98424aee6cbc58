'use client';

import { ComplaintLine } from '#components/editors/complaint-line.tsx';
import { EntryFrame } from '#components/editors/entry-frame.tsx';
import { Field, Input, Select, Textarea } from '#components/ui/field.tsx';
import type { Criterion } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';

const text = messages.roles.editor;
const LEVELS = [1, 3, 5] as const;
const WEIGHTS = [1, 2, 3] as const;

/** One criterion: its name and weight, what it means, what is heard at which level. */
export function CriterionEntry({
  criterion,
  place,
  isLast,
  isNew,
  complaintAt,
  onChange,
  onMove,
  onRemove,
}: {
  criterion: Criterion;
  place: number;
  isLast: boolean;
  /** it was added just now: the name takes the focus */
  isNew: boolean;
  complaintAt: (part: string) => string | null;
  onChange: (to: Partial<Criterion>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const weights = [...new Set([...WEIGHTS, criterion.weight])].sort((a, b) => a - b);
  return (
    <EntryFrame
      name={text.criterion(place, criterion.name)}
      isFirst={place === 1}
      isLast={isLast}
      onMove={onMove}
      onRemove={onRemove}
    >
      <ComplaintLine>{complaintAt('')}</ComplaintLine>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <Field label={text.name} error={complaintAt('name')}>
          {(control) => (
            <Input
              {...control}
              autoFocus={isNew}
              dir="auto"
              value={criterion.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={text.weight} error={complaintAt('weight')}>
          {(control) => (
            <Select
              {...control}
              value={criterion.weight}
              onChange={(event) => onChange({ weight: Number(event.target.value) })}
            >
              {weights.map((weight) => (
                <option key={weight} value={weight}>
                  {text.weightOption(weight)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label={text.definition} error={complaintAt('definition')}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            dir="auto"
            value={criterion.definition}
            onChange={(event) => onChange({ definition: event.target.value })}
            className="field-sizing-content min-h-14"
          />
        )}
      </Field>
      {LEVELS.map((level) => (
        <Field
          key={level}
          label={text.anchor(level)}
          hint={criterion.anchors[level] === '' ? text.anchorHints[level] : null}
          error={complaintAt(`anchors/${level}`)}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              dir="auto"
              value={criterion.anchors[level]}
              onChange={(event) =>
                onChange({ anchors: { ...criterion.anchors, [level]: event.target.value } })
              }
              className="field-sizing-content min-h-14"
            />
          )}
        </Field>
      ))}
    </EntryFrame>
  );
}
