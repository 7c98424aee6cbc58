import type { Pdfium, Pointer } from './pdfium-module.ts';

/** Points from the top left of the upright page; y downwards. */
export type Box = { left: number; top: number; right: number; bottom: number };
/** 0 to 255 each; opacity 0 is not there at all. */
export type Colour = { red: number; green: number; blue: number; opacity: number };

/** A letter as it is painted. `x` and `y` are its origin on the baseline, `size` the height of its font there. */
export type Letter = {
  text: string;
  /** The text object that paints it, 0 for a blank or an end of line that the engine put in itself. */
  object: Pointer;
  x: number;
  y: number;
  size: number;
  box: Box;
  /** Whether the font says nothing of which character it is. */
  isUnmapped: boolean;
};

export type PaintedObject = {
  pointer: Pointer;
  kind: 'text' | 'path' | 'image' | 'shading';
  bounds: Box;
  /** What it is clipped to; null where nothing clips it. */
  clip: Box | null;
  /** null where it is not filled by one colour */
  fill: Colour | null;
  stroke: Colour | null;
  /** Only for text: 0 filled, 1 stroked, 2 both, 3 neither, 4 to 7 the same and clipping. */
  renderMode: number;
  isFilled: boolean;
  /** Only for paths: whether its outline is drawn. */
  isStroked: boolean;
  hasTransparency: boolean;
  /** Marked as part of a layer, or inside an object that may be. */
  mayBeLayered: boolean;
};

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
const OBJECT_KINDS = {
  [TEXT]: 'text',
  [PATH]: 'path',
  [IMAGE]: 'image',
  [SHADING]: 'shading',
} as const;
/** Forms within forms; deeper ones are a trick on readers. */
const MAX_DEPTH = 12;
const SCRATCH_BYTES = 64;
/** Page sizes are whole numbers for the engine; so a hundredth of a point is what is left of them. */
const PRECISION = 100;

/** Runs with a piece of the engine's memory for results, 64 bytes long and aligned to 8. */
function withScratch<T>(pdfium: Pdfium, use: (at: Pointer) => T): T {
  const at = pdfium.wasmExports.malloc(SCRATCH_BYTES);
  try {
    return use(at);
  } finally {
    pdfium.wasmExports.free(at);
  }
}

/** The matrix from the page's own space to upright points. */
function uprightMatrix(pdfium: Pdfium, page: Pointer): Matrix {
  const width = Math.round(pdfium._FPDF_GetPageWidthF(page) * PRECISION);
  const height = Math.round(pdfium._FPDF_GetPageHeightF(page) * PRECISION);
  return withScratch(pdfium, (at) => {
    const map = (x: number, y: number): [number, number] => {
      pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4);
      return [
        (pdfium.HEAP32[at >> 2] ?? 0) / PRECISION,
        (pdfium.HEAP32[(at >> 2) + 1] ?? 0) / PRECISION,
      ];
    };
    const [e, f] = map(0, 0);
    const [ax, bx] = map(1000, 0);
    const [cy, dy] = map(0, 1000);
    return [(ax - e) / 1000, (bx - f) / 1000, (cy - e) / 1000, (dy - f) / 1000, e, f];
  });
}

