import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import type { HiddenText } from '#lib/documents/document-types.ts';
import { filterDocxPart } from './docx-filter.ts';
import { attributeOf, localName, readStyleLooks } from './docx-styles.ts';
import { htmlToText } from './html-to-text.ts';
import type { RawDocument } from './raw-document.ts';
import { ReadingFailure } from './reading-failure.ts';
import { openZip, readPart, writeZip, type ZipDirectory } from './zip-parts.ts';

const OLE_SIGNATURE = 0xd0cf11e0;
/** Name of the stream in which Office keeps an encrypted file. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

type Relation = { type: string; target: string };
type Converted = { text: string; hidden: HiddenText[] };

/**
 * Reads a DOCX: its zip directory first, then page headers, body and notes, page footers.
 * The converter is given a file of its own that holds only the parts it needs, without hidden text.
 * Throws ReadingFailure.
 */
export async function readDocx(bytes: Buffer): Promise<RawDocument> {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === OLE_SIGNATURE) {
    throw new ReadingFailure(
      bytes.includes(ENCRYPTED_STREAM) ? 'password_protected' : 'type_mismatch',
    );
  }
  const zip = await openZip(bytes);
  const main = await mainPartName(zip);
  const relations = await relationsOf(zip, main);
  const nameOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const styleXml = await readPart(zip, nameOf('styles') ?? 'word/styles.xml');
  const styles = readStyleLooks(styleXml);

  const shared = new Map<string, string>();
  if (styleXml !== null) shared.set('word/styles.xml', styleXml);
  const numbering = await readPart(zip, nameOf('numbering') ?? 'word/numbering.xml');
  if (numbering !== null) shared.set('word/numbering.xml', refuseDoctype(numbering));

  const convert = async (part: string, notes: boolean): Promise<Converted> => {
    const xml = await readPart(zip, part);
    if (xml === null) return { text: '', hidden: [] };
    const body = filterDocxPart(xml, styles);
    const hidden = [...body.hidden];
    const parts = new Map(shared);
    parts.set('[Content_Types].xml', CONTENT_TYPES);
    parts.set('_rels/.rels', PACKAGE_RELATIONS);
    parts.set('word/document.xml', asDocument(body.xml));
    parts.set('word/_rels/document.xml.rels', hyperlinksOnly(await relationsXml(zip, part)));
    for (const kind of notes ? ['footnotes', 'endnotes'] : []) {
      const noteXml = await readPart(zip, nameOf(kind) ?? `word/${kind}.xml`);
      if (noteXml === null) continue;
      const note = filterDocxPart(noteXml, styles);
      hidden.push(...note.hidden);
      parts.set(`word/${kind}.xml`, note.xml);
    }
    const { value } = await mammoth.convertToHtml(
      { buffer: writeZip(parts) },
      { externalFileAccess: false, includeEmbeddedStyleMap: false },
    );
    return { text: htmlToText(value), hidden };
  };

  const body = await convert(main, true);
  const headers = await convertAll(relations, 'header', (part) => convert(part, false));
  const footers = await convertAll(relations, 'footer', (part) => convert(part, false));
  return {
    text: [...headers.texts, body.text, ...footers.texts]
      .filter((text) => text !== '')
      .join('\n\n'),
    pages: null,
    hidden: [...headers.hidden, ...body.hidden, ...footers.hidden],
  };
}

/** Headers of first, odd and even pages often say the same: each text once. */
async function convertAll(
  relations: readonly Relation[],
  type: string,
  convert: (part: string) => Promise<Converted>,
): Promise<{ texts: string[]; hidden: HiddenText[] }> {
  const texts = new Set<string>();
  const hidden: HiddenText[] = [];
  for (const relation of relations.filter((each) => each.type === type)) {
    const converted = await convert(relation.target);
    if (converted.text.trim() !== '') texts.add(converted.text);
    hidden.push(...converted.hidden);
  }
  return { texts: [...texts], hidden };
}

async function mainPartName(zip: ZipDirectory): Promise<string> {
  const relation = (await relationsOf(zip, '')).find((each) => each.type === 'officeDocument');
  const name = relation?.target ?? 'word/document.xml';
  if (!name.startsWith('word/') || !zip.entries.has(name))
    throw new ReadingFailure('type_mismatch');
  return name;
}

function relationsXml(zip: ZipDirectory, part: string): Promise<string | null> {
  const slash = part.lastIndexOf('/') + 1;
  return readPart(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
}

/** What a part refers to inside the zip; what lies outside is left where it is. */
async function relationsOf(zip: ZipDirectory, part: string): Promise<Relation[]> {
  const xml = await relationsXml(zip, part);
  if (xml === null) return [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return parseRelations(xml)
    .filter((relation) => relation.mode !== 'External')
    .map(({ type, target }) => ({
      type: type.slice(type.lastIndexOf('/') + 1),
      target: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
    }));
}

function parseRelations(xml: string): { id: string; type: string; target: string; mode: string }[] {
  const relations: { id: string; type: string; target: string; mode: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ReadingFailure('corrupt_file', error);
  });
  parser.on('doctype', () => {
    throw new ReadingFailure('corrupt_file');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (localName(name) !== 'Relationship') return;
    relations.push({
      id: attributeOf(attributes, 'Id') ?? '',
      type: attributeOf(attributes, 'Type') ?? '',
      target: attributeOf(attributes, 'Target') ?? '',
      mode: attributeOf(attributes, 'TargetMode') ?? 'Internal',
    });
  });
  parser.write(xml).close();
  return relations;
}

/** The converter looks links up by their ids; where they lead is of no use for the text. */
function hyperlinksOnly(xml: string | null): string {
  const links = (xml === null ? [] : parseRelations(xml))
    .filter((relation) => relation.type.endsWith('/hyperlink'))
    .map(({ id }) => {
      const safeId = id.replace(/[^\w.-]/g, '');
      return `<Relationship Id="${safeId}" Type="${RELATIONS}/hyperlink" Target="#" TargetMode="External"/>`;
    });
  return `<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${links.join('')}</Relationships>`;
}

/** A page header or footer in the form of a document; a body stays as it is. */
function asDocument(xml: string): string {
  return xml
    .replace(/^\s*<((?:[\w-]+:)?)(?:hdr|ftr)((?:\s[^>]*)?)>/, '<$1document$2><$1body>')
    .replace(/<\/((?:[\w-]+:)?)(?:hdr|ftr)>\s*$/, '</$1body></$1document>');
}

function refuseDoctype(xml: string): string {
  if (/<!DOCTYPE/i.test(xml)) throw new ReadingFailure('corrupt_file');
  return xml;
}

const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = `<Types xmlns="${PACKAGE_NAMESPACE}/content-types"/>`;
const PACKAGE_RELATIONS = `<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships"><Relationship Id="main" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`;
