import type { TurnConfig } from '#lib/interviews/session/turn-config.ts';

/** A way to answer: numbers of the conversation, and whether a second provider is at hand. */
export type Variant = {
  /** letters only: it names the turns to the model server */
  id: string;
  name: string;
  config: Partial<TurnConfig>;
  hasSecond: boolean;
};

/** As others do it: the model is asked at `final`, whatever may follow. */
const PLAIN: Partial<TurnConfig> = {
  speculation_max_per_turn: 0,
  settled_at_once: 0,
  follow_up_ahead_only: 0,
};

export const BASELINE: Variant = {
  id: 'sentence',
  name: 'wait for final, by sentence',
  config: { ...PLAIN, tentative_max_per_turn: 0, fillers: 0 },
  hasSecond: false,
};
export const RULE: Variant = {
  id: 'rule',
  name: 'the rule of 2 s and 1 s',
  config: { ...PLAIN, tentative_max_per_turn: 60, tentative_min_new_words: 0 },
  hasSecond: false,
};
export const ENGINE: Variant = { id: 'engine', name: 'this engine', config: {}, hasSecond: false };
export const ENGINE_WITH_SECOND: Variant = {
  id: 'second',
  name: 'this engine, second provider',
  config: {},
  hasSecond: true,
};

export const VARIANTS: readonly Variant[] = [BASELINE, RULE, ENGINE, ENGINE_WITH_SECOND];