/** Every character of a page with its place, as the engine orders them. */
export function lettersOf(pdfium: Pdfium, page: Pointer): Letter[] {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    const view = uprightMatrix(pdfium, page);
    return withScratch(pdfium, (at) => {
      const letters: Letter[] = [];
      const count = pdfium._FPDFText_CountChars(text);
      for (let index = 0; index < count; index += 1) {
        const letter = letterAt(pdfium, text, { index, at, view });
        if (letter) letters.push(letter);
      }
      return letters;
    });
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

function letterAt(
  pdfium: Pdfium,
  text: Pointer,
  { index, at, view }: { index: number; at: Pointer; view: Matrix },
): Letter | null {
  const code = pdfium._FPDFText_GetUnicode(text, index);
  const double = (slot: number) => pdfium.HEAPF64[(at >> 3) + slot] ?? 0;
  const isGenerated = pdfium._FPDFText_IsGenerated(text, index) === 1;
  pdfium._FPDFText_GetCharOrigin(text, index, at, at + 8);
  const [x, y] = apply(view, double(0), double(1));
  pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
  const [left, right, bottom, top] = [double(0), double(1), double(2), double(3)];
  const scale = pdfium._FPDFText_GetMatrix(text, index, at)
    ? Math.hypot(pdfium.HEAPF32[(at >> 2) + 2] ?? 0, pdfium.HEAPF32[(at >> 2) + 3] ?? 0)
    : 1;
  return {
    text: characterOf(code),
    object: isGenerated ? 0 : pdfium._FPDFText_GetTextObject(text, index),
    x,
    y,
    size: pdfium._FPDFText_GetFontSize(text, index) * scale,
    box: boxOf(view, { left, bottom, right, top }),
    isUnmapped: !isGenerated && pdfium._FPDFText_HasUnicodeMapError(text, index) === 1,
  };
}

/** U+0002 is how the engine writes a hyphen at the end of a line. */
function characterOf(code: number): string {
  if (code === 2) return '-';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** What the forms around an object do to it. */
type Surroundings = { matrix: Matrix; depth: number; clip: Box | null; hasTransparency: boolean };

function clipWithin(outer: Box | null, inner: Box | null): Box | null {
  return outer && inner ? intersection(outer, inner) : (outer ?? inner);
}

/** Everything that is painted on a page, in the order of painting; what is inside forms too. */
export function paintedObjects(pdfium: Pdfium, page: Pointer): PaintedObject[] {
  const view = uprightMatrix(pdfium, page);
  const objects: PaintedObject[] = [];
  withScratch(pdfium, (at) => {
    const visit = (pointer: Pointer, { matrix, depth, clip, hasTransparency }: Surroundings) => {
      const type = pdfium._FPDFPageObj_GetType(pointer);
      if (type === FORM) {
        if (depth >= MAX_DEPTH) return;
        const own = pdfium._FPDFPageObj_GetMatrix(pointer, at) ? readMatrix(pdfium, at) : IDENTITY;
        const inner = multiply(own, matrix);
        const count = pdfium._FPDFFormObj_CountObjects(pointer);
        const within = {
          matrix: inner,
          depth: depth + 1,
          clip: clipWithin(clip, clipOf(pdfium, pointer, { at, matrix })),
          hasTransparency: hasTransparency || pdfium._FPDFPageObj_HasTransparency(pointer) === 1,
        };
        for (let index = 0; index < count; index += 1) {
          visit(pdfium._FPDFFormObj_GetObject(pointer, index), within);
        }
      } else if (type === TEXT || type === PATH || type === IMAGE || type === SHADING) {
        const object = readObject(pdfium, pointer, { at, matrix, kind: OBJECT_KINDS[type] });
        object.clip = clipWithin(clip, object.clip);
        object.mayBeLayered ||= depth > 0;
        object.hasTransparency ||= hasTransparency;
        objects.push(object);
      }
    };
    const count = pdfium._FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index += 1) {
      visit(pdfium._FPDFPage_GetObject(page, index), {
        matrix: view,
        depth: 0,
        clip: null,
        hasTransparency: false,
      });
    }
  });
  return objects;
}

function readObject(
  pdfium: Pdfium,
  pointer: Pointer,
  { at, matrix, kind }: { at: Pointer; matrix: Matrix; kind: PaintedObject['kind'] },
): PaintedObject {
  const float = (slot: number) => pdfium.HEAPF32[(at >> 2) + slot] ?? 0;
  const int = (slot: number) => pdfium.HEAP32[(at >> 2) + slot] ?? 0;
  const colour = (isThere: number): Colour | null =>
    isThere ? { red: int(0), green: int(1), blue: int(2), opacity: int(3) } : null;
  const hasBounds = pdfium._FPDFPageObj_GetBounds(pointer, at, at + 4, at + 8, at + 12);
  const bounds = hasBounds
    ? boxOf(matrix, { left: float(0), bottom: float(1), right: float(2), top: float(3) })
    : { left: 0, top: 0, right: 0, bottom: 0 };
  const fill = colour(pdfium._FPDFPageObj_GetFillColor(pointer, at, at + 4, at + 8, at + 12));
  const stroke = colour(pdfium._FPDFPageObj_GetStrokeColor(pointer, at, at + 4, at + 8, at + 12));
  const isPath = kind === 'path' && pdfium._FPDFPath_GetDrawMode(pointer, at, at + 4) === 1;
  const isPathFilled = isPath && int(0) !== 0;
  const isStroked = isPath && int(1) !== 0;
  return {
    pointer,
    kind,
    bounds,
    clip: kind === 'text' ? clipOf(pdfium, pointer, { at, matrix }) : null,
    fill,
    stroke,
    renderMode: kind === 'text' ? pdfium._FPDFTextObj_GetTextRenderMode(pointer) : 0,
    isFilled: kind === 'path' ? isPathFilled : kind !== 'text',
    isStroked,
    hasTransparency: pdfium._FPDFPageObj_HasTransparency(pointer) === 1,
    mayBeLayered: kind === 'text' && isMarkedAsLayer(pdfium, pointer, at),
  };
}

/** Layers mark what belongs to them by the name OC. */
function isMarkedAsLayer(pdfium: Pdfium, object: Pointer, at: Pointer): boolean {
  const count = pdfium._FPDFPageObj_CountMarks(object);
  for (let index = 0; index < count; index += 1) {
    const mark = pdfium._FPDFPageObj_GetMark(object, index);
    // The length with its closing NUL, then UTF-16: O, C, NUL are six bytes.
    if (!pdfium._FPDFPageObjMark_GetName(mark, at + 8, SCRATCH_BYTES - 8, at)) continue;
    const bytes = pdfium.HEAPU8.subarray(at + 8, at + 14);
    if (pdfium.HEAP32[at >> 2] === 6 && bytes[0] === 0x4f && bytes[2] === 0x43) return true;
  }
  return false;
}

function clipOf(
  pdfium: Pdfium,
  object: Pointer,
  { at, matrix }: { at: Pointer; matrix: Matrix },
): Box | null {
  const clip = pdfium._FPDFPageObj_GetClipPath(object);
  if (clip === 0) return null;
  let box: Box | null = null;
  const paths = pdfium._FPDFClipPath_CountPaths(clip);
  for (let path = 0; path < paths; path += 1) {
    const segments = pdfium._FPDFClipPath_CountPathSegments(clip, path);
    const own: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let segment = 0; segment < segments; segment += 1) {
      const pointer = pdfium._FPDFClipPath_GetPathSegment(clip, path, segment);
      if (!pdfium._FPDFPathSegment_GetPoint(pointer, at, at + 4)) continue;
      const slot = at >> 2;
      const [x, y] = apply(matrix, pdfium.HEAPF32[slot] ?? 0, pdfium.HEAPF32[slot + 1] ?? 0);
      own.left = Math.min(own.left, x);
      own.top = Math.min(own.top, y);
      own.right = Math.max(own.right, x);
      own.bottom = Math.max(own.bottom, y);
    }
    if (segments > 0) box = box ? intersection(box, own) : own;
  }
  return box;
}

export function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Area in square points, 0 for a box that is turned inside out. */
export function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** First `one`, then `other`. */
function multiply(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [p, q, r, s, t, u] = other;
  return [
    a * p + b * r,
    a * q + b * s,
    c * p + d * r,
    c * q + d * s,
    e * p + f * r + t,
    e * q + f * s + u,
  ];
}

function readMatrix(pdfium: Pdfium, at: Pointer): Matrix {
  const float = (slot: number) => pdfium.HEAPF32[(at >> 2) + slot] ?? 0;
  return [float(0), float(1), float(2), float(3), float(4), float(5)];
}

function boxOf(
  matrix: Matrix,
  { left, bottom, right, top }: { left: number; bottom: number; right: number; top: number },
): Box {
  const points = [
    apply(matrix, left, bottom),
    apply(matrix, left, top),
    apply(matrix, right, bottom),
    apply(matrix, right, top),
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
