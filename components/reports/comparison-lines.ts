import { formatNumber } from '#components/ui/format.ts';
import { messages } from '#lib/messages.ts';
import type { Competency, Evidence, InterviewReport } from '#lib/reports/report-schema.ts';

type Overall = InterviewReport['overall'];
type Judged = Pick<Competency, 'status' | 'level' | 'confidence'>;
type Status = InterviewReport['requirements'][number]['status'];

/** What the API answers for two versions (`ReportComparison` of its schema). */
export type ReportComparison = {
  from: number;
  to: number;
  overall: { from: OverallHead; to: OverallHead } | null;
  competencies: { name: string; from: Judged | null; to: Judged | null }[];
  requirements: { text: string; from: Status | null; to: Status | null }[];
  evidence_added: Pick<Evidence, 'quote'>[];
  evidence_gone: Pick<Evidence, 'quote'>[];
  provenance: string[];
};
type OverallHead = Pick<Overall, 'recommendation' | 'band' | 'mean'>;

/** `from` and `to` in words; both null where the line itself says what is new or gone. */
export type ComparisonLine = { name: string; from: string | null; to: string | null };
export type ComparisonPart = { title: string; lines: ComparisonLine[]; isWords: boolean };

const text = messages.reports;

/** A comparison in words, part by part; none where nothing became different. */
export function comparisonLines(comparison: ReportComparison): ComparisonPart[] {
  const { overall, provenance } = comparison;
  const parts: ComparisonPart[] = [
    part(
      text.verdict.heading,
      overall ? [line(text.compare.overall, headOf(overall.from), headOf(overall.to))] : [],
    ),
    part(
      text.competencies.title,
      comparison.competencies.map(({ name, from, to }) => line(name, judged(from), judged(to))),
    ),
    part(
      text.requirements.title,
      comparison.requirements.map((entry) =>
        line(entry.text, statusOf(entry.from), statusOf(entry.to)),
      ),
    ),
    quotes(text.compare.added, comparison.evidence_added),
    quotes(text.compare.gone, comparison.evidence_gone),
    part(
      text.compare.madeFrom,
      provenance.map((name) => ({
        name: text.compare.provenance[name] ?? name,
        from: null,
        to: null,
      })),
    ),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function part(title: string, lines: ComparisonLine[]): ComparisonPart {
  return { title, lines, isWords: false };
}

function quotes(title: string, evidence: readonly Pick<Evidence, 'quote'>[]): ComparisonPart {
  const once = [...new Set(evidence.map(({ quote }) => quote))];
  return {
    title,
    lines: once.map((quote) => ({ name: `“${quote}”`, from: null, to: null })),
    isWords: true,
  };
}

function line(name: string, from: string, to: string): ComparisonLine {
  return { name, from, to };
}

function headOf({ band, mean, recommendation }: OverallHead): string {
  return [
    band ? text.verdict.bands[band] : text.verdict.noScore,
    mean === null ? null : formatNumber(mean),
    text.verdict.recommendation[recommendation],
  ]
    .filter((each) => each !== null)
    .join(' · ');
}

function judged(competency: Judged | null): string {
  if (!competency) return text.compare.absent;
  const { status, level, confidence } = competency;
  if (level !== null) {
    return [
      text.competencies.level(level, text.competencies.levels[level] ?? ''),
      confidence ? text.competencies.confidence[confidence] : null,
    ]
      .filter((each) => each !== null)
      .join(' · ');
  }
  return text.competencies[status === 'needs_person' ? 'needsPerson' : 'notAssessed'];
}

function statusOf(status: Status | null): string {
  return status ? text.requirements.interview[status] : text.compare.absent;
}
