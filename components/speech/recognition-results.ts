/** What is read of a browser's result list, so that it can be read without a browser. */
export type ResultListLike = ArrayLike<{
  readonly isFinal: boolean;
  readonly length: number;
  readonly [index: number]: { readonly transcript: string; readonly confidence: number };
}>;

export type HeardWords = { settled: string; interim: string };

/**
 * The words of one recognition session from its whole result list. Chrome on Android repeats what was
 * said at the front of each new result, so a result that begins with the one before it replaces it.
 */
export function readResults(results: ResultListLike): HeardWords {
  const settled: string[] = [];
  const interim: string[] = [];
  for (const result of Array.from(results)) {
    const text = collapse(result[0]?.transcript ?? '');
    if (!text) continue;
    const into = result.isFinal ? settled : interim;
    const before = into.at(-1);
    if (before !== undefined && startsWithWords(text, before)) into[into.length - 1] = text;
    else into.push(text);
  }
  const settledText = settled.join(' ');
  const interimText = interim.join(' ');
  return {
    settled: settledText,
    interim:
      settledText && startsWithWords(interimText, settledText)
        ? interimText.slice(settledText.length).trim()
        : interimText,
  };
}

/** What `settled` says beyond `told`; the whole of it where the engine changed its mind about the beginning. */
export function newlySettled(told: string, settled: string): string {
  if (!told) return settled;
  if (settled === told) return '';
  return startsWithWords(settled, told) ? settled.slice(told.length).trim() : '';
}

/** Joins pieces of speech with single spaces. */
export function joinWords(...parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function startsWithWords(text: string, start: string): boolean {
  if (!text.toLowerCase().startsWith(start.toLowerCase())) return false;
  return text.length === start.length || text.charAt(start.length) === ' ';
}
