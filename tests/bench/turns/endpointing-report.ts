import { milliseconds, table } from '#tests/bench/documents/tables.ts';
import { type CurvePoint, curvePoint, type Setting } from './endpointing-curve.ts';
import { type Goal, percent } from './report.ts';
import type { ModelProfile } from './slow-model.ts';

const FIXED = [0.5, 0.6, 0.7, 0.8, 1, 1.25, 1.5];
/** Shares of cut-off turns that the learned patience is told to aim at. */
const AIMS = [0.0025, 0.005, 0.01, 0.02, 0.04];

/** What could be reached if the temperament were known: near 2 % cut off, and near a gap of 1.6 s. */
const KNOWN = [
  { quick: 0.6, average: 1, ponderous: 1.5 },
  { quick: 0.6, average: 0.8, ponderous: 1.5 },
];

export type Curve = { hasVoice: boolean; points: CurvePoint[] };

/** Both curves, without and with a detector of voices beside the recogniser. */
export function endpointingCurves(input: {
  profile: ModelProfile;
  seed: number;
  sessions: number;
}): Curve[] {
  const settings: Setting[] = [
    ...FIXED.map((patience) => ({ type: 'fixed', patience }) as const),
    ...KNOWN.map((patience) => ({ type: 'known', patience }) as const),
    ...AIMS.map((cutOffShare) => ({ type: 'learned', cutOffShare }) as const),
  ];
  return [false, true].map((hasVoice) => ({
    hasVoice,
    points: settings.map((setting) => curvePoint({ ...input, setting, hasVoice })),
  }));
}

export function curveTables(curves: readonly Curve[]): string {
  return curves
    .map(({ hasVoice, points }) =>
      [
        hasVoice ? 'Recogniser’s words and a detector of voices:' : 'Recogniser’s words alone:',
        '',
        table([
          [
            'patience',
            'turns',
            'gap p50 / p95 ms',
            'cut off',
            ...(points[0]?.each.map(({ name }) => `${name}: gap p50, cut off`) ?? []),
          ],
          ...points.map((point) => [
            nameOf(point.setting),
            String(point.turns),
            `${milliseconds(point.gapP50Ms)} / ${milliseconds(point.gapP95Ms)}`,
            percent(point.cutOff, 1),
            ...point.each.map(
              ({ gapP50Ms, cutOff }) => `${milliseconds(gapP50Ms)}, ${percent(cutOff, 1)}`,
            ),
          ]),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The setting of the product against its goal: cut off least, then the wait. */
export function curveGoals(curves: readonly Curve[], cutOffShare: number): Goal[] {
  return curves.flatMap(({ hasVoice, points }) =>
    points
      .filter(({ setting }) => setting.type === 'learned' && setting.cutOffShare === cutOffShare)
      .map(({ gapP50Ms, cutOff }) => ({
        what: `gap p50 and turns cut off, learned patience, ${hasVoice ? 'with' : 'without'} a detector of voices`,
        wanted: '≤ 1600 ms, ≤ 2.0 %',
        got: `${milliseconds(gapP50Ms)} ms, ${percent(cutOff, 1)}`,
        reached: gapP50Ms <= 1_600 && cutOff <= 0.02,
      })),
  );
}

function nameOf(setting: Setting): string {
  switch (setting.type) {
    case 'fixed':
      return `fixed × ${setting.patience}`;
    case 'learned':
      return `learned, aiming at ${percent(setting.cutOffShare, 2)}`;
    case 'known':
      return `temperament known, × ${Object.values(setting.patience).join(' / ')}`;
    default:
      return setting satisfies never;
  }
}
