/** Chrome's speech synthesis falls silent on texts much longer than this. */
export const MAX_SEGMENT_CHARS = 180;

export type TextSegment = {
  text: string;
  /** where the segment begins in the whole text, so that positions heard can be told of the whole */
  offset: number;
};

/**
 * Cuts a text into pieces that a browser's voice survives: at sentence ends, else at clauses, else between
 * words, and only a word longer than the limit is cut inside. Nothing but white space is lost.
 */
export function splitSegments(text: string, maxChars: number = MAX_SEGMENT_CHARS): TextSegment[] {
  const segments: TextSegment[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const end =
      text.length - start <= maxChars ? text.length : cutBefore(text, start, start + maxChars);
    const piece = text.slice(start, end).trimEnd();
    if (piece) segments.push({ text: piece, offset: start });
    start = skipSpace(text, end);
  }
  return segments;
}

/** A part of a spoken segment that is handed to a voice at once. */
export type SpokenPiece = TextSegment & { segmentId: string; isFirst: boolean; isLast: boolean };

/** The pieces of a segment, in their order; none where there is nothing to say. */
export function piecesOf(segment: { id: string; text: string }): SpokenPiece[] {
  return splitSegments(segment.text).map((piece, index, pieces) => ({
    ...piece,
    segmentId: segment.id,
    isFirst: index === 0,
    isLast: index === pieces.length - 1,
  }));
}

/** Patterns of places to cut after, best first. */
const CUTS = [/[.!?。！？؟]["'”’)]*(?=\s)|[。！？]/gu, /[,;:–—、，](?=\s)|[、，]/gu, /\S(?=\s)/gu];
/** A cut in the first quarter leaves a crumb and a pause for nothing. */
const SHORTEST_PART = 0.25;

function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit + 1);
  const shortest = (limit - start) * SHORTEST_PART;
  for (const pattern of CUTS) {
    let best = -1;
    for (const match of window.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end <= limit - start && end >= shortest) best = end;
    }
    if (best > 0) return start + best;
  }
  // Never between the halves of a surrogate pair.
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
