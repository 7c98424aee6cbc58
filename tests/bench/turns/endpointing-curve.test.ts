import { describe, expect, it } from 'vitest';
import { curvePoint, type Setting } from './endpointing-curve.ts';
import { MODEL_PROFILES } from './slow-model.ts';

const SESSIONS = 60;
const point = (setting: Setting, hasVoice = false) =>
  curvePoint({ setting, hasVoice, profile: MODEL_PROFILES[1], seed: 1, sessions: SESSIONS });
const fixed = (patience: number) => point({ type: 'fixed', patience });

describe('the curve of endpointing', () => {
  it('trades the wait against being cut off', () => {
    const [hasty, usual, slow] = [fixed(0.6), fixed(1), fixed(1.5)];
    expect(hasty.gapP50Ms).toBeLessThan(usual.gapP50Ms);
    expect(usual.gapP50Ms).toBeLessThan(slow.gapP50Ms);
    expect(hasty.cutOff).toBeGreaterThan(usual.cutOff);
    expect(usual.cutOff).toBeGreaterThan(slow.cutOff);
  });

  it('cuts fewer off where a voice is listened for', () => {
    const setting: Setting = { type: 'fixed', patience: 0.8 };
    expect(point(setting, true).cutOff).toBeLessThan(point(setting).cutOff);
  });

  it('learns to wait longer for those who think longer, and less for those who do not', () => {
    const learned = point({ type: 'learned', cutOffShare: 0.01 });
    const gap = (name: string) => learned.each.find((each) => each.name === name)?.gapP50Ms ?? 0;
    expect(gap('quick')).toBeLessThan(gap('average'));
    expect(gap('average')).toBeLessThan(gap('ponderous'));
  });

  it('is the same for the same seed', () => {
    expect(fixed(1)).toEqual(fixed(1));
  });
});
