import type { PageImage } from '#lib/documents/reader/child/pdf/pdfium-document.ts';

/** One byte for each pixel, 0 black to 255 white, row by row from the top left. */
export type GreyImage = { width: number; height: number; grey: Uint8Array };

/** Levels of a byte. */
const LEVELS = 256;
/** A page whose mean is darker than this has light letters on a dark ground. */
const DARK_PAGE_MEAN = 100;

/** The luminance of a painted page (ITU-R BT.601 weights: 0.299, 0.587, 0.114). */
export function toGrey({ width, height, rgba }: PageImage): GreyImage {
  const grey = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += 4) {
    grey[pixel] =
      ((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, grey };
}

/** The same picture with dark letters on light ground. */
export function withDarkLetters(image: GreyImage): GreyImage {
  let sum = 0;
  for (const value of image.grey) sum += value;
  if (sum / image.grey.length >= DARK_PAGE_MEAN) return image;
  return { ...image, grey: image.grey.map((value) => 255 - value) };
}

/** The level that parts ink from paper best (Otsu's method: largest variance between the two classes). */
export function inkThreshold({ grey }: GreyImage): number {
  const histogram = new Float64Array(LEVELS);
  for (const value of grey) histogram[value] = (histogram[value] ?? 0) + 1;
  let total = 0;
  histogram.forEach((count, level) => {
    total += count * level;
  });
  let best = 0;
  let threshold = 127;
  let darkCount = 0;
  let darkSum = 0;
  for (let level = 0; level < LEVELS - 1; level += 1) {
    darkCount += histogram[level] ?? 0;
    darkSum += (histogram[level] ?? 0) * level;
    const lightCount = grey.length - darkCount;
    if (darkCount === 0 || lightCount === 0) continue;
    const gap = darkSum / darkCount - (total - darkSum) / lightCount;
    const variance = darkCount * lightCount * gap * gap;
    if (variance > best) {
      best = variance;
      threshold = level;
    }
  }
  return threshold;
}

/**
 * How many pieces of ink a picture has, less their holes: Euler's number, from the corners of all 2 × 2
 * squares (Gray 1971, eight neighbours). A full page of letters has some thousands; dust has hundreds of thousands.
 */
export function countPieces({ width, height, grey }: GreyImage, threshold: number): number {
  let corners = 0;
  for (let y = -1; y < height; y += 1) {
    const upper = y * width;
    const lower = upper + width;
    let left = 0;
    for (let x = 0; x <= width; x += 1) {
      const top = y >= 0 && x < width && (grey[upper + x] ?? 255) <= threshold ? 1 : 0;
      const bottom = y < height - 1 && x < width && (grey[lower + x] ?? 255) <= threshold ? 2 : 0;
      const right = top + bottom;
      corners += CORNERS[left * 4 + right] ?? 0;
      left = right;
    }
  }
  return Math.round(corners / 4);
}

/** By the ink of a square, left column × 4 + right column: one pixel +1, three −1, two across −2. */
const CORNERS = (() => {
  const table = new Int8Array(16);
  for (let square = 0; square < 16; square += 1) {
    const ink = [1, 2, 4, 8].filter((bit) => square & bit).length;
    if (ink === 1) table[square] = 1;
    else if (ink === 3) table[square] = -1;
    // Left top with right bottom, or the other way round.
    else if (square === 9 || square === 6) table[square] = -2;
  }
  return table;
})();

/** Takes dust away: each pixel becomes the middle value of the nine around it. Edges stay as they are. */
export function withoutDust({ width, height, grey }: GreyImage): GreyImage {
  const clean = grey.slice();
  const around = new Uint8Array(9);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      let at = 0;
      for (let row = (y - 1) * width + x; at < 9; row += width) {
        around[at++] = grey[row - 1] ?? 0;
        around[at++] = grey[row] ?? 0;
        around[at++] = grey[row + 1] ?? 0;
      }
      clean[y * width + x] = around.sort()[4] ?? 0;
    }
  }
  return { width, height, grey: clean };
}
