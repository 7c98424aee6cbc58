import { type Line, part, splitLines } from './text-lines.ts';

/** `depth` is how many numbers count the line: "3." has one, "3.1.2" three; letters none. `isBold` is a line set in Markdown's stars. */
export type JobLine = Line & { depth?: number; isBold?: boolean };

/** Signs before a line that may be a bullet of this document: pictures, arrows, "»", "+". */
const SIGN =
  /^(?:[>»›→⇒➔+~¤§❖✦★☆]|(?:\p{Extended_Pictographic}|\u200d|\ufe0f){1,4})\s+(?=\p{L}|\d|["„“«(£$€])/u;
/** "a.", "b)", "(c)", "iv)" and "3.1.2" before a line. */
const COUNTED =
  /^(?:\(?[a-h][.)]\)?|\(?(?:ii|iii|iv|vi{0,3}|ix)[.)]|(\d{1,2}(?:\.\d{1,2}){1,3})\.?)\s+(?=\p{L}|\d)|^\d{1,2}[、．）]\s*(?=\p{L}|\d)/u;

/** A bullet set right behind the word before it, and a question behind one: the lines between them were lost. */
const LOST_BREAK = /(?<=[^\s\d])[·•◦▪●‣∙]\s+(?=[\p{L}\d])|(?<=[\p{L}.!?)])(?=¿)/gu;
const LOST_BREAKS_MIN = 2;

/** A line whose own lines were put together, cut into them again. */
function withoutLostBreaks(line: Line): Line[] {
  const breaks = [...line.text.matchAll(LOST_BREAK)];
  if (breaks.length < LOST_BREAKS_MIN) return [line];
  const pieces: Line[] = [];
  let from = 0;
  let { isItem } = line;
  for (const match of breaks) {
    pieces.push({ ...line, ...part(line, from, match.index), isItem });
    from = match.index + match[0].length;
    isItem = match[0] !== '';
  }
  pieces.push({ ...line, ...part(line, from, line.text.length), isItem });
  return pieces.filter(({ text }) => text !== '');
}

/**
 * The lines of a job description. Beside the bullets every document knows, a sign that begins lines which follow
 * each other is the bullet of this one, and so are letters and numbers of clauses.
 */
export function splitJobLines(text: string): JobLine[] {
  const lines = splitLines(text)
    .flatMap(withoutLostBreaks)
    .map((line, index) => ({ ...line, index }));
  const full = lines.filter((line) => line.text !== '');
  const signs = full.map(signOf);
  const signed = new Set(
    full
      .filter((_, at) => signs[at] && (signs[at] === signs[at - 1] || signs[at] === signs[at + 1]))
      .map(({ index }) => index),
  );
  return lines.map((line): JobLine => {
    if (line.isItem) return line.isNumbered ? { ...line, depth: 1 } : withoutStars(line);
    const counted = COUNTED.exec(line.text);
    const mark = counted?.[0] ?? (signed.has(line.index) ? SIGN.exec(line.text)?.[0] : undefined);
    if (!mark || line.text.includes('\t', mark.length)) return line;
    return {
      ...line,
      ...part(line, mark.length, line.text.length),
      isItem: true,
      isNumbered: counted !== null,
      depth: counted?.[1]?.split('.').length,
    };
  });
}

/** "**Requirements**": the first star is no bullet. */
function withoutStars(line: Line): JobLine {
  const stars = /^\*+\s?(?=[^*\s][^*]{0,100}\*\*\s?:?$)/u.exec(line.text)?.[0];
  if (!stars) return line;
  const end = line.text.lastIndexOf('**');
  return { ...line, ...part(line, stars.length, end), isItem: false, isBold: true };
}

/** The sign before a line; any picture is one sign, for lists are often marked with different ones. */
function signOf(line: Line): string | null {
  const sign = line.isItem ? undefined : SIGN.exec(line.text)?.[0].trim();
  if (!sign) return null;
  return /\p{Extended_Pictographic}/u.test(sign) ? 'picture' : sign;
}
