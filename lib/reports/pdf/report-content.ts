import {
  formatClock,
  formatDuration,
  formatExact,
  formatNumber,
  formatPercent,
} from '#lib/format.ts';
import type { InterviewView } from '#lib/interviews/interview-view.ts';
import { messages } from '#lib/messages.ts';
import type {
  Competency,
  Evidence,
  InterviewReport,
  Withheld,
} from '#lib/reports/report-schema.ts';
import type { PdfBlock } from './pdf-blocks.ts';

const text = messages.reports;
// As many hues as the page has for criteria.
const HUES = 6;

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
    ...requirements(report, interview, find),
    ...competencies(report, find),
    ...concerns(report, find),
    ...nextRound(report),
    ...questions(report),
    ...candidateQuestions(report),
    ...context(report),
    ...provenance(report),
  ];
}

type Find = (ids: readonly string[]) => Evidence[];

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
  const word = overall.band
    ? text.verdict.bands[overall.band]
    : builtIn
      ? text.verdict.noLevels
      : text.verdict.noScore;
  const mean = overall.mean === null ? null : text.verdict.mean(formatNumber(overall.mean));
  const coverage = text.verdict.coverage(formatPercent(overall.coverage));
  return [
    { kind: 'heading', level: 2, text: text.verdict.heading },
    {
      kind: 'level',
      level: overall.mean,
      text: [word, mean, coverage].filter((part) => part !== null).join(' · '),
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
    {
      kind: 'facts',
      rows: [
        [text.glance.questions, `${quality.questions_answered} / ${quality.questions_planned}`],
        [text.glance.words, formatNumber(quality.candidate_words)],
        [
          text.glance.speaking,
          quality.speaking_ms === null ? text.glance.typed : formatDuration(quality.speaking_ms),
        ],
      ],
    },
  ];
}

function requirements(
  report: InterviewReport,
  interview: ReportContentInput['interview'],
  find: Find,
): PdfBlock[] {
  const heading: PdfBlock = { kind: 'heading', level: 2, text: text.requirements.title };
  if (report.requirements.length === 0) {
    return [heading, { kind: 'text', text: text.requirements.none }];
  }
  const matches = new Map(
    (interview.requirement_match ?? []).map((match) => [match.requirement_id, match]),
  );
  const sorted = report.requirements.toSorted(
    (a, b) => Number(a.kind === 'nice') - Number(b.kind === 'nice'),
  );
  const { columns } = text.requirements;
  return [
    heading,
    {
      kind: 'table',
      head: [columns.requirement, columns.resume, columns.interview],
      rows: sorted.map((requirement) => {
        const match = matches.get(requirement.requirement_id);
        return [
          `${requirement.text} (${text.requirements[requirement.kind]})`,
          match ? text.requirements.resume[match.status] : messages.common.notKnown,
          text.requirements.interview[requirement.status],
        ];
      }),
    },
    ...sorted.flatMap((requirement): PdfBlock[] => {
      const quotes = find(requirement.evidence_ids);
      if (quotes.length === 0 && !requirement.note) return [];
      return [
        { kind: 'heading', level: 3, text: requirement.text },
        ...(requirement.note ? [{ kind: 'text' as const, text: requirement.note }] : []),
        ...quotes.map((entry) => quoteOf(entry)),
      ];
    }),
  ];
}

function competencies(report: InterviewReport, find: Find): PdfBlock[] {
  const weights = report.competencies.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const equal = new Set(weights).size <= 1;
  return [
    { kind: 'heading', level: 2, text: text.competencies.title },
    ...(report.competencies.length === 0
      ? [{ kind: 'text' as const, text: text.competencies.none }]
      : []),
    ...report.competencies.flatMap((competency, index): PdfBlock[] => {
      const hue = (index % HUES) + 1;
      const own = find(competency.evidence_ids);
      const against = find(competency.counter_evidence_ids);
      return [
        { kind: 'heading', level: 3, text: competency.name },
        {
          kind: 'level',
          level: competency.status === 'assessed' ? competency.level : null,
          text: [
            levelWords(competency),
            competency.level !== null && competency.confidence
              ? text.competencies.confidence[competency.confidence]
              : null,
            equal || total === 0
              ? null
              : text.competencies.weight(formatPercent(competency.weight / total)),
          ]
            .filter((part) => part !== null)
            .join(' · '),
        },
        { kind: 'text', text: competency.rationale ?? competency.reason ?? competency.definition },
        ...(own.length + against.length === 0
          ? [{ kind: 'text' as const, text: text.competencies.noEvidence, tone: 'quiet' as const }]
          : []),
        ...own.map((entry) => quoteOf(entry, hue)),
        ...against.map((entry) => quoteOf(entry, hue, text.competencies.counter)),
      ];
    }),
  ];
}

