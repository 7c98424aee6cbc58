'use client';

import { Scale } from 'lucide-react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { BlindMode } from './blind-mode.tsx';
import { Comparison } from './comparison.tsx';
import { DecisionBox } from './decision-box.tsx';
import { OtherReviewers } from './other-reviewers.tsx';
import { OwnLevels } from './own-levels.tsx';

/** Own levels first, then both side by side and those of others, then the decision. */
export function ReviewPanel({ state }: { state: ReviewState }) {
  const { mine, may, role } = state;
  if (!state.has_ended) {
    return (
      <EmptyState icon={<Scale />} title={messages.reviews.none.title}>
        {messages.reviews.none.text}
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-10">
      {mine?.submitted_at ? <Comparison state={state} review={mine} isMine /> : null}
      {may.review ? <OwnLevels state={state} /> : null}
      {state.report_version === null ? (
        <p className="text-ink-3">{messages.reviews.none.text}</p>
      ) : null}
      <OtherReviewers state={state} />
      <DecisionBox state={state} />
      <BlindMode roleId={role.role_id} blind={state.blind_mode} mayChange={may.set_blind} />
    </div>
  );
}
