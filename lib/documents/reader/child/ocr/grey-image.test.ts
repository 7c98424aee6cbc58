import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPieces,
  type GreyImage,
  inkThreshold,
  toGrey,
  withDarkLetters,
  withoutDust,
} from './grey-image.ts';

/** A picture drawn with # for ink. */
function drawn(...rows: string[]): GreyImage {
  const grey = new Uint8Array(
    rows.flatMap((row) => [...row].map((sign) => (sign === '#' ? 0 : 255))),
  );
  return { width: rows[0]?.length ?? 0, height: rows.length, grey };
}

describe('grey pictures', () => {
  it('weigh the colours as eyes do', () => {
    const rgba = new Uint8Array([255, 255, 255, 255, 255, 0, 0, 255, 0, 0, 0, 255]);
    expect([...toGrey({ width: 3, height: 1, rgba }).grey]).toEqual([255, 76, 0]);
  });

  it('get dark letters where the page is dark', () => {
    expect(
      [...withDarkLetters(drawn('####', '##.#')).grey].filter((value) => value === 0),
    ).toHaveLength(1);
    const light = drawn('....', '..#.');
    expect(withDarkLetters(light)).toBe(light);
  });

  it('have a threshold between ink and paper', () => {
    const grey = new Uint8Array([...Array(20).fill(60), ...Array(80).fill(200)]);
    const threshold = inkThreshold({ width: 10, height: 10, grey });
    expect(threshold).toBeGreaterThanOrEqual(60);
    expect(threshold).toBeLessThan(200);
  });

  it('are counted by their pieces less their holes', () => {
    expect(countPieces(drawn('#..#', '....', '#..#'), 127)).toBe(4);
    expect(countPieces(drawn('#...', '.#..', '..#.'), 127)).toBe(1);
    expect(countPieces(drawn('###', '#.#', '###'), 127)).toBe(0);
    expect(countPieces(drawn('...'), 127)).toBe(0);
  });

  it('lose dust and keep strokes', () => {
    const image = drawn('.......', '.#.....', '....###', '....###', '....###', '.......');
    const clean = withoutDust(image);
    expect(countPieces(clean, 127)).toBe(1);
    expect(clean.grey[3 * 7 + 5]).toBe(0);
  });

  it('have as many pieces upside down', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 36, maxLength: 36 }), (bytes) => {
        const image = { width: 6, height: 6, grey: bytes };
        const mirrored = { width: 6, height: 6, grey: bytes.slice().reverse() };
        expect(countPieces(image, 127)).toBe(countPieces(mirrored, 127));
      }),
    );
  });
});
