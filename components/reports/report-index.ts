import { type Hue, hueAt } from '#components/ui/hue.ts';
import type { TranscriptMark } from '#components/ui/transcript.tsx';
import type { Evidence, InterviewReport } from '#lib/reports/report-schema.ts';

/** What the parts of a report page look up: evidence by id, and the hue of each criterion. */
export type ReportIndex = {
  evidence: (ids: readonly string[]) => Evidence[];
  hueOf: (criterionId: string) => Hue;
};

export function indexReport(report: InterviewReport): ReportIndex {
  const byId = new Map(report.evidence.map((entry) => [entry.id, entry]));
  const hues = new Map(
    report.competencies.map((competency, index) => [competency.criterion_id, hueAt(index)]),
  );
  return {
    evidence: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    hueOf: (criterionId) => hues.get(criterionId) ?? 1,
  };
}

/**
 * Quotes of the interview as marks of its transcript, each once: under the first criterion that rests on
 * it, else under the requirement or the concern it belongs to.
 */
export function marksOf(report: InterviewReport): TranscriptMark[] {
  const { evidence, hueOf } = indexReport(report);
  const groups: { label: string; hue: Hue | null; ids: string[] }[] = [
    ...report.competencies.map((competency) => ({
      label: competency.name,
      hue: hueOf(competency.criterion_id),
      ids: [...competency.evidence_ids, ...competency.counter_evidence_ids],
    })),
    ...report.requirements.map(({ text, evidence_ids }) => ({
      label: text,
      hue: null,
      ids: evidence_ids,
    })),
    ...report.concerns.map(({ text, evidence_ids }) => ({
      label: text,
      hue: null,
      ids: evidence_ids,
    })),
  ];
  const seen = new Set<string>();
  return groups.flatMap(({ label, hue, ids }) =>
    evidence(ids).flatMap((entry) => {
      if (entry.source !== 'interview' || entry.turn_id === null || seen.has(entry.id)) return [];
      seen.add(entry.id);
      const { id, turn_id: turnId, start, end } = entry;
      return { id, turnId, start, end, label, hue };
    }),
  );
}
