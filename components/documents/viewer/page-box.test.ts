import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTUAL_SCALE, nextZoom, pageBox } from './page-box.ts';

const A4 = { width: 595, height: 842 };

describe('how large a page is drawn', () => {
  test('as wide as the pane, with as many pixels as the screen has', () => {
    const box = pageBox({ page: A4, paneWidth: 500, zoom: 'fit', devicePixelRatio: 2 });
    expect(box).toMatchObject({ width: 500, density: 2 });
    expect(box.height).toBe(707);
  });

  test('at its own size when asked', () => {
    const box = pageBox({ page: A4, paneWidth: 300, zoom: ACTUAL_SCALE, devicePixelRatio: 1 });
    expect(box.width).toBe(793);
  });

  test('never with more pixels than a browser bears, whatever size the page says it has', () => {
    const size = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        size,
        size,
        fc.oneof(fc.constant('fit' as const), fc.double({ min: 0.001, max: 1000, noNaN: true })),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        (width, height, zoom, devicePixelRatio) => {
          const box = pageBox({ page: { width, height }, paneWidth: 600, zoom, devicePixelRatio });
          expect(box.width).toBeGreaterThan(0);
          expect(box.height).toBeGreaterThan(0);
          expect(Math.max(box.width, box.height)).toBeLessThanOrEqual(16_000);
          const canvas = [box.width * box.density, box.height * box.density] as const;
          expect(Math.max(...canvas)).toBeLessThanOrEqual(8192.001);
          expect(canvas[0] * canvas[1]).toBeLessThanOrEqual(12_000_001);
        },
      ),
    );
  });
});

describe('zooming by steps', () => {
  test('goes to the next round figure from anywhere between', () => {
    expect(nextZoom(0.95 * ACTUAL_SCALE, 1)).toBeCloseTo(ACTUAL_SCALE);
    expect(nextZoom(0.95 * ACTUAL_SCALE, -1)).toBeCloseTo(0.9 * ACTUAL_SCALE);
  });

  test('ends at the ends', () => {
    expect(nextZoom(4 * ACTUAL_SCALE, 1)).toBe(4 * ACTUAL_SCALE);
    expect(nextZoom(0.25 * ACTUAL_SCALE, -1)).toBe(0.25 * ACTUAL_SCALE);
  });
});
