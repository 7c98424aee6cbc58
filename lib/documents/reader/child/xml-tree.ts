import { SaxesParser } from 'saxes';
import { MAX_XML_DEPTH } from '#lib/documents/document-limits.ts';
import { ReadingFailure } from './reading-failure.ts';

/** An element by its name without prefix: prefixes are the author's choice, and strict files use other namespaces. */
export type XmlElement = {
  name: string;
  /** by names without prefix; of two that differ in their prefix only, the last */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

/** A thirty-page document has about 50,000. */
const MAX_ELEMENTS = 1_000_000;
/** Characters of text in all elements together: many times what a document may have in the end. */
const MAX_CHARACTERS = 5_000_000;
/** Marks of editing sessions: a third of Word's attributes, and of no use here. */
const EDITING_MARK = /^(?:rsid|paraId$|textId$)/;

/**
 * Reads one XML part whole. Throws `corrupt_file` for what is no well-formed XML or has a DOCTYPE,
 * `too_complex` for its depth, the number of its elements or the length of its text.
 */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ReadingFailure('corrupt_file', error);
  });
  parser.on('doctype', () => {
    throw new ReadingFailure('corrupt_file');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length > MAX_XML_DEPTH || elements > MAX_ELEMENTS) {
      throw new ReadingFailure('too_complex');
    }
    const element: XmlElement = { name: localName(name), attributes: {}, children: [] };
    for (const key in attributes) {
      const local = localName(key);
      if (!EDITING_MARK.test(local)) element.attributes[local] = attributes[key] ?? '';
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  let characters = 0;
  const addText = (text: string) => {
    characters += text.length;
    if (characters > MAX_CHARACTERS) throw new ReadingFailure('too_complex');
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new ReadingFailure('corrupt_file');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements directly inside, without the text between them. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The first element of that name directly inside. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** Every element of one of these names at any depth, in the order of the file; what is found is not searched. */
export function findAll(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const search = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (names.has(child.name)) found.push(child);
      else search(child);
    }
  };
  search(element);
  return found;
}

/** The text of an element, without that of the elements inside. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** `w:val`, or undefined. */
export function valOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.val;
}

/** A property such as `w:vanish`: on when it is there and does not say no; undefined when it is not there. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  const value = valOf(element);
  return value === undefined || !/^(?:false|0|off|none)$/i.test(value);
}
