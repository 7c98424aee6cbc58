'use client';

import { EntryFrame } from '#components/editors/entry-frame.tsx';
import { QuestionFields } from '#components/editors/question-fields.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import type { PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import { PlanSuggestion } from './plan-suggestion.tsx';

const text = messages.interviews.plan;
const editorText = messages.roles.editor;

/** One question of a plan: whose it is, its words, and another in its place. */
export function PlanEntry({
  interviewId,
  item,
  roleQuestion,
  criterion,
  place,
  isLast,
  complaint,
  onChange,
  onMove,
  onRemove,
}: {
  interviewId: string;
  item: PlanItem;
  /** what everybody else is asked; null for a question about the résumé */
  roleQuestion: string | null;
  criterion: string | null;
  place: number;
  isLast: boolean;
  complaint: string | null;
  onChange: (to: Partial<PlanItem>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const differs = roleQuestion !== null && roleQuestion !== item.question;
  return (
    <EntryFrame
      name={editorText.question(place)}
      detail={[text.kinds[item.kind], criterion].filter(Boolean).join(' · ')}
      isFirst={place === 1}
      isLast={isLast}
      onMove={onMove}
      onRemove={onRemove}
    >
      <QuestionFields item={item} complaint={complaint} onChange={onChange} />
      <PlanSuggestion interviewId={interviewId} item={item} place={place} onChange={onChange} />
      {differs ? (
        <Banner
          tone="caution"
          action={
            <Button size="sm" onClick={() => onChange({ question: roleQuestion })}>
              {text.editor.putBack}
            </Button>
          }
        >
          {text.editor.coreNote} “{roleQuestion}”
        </Banner>
      ) : null}
    </EntryFrame>
  );
}
