import { type Line, part, splitLines } from './text-lines.ts';

/** `depth` is how many numbers count the line: "3." has one, "3.1.2" three; letters none. */
export type JobLine = Line & { depth?: number };

/** Signs before a line that may be a bullet of this document: pictures, arrows, "»", "+". */
const SIGN =
  /^(?:[>»›→⇒➔+~¤§❖✦★☆]|[\p{Extended_Pictographic}\u200d\ufe0f]{1,4})\s+(?=\p{L}|\d|["„“«(])/u;
/** "a.", "b)", "(c)", "iv)" and "3.1.2" before a line. */
const COUNTED =
  /^(?:\(?[a-h][.)]\)?|\(?(?:ii|iii|iv|vi{0,3}|ix)[.)]|(\d{1,2}(?:\.\d{1,2}){1,3})\.?)\s+(?=\p{L}|\d)/u;

/**
 * The lines of a job description. Beside the bullets every document knows, a sign that begins lines which follow
 * each other is the bullet of this one, and so are letters and numbers of clauses.
 */
export function splitJobLines(text: string): JobLine[] {
  const lines = splitLines(text);
  const full = lines.filter((line) => line.text !== '');
  const signs = full.map(signOf);
  const signed = new Set(
    full
      .filter((_, at) => signs[at] && (signs[at] === signs[at - 1] || signs[at] === signs[at + 1]))
      .map(({ index }) => index),
  );
  return lines.map((line): JobLine => {
    if (line.isItem) return line.isNumbered ? { ...line, depth: 1 } : line;
    if (line.text.includes('\t')) return line;
    const counted = COUNTED.exec(line.text);
    const mark = counted?.[0] ?? (signed.has(line.index) ? SIGN.exec(line.text)?.[0] : undefined);
    if (!mark) return line;
    return {
      ...line,
      ...part(line, mark.length, line.text.length),
      isItem: true,
      isNumbered: counted !== null,
      depth: counted?.[1]?.split('.').length,
    };
  });
}

/** The sign before a line; any picture is one sign, for lists are often marked with different ones. */
function signOf(line: Line): string | null {
  const sign = line.isItem ? undefined : SIGN.exec(line.text)?.[0].trim();
  if (!sign) return null;
  return /\p{Extended_Pictographic}/u.test(sign) ? 'picture' : sign;
}
