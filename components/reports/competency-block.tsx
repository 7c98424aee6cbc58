import { cn } from '#components/ui/cn.ts';
import { HUE_FILL } from '#components/ui/hue.ts';
import { type Anchors, LevelLadder } from '#components/ui/level-ladder.tsx';
import { messages } from '#lib/messages.ts';
import type { Competency } from '#lib/reports/report-schema.ts';
import { factsOfLevel, levelWord, sentenceOfCompetency } from '#lib/reports/report-words.ts';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { competencyAnchor } from './levels-at-a-glance.tsx';
import type { ReportIndex } from './report-index.ts';

const text = messages.reports.competencies;

/** One criterion: its level or why there is none, a sentence or two, and the words it rests on. */
export function CompetencyBlock({
  competency,
  anchors,
  share,
  withoutModel,
  index,
}: {
  competency: Competency;
  anchors?: Anchors | undefined;
  /** its part of the whole, 0–1; null when all weigh the same */
  share: number | null;
  /** no model was asked for levels: a person gives them all */
  withoutModel: boolean;
  index: ReportIndex;
}) {
  const hue = index.hueOf(competency.criterion_id);
  const evidence = index.evidence(competency.evidence_ids);
  const counter = index.evidence(competency.counter_evidence_ids);
  const facts = factsOfLevel(competency, share);
  const notes = [
    ...(competency.unread_characters > 0 ? [text.unread(competency.unread_characters)] : []),
    ...(competency.from_version === null ? [] : [text.fromVersion(competency.from_version)]),
  ];
  return (
    <article
      id={competencyAnchor(competency.criterion_id)}
      className="grid scroll-mt-16 grid-cols-1 gap-x-8 gap-y-4 border-t border-line py-6 first:border-t-0 first:pt-2 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <header className="min-w-0">
        <h3 className="flex items-baseline gap-2 text-base">
          <span
            aria-hidden="true"
            className={cn('size-2 shrink-0 -translate-y-px rounded-[2px]', HUE_FILL[hue])}
          />
          <span className="min-w-0 [overflow-wrap:anywhere]">{competency.name}</span>
        </h3>
        <LevelLadder
          level={competency.status === 'assessed' ? competency.level : null}
          word={levelWord(competency, { withoutModel })}
          anchors={anchors}
          className="mt-2.5"
        />
        {facts.length === 0 ? null : (
          <ul className="mt-2 flex flex-wrap gap-x-4 text-sm text-ink-3 lg:flex-col">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </header>
      <div className="grid min-w-0 grid-cols-1 content-start gap-4">
        <p className="max-w-text text-ink-2">
          {sentenceOfCompetency(competency, { withoutModel })}
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
