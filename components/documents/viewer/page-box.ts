/** CSS pixels of one PDF point at "100 %". */
export const ACTUAL_SCALE = 96 / 72;
export const MIN_SCALE = ACTUAL_SCALE * 0.25;
export const MAX_SCALE = ACTUAL_SCALE * 4;

// A page may say it is 14,400 points wide or, by mistake or ill will, far more. A canvas takes 4 bytes a pixel:
// 12 million are 48 MB, and enough for A4 at 300 dpi; beyond 8,192 a side some browsers draw nothing.
const MAX_CANVAS_PIXELS = 12_000_000;
const MAX_CANVAS_SIDE = 8192;
// What a page may take of the screen in one direction; a strip of paper a kilometre long is shown smaller.
const MAX_CSS_SIDE = 16_000;

export type PageBox = {
  /** CSS pixels of one PDF point */
  scale: number;
  /** CSS pixels */
  width: number;
  height: number;
  /** canvas pixels of one CSS pixel: the screen's own, or less where the limits say so */
  density: number;
};

/**
 * How large a page is drawn. `page` is its size in points at its own rotation, `paneWidth` the CSS pixels
 * there are for it, `zoom` a scale or 'fit' for the pane's width, `devicePixelRatio` the screen's.
 */
export function pageBox(input: {
  page: { width: number; height: number };
  paneWidth: number;
  zoom: number | 'fit';
  devicePixelRatio: number;
}): PageBox {
  const pageWidth = Math.max(1, input.page.width);
  const pageHeight = Math.max(1, input.page.height);
  const wanted =
    input.zoom === 'fit'
      ? Math.min(Math.max(1, input.paneWidth) / pageWidth, MAX_SCALE)
      : Math.min(Math.max(input.zoom, MIN_SCALE), MAX_SCALE);
  const scale = Math.min(wanted, MAX_CSS_SIDE / Math.max(pageWidth, pageHeight));
  const width = Math.max(1, Math.floor(pageWidth * scale));
  const height = Math.max(1, Math.floor(pageHeight * scale));
  const density = Math.min(
    Math.max(1, input.devicePixelRatio),
    Math.sqrt(MAX_CANVAS_PIXELS / (width * height)),
    MAX_CANVAS_SIDE / Math.max(width, height),
  );
  return { scale, width, height, density };
}

/** The scales that "larger" and "smaller" step through, as shares of the actual size. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
// Two scales that differ by less than this look the same.
const SAME = 0.01;

/** The next scale in the direction asked for; the same one at the end. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const share = scale / ACTUAL_SCALE;
  const next =
    direction === 1
      ? STEPS.find((step) => step > share + SAME)
      : STEPS.findLast((step) => step < share - SAME);
  return next === undefined ? scale : next * ACTUAL_SCALE;
}
