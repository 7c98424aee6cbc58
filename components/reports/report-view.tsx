import type { ReactNode } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Section } from '#components/ui/page-header.tsx';
import type { Criterion } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import type { RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { levelsNote, sharesOf } from '#lib/reports/report-words.ts';
import { CandidateQuestions } from './candidate-questions.tsx';
import { CompetencyBlock } from './competency-block.tsx';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { Glance } from './glance.tsx';
import { NeedsPerson } from './needs-person.tsx';
import { QuestionsAsked } from './questions-asked.tsx';
import { indexReport } from './report-index.ts';
import { RequirementMatrix } from './requirement-matrix.tsx';
import { Verdict } from './verdict.tsx';
import { WithheldQuotes } from './withheld-quotes.tsx';

const text = messages.reports;

export type ReportViewProps = {
  report: InterviewReport;
  match: RequirementMatch[];
  criteria: Criterion[];
  /** what can be done with the report, under the figures at the side */
  actions?: ReactNode;
  /** asks a model again where it failed */
  retry?: ReactNode;
  /** lets the scorer see what was kept from it */
  putBack?: ReactNode;
};

/** A report from the most certain to the most particular: how surely, what was shown, in whose words. */
export function ReportView({ report, match, criteria, actions, retry, putBack }: ReportViewProps) {
  const index = indexReport(report);
  const anchors = new Map(criteria.map((criterion) => [criterion.id, criterion.anchors]));
  const shares = sharesOf(report.competencies);
  const withoutModel = report.provenance.analyst === 'built_in';
  const musts = report.requirements.filter((requirement) => requirement.kind === 'must');
  const met = musts.filter((requirement) => requirement.status === 'confirmed').length;
  const { data_quality: quality } = report;

  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-10 xl:grid-cols-[minmax(0,1fr)_15rem] print:block">
      <div className="grid min-w-0 grid-cols-1 content-start gap-10 print:gap-6">
        {quality.level === 'ok' ? null : (
          <Banner tone="caution" title={text.quality[quality.level]} className="-mb-4">
            {quality.reasons.length === 0 ? null : (
              <ul>
                {quality.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </Banner>
        )}
        <Verdict report={report} index={index} />
        <NeedsPerson report={report} retry={retry} />
        <Section
          id="requirements"
          title={text.requirements.title}
          aside={
            report.requirements.length === 0
              ? null
              : musts.length > 0
                ? text.requirements.mustMet(met, musts.length)
                : text.requirements.noMust
          }
        >
          <RequirementMatrix requirements={report.requirements} match={match} index={index} />
        </Section>
        <Section id="competencies" title={text.competencies.title} text={levelsNote(report)}>
          {report.criteria_weights_reason === null ? null : (
            <div className="mb-4 max-w-text border-s-2 border-line ps-4">
              <p className="eyebrow">{text.competencies.weightsReason}</p>
              <p className="text-ink-2">{report.criteria_weights_reason}</p>
            </div>
          )}
          {report.competencies.length === 0 ? (
            <p className="text-ink-3">{text.competencies.none}</p>
          ) : (
            report.competencies.map((competency) => (
              <CompetencyBlock
                key={competency.criterion_id}
                competency={competency}
                anchors={anchors.get(competency.criterion_id)}
                share={shares.get(competency.criterion_id) ?? null}
                withoutModel={withoutModel}
                index={index}
              />
            ))
          )}
        </Section>
        {report.concerns.length === 0 ? null : (
          <Section id="concerns" title={text.concerns.title}>
            <ul className="grid grid-cols-1 gap-6">
              {report.concerns.map((concern) => (
                <li key={concern.text} className="grid grid-cols-1 gap-3">
                  <p className="max-w-text">{concern.text}</p>
                  <EvidenceQuotes evidence={index.evidence(concern.evidence_ids)} />
                  <WithheldQuotes sentences={index.withheld(concern.withheld_ids)} />
                  {concern.withheld_ids.length > 0 ? putBack : null}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section
          id="next-round"
          title={text.nextRound.title}
          text={report.next_round.length === 0 ? null : text.nextRound.text}
          aside={
            report.next_round.length === 0 ? null : (
              <CopyButton
                text={report.next_round.map((entry) => entry.question).join('\n')}
                label={text.nextRound.copy}
                variant="quiet"
                className="-me-3 print:hidden"
              />
            )
          }
        >
          {report.next_round.length === 0 ? (
            <p className="text-ink-3">{text.nextRound.none}</p>
          ) : (
            <ol className="grid gap-4">
              {report.next_round.map((entry, position) => (
                <li key={entry.question} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2">
                  <span className="text-ink-3">{position + 1}</span>
                  <div>
                    <p className="max-w-text font-medium">{entry.question}</p>
                    <p className="max-w-text text-ink-2">{entry.reason}</p>
                  </div>
                </li>
              ))}
            </ol>
          )}
        </Section>
        <Section id="questions" title={text.questions.title}>
          <QuestionsAsked questions={report.questions} changes={report.core_changes} />
        </Section>
        {report.candidate_questions.length + report.to_dos.length === 0 ? null : (
          <Section id="candidate-questions" title={text.candidateQuestions.title}>
            <CandidateQuestions report={report} />
          </Section>
        )}
        {report.integrity.length === 0 ? null : (
          <Section id="context" title={text.integrity.title} text={text.integrity.text}>
            <ul className="grid list-disc gap-1 ps-5 text-ink-2 marker:text-ink-3">
              {report.integrity.map((entry) => (
                <li key={`${entry.kind}-${entry.text}`}>{entry.text}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <aside
        aria-labelledby="at-a-glance"
        className="min-w-0 xl:sticky xl:top-8 xl:self-start print:mt-6"
      >
        <h2 id="at-a-glance" className="mb-2 text-base">
          {text.glance.title}
        </h2>
        <Glance report={report} />
        {actions ? <div className="mt-6 grid grid-cols-1 gap-2 print:hidden">{actions}</div> : null}
      </aside>
    </div>
  );
}
