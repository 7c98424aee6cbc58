'use client';

import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import type { ProposedQuestionAnswer } from '#lib/api/role-schemas.ts';
import type { PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.plan;

/** Puts another question in the place of one, with a way back to the words before. */
export function PlanSuggestion({
  interviewId,
  item,
  place,
  onChange,
}: {
  interviewId: string;
  item: PlanItem;
  place: number;
  onChange: (to: Partial<PlanItem>) => void;
}) {
  const [seen, setSeen] = useState<string[]>([]);
  const [before, setBefore] = useState<Pick<PlanItem, 'question' | 'requirement_ids'> | null>(null);
  const [source, setSource] = useState<'rules' | 'model' | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function suggest() {
    setPending(true);
    setFailure(null);
    try {
      const other = await callApi<ProposedQuestionAnswer>(
        `/interviews/${interviewId}/plan/propose`,
        { method: 'POST', body: { item_id: item.id, seen: seen.slice(-50) } },
      );
      setBefore(before ?? { question: item.question, requirement_ids: item.requirement_ids });
      setSeen([...seen, other.question]);
      setSource(other.source);
      onChange({ question: other.question, requirement_ids: other.requirement_ids });
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        size="sm"
        aria-label={text.editor.anotherOf(place)}
        pending={pending}
        icon={<RefreshCw aria-hidden="true" className="size-4" />}
        onClick={suggest}
      >
        {text.editor.another}
      </Button>
      {before && source ? (
        <>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => {
              onChange(before);
              setBefore(null);
              setSource(null);
            }}
          >
            {text.editor.takeBack}
          </Button>
          <p role="status" className="text-sm text-ink-3">
            {text.editor.suggested[source]}
          </p>
        </>
      ) : null}
      {failure ? (
        <p role="alert" className="text-sm text-danger">
          {failure}
        </p>
      ) : null}
    </div>
  );
}
