'use client';

import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { cn } from '#components/ui/cn.ts';
import { Quote } from '#components/ui/quote.tsx';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import { messages } from '#lib/messages.ts';
import type { RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { interviewWord, isOnlyWritten } from '#lib/reports/report-words.ts';
import { EvidenceQuote } from './evidence-quotes.tsx';
import type { ReportIndex } from './report-index.ts';
import { interviewSureness, resumeSureness, SurenessMark } from './requirement-status.tsx';

const text = messages.reports.requirements;

type ReportRequirement = InterviewReport['requirements'][number];

/** What the job asks for against where it showed; each line opens to its evidence. */
export function RequirementMatrix({
  requirements,
  match,
  index,
}: {
  requirements: ReportRequirement[];
  match: RequirementMatch[];
  index: ReportIndex;
}) {
  if (requirements.length === 0) return <p className="text-ink-3">{text.none}</p>;
  const matches = new Map(match.map((entry) => [entry.requirement_id, entry]));
  // Must-haves first; within them the order of the job description.
  const sorted = [...requirements].sort(
    (a, b) => Number(a.kind === 'nice') - Number(b.kind === 'nice'),
  );
  return (
    <Table>
      <thead className="max-sm:sr-only">
        <tr>
          <HeadCell className="w-full">{text.columns.requirement}</HeadCell>
          <HeadCell>{text.columns.resume}</HeadCell>
          <HeadCell>{text.columns.interview}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {sorted.map((requirement) => (
          <RequirementRow
            key={requirement.requirement_id}
            requirement={requirement}
            match={matches.get(requirement.requirement_id) ?? null}
            index={index}
          />
        ))}
      </tbody>
    </Table>
  );
}

export function RequirementRow({
  requirement,
  match,
  index,
}: {
  requirement: ReportRequirement;
  match: RequirementMatch | null;
  index: ReportIndex;
}) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const quotes = index.evidence(requirement.evidence_ids);
  const said = quotes.filter((entry) => entry.source === 'interview');
  const lines = match?.lines ?? [];
  const resumeWord = match ? text.resume[match.status] : messages.common.notKnown;
  const resume = (
    <SurenessMark sureness={match ? resumeSureness(match.status) : 'nothing'} word={resumeWord} />
  );
  const interview = (
    <SurenessMark
      sureness={
        isOnlyWritten(requirement, quotes) ? 'nothing' : interviewSureness(requirement.status)
      }
      word={interviewWord(requirement, quotes)}
    />
  );
  return (
    <>
      <tr
        className={cn(
          'transition-colors hover:bg-sunken/60 print:break-after-avoid',
          open && '[&>td]:border-transparent',
        )}
      >
        <Cell className="p-0 first:ps-0">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={panelId}
            onClick={() => setOpen(!open)}
            className="flex w-full items-start gap-2 rounded-sm px-0 py-3 text-start"
          >
            <ChevronRight
              aria-hidden="true"
              className={cn(
                'mt-0.5 size-4 shrink-0 text-ink-3 transition-transform rtl:-scale-x-100 print:hidden',
                open && 'rotate-90 rtl:-rotate-90',
              )}
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {requirement.text}
              <span className="ms-2 text-sm whitespace-nowrap text-ink-3">
                {requirement.kind === 'must' ? text.must : text.nice}
              </span>
              <span className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-sm sm:hidden">
                <span className="flex gap-2">
                  <span className="text-ink-3">{text.columns.resume}</span>
                  {resume}
                </span>
                <span className="flex gap-2">
                  <span className="text-ink-3">{text.columns.interview}</span>
                  {interview}
                </span>
              </span>
            </span>
          </button>
        </Cell>
        <Cell className="max-sm:hidden">{resume}</Cell>
        <Cell className="max-sm:hidden">{interview}</Cell>
      </tr>
      <tr id={panelId} className={open ? undefined : 'hidden print:table-row'}>
        <td colSpan={3} className="border-b border-line pt-1 pb-5 ps-6">
          {requirement.note ? (
            <p className="mb-3 max-w-text text-ink-2">{requirement.note}</p>
          ) : null}
          {said.length + lines.length + quotes.length === 0 ? (
            <p className="text-ink-3">{text.nothing}</p>
          ) : (
            <div className="grid gap-5">
              {said.length === 0 ? null : (
                <Group title={text.interviewQuotes}>
                  {said.map((entry) => (
                    <EvidenceQuote key={entry.id} evidence={entry} />
                  ))}
                </Group>
              )}
              <ResumeLines requirement={requirement} match={match} index={index} />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

/** Verified quotes of the résumé where the report has them, else the lines the match proposed. */
function ResumeLines({
  requirement,
  match,
  index,
}: {
  requirement: ReportRequirement;
  match: RequirementMatch | null;
  index: ReportIndex;
}) {
  const quotes = index
    .evidence(requirement.evidence_ids)
    .filter((entry) => entry.source === 'resume');
  if (quotes.length > 0) {
    return (
      <Group title={text.resumeLines}>
        {quotes.map((entry) => (
          <EvidenceQuote key={entry.id} evidence={entry} />
        ))}
      </Group>
    );
  }
  if (!match || match.lines.length === 0) return null;
  return (
    <Group title={text.resumeLines}>
      {match.lines.map((line) => (
        <Quote
          key={`${line.start}-${line.end}`}
          text={line.quote}
          place={messages.reports.quote.inResume}
        />
      ))}
    </Group>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-3">
      <p className="eyebrow">{title}</p>
      {children}
    </div>
  );
}
