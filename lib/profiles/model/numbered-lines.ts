/** A line that a model is shown, by its number. Empty lines have none. */
export type NumberedLine = { start: number; end: number; text: string };

export type NumberedText = {
  /** line 1 is the first */
  lines: NumberedLine[];
  /** `1| …`, one line each */
  prompt: string;
  /** the text goes on after the last of them */
  isCut: boolean;
};

/** What a document may take of a model's window: about ten dense pages. */
const TOKENS_MAX = 12_000;
/** A line without end is no line of a résumé; more of it is not shown. */
const LINE_CHARACTERS_MAX = 1_000;

/** The lines of a text with numbers, as many as the budget of tokens allows, cut between two lines. */
export function numberLines(text: string, tokensMax: number = TOKENS_MAX): NumberedText {
  const lines: NumberedLine[] = [];
  const shown: string[] = [];
  let tokens = 0;
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + Math.min(raw.length, LINE_CHARACTERS_MAX);
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      const numbered = `${lines.length + 1}| ${line.trim()}`;
      tokens += tokensOf(numbered);
      if (tokens > tokensMax) return { lines, prompt: shown.join('\n'), isCut: true };
      lines.push({ start, end, text: line });
      shown.push(numbered);
    }
    start += raw.length + 1;
  }
  return { lines, prompt: shown.join('\n'), isCut: false };
}

/** About what tokenisers make of it: three letters of Latin text a token, other scripts one each. */
function tokensOf(line: string): number {
  let tokens = 1;
  for (const character of line) tokens += character > '\u024F' ? 1 : 1 / 3;
  return tokens;
}
