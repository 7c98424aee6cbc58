/** A text without what does not matter when a quotation is looked for in it. */
export type Folded = {
  text: string;
  /** for each UTF-16 unit of `text`, where it stands in the original */
  places: number[];
};

const DASH = /^[-‐‑‒–—−]$/u;
const QUOTE = /^[‘’‚‛ʼ`´]$/u;
const DOUBLE_QUOTE = /^[“”„‟«»]$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
/** Scripts that set no blanks between words: there, a word may begin anywhere. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/**
 * Folds case, compatible forms (NFKC), quotation marks, runs of blanks and the hyphens inside words, so that a
 * word that is broken at the end of a line is the same as the whole. A tab stays one: it parts two cells.
 */
export function foldText(text: string): Folded {
  const characters = [...text];
  const folded: string[] = [];
  const places: number[] = [];
  let at = 0;
  const emit = (piece: string) => {
    for (const unit of piece) {
      folded.push(unit);
      for (let index = 0; index < unit.length; index += 1) places.push(at);
    }
  };
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '\t') emit('\t');
    else if (/^\s$/u.test(character)) {
      if (folded.at(-1) !== ' ' && folded.at(-1) !== '\t') emit(' ');
    } else if (DASH.test(character)) {
      const end = endOfBreak(characters, index + 1);
      const isInWord =
        LETTER.test(characters[index - 1] ?? '') && LETTER.test(characters[end] ?? '');
      if (!isInWord) emit('-');
      else {
        for (; index + 1 < end; index += 1) at += characters[index]?.length ?? 0;
      }
    } else if (QUOTE.test(character)) emit("'");
    else if (DOUBLE_QUOTE.test(character)) emit('"');
    else emit(character.normalize('NFKC').toLowerCase());
    at += characters[index]?.length ?? 0;
  }
  return { text: folded.join(''), places };
}

/** After a hyphen, where the word goes on: at once, or in the next line. */
function endOfBreak(characters: readonly string[], from: number): number {
  let at = from;
  while (characters[at] === ' ') at += 1;
  if (characters[at] !== '\n') return from;
  while (characters[at] === ' ' || characters[at] === '\n') at += 1;
  return at;
}

/** Where `value` stands in a folded text as whole words, first place first; null when it does not. */
export function findFolded(folded: Folded, value: string): { start: number; end: number } | null {
  const wanted = foldText(value.normalize('NFKC')).text.trim();
  if (wanted === '') return null;
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isInsideWord(folded.text, at) || isInsideWord(folded.text, end)) continue;
    const start = folded.places[at];
    const last = folded.places[end - 1];
    if (start !== undefined && last !== undefined) return { start, end: last + 1 };
  }
  return null;
}

/** Whether a word goes on over this offset. */
function isInsideWord(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}

function characterBefore(text: string, at: number): string {
  const unit = text[at - 1] ?? '';
  const isLowHalf = /^[\uDC00-\uDFFF]$/.test(unit);
  return isLowHalf ? text.slice(Math.max(0, at - 2), at) : unit;
}
