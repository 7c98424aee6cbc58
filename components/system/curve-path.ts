export type CurvePoint = { at: string; value: number | null };

/**
 * An SVG path through points in time, oldest first, in a frame of `width` × `height` whose top is `most`. A point
 * without a value breaks the line: nothing is drawn through a time in which nothing was measured.
 */
export function curvePath(
  points: readonly CurvePoint[],
  frame: { width: number; height: number; most: number; from: number; to: number },
): string {
  const span = Math.max(1, frame.to - frame.from);
  let path = '';
  let isOpen = false;
  for (const { at, value } of points) {
    if (value === null) {
      isOpen = false;
      continue;
    }
    const x = ((Date.parse(at) - frame.from) / span) * frame.width;
    const y = frame.height - (value / Math.max(1, frame.most)) * frame.height;
    path += `${isOpen ? 'L' : 'M'}${round(x)} ${round(y)}`;
    isOpen = true;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