function levelWords(competency: Competency): string {
  switch (competency.status) {
    case 'needs_person':
      return text.competencies.needsPerson;
    case 'not_assessed':
      return text.competencies.notAssessed;
    case 'assessed': {
      const { level } = competency;
      return level === null
        ? text.competencies.noLevel
        : text.competencies.level(level, text.competencies.levels[level] ?? '');
    }
  }
}

function concerns(report: InterviewReport, find: Find): PdfBlock[] {
  if (report.concerns.length === 0) return [];
  const withheld = new Map(report.withheld.map((entry) => [entry.id, entry]));
  return [
    { kind: 'heading', level: 2, text: text.concerns.title },
    ...report.concerns.flatMap((concern): PdfBlock[] => [
      { kind: 'text', text: concern.text },
      ...find(concern.evidence_ids).map((entry) => quoteOf(entry)),
      ...concern.withheld_ids
        .flatMap((id) => withheld.get(id) ?? [])
        .map((entry) => withheldQuote(entry)),
    ]),
  ];
}

function withheldQuote(entry: Withheld): PdfBlock {
  return {
    kind: 'quote',
    text: entry.quote,
    place: formatClock(entry.at_ms),
    label: entry.is_put_back
      ? `${text.withheld.kinds[entry.kind]} · ${text.withheld.putBack}`
      : text.withheld.kinds[entry.kind],
    hue: null,
  };
}

function nextRound(report: InterviewReport): PdfBlock[] {
  return [
    { kind: 'heading', level: 2, text: text.nextRound.title },
    report.next_round.length === 0
      ? { kind: 'text', text: text.nextRound.none }
      : {
          kind: 'list',
          ordered: true,
          items: report.next_round.map(({ question, reason }) => `${question}\n${reason}`),
        },
  ];
}

function questions(report: InterviewReport): PdfBlock[] {
  return [
    { kind: 'heading', level: 2, text: text.questions.title },
    {
      kind: 'list',
      ordered: true,
      items: report.questions.map((question) =>
        [
          question.question,
          [
            question.skipped_by && question.status !== 'answered'
              ? `${text.questions.status[question.status]}, ${text.questions.skippedBy[question.skipped_by]}`
              : text.questions.status[question.status],
            question.time_ms > 0 ? formatDuration(question.time_ms) : null,
            question.follow_ups > 0 ? text.questions.followUps(question.follow_ups) : null,
            messages.interviews.plan.kinds[question.kind],
          ]
            .filter((part) => part !== null)
            .join(' · '),
          ...(question.summary ? [question.summary] : []),
        ].join('\n'),
      ),
    },
  ];
}

function candidateQuestions(report: InterviewReport): PdfBlock[] {
  if (report.candidate_questions.length + report.to_dos.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.candidateQuestions.title },
    ...report.candidate_questions.map(
      (question): PdfBlock => ({
        kind: 'quote',
        text: question.text,
        place: question.answered
          ? text.candidateQuestions.answered
          : text.candidateQuestions.unanswered,
        hue: null,
      }),
    ),
    ...(report.to_dos.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: text.toDos.title },
          { kind: 'list' as const, items: report.to_dos.map((entry) => entry.text) },
        ]),
  ];
}

function context(report: InterviewReport): PdfBlock[] {
  if (report.integrity.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.integrity.title, aside: text.integrity.text },
    { kind: 'list', items: report.integrity.map((entry) => entry.text) },
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
          `${labels.inputs}: ${name}`,
          hash,
        ]),
        ...Object.entries(from.prompt_hashes).map(([name, hash]): [string, string] => [
          `${labels.prompts}: ${name}`,
          hash,
        ]),
      ],
    },
  ];
}

function quoteOf(entry: Evidence, hue: number | null = null, label?: string): PdfBlock {
  return {
    kind: 'quote',
    text: entry.quote,
    place: entry.source === 'resume' ? text.quote.inResume : formatClock(entry.at_ms ?? 0),
    label,
    hue,
  };
}
