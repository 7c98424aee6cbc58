import { formatDuration, formatExact, formatNumber } from '#lib/format.ts';
import type { InterviewView } from '#lib/interviews/interview-view.ts';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { coverageOf, figuresOf, verdictWord } from '#lib/reports/report-words.ts';
import {
  candidateQuestionBlocks,
  contextBlocks,
  nextRoundBlocks,
  questionBlocks,
} from './conversation-blocks.ts';
import {
  competencyBlocks,
  concernBlocks,
  levelsAtAGlance,
  requirementBlocks,
} from './judgement-blocks.ts';
import type { PdfBlock } from './pdf-blocks.ts';

const text = messages.reports;

export type ReportContentInput = {
  report: InterviewReport;
  interview: Pick<
    InterviewView,
    | 'candidate'
    | 'role'
    | 'started_at'
    | 'active_ms'
    | 'end_reason'
    | 'is_example'
    | 'requirement_match'
  >;
};

/** The whole report for paper, in the order of its page. Every quote is there, none is shortened. */
export function reportContent({ report, interview }: ReportContentInput): PdfBlock[] {
  const evidence = new Map(report.evidence.map((entry) => [entry.id, entry]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => evidence.get(id) ?? []);
  return [
    {
      kind: 'title',
      text: interview.candidate.name ?? messages.interviews.unnamed,
      under: [factsOfInterview(interview)],
    },
    ...verdict(report),
    ...requirementBlocks(report, interview.requirement_match, find),
    ...competencyBlocks(report, find),
    ...concernBlocks(report, find),
    ...nextRoundBlocks(report),
    ...questionBlocks(report),
    ...candidateQuestionBlocks(report),
    ...contextBlocks(report),
    ...provenance(report),
  ];
}

function factsOfInterview(interview: ReportContentInput['interview']): string {
  return [
    interview.role.title,
    interview.started_at ? formatExact(new Date(interview.started_at)) : null,
    interview.active_ms > 0 ? formatDuration(interview.active_ms) : null,
    interview.end_reason ? messages.interviews.endReason[interview.end_reason] : null,
    interview.is_example ? messages.common.example : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function verdict(report: InterviewReport): PdfBlock[] {
  const { overall, provenance, data_quality: quality } = report;
  const scored = overall.band !== null && overall.mean !== null;
  const builtIn = provenance.analyst === 'built_in';
  const mean = overall.mean === null ? null : text.verdict.mean(formatNumber(overall.mean));
  return [
    { kind: 'heading', level: 2, text: text.verdict.heading },
    {
      kind: 'level',
      level: overall.mean,
      text: [verdictWord(report), mean, coverageOf(report).label]
        .filter((part) => part !== null)
        .join(' · '),
    },
    ...(quality.level === 'ok'
      ? []
      : [
          { kind: 'text' as const, text: text.quality[quality.level], tone: 'strong' as const },
          { kind: 'list' as const, items: quality.reasons },
        ]),
    ...(builtIn && !scored
      ? [{ kind: 'text' as const, text: text.verdict.noLevelsText }]
      : [
          {
            kind: 'text' as const,
            text: text.verdict.recommendation[overall.recommendation],
            tone: 'strong' as const,
          },
          { kind: 'list' as const, items: overall.rules },
        ]),
    {
      kind: 'text',
      text: `${scored ? `${text.verdict.suggestion} ` : ''}${text.verdict.personDecides}`,
      tone: 'quiet',
    },
    ...levelsAtAGlance(report),
    { kind: 'facts', rows: figuresOf(report) },
  ];
}

function provenance({ provenance: from }: InterviewReport): PdfBlock[] {
  const labels = text.provenance;
  return [
    { kind: 'heading', level: 2, text: labels.title },
    {
      kind: 'facts',
      rows: [
        [text.glance.version, String(from.report_version)],
        [labels.created, formatExact(new Date(from.created_at))],
        [
          labels.analyst,
          from.analyst === 'built_in' ? text.glance.builtIn : from.models.join(', '),
        ],
        [labels.criteria, String(from.criteria_version)],
        [labels.transcript, from.transcript_hash],
        ...Object.entries(from.input_hashes).map(([name, hash]): [string, string] => [
          `${labels.inputs}: ${labels.inputNames[name] ?? name}`,
          hash,
        ]),
        ...Object.entries(from.prompt_hashes).map(([name, hash]): [string, string] => [
          `${labels.prompts}: ${labels.inputNames[name] ?? name}`,
          hash,
        ]),
      ],
    },
  ];
}
