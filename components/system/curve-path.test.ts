import { describe, expect, it } from 'vitest';
import { curvePath } from './curve-path.ts';

const hour = (h: number) => `2026-06-10T0${h}:00:00.000Z`;
const FRAME = {
  width: 200,
  height: 100,
  most: 400,
  from: Date.parse(hour(0)),
  to: Date.parse(hour(2)),
};

describe('the curve over time', () => {
  it('places a point by its time and its share of the highest', () => {
    const points = [
      { at: hour(0), value: 400 },
      { at: hour(1), value: 100 },
      { at: hour(2), value: 0 },
    ];
    expect(curvePath(points, FRAME)).toBe('M0 0L100 75L200 100');
  });

  it('breaks where nothing was measured', () => {
    const points = [
      { at: hour(0), value: 200 },
      { at: hour(1), value: null },
      { at: hour(2), value: 200 },
    ];
    expect(curvePath(points, FRAME)).toBe('M0 50M200 50');
  });

  it('is empty without points', () => {
    expect(curvePath([], FRAME)).toBe('');
  });
});
