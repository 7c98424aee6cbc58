import type { Letter } from './pdfium-page.ts';
import type { TextItem } from './text-item.ts';
import { isSpacedText } from './text-lines.ts';

/** A gap between words is this much wider than the usual one between letters, and at least a part of their height. */
const WORD_GAP = 1.8;
const WORD_GAP_OF_SIZE = 0.12;

/**
 * Headings with air between their letters come out as single letters, and where one word ends is told by
 * the places of the letters alone. Gives the items with two blanks between words and one between letters.
 */
export function withWordGaps(items: readonly TextItem[], letters: readonly Letter[]): TextItem[] {
  return items.map((item) =>
    isSpacedText(item.text) ? { ...item, text: spacedText(item, letters) } : item,
  );
}

function spacedText(item: TextItem, letters: readonly Letter[]): string {
  const own = letters
    .filter(
      ({ x, y, size, text }) =>
        text.trim() !== '' &&
        Math.abs(y - item.y) < 0.2 * size &&
        x >= item.x - 1 &&
        x < item.x + item.width + 1,
    )
    .toSorted((a, b) => a.x - b.x);
  const said = own.map(({ text }) => text).join('');
  // Only where both engines see the same letters.
  if (said !== item.text.replace(/\s/gu, '')) return item.text;
  const gaps = own.slice(1).map((letter, index) => letter.box.left - (own[index]?.box.right ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const wide = Math.max(WORD_GAP * usual, usual + WORD_GAP_OF_SIZE * item.size);
  return own
    .map(({ text }, index) => ((gaps[index] ?? 0) > wide ? `${text}  ` : `${text} `))
    .join('')
    .trim();
}
