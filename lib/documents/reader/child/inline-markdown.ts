/** Addresses of links that are named elsewhere in the document, by their names in small letters. */
export type LinkTargets = ReadonlyMap<string, string>;

/**
 * One line of Markdown as the words that it shows; the address of a link follows where it is not shown.
 * Takes time in proportion to the line, whatever it is made of.
 */
export function inlineMarkdownToText(text: string, targets: LinkTargets): string {
  const plain = text
    // Marks for footnotes, and what some dialects say of a paragraph's looks.
    .replace(/\[\^[^[\]\s]{1,40}\](?!:)/g, '')
    .replace(/\{[:#.][^{}\n]*\}/g, '')
    .replace(/!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
    .replace(
      /\[([^[\]]+)\]\((?:<([^<>]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)?))(?:\s[^()]*)?\)/g,
      (_, label: string, quoted?: string, bare?: string) =>
        withAddress(label, quoted ?? bare ?? ''),
    )
    .replace(/\[([^[\]]+)\](?:\[([^[\]]*)\])/g, (whole, label: string, name: string) => {
      const target = targets.get((name || label).trim().toLowerCase());
      return target === undefined ? whole : withAddress(label, target);
    })
    .replace(/\[([^[\]]{1,200})\](?![(:])/g, (whole, label: string) => {
      const target = targets.get(label.trim().toLowerCase());
      return target === undefined ? whole : withAddress(label, target);
    });
  return withoutEmphasis(plain)
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~<@&"'])/g, '$1')
    .trimEnd();
}

/** The address of a link is kept where its label does not show it. */
function withAddress(label: string, url: string): string {
  const address = url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/i, '').replace(/\/$/, '');
  if (!/^(?:mailto:|https?:\/\/)/i.test(url) || label.includes(address)) return label;
  return `${label} (${url.replace(/^mailto:/i, '')})`;
}

const MARK = /\\.|`+|\*+|_+|~~/g;

/** Takes the marks of emphasis and code off, pair by pair: a star or a line that stands alone is meant. */
function withoutEmphasis(text: string): string {
  const marks = [...text.matchAll(MARK)].filter(([mark]) => !mark.startsWith('\\'));
  const open = new Map<string, number[]>();
  const taken = new Set<number>();
  let codeUntil = -1;
  // The next run of the same ticks, for each: found once, from the end.
  const nextSame = new Array<number>(marks.length).fill(-1);
  const last = new Map<string, number>();
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at]?.[0] ?? '';
    nextSame[at] = last.get(mark) ?? -1;
    last.set(mark, at);
  }
  marks.forEach((match, at) => {
    const [mark] = match;
    if (at <= codeUntil) return;
    if (mark.startsWith('`')) {
      const end = nextSame[at] ?? -1;
      if (end === -1) return;
      taken.add(at).add(end);
      codeUntil = end;
      return;
    }
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + mark.length] ?? ' ';
    const isInWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    // Lines inside words and addresses are theirs: first_name, /_archive.
    if (mark.startsWith('_') && (isInWord || /[/@.:=&?]/.test(before) || /[/@:]/.test(after)))
      return;
    const openers = open.get(mark) ?? [];
    open.set(mark, openers);
    if (/\S/.test(before) && openers.length > 0) {
      taken.add(openers.pop() ?? at).add(at);
    } else if (/\S/.test(after) && !(isInWord && mark === '*')) openers.push(at);
  });
  let plain = '';
  let from = 0;
  marks.forEach((match, at) => {
    if (!taken.has(at)) return;
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
  });
  return plain + text.slice(from);
}
