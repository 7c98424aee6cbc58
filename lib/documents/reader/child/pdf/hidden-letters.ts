import type { HiddenText } from '#lib/documents/document-types.ts';
import { type PageImage, paintPage } from './paint-page.ts';
import type { Pdfium, Pointer } from './pdfium-module.ts';
import {
  areaOf,
  type Box,
  type Colour,
  intersection,
  type Letter,
  type PaintedObject,
} from './pdfium-page.ts';

export type HiddenLetter = Exclude<HiddenText['kind'], 'zero_width' | 'vanish'>;

/** Points. Print below is not read by an eye: legal small print has 5 or 6. */
const TINY_SIZE = 2.5;
/** The x of letters of that size is about half of it. */
const TINY_LETTER = 1.2;
/** Of 255, in the channel that differs most. Light grey (#DDD) on white differs by 34. */
const VISIBLE_DIFFERENCE = 20;
/** Colours nearer than this to their ground raise a suspicion; what is painted decides. */
const SUSPICIOUS_DIFFERENCE = 48;
const FAINT_OPACITY = 64;
const OPAQUE = 230;
/** Two pixels a point on A4: strokes of small print come out in their own colour. */
const LONGEST_SIDE_PIXELS = 1_700;
/** Letters painted smaller than this say nothing in pixels. */
const JUDGED_PIXELS = 3;
/** What is painted under a letter of a recognised scan: ink on paper, in lightness of 255. */
const INK_DIFFERENCE = 60;
/** How much the lightness of paper varies over a line of print. */
const PAPER_DIFFERENCE = 60;
/** Recognised words stand a little beside their picture. */
const INK_SHARE = 0.6;
/** Share of a text's letters that must be seen for the rest to be an accident of overlapping. */
const MOSTLY = 0.8;

const READABLE = /[\p{L}\p{N}]/u;

/**
 * Which letters of a page a reader does not see, and how they are hidden. How they are painted raises a
 * suspicion; then the page is painted with and without them, and what makes no difference is hidden.
 * An invisible text on top of its own picture, as in a recognised scan, counts as seen.
 */
export function findHiddenLetters(
  pdfium: Pdfium,
  page: Pointer,
  {
    letters,
    objects,
    hasLayers,
  }: { letters: readonly Letter[]; objects: readonly PaintedObject[]; hasLayers: boolean },
): Map<Letter, HiddenLetter> {
  const hidden = new Map<Letter, HiddenLetter>();
  const sheet: Box = {
    left: 0,
    top: 0,
    right: pdfium._FPDF_GetPageWidthF(page),
    bottom: pdfium._FPDF_GetPageHeightF(page),
  };
  const lettersOf = new Map<Pointer, Letter[]>();
  for (const letter of letters) {
    if (letter.object === 0) continue;
    const own = lettersOf.get(letter.object);
    if (own) own.push(letter);
    else lettersOf.set(letter.object, [letter]);
    if (isOutside(letter.box, sheet)) hidden.set(letter, 'off_page');
  }
  const suspects = new Map<PaintedObject, Suspicion>();
  for (const suspicion of suspicionsOf(objects, hasLayers)) {
    const own = lettersOf.get(suspicion.text.pointer) ?? [];
    if (own.length === 0) continue;
    if (isTiny(own)) mark(hidden, own, 'tiny');
    else if (suspicion.kind !== null) suspects.set(suspicion.text, suspicion);
  }
  if (suspects.size === 0) return hidden;

  const pointers = [...suspects.keys()].map(({ pointer }) => pointer);
  const seen = paintPage(pdfium, page, LONGEST_SIDE_PIXELS);
  const without = paintWithout(pdfium, page, pointers);
  const scale = seen.width / (sheet.right || 1);
  let bare: PageImage | undefined;
  for (const { text, kind, isLaidOver } of suspects.values()) {
    const own = (lettersOf.get(text.pointer) ?? []).filter((letter) => !hidden.has(letter));
    const judged = own.filter((letter) => READABLE.test(letter.text) && isLarge(letter.box, scale));
    if (judged.length === 0 || kind === null) continue;
    const unseen = judged.filter(
      ({ box }) => largestDifference(seen, without, pixels(box, scale, seen)) < VISIBLE_DIFFERENCE,
    );
    if (unseen.length === 0) continue;
    if (isLaidOver) {
      bare ??= paintWithout(pdfium, page, [...lettersOf.keys()]);
      const ground = bare;
      if (standsOnPrint(unseen.map(({ box }) => lightRange(ground, pixels(box, scale, ground))))) {
        continue;
      }
    }
    if (unseen.length >= (1 - MOSTLY) * judged.length) {
      mark(hidden, unseen.length >= MOSTLY * judged.length ? own : unseen, kind);
    }
  }
  return hidden;
}

type Suspicion = {
  text: PaintedObject;
  /** How the text would be hidden if it is; null where nothing speaks for it. */
  kind: HiddenLetter | null;
  /** Invisible, or under something: so is the text of recognised scans, and of letters painted as outlines. */
  isLaidOver: boolean;
};

