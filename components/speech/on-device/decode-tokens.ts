/** SentencePiece writes spaces as this sign, and bytes outside its words as `<0xHH>`. */
const SPACE = '▁';
const BYTE = /^<0x([0-9A-F]{2})>$/;
/** unknown, begin, end */
const FIRST_WORD_ID = 3;

/**
 * The text of recognised tokens. `vocabulary` is the list of pieces by their number, as SentencePiece (the
 * tokenizer of Llama, which Moonshine uses) has it; numbers outside it stand for no sound and are left out.
 */
export function decodeTokens(tokens: readonly number[], vocabulary: readonly string[]): string {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const token of tokens) {
    const piece = token >= FIRST_WORD_ID ? vocabulary[token] : undefined;
    if (piece === undefined) continue;
    const byte = BYTE.exec(piece)?.[1];
    if (byte !== undefined) bytes.push(Number.parseInt(byte, 16));
    else bytes.push(...encoder.encode(piece.replaceAll(SPACE, ' ')));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/\s+/g, ' ').trim();
}

/**
 * How a piece that is still being spoken is shown: the model ends whatever it hears with a full stop, and a
 * stop in the middle of a sentence would look like its end.
 */
export function withoutLastStop(text: string): string {
  return text.replace(/(?:\.\.\.|…|[.,;:!?-])+$/u, '').trimEnd();
}

/**
 * Whether a text goes round in circles, as the model does on noise: the same few tokens at least this often
 * one after another at the end.
 */
const CIRCLES_MOST = 6;
const LONGEST_CIRCLE = 8;

export function goesInCircles(tokens: readonly number[]): boolean {
  for (let size = 1; size <= LONGEST_CIRCLE; size += 1) {
    const needed = size * CIRCLES_MOST;
    if (tokens.length < needed) return false;
    const tail = tokens.slice(-needed);
    if (tail.every((token, at) => token === tail[at % size])) return true;
  }
  return false;
}
