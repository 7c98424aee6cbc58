/**
 * Takes Markdown's marks off and keeps its lines: headings after an empty line, • before items, a tab
 * between the cells of a table. Of front matter the entries stay and the comments go; HTML and
 * template commands of page builders go.
 */
export function markdownToText(markdown: string): string {
  const source = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { entries, body } = splitFrontMatter(source);
  const lines = removeMarkup(body).split('\n').flatMap(lineToText);
  return [...entries, ...(entries.length > 0 ? [''] : []), ...lines].join('\n');
}

function splitFrontMatter(source: string): { entries: string[]; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return { entries: [], body: source };
  const entries = (match[1] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map((line) => line.replace(/^(\s*[\w -]+:\s+)(["'])(.*)\2\s*$/, '$1$3'));
  return { entries, body: source.slice(match[0].length) };
}

function removeMarkup(body: string): string {
  return body
    .replace(/\{%-?\s*comment[\s\S]*?endcomment[\s\S]*?%\}/g, '')
    .replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^>\n]*>/gi, '');
}

function lineToText(line: string): string[] {
  if (/^\s*(?:[-*_]\s*){3,}$/.test(line) || /^\s*(?:```|~~~)/.test(line)) return [''];
  if (/^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*$/.test(line)) return [];
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line);
  if (heading) return ['', inlineToText(heading[1] ?? '')];
  if (/^\s*\|.*\|\s*$/.test(line)) {
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/);
    return [cells.map((cell) => inlineToText(cell.trim())).join('\t')];
  }
  const item = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line);
  if (item) return [`• ${inlineToText(item[1] ?? '')}`];
  return [inlineToText(line.replace(/^\s*(?:>\s?)+/, ''))];
}

function inlineToText(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\((?:<([^>]*)>|([^)\s]*))[^)]*\)/g, (_, label: string, ...urls) =>
      withAddress(label, String(urls[0] ?? urls[1] ?? '')),
    )
    .replace(/<((?:https?:\/\/|mailto:)?[^\s<>]+[@.][^\s<>]+)>/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_]+?)(?<=\S)_(?![\w_])/g, '$1')
    .replace(/~~(.+?)~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .trimEnd();
}

/** The address of a link is kept where its label does not show it. */
function withAddress(label: string, url: string): string {
  const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/, '').replace(/\/$/, '');
  if (!/^(?:mailto:|https?:\/\/)/.test(url) || label.includes(address)) return label;
  return `${label} (${url.replace(/^mailto:/, '')})`;
}
