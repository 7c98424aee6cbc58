import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overall } from './overall.ts';
import { REPORT_CONFIG } from './report-config.ts';

type Input = Parameters<typeof overall>[0];

function levels(...values: (number | null)[]): Input['competencies'] {
  return values.map((level, index) => ({ level, weight: 1, name: `Criterion ${index + 1}` }));
}

const QUALITY: Input['quality'] = { level: 'ok', questions_planned: 8, questions_asked: 8 };

function result(competencies: Input['competencies'], over: Partial<Input> = {}) {
  return overall({
    competencies,
    requirements: [{ kind: 'must', status: 'confirmed', text: 'Python' }],
    quality: QUALITY,
    config: REPORT_CONFIG,
    withoutScorer: false,
    ...over,
  });
}

describe('the overall result', () => {
  it.each([
    [[5, 5, 4, 4, 4], 'advance', 'strong'],
    [[4, 4, 3, 3], 'advance', 'solid'],
    [[4, 3, 3, 3], 'hold', 'mixed'],
    [[3, 2], 'hold', 'mixed'],
    [[3, 2, 2], 'decline', 'weak'],
    [[1, 1, 1], 'decline', 'weak'],
  ])('of levels %j is %s in the band %s', (values, recommendation, band) => {
    expect(result(levels(...values))).toMatchObject({ recommendation, band });
  });

  it('weighs levels, and gives the mean to one decimal', () => {
    const weighted = [
      { level: 5, weight: 3, name: 'a' },
      { level: 2, weight: 1, name: 'b' },
    ];
    expect(result(weighted)).toMatchObject({ mean: 4.3, recommendation: 'advance' });
  });

  it('counts what was not assessed nowhere, never as zero', () => {
    expect(result(levels(4, 4, 4, null))).toMatchObject({
      mean: 4,
      coverage: 0.75,
      recommendation: 'advance',
    });
  });

  it('says in words how it came about', () => {
    expect(result(levels(4, 4, 3, null)).rules).toEqual([
      '3 of 4 criteria have a level. Their mean by weight is 3.7 of 5, which by itself suggests to advance.',
    ]);
  });

  it('concludes nothing without enough data, whatever the levels', () => {
    const quality = { ...QUALITY, level: 'insufficient' as const };
    expect(result(levels(5, 5, 5), { quality })).toMatchObject({
      mean: null,
      band: null,
      coverage: 0,
      recommendation: 'insufficient_data',
    });
  });

  it('concludes nothing when nothing was assessed, and says who gives the levels', () => {
    expect(result(levels(null, null)).recommendation).toBe('insufficient_data');
    expect(result(levels(null), { withoutScorer: true }).rules.join(' ')).toMatch(
      /a person gives them/u,
    );
  });

  it.each(['contradicted', 'not_covered'])(
    'is never above hold when a must-have is %s',
    (status) => {
      const requirements = [{ kind: 'must' as const, status, text: 'Docker' }];
      const capped = result(levels(5, 5, 5), { requirements });
      expect(capped.recommendation).toBe('hold');
      expect(capped.rules.join(' ')).toMatch(/must-have .* at most hold \(Docker\)/u);
      expect(result(levels(1, 1, 1), { requirements }).recommendation).toBe('decline');
    },
  );

  it('is not capped by a wish, nor by a must-have that is only claimed', () => {
    const requirements = [
      { kind: 'nice' as const, status: 'not_covered', text: 'Kubernetes' },
      { kind: 'must' as const, status: 'claimed', text: 'Python' },
    ];
    expect(result(levels(5, 5, 5), { requirements }).recommendation).toBe('advance');
  });

  it('is at most hold when the interview ended before half of the plan', () => {
    const short = { ...QUALITY, level: 'limited' as const, questions_asked: 3 };
    expect(result(levels(5, 5, 5), { quality: short }).recommendation).toBe('hold');
    expect(
      result(levels(5, 5, 5), { quality: { ...short, questions_asked: 4 } }).recommendation,
    ).toBe('advance');
  });

  it('is at most hold when less than half of the weight was assessed', () => {
    expect(result(levels(5, null, null)).recommendation).toBe('hold');
    expect(result(levels(5, 5, null, null)).recommendation).toBe('advance');
  });

  it('goes by the limits of the role where they are set', () => {
    expect(
      result(levels(4, 4), { config: { ...REPORT_CONFIG, advance_from: 4.5 } }).recommendation,
    ).toBe('hold');
  });

  it('never rises when a level falls', () => {
    const order = ['decline', 'hold', 'advance'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (values, at) => {
          const lower = values.with(at % values.length, (values[at % values.length] ?? 2) - 1);
          const before = order.indexOf(result(levels(...values)).recommendation);
          const after = order.indexOf(result(levels(...lower)).recommendation);
          expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});