function* suspicionsOf(
  objects: readonly PaintedObject[],
  hasLayers: boolean,
): Generator<Suspicion> {
  const grounds = objects
    .map((object, order) => ({ object, order }))
    .filter(({ object }) => object.kind !== 'text' && object.isFilled && areaOf(object.bounds) > 9);
  for (const [order, text] of objects.entries()) {
    if (text.kind !== 'text') continue;
    const area = areaOf(text.bounds) || 1;
    const share = (box: Box) => areaOf(intersection(text.bounds, box)) / area;
    let ground: PaintedObject | undefined;
    let cover: PaintedObject | undefined;
    for (const other of grounds) {
      if (share(other.object.bounds) < 0.2) continue;
      if (other.order < order) ground = other.object;
      else if (isOpaque(other.object)) cover = other.object;
    }
    const kind = ((): HiddenLetter | null => {
      if (text.renderMode === 3 || text.renderMode === 7) return 'invisible';
      if ((hasLayers && text.mayBeLayered) || text.hasTransparency) return 'invisible';
      if ((inkOf(text)?.opacity ?? 255) < FAINT_OPACITY) return 'invisible';
      if (text.clip && share(text.clip) < 0.5) return 'invisible';
      if (cover) return 'covered';
      return isLikeGround(inkOf(text), ground) ? 'white' : null;
    })();
    const isLaidOver = kind === 'invisible' || kind === 'covered';
    yield { text, kind, isLaidOver };
  }
}

function inkOf(text: PaintedObject): Colour | null {
  return text.renderMode % 4 === 1 ? text.stroke : text.fill;
}

function isOpaque({ kind, fill }: PaintedObject): boolean {
  return kind !== 'path' || fill === null || fill.opacity >= OPAQUE;
}

/** On a picture or a pattern any colour may vanish; without any ground there is the white sheet. */
function isLikeGround(ink: Colour | null, ground: PaintedObject | undefined): boolean {
  if (ink === null) return true;
  if (ground && (ground.kind !== 'path' || ground.fill === null || ground.hasTransparency))
    return true;
  const { red, green, blue } = ground?.fill ?? { red: 255, green: 255, blue: 255 };
  const difference = Math.max(
    Math.abs(ink.red - red),
    Math.abs(ink.green - green),
    Math.abs(ink.blue - blue),
  );
  return difference < SUSPICIOUS_DIFFERENCE;
}

function isOutside({ left, top, right, bottom }: Box, sheet: Box): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x < sheet.left || x > sheet.right || y < sheet.top || y > sheet.bottom;
}

/** By the size of the font where it is painted, and by its letters: some fonts draw theirs at a scale of their own. */
function isTiny(letters: readonly Letter[]): boolean {
  const readable = letters.filter(({ text }) => READABLE.test(text));
  if (readable.length === 0) return false;
  const tallest = readable.reduce(
    (most, { box }) => Math.max(most, box.bottom - box.top, box.right - box.left),
    0,
  );
  const isSmallFont = readable.every(({ size }) => size < TINY_SIZE);
  return tallest > 0 ? tallest < TINY_LETTER || (tallest < TINY_SIZE && isSmallFont) : isSmallFont;
}

function mark(
  hidden: Map<Letter, HiddenLetter>,
  letters: readonly Letter[],
  kind: HiddenLetter,
): void {
  for (const letter of letters) if (!hidden.has(letter)) hidden.set(letter, kind);
}

function paintWithout(pdfium: Pdfium, page: Pointer, objects: readonly Pointer[]): PageImage {
  for (const object of objects) pdfium._FPDFPageObj_SetIsActive(object, 0);
  try {
    return paintPage(pdfium, page, LONGEST_SIDE_PIXELS);
  } finally {
    for (const object of objects) pdfium._FPDFPageObj_SetIsActive(object, 1);
  }
}

function isLarge({ left, top, right, bottom }: Box, scale: number): boolean {
  return Math.max(right - left, bottom - top) * scale >= JUDGED_PIXELS;
}

/** Whole pixels of a box, within the picture. */
function pixels({ left, top, right, bottom }: Box, scale: number, image: PageImage): Box {
  return {
    left: Math.max(0, Math.floor(left * scale)),
    top: Math.max(0, Math.floor(top * scale)),
    right: Math.min(image.width, Math.ceil(right * scale)),
    bottom: Math.min(image.height, Math.ceil(bottom * scale)),
  };
}

/** Of 255: how much two paintings of a page differ within a box, in the pixel and channel that differ most. */
function largestDifference(one: PageImage, other: PageImage, box: Box): number {
  let largest = 0;
  for (let y = box.top; y < box.bottom; y += 1) {
    const end = (y * one.width + box.right) * 4;
    for (let at = (y * one.width + box.left) * 4; at < end; at += 1) {
      largest = Math.max(largest, Math.abs((one.rgba[at] ?? 0) - (other.rgba[at] ?? 0)));
    }
  }
  return largest;
}

type LightRange = { darkest: number; lightest: number };

/**
 * Whether there is print under most of these places: ink on paper of one lightness, dark on light or
 * light on dark. A photograph has dark and light too, but no paper.
 */
function standsOnPrint(places: readonly LightRange[]): boolean {
  const inked = places.filter(({ darkest, lightest }) => lightest - darkest > INK_DIFFERENCE);
  if (inked.length < INK_SHARE * places.length) return false;
  return (
    isOfOneLightness(inked.map(({ lightest }) => lightest)) ||
    isOfOneLightness(inked.map(({ darkest }) => darkest))
  );
}

function isOfOneLightness(places: readonly number[]): boolean {
  const sorted = places.toSorted((a, b) => a - b);
  const tenth = Math.floor(sorted.length / 10);
  return (sorted.at(-1 - tenth) ?? 0) - (sorted[tenth] ?? 0) < PAPER_DIFFERENCE;
}

/** Darkest and lightest green within a box, of 255; green carries most of the light. */
function lightRange(image: PageImage, box: Box): LightRange {
  let darkest = 255;
  let lightest = 0;
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const green = image.rgba[(y * image.width + x) * 4 + 1] ?? 0;
      darkest = Math.min(darkest, green);
      lightest = Math.max(lightest, green);
    }
  }
  return { darkest, lightest };
}
