import type { Sources } from './profile-schemas.ts';
import type { Span } from './text-lines.ts';

/** Collects where values came from: takes a span, notes its place under a JSON Pointer, gives the value. */
export function createSourceNotes(): {
  sources: Sources;
  take(pointer: string, span: Span | null | undefined): string | null;
} {
  const sources: Sources = {};
  return {
    sources,
    take(pointer, span) {
      if (!span || span.text === '') return null;
      sources[pointer] = { start: span.start, end: span.end };
      return span.text.replace(/\s+/g, ' ');
    },
  };
}
