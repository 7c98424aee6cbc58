import type { Block } from './document-blocks.ts';
import { fillingOf, vmlColour } from './docx-looks.ts';
import type { PartContext, Surroundings } from './docx-part-context.ts';
import { chosenForm } from './docx-wrappers.ts';
import { childOf, elementsOf, findAll, textOf, type XmlElement } from './xml-tree.ts';

const TEXT = new Set(['t']);

/** What drawings are read with: the part's context, and who reads the blocks inside a text box. */
export type DrawingContext = Pick<PartContext, 'diagramOf' | 'hidden'> & {
  readBlocks: (parent: XmlElement, around: Surroundings) => Block[];
};

/** Text boxes, lettering and diagrams of a drawing. */
export function blocksOfDrawing(
  element: XmlElement,
  around: Surroundings,
  context: DrawingContext,
): Block[] {
  switch (element.name) {
    case 'AlternateContent':
      return blocksOfDrawing(chosenForm(element), around, context);
    case 'txbxContent': {
      // On a shape without a colour of its own lies what is behind it.
      const inside = { ...around, ground: around.ground ?? ('unknown' as const) };
      return [{ type: 'box', blocks: context.readBlocks(element, inside) }];
    }
    case 'txBody': {
      const paragraphs = elementsOf(element).filter(({ name }) => name === 'p');
      const lines = paragraphs.map((each) => findAll(each, TEXT).map(textOf).join(''));
      return boxOf(lines, around, context);
    }
    case 'textpath':
      return boxOf([element.attributes.string ?? ''], around, context);
    case 'relIds':
      return boxOf(context.diagramOf(element.attributes.dm ?? ''), around, context);
  }
  if (/watermark/i.test(element.attributes.id ?? '')) return [];
  const filling = fillingOf(childOf(element, 'spPr')) ?? vmlColour(element.attributes.fillcolor);
  const inside = { ...around, ground: filling ?? around.ground };
  return elementsOf(element).flatMap((child) => blocksOfDrawing(child, inside, context));
}

function boxOf(
  lines: readonly string[],
  { hiddenAs }: Surroundings,
  { hidden }: Pick<PartContext, 'hidden'>,
): Block[] {
  const blocks: Block[] = [];
  for (const text of lines.filter((line) => line.trim() !== '')) {
    if (hiddenAs) hidden.add(hiddenAs, `${text}\n`);
    else blocks.push({ type: 'paragraph', text, isHeading: false, isItem: false });
  }
  return blocks.length > 0 ? [{ type: 'box', blocks }] : [];
}
