import { Parser } from 'htmlparser2';

const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[^\s<>@"'=]{1,200}@[^\s<>@"'=]{1,200})>/g;
/** Stands for a line break where a real one would end a row. */
export const LINE_IN_CELL = '\u2028';

const LEFT_OUT = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);
const OWN_LINE =
  /^(?:p|div|section|article|header|footer|main|ul|ol|table|tr|blockquote|pre|details|summary|dl|dt|dd|center|hr)$/;

/**
 * Puts Markdown in the place of the HTML in a text: words stay, tags go, characters written as entities
 * are resolved. Text without tags and entities comes back as it is.
 */
export function markupToMarkdown(markdown: string): string {
  const source = markdown.replace(AUTOLINK, (_, address: string) =>
    address.replace(/^mailto:/, ''),
  );
  if (!/<[a-z!/?]|&[a-z#]/i.test(source)) return source;
  const pieces: string[] = [];
  /** first letter of the line that is being written, and whether anything of it is */
  let head = '';
  let isEmpty = true;
  let leftOut = 0;
  const links: string[] = [];
  const add = (words: string) => {
    if (words === '') return;
    pieces.push(words);
    const last = words.slice(words.lastIndexOf('\n') + 1);
    if (last.length < words.length) head = '';
    head ||= last.trimStart()[0] ?? '';
    isEmpty = last === '' && (last.length < words.length || isEmpty);
  };
  const line = (mark = '') => add(`${isEmpty ? '' : '\n'}${mark}`);
  const parser = new Parser({
    ontext(words) {
      if (leftOut === 0) add(words);
    },
    onopentag(name, attributes) {
      if (LEFT_OUT.has(name)) leftOut += 1;
      if (leftOut > 0) return;
      // A line break inside a cell of a Markdown table does not end its row.
      if (name === 'br') add(head === '|' ? LINE_IN_CELL : '\n');
      else if (name === 'li') line('- ');
      else if (name === 'td' || name === 'th') add(isEmpty ? '' : '\t');
      else if (/^h[1-6]$/.test(name)) line('# ');
      else if (name === 'img') add(attributes.alt ?? '');
      else if (name === 'a') {
        const target = attributes.href ?? '';
        links.push(/^(?:mailto:|https?:\/\/)[^()\s]+$/i.test(target) ? target : '');
        if (links.at(-1)) add('[');
      } else if (OWN_LINE.test(name)) line();
    },
    onclosetag(name) {
      if (LEFT_OUT.has(name)) {
        leftOut -= 1;
        return;
      }
      if (leftOut > 0) return;
      if (name === 'a') {
        const target = links.pop();
        if (target) add(`](${target})`);
      } else if (OWN_LINE.test(name) || /^(?:h[1-6]|li)$/.test(name)) line();
    },
  });
  parser.write(source);
  parser.end();
  return pieces.join('');
}
