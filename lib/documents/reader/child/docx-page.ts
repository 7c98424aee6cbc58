import { type Colour, fillingOf, vmlColour } from './docx-looks.ts';
import { childOf, elementsOf, findAll, textOf, type XmlElement } from './xml-tree.ts';

/** Sizes of a page in points. */
export type PageSize = { width: number; height: number; marginTop: number; marginLeft: number };

const EMU_PER_POINT = 12_700;
const TWIPS_PER_POINT = 20;
/** A4 with margins of an inch: what a file means that says nothing of its pages. */
const A4: PageSize = { width: 595, height: 842, marginTop: 72, marginLeft: 72 };

/** The size of the pages, by the first section that states it. */
export function pageSizeOf(root: XmlElement): PageSize {
  const [section] = findAll(root, new Set(['sectPr']));
  const size = childOf(section, 'pgSz')?.attributes;
  const margins = childOf(section, 'pgMar')?.attributes;
  return {
    width: twips(size?.w) ?? A4.width,
    height: twips(size?.h) ?? A4.height,
    marginTop: twips(margins?.top) ?? A4.marginTop,
    marginLeft: twips(margins?.left) ?? A4.marginLeft,
  };
}

/** A measure in twentieths of a point, in points. Strict files may write `12pt`. */
export function twips(value: string | undefined): number | null {
  const number = Number.parseFloat(value ?? '');
  if (Number.isNaN(number)) return null;
  return value?.endsWith('pt') ? number : number / TWIPS_PER_POINT;
}

/** Whether a drawing is placed where no part of any page is. */
export function isDrawnOffPage(drawing: XmlElement, page: PageSize): boolean {
  const anchor = childOf(drawing, 'anchor');
  const extent = childOf(anchor, 'extent')?.attributes;
  if (!anchor) return false;
  const left = offsetOf(childOf(anchor, 'positionH'));
  const top = offsetOf(childOf(anchor, 'positionV'));
  const isOut = (offset: { from: string; points: number } | null, size: number, limit: number) => {
    if (!offset) return false;
    // What is measured from a paragraph or a column begins somewhere on the page.
    const [least, most] = offset.from === 'page' ? [0, 0] : [0, limit];
    return offset.points + most + size <= 0 || offset.points + least >= limit;
  };
  return isOut(left, emu(extent?.cx), page.width) || isOut(top, emu(extent?.cy), page.height);
}

type Place = { page: number; top: number };
type Patch = { page: number | 'all'; top: number; bottom: number };

/** About one line of text of ordinary size, in points, and what it holds. */
const LINE_POINTS = 14;
const LINE_CHARACTERS = 90;
/** Where a paragraph stands is estimated from the text above it: out by this share, and by these points. */
const PLACE_ERROR = 0.35;
const PLACE_ERROR_POINTS = 40;

/**
 * Tells of each paragraph of `root` whether a coloured shape or a picture may lie behind it, such as the
 * banner behind a name. Shapes of page headers (`everyPage`) lie on all pages. Word alone knows where
 * text comes to stand: places are estimated, with room for error.
 */
