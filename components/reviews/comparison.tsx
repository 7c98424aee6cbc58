'use client';

import { Banner } from '#components/ui/banner.tsx';
import { cn } from '#components/ui/cn.ts';
import { LevelSteps } from '#components/ui/level-ladder.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { OverrideView, ReviewState, ReviewView } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { OverrideDialog } from './override-dialog.tsx';

const text = messages.reviews.compare;
const words = messages.reports.competencies;

/** One submitted review beside the AI's levels of the version it was made on; where they differ is said in words. */
export function Comparison({
  state,
  review,
  isMine,
}: {
  state: ReviewState;
  review: ReviewView;
  isMine: boolean;
}) {
  const name = review.reviewer.name ?? text.gone;
  const made = review.report_version;
  const newest = state.report_version;
  const ai = new Map(review.ai_levels?.map((entry) => [entry.criterion_id, entry.level]));
  const hasAiLevels = review.ai_levels?.some(({ level }) => level !== null) ?? false;
  const reasons = new Map(
    state.ai?.version === made
      ? state.ai.competencies.map((entry) => [entry.criterion_id, entry.rationale])
      : [],
  );
  const compared = review.levels.filter(
    ({ criterion_id, level }) => level !== null && ai.get(criterion_id) != null,
  );
  const same = compared.filter(({ criterion_id, level }) => ai.get(criterion_id) === level).length;
  const names = new Map(state.criteria.map((entry) => [entry.criterion_id, entry.name]));
  return (
    <Section
      id={`review-${review.review_id}`}
      title={isMine ? text.title : text.givenBy(name)}
      aside={compared.length > 0 ? text.sameFor(same, compared.length) : null}
      text={
        <>
          {made === null ? null : `${text.madeOn(made, review.criteria_version)} · `}
          {review.blind ? text.blind : text.notBlind}
          {review.submitted_at ? (
            <>
              {' · '}
              <RelativeTime at={review.submitted_at} />
            </>
          ) : null}
        </>
      }
    >
      {made !== null && newest !== null && newest > made && isMine ? (
        <Banner className="mb-4">{text.newer(made, newest)}</Banner>
      ) : null}
      {hasAiLevels ? null : <p className="mb-2 max-w-text text-ink-2">{text.aiWithout}</p>}
      <ul>
        {review.levels.map(({ criterion_id, level, note }) => {
          const aiLevel = ai.get(criterion_id) ?? null;
          const overrides = review.overrides.filter((entry) => entry.criterion_id === criterion_id);
          const reason = isMine ? reasons.get(criterion_id) : null;
          const mayOverride = isMine && hasAiLevels;
          const criterionName = names.get(criterion_id) ?? criterion_id;
          return (
            <li
              key={criterion_id}
              className="grid items-start gap-x-8 gap-y-3 border-t border-line py-5 first:border-t-0 first:pt-2 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_13rem_13rem_7.5rem]"
            >
              <h3 className="text-base sm:col-span-2 lg:col-span-1">{criterionName}</h3>
              <SideLevel who={isMine ? text.you : name} level={level} none={text.cannotTell} />
              {hasAiLevels ? (
                <>
                  <SideLevel who={text.ai} level={aiLevel} none={text.noLevel} />
                  <p
                    className={cn(
                      'self-end sm:col-span-2 lg:col-span-1 lg:text-end',
                      level === aiLevel ? 'text-ink-3' : 'font-medium text-ink',
                    )}
                  >
                    {difference(level, aiLevel)}
                  </p>
                </>
              ) : null}
              {note || reason || mayOverride || overrides.length > 0 ? (
                <div className="grid gap-3 sm:col-span-2 lg:col-span-full">
                  {note ? (
                    <p className="max-w-text whitespace-pre-wrap text-ink-2">{note}</p>
                  ) : null}
                  {overrides.map((entry) => (
                    <OverrideLine key={entry.override_id} override={entry} />
                  ))}
                  {reason || mayOverride ? (
                    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
                      {reason ? (
                        <p className="max-w-text flex-1 basis-64 text-sm text-ink-3">
                          {text.reason}: {reason}
                        </p>
                      ) : null}
                      {mayOverride && made !== null ? (
                        <OverrideDialog
                          interviewId={state.interview_id}
                          reportVersion={made}
                          criterionId={criterion_id}
                          criterionName={criterionName}
                        />
                      ) : null}
                    </div>
                  ) : null}
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function difference(own: number | null, ai: number | null): string {
  if (own === null || ai === null) return text.notComparable;
  return own === ai ? text.same : text.apart(Math.abs(own - ai));
}

function SideLevel({ who, level, none }: { who: string; level: number | null; none: string }) {
  return (
    <div className="min-w-0">
      <p className="eyebrow mb-1">{who}</p>
      <p className="flex items-end gap-3">
        <LevelSteps level={level} />
        <span>
          {level === null ? (
            <span className="text-ink-2">{none}</span>
          ) : (
            <>
              <span className="me-2 text-lg leading-none font-semibold text-level-ink">
                {level}
              </span>
              {words.levels[level]}
            </>
          )}
        </span>
      </p>
    </div>
  );
}

function OverrideLine({ override }: { override: OverrideView }) {
  return (
    <div className="max-w-text border-s-2 border-line-strong ps-3">
      <p className="font-medium">
        {messages.reviews.override.line(override.level, override.original_level)}{' '}
        <RelativeTime at={override.created_at} className="text-sm font-normal text-ink-3" />
      </p>
      <p className="whitespace-pre-wrap text-ink-2">{override.reason}</p>
    </div>
  );
}
