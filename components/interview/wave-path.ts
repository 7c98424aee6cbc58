/** A nod goes so far down, of the half height. */
const BOW_DEPTH = 0.55;
/** Points of the line; more would not be seen. */
const STEPS = 96;

/**
 * The path of the room's line: a few slow waves under a bell, so that it is at rest at both ends.
 * `loudness` 0 to 1 is its height, `phase` its place in time (radians).
 */
export function wavePath(input: {
  width: number;
  height: number;
  loudness: number;
  phase: number;
  /** 0 to 1: how deep the line bows, which is the room's nod */
  bow?: number;
}): string {
  const { width, height, loudness, phase, bow = 0 } = input;
  const middle = height / 2;
  const points: string[] = [];
  for (let i = 0; i <= STEPS; i += 1) {
    const x = i / STEPS;
    const bell = Math.sin(Math.PI * x) ** 2;
    const wave =
      0.6 * Math.sin(x * 21 + phase) +
      0.3 * Math.sin(x * 34 - phase * 1.6) +
      0.1 * Math.sin(x * 57 + phase * 2.3);
    // The waves give way to the bow, so that the two together stay inside.
    const y =
      middle + bell * (middle - 2) * (wave * loudness * (1 - bow * BOW_DEPTH) + bow * BOW_DEPTH);
    points.push(`${round(x * width)} ${round(y)}`);
  }
  return `M${points.join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
