import type { ReportConfig } from './report-config.ts';
import type { InterviewReport } from './report-schema.ts';

export type Overall = InterviewReport['overall'];
export type Recommendation = Overall['recommendation'];

/**
 * The overall result, by rules alone: the mean of the assessed levels by weight, and what caps it. A
 * competency that was not assessed counts nowhere, never as zero. `rules` tells in order what decided.
 */
export function overall(input: {
  competencies: readonly { weight: number; level: number | null; name: string }[];
  requirements: readonly { kind: 'must' | 'nice'; status: string; text: string }[];
  quality: {
    level: 'ok' | 'limited' | 'insufficient';
    questions_planned: number;
    questions_asked: number;
  };
  config: ReportConfig;
  /** no model scored: the recruiter does */
  withoutScorer: boolean;
}): Overall {
  const { config, quality } = input;
  const total = sum(input.competencies.map(({ weight }) => weight));
  const assessed = input.competencies.filter(
    (competency): competency is typeof competency & { level: number } => competency.level !== null,
  );
  const weight = sum(assessed.map((competency) => competency.weight));
  const coverage = total > 0 ? Math.round((weight / total) * 100) / 100 : 0;

  if (quality.level === 'insufficient') {
    return nothing(0, 'Too little was said to conclude anything.');
  }
  if (assessed.length === 0 || weight === 0) {
    return nothing(
      0,
      input.withoutScorer
        ? 'No AI model is connected, so no levels were given: a person gives them.'
        : 'No competency could be assessed from the answers.',
    );
  }

  const mean = sum(assessed.map((competency) => competency.level * competency.weight)) / weight;
  const rules: string[] = [];
  let recommendation = byMean(mean, config);
  rules.push(
    `${assessed.length} of ${input.competencies.length} criteria have a level. Their mean by weight is ${mean.toFixed(1)} of 5, which by itself suggests to ${recommendation}.`,
  );

  const caps = [
    ...musts(input.requirements, 'contradicted', 'was contradicted'),
    ...musts(input.requirements, 'not_covered', 'was not covered'),
  ];
  if (
    quality.questions_planned > 0 &&
    quality.questions_asked / quality.questions_planned < config.asked_share_min
  ) {
    caps.push('The interview ended before half of the plan: at most hold.');
  }
  if (coverage < config.coverage_min) {
    caps.push('Less than half of the criteria could be assessed: at most hold.');
  }
  // What would not change the result is said all the same: the reader sees what still stands open.
  rules.push(...caps);
  if (caps.length > 0 && recommendation === 'advance') recommendation = 'hold';

  return {
    mean: Math.round(mean * 10) / 10,
    band: bandOf(mean, config),
    coverage,
    recommendation,
    rules,
  };
}

function nothing(coverage: number, rule: string): Overall {
  return { mean: null, band: null, coverage, recommendation: 'insufficient_data', rules: [rule] };
}

function byMean(mean: number, config: ReportConfig): Recommendation {
  if (mean >= config.advance_from - ROUNDING) return 'advance';
  return mean >= config.hold_from - ROUNDING ? 'hold' : 'decline';
}

/** Sums of thirds are not exact in binary. */
const ROUNDING = 1e-9;

function bandOf(mean: number, config: ReportConfig): NonNullable<Overall['band']> {
  if (mean >= config.strong_from - ROUNDING) return 'strong';
  if (mean >= config.advance_from - ROUNDING) return 'solid';
  return mean >= config.hold_from - ROUNDING ? 'mixed' : 'weak';
}

function musts(
  requirements: readonly { kind: 'must' | 'nice'; status: string; text: string }[],
  status: 'contradicted' | 'not_covered',
  words: string,
): string[] {
  return requirements
    .filter((requirement) => requirement.kind === 'must' && requirement.status === status)
    .map(({ text }) => `A must-have ${words}: at most hold (${text}).`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
