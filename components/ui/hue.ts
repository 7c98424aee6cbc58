/** Quiet hues that tell criteria apart. Always beside the criterion's name, never alone. */
export const HUES = [1, 2, 3, 4, 5, 6] as const;
export type Hue = (typeof HUES)[number];

/** Criteria in their order get the hues in theirs; the seventh begins again. */
export function hueAt(index: number): Hue {
  return HUES[((index % HUES.length) + HUES.length) % HUES.length] ?? 1;
}

// Written out, so that the style sheet is made with every one of them.
export const HUE_RULE: Record<Hue, string> = {
  1: 'border-hue-1',
  2: 'border-hue-2',
  3: 'border-hue-3',
  4: 'border-hue-4',
  5: 'border-hue-5',
  6: 'border-hue-6',
};

export const HUE_MARK: Record<Hue, string> = {
  1: 'bg-hue-1-wash decoration-hue-1',
  2: 'bg-hue-2-wash decoration-hue-2',
  3: 'bg-hue-3-wash decoration-hue-3',
  4: 'bg-hue-4-wash decoration-hue-4',
  5: 'bg-hue-5-wash decoration-hue-5',
  6: 'bg-hue-6-wash decoration-hue-6',
};

/** The one mark a reader was sent to. */
export const HUE_CURRENT: Record<Hue, string> = {
  1: 'bg-hue-1/30',
  2: 'bg-hue-2/30',
  3: 'bg-hue-3/30',
  4: 'bg-hue-4/30',
  5: 'bg-hue-5/30',
  6: 'bg-hue-6/30',
};

export const HUE_FILL: Record<Hue, string> = {
  1: 'bg-hue-1',
  2: 'bg-hue-2',
  3: 'bg-hue-3',
  4: 'bg-hue-4',
  5: 'bg-hue-5',
  6: 'bg-hue-6',
};
