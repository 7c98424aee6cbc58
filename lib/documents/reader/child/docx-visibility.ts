import type { HiddenText } from '#lib/documents/document-types.ts';
import { HIDDEN_PIECES, hiddenText } from '#lib/documents/text/clean-text.ts';
import { type Colour, isSeenOn, type RunLook } from './docx-looks.ts';
import { type PageSize, twips } from './docx-page.ts';
import { childOf, isOn, valOf, type XmlElement } from './xml-tree.ts';

/** Letters of three points and less are not meant to be read. */
const TINY_POINTS = 3;
/** Lines and rows cut down to this height, in points, show nothing of their letters. */
const FLAT_POINTS = 1;
/** Letters narrowed to this share of their width, in percent, are strokes. */
const NARROW_PERCENT = 10;

/**
 * Why a run's letters cannot be seen, or null when they can. `ground` is what they stand on,
 * `unknown` where the file does not say.
 */
export function hiddenKindOf(look: RunLook, ground: Colour): HiddenText['kind'] | null {
  const { vanish, size, scale, colour, transparent } = look;
  if (vanish) return 'vanish';
  if (size !== undefined && size > 0 && size <= TINY_POINTS) return 'tiny';
  if (scale !== undefined && scale > 0 && scale <= NARROW_PERCENT) return 'tiny';
  if (transparent) return 'invisible';
  const behind = look.ground ?? ground;
  if (colour == null || isSeenOn(colour, behind)) return null;
  return colour === behind && behind !== 'FFFFFF' ? 'invisible' : 'white';
}

/** Why nothing of a paragraph can be seen, by its own properties: lines of no height, or off the page. */
export function hiddenKindOfParagraph(
  properties: XmlElement | undefined,
  page: PageSize,
): HiddenText['kind'] | null {
  const spacing = childOf(properties, 'spacing')?.attributes;
  const line = twips(spacing?.line);
  if (spacing?.lineRule === 'exact' && line !== null && line <= FLAT_POINTS) return 'tiny';
  const indent = childOf(properties, 'ind')?.attributes;
  const left = twips(indent?.left ?? indent?.start);
  if (left !== null && (left >= page.width || left <= -page.width)) return 'off_page';
  const frame = childOf(properties, 'framePr')?.attributes;
  const isOut = (place: number | null, limit: number) =>
    place !== null && (place >= limit || place <= -limit);
  return isOut(twips(frame?.x), page.width) || isOut(twips(frame?.y), page.height)
    ? 'off_page'
    : null;
}

/** Why nothing of a table's row can be seen. */
export function hiddenKindOfRow(properties: XmlElement | undefined): HiddenText['kind'] | null {
  if (isOn(childOf(properties, 'hidden'))) return 'vanish';
  const height = childOf(properties, 'trHeight');
  const points = twips(valOf(height));
  const isFlat = height?.attributes.hRule === 'exact' && points !== null && points <= FLAT_POINTS;
  return isFlat ? 'tiny' : null;
}

/**
 * Collects hidden text. Pieces with nothing to be seen between them are one: Word cuts sentences into
 * runs as it likes, and a hidden text may go over many paragraphs.
 */
export class HiddenPieces {
  readonly #pieces: HiddenText[] = [];
  #open: { kind: HiddenText['kind']; text: string } | null = null;

  add(kind: HiddenText['kind'], text: string): void {
    if (this.#open?.kind !== kind) this.endPiece();
    this.#open ??= { kind, text: '' };
    this.#open.text += text;
  }

  endParagraph(): void {
    if (this.#open) this.#open.text += '\n';
  }

  /** Something that can be seen comes in between. */
  endPiece(): void {
    if (this.#open && this.#pieces.length < HIDDEN_PIECES) {
      const piece = hiddenText(this.#open.kind, this.#open.text);
      if (piece) this.#pieces.push(piece);
    }
    this.#open = null;
  }

  /** All pieces, in their order. */
  all(): HiddenText[] {
    this.endPiece();
    return this.#pieces;
  }
}
