import type { InterviewView } from '#lib/interviews/interview-view.ts';
import { messages } from '#lib/messages.ts';
import type { Competency, InterviewReport } from '#lib/reports/report-schema.ts';
import {
  factsOfLevel,
  interviewWord,
  levelsNote,
  levelWord,
  sentenceOfCompetency,
  sharesOf,
} from '#lib/reports/report-words.ts';
import type { PdfBlock } from './pdf-blocks.ts';
import { HUES } from './pdf-styles.ts';
import { type FindEvidence, quoteBlock, withheldBlock } from './quote-blocks.ts';

const text = messages.reports;

/** What the job asks for against where it showed, and the words for each. */
export function requirementBlocks(
  report: InterviewReport,
  match: InterviewView['requirement_match'],
  find: FindEvidence,
): PdfBlock[] {
  const heading: PdfBlock = { kind: 'heading', level: 2, text: text.requirements.title };
  if (report.requirements.length === 0) {
    return [heading, { kind: 'text', text: text.requirements.none }];
  }
  const matches = new Map((match ?? []).map((entry) => [entry.requirement_id, entry]));
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
        const written = matches.get(requirement.requirement_id);
        return [
          `${requirement.text} (${text.requirements[requirement.kind]})`,
          written ? text.requirements.resume[written.status] : messages.common.notKnown,
          interviewWord(requirement, find(requirement.evidence_ids)),
        ];
      }),
    },
    ...sorted.flatMap((requirement): PdfBlock[] => {
      const quotes = find(requirement.evidence_ids);
      if (quotes.length === 0 && !requirement.note) return [];
      return [
        { kind: 'heading', level: 3, text: requirement.text },
        ...(requirement.note
          ? [
              {
                kind: 'text' as const,
                text: requirement.note,
                keepsWithNext: quotes.length > 0,
              },
            ]
          : []),
        ...quotes.map((entry) => quoteBlock(entry)),
      ];
    }),
  ];
}

/** Every level on one line, for who reads no further; none where there is no level. */
export function levelsAtAGlance({ competencies }: InterviewReport): PdfBlock[] {
  if (competencies.every(({ level }) => level === null)) return [];
  return [
    {
      kind: 'facts',
      rows: competencies.map((competency) => [competency.name, levelText(competency, false)]),
    },
  ];
}

/** Every criterion: its level or why there is none, and all the words it rests on. */
export function competencyBlocks(report: InterviewReport, find: FindEvidence): PdfBlock[] {
  const shares = sharesOf(report.competencies);
  const withoutModel = report.provenance.analyst === 'built_in';
  return [
    {
      kind: 'heading',
      level: 2,
      text: text.competencies.title,
      aside: report.competencies.length === 0 ? text.competencies.none : levelsNote(report),
    },
    ...(report.criteria_weights_reason === null
      ? []
      : [
          {
            kind: 'text' as const,
            text: `${text.competencies.weightsReason}: ${report.criteria_weights_reason}`,
          },
        ]),
    ...report.competencies.flatMap((competency, index): PdfBlock[] => {
      const hue = (index % HUES.length) + 1;
      const own = find(competency.evidence_ids);
      const against = find(competency.counter_evidence_ids);
      const hasQuotes = own.length + against.length > 0;
      return [
        { kind: 'heading', level: 3, text: competency.name },
        {
          kind: 'level',
          level: competency.status === 'assessed' ? competency.level : null,
          text: [
            levelText(competency, withoutModel),
            ...factsOfLevel(competency, shares.get(competency.criterion_id) ?? null),
          ].join(' · '),
        },
        {
          kind: 'text',
          text: sentenceOfCompetency(competency, { withoutModel }),
          keepsWithNext: true,
        },
        ...notesOf(competency).map((note) => ({
          kind: 'text' as const,
          text: note,
          tone: 'quiet' as const,
          keepsWithNext: hasQuotes,
        })),
        ...(hasQuotes
          ? []
          : [
              { kind: 'text' as const, text: text.competencies.noEvidence, tone: 'quiet' as const },
            ]),
        ...own.map((entry) => quoteBlock(entry, { hue })),
        ...against.map((entry) => quoteBlock(entry, { hue, label: text.competencies.counter })),
      ];
    }),
  ];
}

function levelText(competency: Competency, withoutModel: boolean): string {
  const word = levelWord(competency, { withoutModel });
  return competency.level === null ? word : text.competencies.level(competency.level, word);
}

function notesOf({ unread_characters: unread, from_version: from }: Competency): string[] {
  return [
    ...(unread > 0 ? [text.competencies.unread(unread)] : []),
    ...(from === null ? [] : [text.competencies.fromVersion(from)]),
  ];
}

/** What a reader should look at twice, with its quotes; none where there is nothing. */
export function concernBlocks(report: InterviewReport, find: FindEvidence): PdfBlock[] {
  if (report.concerns.length === 0) return [];
  const withheld = new Map(report.withheld.map((entry) => [entry.id, entry]));
  return [
    { kind: 'heading', level: 2, text: text.concerns.title },
    ...report.concerns.flatMap((concern): PdfBlock[] => [
      {
        kind: 'text',
        text: concern.text,
        keepsWithNext: concern.evidence_ids.length + concern.withheld_ids.length > 0,
      },
      ...find(concern.evidence_ids).map((entry) => quoteBlock(entry)),
      ...concern.withheld_ids
        .flatMap((id) => withheld.get(id) ?? [])
        .map((entry) => withheldBlock(entry)),
    ]),
  ];
}
