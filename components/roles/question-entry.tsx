'use client';

import { EntryFrame } from '#components/editors/entry-frame.tsx';
import { QuestionFields } from '#components/editors/question-fields.tsx';
import { Checkbox, Field, Select } from '#components/ui/field.tsx';
import type { Criterion, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';

const text = messages.roles.editor;

/** One question that everybody is asked: its words, its criterion, what it asks for. */
export function QuestionEntry({
  item,
  place,
  isLast,
  criteria,
  requirements,
  complaintAt,
  onChange,
  onMove,
  onRemove,
}: {
  item: PlanItem;
  place: number;
  isLast: boolean;
  criteria: readonly Criterion[];
  requirements: readonly Requirement[];
  complaintAt: (part: string) => string | null;
  onChange: (to: Partial<PlanItem>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const name = text.question(place);
  const known = requirements.filter(({ id }) => item.requirement_ids.includes(id));
  return (
    <EntryFrame
      name={name}
      isFirst={place === 1}
      isLast={isLast}
      onMove={onMove}
      onRemove={onRemove}
    >
      <QuestionFields item={item} complaint={complaintAt('question')} onChange={onChange}>
        <Field
          label={text.judgedBy}
          error={complaintAt('criterion_id')}
          className="sm:col-span-2 lg:col-span-1"
        >
          {(control) => (
            <Select
              {...control}
              value={item.criterion_id ?? ''}
              onChange={(event) => onChange({ criterion_id: event.target.value || null })}
            >
              <option value="">{messages.roles.criteria.noCriterion}</option>
              {criteria.map(({ id, name: criterion }, index) => (
                <option key={id} value={id}>
                  {criterion || text.criterion(index + 1, '')}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </QuestionFields>
      {requirements.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-ink-2">
            {text.asksFor(known.length)}
          </summary>
          <div className="mt-1 grid grid-cols-1">
            {requirements.map((requirement) => (
              <Checkbox
                key={requirement.id}
                checked={item.requirement_ids.includes(requirement.id)}
                label={requirement.text}
                hint={text[requirement.kind]}
                onChange={(event) =>
                  onChange({
                    requirement_ids: event.target.checked
                      ? [...item.requirement_ids, requirement.id]
                      : item.requirement_ids.filter((id) => id !== requirement.id),
                  })
                }
              />
            ))}
          </div>
        </details>
      ) : null}
    </EntryFrame>
  );
}
