import { cn } from '#components/ui/cn.ts';
import { HUE_FILL } from '#components/ui/hue.ts';
import { LevelSteps } from '#components/ui/level-ladder.tsx';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { levelWord } from '#lib/reports/report-words.ts';
import type { ReportIndex } from './report-index.ts';

/** Where the competency stands on the page. */
export function competencyAnchor(criterionId: string): string {
  return `criterion-${criterionId}`;
}

/** Every criterion with its level on one line, and the way to what it rests on; nothing where there is no level. */
export function LevelsAtAGlance({
  competencies,
  index,
}: {
  competencies: InterviewReport['competencies'];
  index: ReportIndex;
}) {
  if (competencies.every(({ level }) => level === null)) return null;
  return (
    <ul
      aria-label={messages.reports.competencies.summary}
      className="grid grid-cols-1 border-t border-line pt-4 sm:col-span-2 lg:grid-cols-2 lg:gap-x-12"
    >
      {competencies.map((competency) => {
        const { criterion_id, name, level } = competency;
        return (
          <li key={criterion_id} className="min-w-0">
            <a
              href={`#${competencyAnchor(criterion_id)}`}
              className="-mx-2 flex min-h-8 items-center gap-3 rounded-md px-2 py-1 transition-colors hover:bg-sunken pointer-coarse:min-h-11"
            >
              <span
                aria-hidden="true"
                className={cn('size-2 shrink-0 rounded-[2px]', HUE_FILL[index.hueOf(criterion_id)])}
              />
              <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{name}</span>
              <LevelSteps level={level} className="h-3.5 w-9" />
              <span
                className={cn(
                  'w-3 text-end font-semibold tabular-nums text-level-ink',
                  level === null && 'sr-only',
                )}
              >
                {level ?? levelWord(competency, { withoutModel: false })}
              </span>
              {level === null ? (
                <span aria-hidden="true" className="w-3 text-end text-ink-3">
                  –
                </span>
              ) : null}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
