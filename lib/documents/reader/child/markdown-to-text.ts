import { blocksToText } from './blocks-to-text.ts';
import type { Cell } from './document-blocks.ts';
import { inlineMarkdownToText, type LinkTargets } from './inline-markdown.ts';
import { LINE_IN_CELL, markupToMarkdown } from './markup-to-markdown.ts';

/**
 * Takes Markdown's marks off and keeps its lines: headings after an empty line, • before items, tables
 * as those of Word files, code as it stands. Of front matter the entries stay and the comments go; of
 * HTML the words stay; template commands of page builders go.
 */
export function markdownToText(markdown: string): string {
  const source = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { entries, body } = splitFrontMatter(source);
  const lines = splitFences(withoutTemplates(body)).flatMap(({ text, isCode }) =>
    (isCode ? text : markupToMarkdown(text)).split('\n'),
  );
  const targets = linkTargetsOf(lines);
  return [...entries, ...(entries.length > 0 ? [''] : []), ...linesToText(lines, targets)].join(
    '\n',
  );
}

function splitFrontMatter(source: string): { entries: string[]; body: string } {
  const lines = source.split('\n');
  const mark = lines[0]?.trimEnd();
  const end =
    mark === '---' || mark === '+++'
      ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === mark)
      : -1;
  // A line of three dashes may also be a rule above a text without any front matter.
  if (end < 1 || !lines.slice(1, end).some((line) => /^[\w-]+\s*[:=]/.test(line))) {
    return { entries: [], body: source };
  }
  const entries = lines
    .slice(1, end)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map((line) => line.replace(/^(\s*[\w -]{1,60}[:=]\s*)(["'])(.*)\2\s*$/, '$1$3'));
  return { entries, body: lines.slice(end + 1).join('\n') };
}

function withoutTemplates(body: string): string {
  const text = withoutBetween(body, /\{%-?\s*comment\b/g, ['endcomment', '%}']);
  return withoutBetween(withoutBetween(text, /\{%/g, ['%}']), /\{\{/g, ['}}']);
}

/** Leaves out what stands between an opening and what closes it, all included; what is never closed stays. */
function withoutBetween(text: string, opening: RegExp, closing: readonly string[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < from) continue;
    let end = match.index + match[0].length;
    for (const mark of closing) {
      const at = text.indexOf(mark, end);
      if (at === -1) return kept.join('') + text.slice(from);
      end = at + mark.length;
    }
    kept.push(text.slice(from, match.index));
    from = end;
  }
  return kept.join('') + text.slice(from);
}

/** Parts between fences of code, the fences with the code. */
function splitFences(body: string): { text: string; isCode: boolean }[] {
  const parts: { lines: string[]; isCode: boolean }[] = [];
  let fence: string | null = null;
  for (const line of body.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    const isFence = mark !== undefined && (fence === null || mark.startsWith(fence));
    const isCode = fence !== null || isFence;
    if (isFence) fence = fence === null ? mark : null;
    const part = parts.at(-1);
    if (part?.isCode === isCode) part.lines.push(line);
    else parts.push({ lines: [line], isCode });
  }
  return parts.map(({ lines, isCode }) => ({ text: lines.join('\n'), isCode }));
}

const LINK_TARGET = /^ {0,3}\[([^[\]^]{1,200})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?\s*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;

function linkTargetsOf(lines: readonly string[]): LinkTargets {
  const targets = new Map<string, string>();
  for (const line of lines) {
    const [, label, target] = LINK_TARGET.exec(line) ?? [];
    if (label && target) targets.set(label.trim().toLowerCase(), target);
  }
  return targets;
}

function linesToText(lines: readonly string[], targets: LinkTargets): string[] {
  const output: string[] = [];
  const inline = (text: string) => inlineMarkdownToText(text, targets);
  let fence: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = FENCE.exec(line)?.[1];
    if (mark && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
      output.push('');
    } else if (fence !== null) {
      output.push(line);
    } else if (isTableRule(lines[at + 1]) && line.includes('|')) {
      const rows = [cellsOf(line)];
      for (at += 2; at < lines.length && lines[at]?.includes('|'); at += 1) {
        rows.push(cellsOf(lines[at] ?? ''));
      }
      at -= 1;
      output.push(tableToText(rows, inline));
    } else if (isUnderline(lines[at + 1]) && isHeadingText(line)) {
      output.push('', inline(line.trim()));
      at += 1;
    } else output.push(...lineToText(line, inline));
  }
  return output;
}

/** The line below a heading, of any length. */
function isUnderline(line: string | undefined): boolean {
  return line !== undefined && /^ {0,3}(?:={2,}|-{2,})\s*$/.test(line);
}

function isHeadingText(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:[-*+>#|]|\d+[.)])(?:\s|$)/.test(line);
}

/** The line below the first row of a table: `|---|:--:|`. */
function isTableRule(line: string | undefined): boolean {
  if (!line?.includes('|') || !line.includes('-')) return false;
  return splitCells(line).every((cell) => /^\s*:?-+:?\s*$/.test(cell));
}

function splitCells(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '');
  return (inner.endsWith('|') && !inner.endsWith('\\|') ? inner.slice(0, -1) : inner).split(
    /(?<!\\)\|/,
  );
}

function cellsOf(line: string): string[] {
  return splitCells(line).map((cell) => cell.trim());
}

function tableToText(rows: readonly string[][], inline: (text: string) => string): string {
  const cell = (text: string): Cell => ({
    blocks: inline(text)
      .split(LINE_IN_CELL)
      .map((line) => ({ type: 'paragraph', text: line, isHeading: false, isItem: false })),
    continues: false,
  });
  return blocksToText([{ type: 'table', rows: rows.map((row) => row.map(cell)) }]);
}

function lineToText(line: string, inline: (text: string) => string): string[] {
  if (/^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)) return [''];
  if (LINK_TARGET.test(line)) return [];
  const heading = /^\s{0,3}#{1,6}\s+(\S.*)$/.exec(line)?.[1];
  if (heading !== undefined) return ['', inline(heading.trimEnd().replace(/\s#+$/, ''))];
  const quoted = line.replace(/^\s*(?:>\s?)+/, '');
  if (/^\s*[-*+]\s*$/.test(quoted)) return [];
  const item = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(quoted)?.[1];
  if (item !== undefined) return [`• ${inline(item)}`];
  if (/^\s*\|.*\|\s*$/.test(quoted)) return [cellsOf(quoted).map(inline).join('\t')];
  return inline(quoted).split(LINE_IN_CELL);
}
