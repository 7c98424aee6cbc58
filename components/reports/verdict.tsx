import { CoverageBar } from '#components/ui/coverage-bar.tsx';
import { formatNumber } from '#components/ui/format.ts';
import { LevelSteps } from '#components/ui/level-ladder.tsx';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { coverageOf, verdictWord } from '#lib/reports/report-words.ts';
import { LevelsAtAGlance } from './levels-at-a-glance.tsx';
import type { ReportIndex } from './report-index.ts';

const text = messages.reports.verdict;

/** What do we know, and how surely: the band, how much of the whole it rests on, and why. */
export function Verdict({ report, index }: { report: InterviewReport; index: ReportIndex }) {
  const { overall, provenance } = report;
  const scored = overall.band !== null && overall.mean !== null;
  const coverage = coverageOf(report);
  const differing = new Set(report.core_changes.map(({ item_id }) => item_id)).size;
  return (
    <section
      aria-label={text.heading}
      className="grid grid-cols-1 gap-x-12 gap-y-6 border-y border-line py-6 sm:grid-cols-[minmax(11rem,auto)_minmax(0,1fr)]"
    >
      <div>
        <LevelSteps level={overall.mean} className="mb-3 h-8 w-21" />
        <p className="text-2xl font-semibold text-ink">{verdictWord(report)}</p>
        {overall.mean === null ? null : (
          <p className="mt-1 text-ink-2">{text.mean(formatNumber(overall.mean))}</p>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-4">
        <div className="max-w-text">
          <div className="mb-1.5 flex flex-wrap justify-between gap-x-4 text-sm">
            <span className="font-medium">{text.coverageLabel}</span>
            <span className="text-ink-2">{coverage.label}</span>
          </div>
          <CoverageBar share={coverage.share} label={coverage.label} />
        </div>
        {provenance.analyst === 'built_in' && !scored ? (
          <p className="max-w-text text-ink-2">{text.noLevelsText}</p>
        ) : (
          <div>
            <p className="text-md font-medium">{text.recommendation[overall.recommendation]}</p>
            {overall.rules.length === 0 ? null : (
              <ul className="mt-1 grid max-w-text gap-0.5 text-ink-2">
                {overall.rules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        {differing === 0 ? null : (
          <p className="max-w-text text-ink-2">
            <a
              href="#questions"
              className="inline-flex min-h-6 items-center rounded-sm underline underline-offset-3 hover:text-ink pointer-coarse:min-h-10 print:no-underline"
            >
              {messages.reports.questions.differ(differing)}
            </a>
          </p>
        )}
        <p className="text-sm text-ink-3">
          {scored ? text.suggestion : null} {text.personDecides}
        </p>
      </div>
      <LevelsAtAGlance competencies={report.competencies} index={index} />
    </section>
  );
}
