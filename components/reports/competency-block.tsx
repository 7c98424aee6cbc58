import { cn } from '#components/ui/cn.ts';
import { formatPercent } from '#components/ui/format.ts';
import { HUE_FILL } from '#components/ui/hue.ts';
import { type Anchors, LevelLadder } from '#components/ui/level-ladder.tsx';
import { messages } from '#lib/messages.ts';
import type { Competency } from '#lib/reports/report-schema.ts';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import type { ReportIndex } from './report-index.ts';

const text = messages.reports.competencies;

/** One criterion: its level or why there is none, a sentence or two, and the words it rests on. */
export function CompetencyBlock({
  competency,
  anchors,
  share,
  index,
}: {
  competency: Competency;
  anchors?: Anchors | undefined;
  /** its part of the whole, 0–1; null when all weigh the same */
  share: number | null;
  index: ReportIndex;
}) {
  const hue = index.hueOf(competency.criterion_id);
  const evidence = index.evidence(competency.evidence_ids);
  const counter = index.evidence(competency.counter_evidence_ids);
  const level = competency.status === 'assessed' ? competency.level : null;
  const word =
    level === null
      ? text[competency.status === 'needs_person' ? 'needsPerson' : 'notAssessed']
      : (text.levels[level] ?? '');
  const notes = [
    ...(competency.unread_characters > 0 ? [text.unread(competency.unread_characters)] : []),
    ...(competency.from_version === null ? [] : [text.fromVersion(competency.from_version)]),
  ];
  return (
    <article className="grid gap-x-8 gap-y-4 border-t border-line py-6 first:border-t-0 first:pt-2 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <header className="min-w-0">
        <h3 className="flex items-baseline gap-2 text-base">
          <span
            aria-hidden="true"
            className={cn('size-2 shrink-0 -translate-y-px rounded-[2px]', HUE_FILL[hue])}
          />
          {competency.name}
        </h3>
        <LevelLadder level={level} word={word} anchors={anchors} className="mt-2.5" />
        <p className="mt-2 text-sm text-ink-3">
          {[
            level !== null && competency.confidence ? text.confidence[competency.confidence] : null,
            level !== null && competency.run_levels.length > 1
              ? text.runs(competency.run_levels.map((run) => run ?? '–').join(', '))
              : null,
            share === null ? null : text.weight(formatPercent(share)),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </header>
      <div className="grid min-w-0 content-start gap-4">
        <p className="max-w-text text-ink-2">
          {competency.rationale ?? competency.reason ?? competency.definition}
        </p>
        {notes.map((note) => (
          <p key={note} className="text-sm text-ink-3">
            {note}
          </p>
        ))}
        {evidence.length + counter.length === 0 ? (
          <p className="text-ink-3">{text.noEvidence}</p>
        ) : (
          <>
            <EvidenceQuotes evidence={evidence} hue={hue} />
            <EvidenceQuotes evidence={counter} hue={hue} label={text.counter} />
          </>
        )}
      </div>
    </article>
  );
}
