/** The parts of a JSON Pointer (RFC 6901), unescaped; null for text that is none, or that names a prototype. */
export function pointerParts(pointer: string): string[] | null {
  if (!pointer.startsWith('/')) return null;
  const parts = pointer
    .slice(1)
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return parts.includes('__proto__') ? null : parts;
}

/** What stands at a place of a JSON value; undefined where there is no such place. */
export function valueAt(whole: unknown, parts: readonly string[]): unknown {
  let at: unknown = whole;
  for (const part of parts) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

/** A copy of an object with one value replaced, below objects only; lists are replaced whole. */
export function withValueAt(whole: unknown, parts: readonly string[], value: unknown): unknown {
  const [first, ...rest] = parts;
  if (first === undefined) return value;
  if (typeof whole !== 'object' || whole === null) return whole;
  const inner = (whole as Record<string, unknown>)[first];
  return { ...whole, [first]: withValueAt(inner, rest, value) };
}
