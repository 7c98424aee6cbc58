import { blocksToText, onceEach } from './blocks-to-text.ts';
import type { Block } from './document-blocks.ts';
import { readBlocks } from './docx-blocks.ts';
import { type Relation, relationsOf, requireMainPart } from './docx-package.ts';
import { findPatches, pageSizeOf } from './docx-page.ts';
import type { PartContext } from './docx-part-context.ts';
import {
  isMissedByUs,
  mayBeMissedByUs,
  READ_TWICE_BYTES_MAX,
  SOMETHING_MISSING,
} from './docx-second-reading.ts';
import { readLists, readStyles } from './docx-styles.ts';
import { HiddenPieces } from './docx-visibility.ts';
import type { RawDocument } from './raw-document.ts';
import type { ReadingContext } from './reading-context.ts';
import { ReadingFailure } from './reading-failure.ts';
import {
  childOf,
  elementsOf,
  findAll,
  isOn,
  parseXml,
  textOf,
  type XmlElement,
} from './xml-tree.ts';
import { openZip, readPart, type ZipDirectory } from './zip-parts.ts';

const OLE_SIGNATURE = 0xd0cf11e0;
/** Name of the stream in which Office keeps an encrypted file. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a DOCX: its zip directory first, then page headers, body, notes, page footers, as far as its
 * reader sees them. Nothing that the file refers to outside of itself is fetched. Throws ReadingFailure.
 */
export async function readDocx(
  bytes: Buffer,
  { warn }: Pick<ReadingContext, 'warn'>,
): Promise<RawDocument> {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === OLE_SIGNATURE) {
    throw new ReadingFailure(
      bytes.includes(ENCRYPTED_STREAM) ? 'password_protected' : 'type_mismatch',
    );
  }
  const zip = await openZip(bytes);
  const main = await requireMainPart(zip);
  const relations = await relationsOf(zip, main.name);
  const partOfType = async (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return readPart(zip, target ?? `word/${type}.xml`);
  };
  const settingsXml = await partOfType('settings');
  const settings = settingsXml === null ? undefined : parseXml(settingsXml);
  const margins = activeMargins(main.root, isOn(childOf(settings, 'evenAndOddHeaders')) ?? false);
  const headers = await readParts(zip, relations, margins.header);
  const footers = await readParts(zip, relations, margins.footer);

  const hidden = new HiddenPieces();
  const shared = {
    styles: readStyles(await partOfType('styles')),
    hasMark: readLists(await partOfType('numbering')),
    page: pageSizeOf(main.root),
    paper: isOn(childOf(settings, 'displayBackgroundShape')) ? paperOf(main.root) : 'FFFFFF',
    hidden,
  };
  const everyPage = [...headers, ...footers].map(({ root }) => root);
  const read = async (
    part: { name: string; root: XmlElement },
    options: { isMargin: boolean; notes: string[] },
  ): Promise<Block[]> => {
    const references = await relationsOf(zip, part.name);
    const diagrams = await diagramsOf(zip, references);
    const context: PartContext = {
      ...shared,
      ...options,
      liesOnShape: findPatches(part.root, everyPage),
      targetOf: (id) => references.find((each) => each.id === id && each.isExternal)?.target,
      diagramOf: (id) => diagrams.get(id) ?? [],
    };
    return readBlocks(part.root, context);
  };

  const headerBlocks: Block[][] = [];
  for (const part of headers) headerBlocks.push(await read(part, { isMargin: true, notes: [] }));
  const notes: string[] = [];
  const body = await read(main, { isMargin: false, notes });
  const noteBlocks: Block[] = [];
  for (const kind of ['footnote', 'endnote']) {
    const target = relations.find(({ type }) => type === `${kind}s`)?.target;
    const name = target ?? `word/${kind}s.xml`;
    const xml = await readPart(zip, name);
    if (xml === null) continue;
    const byId = new Map(elementsOf(parseXml(xml)).map((note) => [note.attributes.id, note]));
    for (const reference of new Set(notes)) {
      const [type, id] = reference.split(' ');
      const note = type === kind ? byId.get(id) : undefined;
      if (note)
        noteBlocks.push(...(await read({ name, root: note }, { isMargin: false, notes: [] })));
    }
  }
  const footerBlocks: Block[][] = [];
  for (const part of footers) footerBlocks.push(await read(part, { isMargin: true, notes: [] }));
  const text = [
    onceEach(headerBlocks),
    blocksToText(body),
    blocksToText(noteBlocks),
    onceEach(footerBlocks),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
  const known = [text, ...hidden.all().map((each) => each.text)].join('\n');
  const bodyBytes = zip.entries.get(main.name)?.uncompressedSize ?? Number.POSITIVE_INFINITY;
  const isReadTwice = bodyBytes <= READ_TWICE_BYTES_MAX && mayBeMissedByUs(main.root, known);
  if (isReadTwice && (await isMissedByUs(bytes, known))) warn(SOMETHING_MISSING);
  return { text, pages: null, hidden: hidden.all() };
}

type Margins = { header: string[]; footer: string[] };

/**
 * Ids of the page headers and footers that are shown: the ones of first pages where a section asks for
 * them, the ones of even pages where the file does. What Word keeps beside them it does not show.
 */
function activeMargins(root: XmlElement, hasEven: boolean): Margins {
  const sections = findAll(root, new Set(['sectPr']));
  const hasFirst = sections.some((section) => isOn(childOf(section, 'titlePg')));
  const order = [...(hasFirst ? ['first'] : []), 'default', ...(hasEven ? ['even'] : [])];
  const idsOf = (name: string) => {
    const references = sections.flatMap(elementsOf).filter((element) => element.name === name);
    const ids = order.flatMap((type) =>
      references
        .filter(({ attributes }) => (attributes.type ?? 'default') === type)
        .map(({ attributes }) => attributes.id ?? ''),
    );
    return [...new Set(ids)];
  };
  return { header: idsOf('headerReference'), footer: idsOf('footerReference') };
}

async function readParts(
  zip: ZipDirectory,
  relations: readonly Relation[],
  ids: readonly string[],
): Promise<{ name: string; root: XmlElement }[]> {
  const parts: { name: string; root: XmlElement }[] = [];
  for (const id of ids) {
    const relation = relations.find((each) => each.id === id && !each.isExternal);
    const xml = relation ? await readPart(zip, relation.target) : null;
    if (relation && xml !== null) parts.push({ name: relation.target, root: parseXml(xml) });
  }
  return parts;
}

function paperOf(root: XmlElement): string {
  const colour = childOf(root, 'background')?.attributes.color;
  return colour !== undefined && /^[\da-f]{6}$/i.test(colour) ? colour.toUpperCase() : 'FFFFFF';
}

/** Words of the diagrams (SmartArt) that a part shows, by the id of the relation to their data. */
async function diagramsOf(
  zip: ZipDirectory,
  relations: readonly Relation[],
): Promise<Map<string, string[]>> {
  const diagrams = new Map<string, string[]>();
  for (const { id, type, target, isExternal } of relations) {
    if (type !== 'diagramData' || isExternal) continue;
    const xml = await readPart(zip, target);
    if (xml === null) continue;
    const points = findAll(parseXml(xml), new Set(['pt'])).filter(
      ({ attributes }) => (attributes.type ?? 'node') === 'node',
    );
    const paragraphs = points.flatMap((point) => elementsOf(childOf(point, 't')));
    diagrams.set(
      id,
      paragraphs.map((paragraph) =>
        findAll(paragraph, new Set(['t']))
          .map(textOf)
          .join(''),
      ),
    );
  }
  return diagrams;
}
