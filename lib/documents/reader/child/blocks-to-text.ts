import type { Block, Paragraph } from './document-blocks.ts';
import { layOutTable } from './lay-out-table.ts';

/**
 * Lays a document out as plain text that keeps what its shape says: a line for each paragraph, an
 * empty line before a heading and around a text box, • before an item, a tab between the cells of a row.
 */
export function blocksToText(blocks: readonly Block[]): string {
  return linesOf(blocks).join('\n');
}

/** Headers of first, odd and even pages often say the same: each line once. */
export function onceEach(parts: readonly Block[][]): string {
  const lines = parts.flatMap((blocks) => blocksToText(blocks).split('\n'));
  return [...new Set(lines)].join('\n');
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(block);
    case 'table':
      return layOutTable(
        block.rows.map((row) =>
          row.map(({ blocks, continues }) => ({ lines: linesOf(blocks), continues })),
        ),
      );
    case 'box': {
      const lines = linesOf(block.blocks);
      return lines.length > 0 ? ['', ...lines, ''] : [];
    }
  }
}

function paragraphLines({ text, isHeading, isItem }: Paragraph): string[] {
  // Several tabs or many blanks line things up: one gap is one tab.
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/\t[ \t]*/g, '\t')
        .replace(/(?<=\S) {4,}(?=\S)/g, '\t'),
    )
    .filter((line) => line !== '');
  const [first, ...others] = lines;
  if (first === undefined) return [];
  if (isHeading) return ['', first, ...others];
  return [isItem && !first.startsWith('•') ? `• ${first}` : first, ...others];
}
