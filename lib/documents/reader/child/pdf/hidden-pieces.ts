import type { HiddenText } from '#lib/documents/document-types.ts';
import { hiddenText } from '#lib/documents/text/clean-text.ts';
import type { HiddenLetter } from './hidden-letters.ts';
import type { Letter } from './pdfium-page.ts';

/** Hidden letters as pieces of text: letters that follow each other and are hidden in the same way. */
export function piecesOf(
  letters: readonly Letter[],
  hidden: ReadonlyMap<Letter, HiddenLetter>,
): HiddenText[] {
  const pieces: { kind: HiddenLetter; text: string }[] = [];
  let open: { kind: HiddenLetter; text: string } | undefined;
  let blank = '';
  let y = 0;
  for (const letter of letters) {
    const kind = hidden.get(letter);
    if (kind !== undefined) {
      const isNewLine = Math.abs(letter.y - y) > 3 * Math.max(letter.size, 1);
      y = letter.y;
      if (open?.kind !== kind || isNewLine) {
        open = { kind, text: '' };
        pieces.push(open);
        blank = '';
      }
      open.text += blank + letter.text;
      blank = '';
    } else if (letter.text.trim() === '') blank = ' ';
    else open = undefined;
  }
  return pieces.map(({ kind, text }) => hiddenText(kind, text)).filter((piece) => piece !== null);
}
