import { type Hue, hueAt } from '#components/ui/hue.ts';
import type { TranscriptMark } from '#components/ui/transcript.tsx';
import { messages } from '#lib/messages.ts';
import type { Evidence, InterviewReport, Withheld } from '#lib/reports/report-schema.ts';

/** What the parts of a report page look up: evidence by id, and the hue of each criterion. */
export type ReportIndex = {
  evidence: (ids: readonly string[]) => Evidence[];
  withheld: (ids: readonly string[]) => Withheld[];
  hueOf: (criterionId: string) => Hue;
};

export function indexReport(report: InterviewReport): ReportIndex {
  const byId = new Map(report.evidence.map((entry) => [entry.id, entry]));
  const withheld = new Map(report.withheld.map((entry) => [entry.id, entry]));
  const hues = new Map(
    report.competencies.map((competency, index) => [competency.criterion_id, hueAt(index)]),
  );
  return {
    evidence: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    withheld: (ids) => ids.flatMap((id) => withheld.get(id) ?? []),
    hueOf: (criterionId) => hues.get(criterionId) ?? 1,
  };
}

/** Quotes of one kind that a reader may look at alone: those of a criterion, of requirements, of concerns. */
export type MarkGroup = { id: string; label: string; hue: Hue | null; marks: TranscriptMark[] };

/**
 * Quotes of the interview as marks of its transcript, criterion by criterion, then those of requirements and of
 * concerns. A quote stands in every group that rests on it, once in each; a group of none is left out.
 */
export function markGroups(report: InterviewReport): MarkGroup[] {
  const { evidence, withheld, hueOf } = indexReport(report);
  const text = messages.reports;
  const marksOf = (ids: readonly string[], { label, hue }: { label: string; hue: Hue | null }) =>
    evidence([...new Set(ids)]).flatMap((entry): TranscriptMark[] => {
      const { id, source, turn_id: turnId, start, end } = entry;
      return source === 'interview' && turnId !== null
        ? [{ id, turnId, start, end, label, hue }]
        : [];
    });
  const groups: MarkGroup[] = [
    ...report.competencies.map((competency): MarkGroup => {
      const { criterion_id: id, name: label } = competency;
      const hue = hueOf(id);
      const ids = [...competency.evidence_ids, ...competency.counter_evidence_ids];
      return { id, label, hue, marks: marksOf(ids, { label, hue }) };
    }),
    {
      id: 'requirements',
      label: text.requirements.title,
      hue: null,
      marks: report.requirements.flatMap(({ text: label, evidence_ids }) =>
        marksOf(evidence_ids, { label, hue: null }),
      ),
    },
    {
      id: 'concerns',
      label: text.concerns.title,
      hue: null,
      marks: report.concerns.flatMap(({ evidence_ids, withheld_ids }) => [
        ...marksOf(evidence_ids, { label: text.concerns.title, hue: null }),
        ...withheld(withheld_ids).map(
          (entry): TranscriptMark => ({
            id: entry.id,
            turnId: entry.turn_id,
            start: entry.start,
            end: entry.end,
            label: text.withheld.kinds[entry.kind],
            hue: null,
          }),
        ),
      ]),
    },
  ];
  return groups.filter(({ marks }) => marks.length > 0);
}

/** The candidate's own questions, each once, those that people still owe an answer first. */
export function askedByCandidate({
  candidate_questions: asked,
  to_dos: owed,
}: Pick<
  InterviewReport,
  'candidate_questions' | 'to_dos'
>): InterviewReport['candidate_questions'] {
  const all = [...asked, ...owed.map(({ turn_id, text }) => ({ turn_id, text, answered: false }))];
  const once = all.filter(
    ({ text }, index) => all.findIndex((other) => other.text === text) === index,
  );
  return once.toSorted((a, b) => Number(a.answered) - Number(b.answered));
}
