'use client';

import { Pencil } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { messages } from '#lib/messages.ts';
import type { InterviewForPage } from './interview-for-page.ts';
import { PlanDifferences } from './plan-differences.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanPreview } from './plan-preview.tsx';

const text = messages.interviews.plan;

/** The whole conversation of an interview that has not begun, to be read and changed. */
export function PlanSection({ interview }: { interview: InterviewForPage }) {
  const router = useRouter();
  const toast = useToast();
  const isAwake = useHydrated();
  const [isEditing, setEditing] = useState(false);
  const { plan } = interview;
  if (!plan) return null;
  const criteria = interview.criteria?.items ?? [];
  if (isEditing) {
    return (
      <PlanEditor
        interviewId={interview.interview_id}
        plan={plan}
        criteria={criteria}
        onSaved={() => {
          setEditing(false);
          toast(text.editor.saved);
          router.refresh();
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <PlanDifferences changes={plan.core_changes} />
      <PlanPreview plan={plan} source={interview.plan_source} criteria={criteria} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          icon={<Pencil aria-hidden="true" className="size-4" />}
          disabled={!isAwake}
          onClick={() => setEditing(true)}
        >
          {text.edit}
        </Button>
        <p className="text-ink-3">{text.editHint}</p>
      </div>
    </div>
  );
}
