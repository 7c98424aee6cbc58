import { z } from 'zod';
import {
  competencySchema,
  evidenceSchema,
  type InterviewReport,
  overallSchema,
  reportRequirementSchema,
} from './report-schema.ts';

const recommendationSchema = overallSchema.pick({ recommendation: true, band: true, mean: true });
const judgedSchema = competencySchema.pick({ status: true, level: true, confidence: true });
const placeSchema = evidenceSchema.pick({
  source: true,
  turn_id: true,
  document_id: true,
  start: true,
  end: true,
  quote: true,
});

/** What became different from one version of a report to another; what is the same is left out. */
export const reportComparisonSchema = z
  .object({
    from: z.int(),
    to: z.int(),
    overall: z.object({ from: recommendationSchema, to: recommendationSchema }).nullable(),
    competencies: z.array(
      z.object({
        criterion_id: z.string(),
        name: z.string(),
        /** null: not in this version */
        from: judgedSchema.nullable(),
        to: judgedSchema.nullable(),
      }),
    ),
    requirements: z.array(
      z.object({
        requirement_id: z.string(),
        text: z.string(),
        from: reportRequirementSchema.shape.status.nullable(),
        to: reportRequirementSchema.shape.status.nullable(),
      }),
    ),
    evidence_added: z.array(placeSchema),
    evidence_gone: z.array(placeSchema),
    /** what the versions were made from and by, where it differs: `models`, `criteria_version` … */
    provenance: z.array(z.string()),
  })
  .meta({ id: 'ReportComparison' });
export type ReportComparison = z.infer<typeof reportComparisonSchema>;

/** What always differs between two versions, and says nothing. */
const UNTELLING = new Set([
  'report_version',
  'created_at',
  'took_ms',
  'tokens',
  'based_on_version',
]);

/** Compares two versions of one interview's report. Evidence is the same where its place is. */
export function compareReports(from: InterviewReport, to: InterviewReport): ReportComparison {
  const overall = { from: headOf(from), to: headOf(to) };
  return {
    from: from.provenance.report_version,
    to: to.provenance.report_version,
    overall: same(overall.from, overall.to) ? null : overall,
    competencies: pairs(from.competencies, to.competencies, ({ criterion_id }) => criterion_id)
      .map(([id, before, after]) => ({
        criterion_id: id,
        name: (after ?? before)?.name ?? id,
        from: before ? judgedOf(before) : null,
        to: after ? judgedOf(after) : null,
      }))
      .filter((pair) => !same(pair.from, pair.to)),
    requirements: pairs(from.requirements, to.requirements, ({ requirement_id }) => requirement_id)
      .map(([id, before, after]) => ({
        requirement_id: id,
        text: (after ?? before)?.text ?? '',
        from: before?.status ?? null,
        to: after?.status ?? null,
      }))
      .filter((pair) => pair.from !== pair.to),
    evidence_added: placesOnlyIn(to, from),
    evidence_gone: placesOnlyIn(from, to),
    provenance: pairs(
      Object.entries(from.provenance),
      Object.entries(to.provenance),
      ([name]) => name,
    )
      .filter(([name, before, after]) => !UNTELLING.has(name) && !same(before?.[1], after?.[1]))
      .map(([name]) => name),
  };
}

function headOf({ overall: { recommendation, band, mean } }: InterviewReport) {
  return { recommendation, band, mean };
}

function judgedOf({ status, level, confidence }: InterviewReport['competencies'][number]) {
  return { status, level, confidence };
}

function placesOnlyIn(report: InterviewReport, other: InterviewReport) {
  const known = new Set(other.evidence.map(placeKey));
  return report.evidence
    .filter((evidence) => !known.has(placeKey(evidence)))
    .map(({ source, turn_id, document_id, start, end, quote }) => ({
      source,
      turn_id,
      document_id,
      start,
      end,
      quote,
    }));
}

function placeKey(evidence: InterviewReport['evidence'][number]): string {
  return `${evidence.turn_id ?? evidence.document_id}:${evidence.start}:${evidence.end}`;
}

/** Items of two lists by their key, in the order of the first, then what only the second has. */
function pairs<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (item: T) => string,
): [string, T | undefined, T | undefined][] {
  const before = new Map(first.map((item) => [keyOf(item), item]));
  const after = new Map(second.map((item) => [keyOf(item), item]));
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => [
    key,
    before.get(key),
    after.get(key),
  ]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
