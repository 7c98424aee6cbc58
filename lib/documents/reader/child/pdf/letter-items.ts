import type { Letter } from './pdfium-page.ts';
import type { TextItem } from './text-item.ts';

/** Letters of the second engine as items: runs of letters that one text object paints. */
export function itemsOfLetters(letters: Iterable<Letter>): TextItem[] {
  const items: TextItem[] = [];
  let open: { item: TextItem; object: number } | undefined;
  for (const letter of letters) {
    if (letter.object === 0 || /\s/u.test(letter.text)) {
      const last = items.at(-1);
      if (last && /[\r\n]/.test(letter.text)) last.endsLine = true;
      else if (last) {
        items.push({
          text: ' ',
          x: letter.x,
          y: letter.y,
          width: 0,
          size: letter.size,
          endsLine: false,
        });
      }
      open = undefined;
      continue;
    }
    const right = Math.max(letter.box.right, letter.x);
    if (open && open.object === letter.object && isBeside(open.item, letter)) {
      open.item.text += letter.text;
      open.item.width = Math.max(open.item.width, right - open.item.x);
      continue;
    }
    const item = {
      text: letter.text,
      x: letter.x,
      y: letter.y,
      width: right - letter.x,
      size: letter.size,
      endsLine: false,
    };
    open = { item, object: letter.object };
    items.push(item);
  }
  return items;
}

function isBeside(item: TextItem, { x, y, size }: Letter): boolean {
  return Math.abs(y - item.y) < 0.5 * size && Math.abs(x - (item.x + item.width)) < 0.5 * size;
}
