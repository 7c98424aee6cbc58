import type { Sources } from '#lib/profiles/profile-schemas.ts';

export type TextRange = { start: number; end: number };

/**
 * Where a value of a profile stands in the text: its own range, or that of the nearest thing around it
 * (`/experience/0/title`, else `/experience/0`). null when nothing is known.
 */
export function sourceOf(sources: Sources | null, pointer: string): TextRange | null {
  if (!sources) return null;
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = sources[at];
    if (range) return range;
  }
  return null;
}

/** The range in an address that points into a text: `#at-120-164`. */
export function rangeOfHash(hash: string): TextRange | null {
  const match = /^#?at-(\d{1,7})-(\d{1,7})$/.exec(hash);
  if (!match) return null;
  const range = { start: Number(match[1]), end: Number(match[2]) };
  return range.start < range.end ? range : null;
}
