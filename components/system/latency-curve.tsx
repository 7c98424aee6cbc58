import { formatNumber } from '#components/ui/format.ts';
import type { SystemSummary } from '#lib/api/system-schemas.ts';
import { messages } from '#lib/messages.ts';
import { type CurvePoint, curvePath } from './curve-path.ts';

const text = messages.system.curve;
const WIDTH = 640;
const HEIGHT = 120;

/** Two lines, each named at its end: what half of the replies took, and what 19 of 20 did. */
export function LatencyCurve({ points }: { points: SystemSummary['over_time'] }) {
  const measured = points.filter(({ first_word_p95 }) => first_word_p95 !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last || measured.length < 2) return <p className="text-ink-2">{text.few}</p>;
  const most = Math.max(...measured.map(({ first_word_p95 }) => first_word_p95 ?? 0), 1);
  const frame = {
    width: WIDTH,
    height: HEIGHT,
    most,
    from: Date.parse(first.at),
    to: Date.parse(last.at),
  };
  const line = (key: 'first_word_p50' | 'first_word_p95'): CurvePoint[] =>
    points.map((point) => ({ at: point.at, value: point[key] }));
  const topOf = (value: number | null) => `${100 - (100 * (value ?? 0)) / most}%`;
  return (
    <figure className="grid grid-cols-[auto_1fr_auto] gap-x-2 text-sm text-ink-3">
      <div className="flex flex-col justify-between text-end tabular-nums" aria-hidden="true">
        <span>{formatNumber(Math.round(most))} ms</span>
        <span>0</span>
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text.summary(measured.length, formatNumber(Math.round(most)))}
        className="h-30 w-full overflow-visible border-b border-line"
      >
        <path
          d={curvePath(line('first_word_p95'), frame)}
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-line-strong"
          strokeWidth={1.5}
          strokeLinecap="round"
        />
        <path
          d={curvePath(line('first_word_p50'), frame)}
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-accent"
          strokeWidth={2}
          strokeLinecap="round"
        />
      </svg>
      <div className="relative w-16" aria-hidden="true">
        <span
          className="absolute -translate-y-1/2 text-ink-2"
          style={{ top: topOf(last.first_word_p95) }}
        >
          {text.most}
        </span>
        <span
          className="absolute -translate-y-1/2 font-medium text-accent"
          style={{ top: topOf(last.first_word_p50) }}
        >
          {text.half}
        </span>
      </div>
    </figure>
  );
}