export function findPatches(
  root: XmlElement,
  everyPage: readonly XmlElement[],
): (paragraph: XmlElement) => boolean {
  const patches: Patch[] = [];
  const page = pageSizeOf(root);
  const add = (patch: Patch) => {
    const isHighEnough = patch.bottom - patch.top >= MIN_PATCH_POINTS;
    if (isHighEnough && patches.length < MAX_PATCHES) patches.push(patch);
  };
  for (const part of everyPage) {
    for (const shape of shapesIn(part)) {
      add({ ...reachOf(shape, { page: 0, top: page.marginTop / 2 }, page), page: 'all' });
    }
  }
  if (patches.length === 0 && shapesIn(root).length === 0) return () => false;

  const places = new Map<XmlElement, Place>();
  let number = 0;
  let top = page.marginTop;
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === 'p') {
        const breaks = findAll(child, PAGE_BREAKS).filter(isPageBreak).length;
        if (breaks > 0) {
          number += breaks;
          top = page.marginTop;
        }
        const place = { page: number, top };
        places.set(child, place);
        for (const shape of shapesIn(child)) add(reachOf(shape, place, page));
        top += LINE_POINTS * Math.ceil((textLength(child) + 1) / LINE_CHARACTERS);
      } else if (child.name === 'tr') {
        const start = top;
        let end = top;
        for (const cell of elementsOf(child)) {
          top = start;
          walk(cell);
          end = Math.max(end, top);
        }
        top = end;
      } else walk(child);
    }
  };
  walk(root);
  return (paragraph) => {
    const place = places.get(paragraph);
    if (!place) return true;
    const error = PLACE_ERROR_POINTS + PLACE_ERROR * place.top;
    return patches.some(
      (patch) =>
        (patch.page === 'all' || patch.page === place.page) &&
        place.top >= patch.top - error &&
        place.top <= patch.bottom + error,
    );
  };
}

/** Lower shapes are lines, on which nothing is written. */
const MIN_PATCH_POINTS = 8;
/** Shapes that are looked at: a designer's page has some ten. */
const MAX_PATCHES = 200;
const PAGE_BREAKS = new Set(['br', 'lastRenderedPageBreak', 'pageBreakBefore', 'txbxContent']);
const DRAWINGS = new Set(['anchor', 'shape', 'rect', 'roundrect', 'oval', 'group']);
const PAINTED = new Set(['spPr', 'grpSpPr', 'style', 'blip']);
const TEXTS = new Set(['t', 'txbxContent']);

function isPageBreak({ name, attributes }: XmlElement): boolean {
  return name === 'br' ? attributes.type === 'page' : name !== 'txbxContent';
}

function textLength(paragraph: XmlElement): number {
  return findAll(paragraph, TEXTS)
    .filter(({ name }) => name === 't')
    .reduce((sum, element) => sum + textOf(element).length, 0);
}

/** Drawings that are placed on the page, not set in a line, and painted in a colour. */
function shapesIn(element: XmlElement): XmlElement[] {
  return findAll(element, DRAWINGS).filter((drawing) =>
    drawing.name === 'anchor'
      ? findAll(drawing, PAINTED).some(isPainted)
      : /position:\s*absolute/.test(drawing.attributes.style ?? '') &&
        isColour(vmlColour(drawing.attributes.fillcolor)),
  );
}

function isPainted(element: XmlElement): boolean {
  if (element.name === 'blip') return true;
  // A shape without a filling of its own has the one of its style; 0 is none.
  if (element.name === 'style') return Number(childOf(element, 'fillRef')?.attributes.idx) > 0;
  return isColour(fillingOf(element));
}

function isColour(colour: Colour | null): boolean {
  return colour !== null && colour !== 'FFFFFF';
}

function reachOf(drawing: XmlElement, place: Place, page: PageSize): Patch {
  if (drawing.name !== 'anchor') {
    const height = /(?:^|;)\s*height:\s*([\d.]+)pt/.exec(drawing.attributes.style ?? '')?.[1];
    return { page: place.page, top: 0, bottom: height ? place.top + Number(height) : page.height };
  }
  const height = emu(childOf(drawing, 'extent')?.attributes.cy);
  const offset = offsetOf(childOf(drawing, 'positionV'));
  if (!offset) return { page: place.page, top: 0, bottom: page.height };
  const from = { paragraph: place.top, line: place.top, margin: page.marginTop }[offset.from] ?? 0;
  const top = from + offset.points;
  return { page: place.page, top, bottom: top + height };
}

function offsetOf(position: XmlElement | undefined): { from: string; points: number } | null {
  const offset = childOf(position, 'posOffset');
  if (!position || !offset) return null;
  return { from: position.attributes.relativeFrom ?? 'page', points: emu(textOf(offset)) };
}

function emu(value: string | undefined): number {
  const number = Number(value);
  return Number.isFinite(number) ? number / EMU_PER_POINT : 0;
}
