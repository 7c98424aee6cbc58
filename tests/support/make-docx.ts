import { crc32, deflateRawSync } from 'node:zlib';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export type DocxContent = {
  /** inside `w:body` */
  body: string;
  /** page headers and footers: what is inside `w:hdr` or `w:ftr`, by type */
  headers?: Partial<Record<PageType, string>>;
  footers?: Partial<Record<PageType, string>>;
  /** inside `w:styles` */
  styles?: string;
  /** inside `w:numbering` */
  numbering?: string;
  /** inside `w:settings` */
  settings?: string;
  /** inside `w:sectPr`, beside the references to headers and footers */
  section?: string;
  /** what is inside `w:footnotes` or `w:endnotes` */
  footnotes?: string;
  endnotes?: string;
  /** relations of the document beside those that follow from the above */
  relations?: readonly { id: string; type: string; target: string; isExternal?: boolean }[];
  /** whole parts, by their names; also in the place of those made here */
  parts?: Readonly<Record<string, string>>;
};

type PageType = 'first' | 'default' | 'even';

/** A Word file as small as it can be, of the given pieces of WordprocessingML. */
export function makeDocx(content: DocxContent): Buffer {
  const parts = new Map<string, string>();
  const relations = [...(content.relations ?? [])];
  const references: string[] = [];
  const add = (type: string, name: string, xml: string | undefined) => {
    if (xml === undefined) return;
    relations.push({ id: name, type, target: `${name}.xml` });
    parts.set(`word/${name}.xml`, xml);
  };
  for (const [kind, element, margins] of [
    ['header', 'hdr', content.headers],
    ['footer', 'ftr', content.footers],
  ] as const) {
    for (const [type, inner] of Object.entries(margins ?? {})) {
      const name = `${kind}-${type}`;
      add(kind, name, wrap(element, inner));
      references.push(`<w:${kind}Reference w:type="${type}" r:id="${name}"/>`);
    }
  }
  for (const name of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) {
    const inner = content[name];
    add(name, name, inner === undefined ? undefined : wrap(name, inner));
  }
  const section = `<w:sectPr>${references.join('')}${content.section ?? ''}</w:sectPr>`;
  parts.set('word/document.xml', wrap('document', `<w:body>${content.body}${section}</w:body>`));
  parts.set('word/_rels/document.xml.rels', relationsXml(relations));
  parts.set(
    '_rels/.rels',
    relationsXml([{ id: 'main', type: 'officeDocument', target: 'word/document.xml' }]),
  );
  parts.set('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`);
  for (const [name, xml] of Object.entries(content.parts ?? {})) parts.set(name, xml);
  return makeZip(parts);
}

function wrap(element: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${element} ${NAMESPACES}>${inner}</w:${element}>`;
}

function relationsXml(relations: NonNullable<DocxContent['relations']>): string {
  const entries = relations.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

/** A run of words with run properties. */
export function run(words: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of runs, or of words. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((each) => (each.startsWith('<') ? each : run(each))).join('')}</w:p>`;
}

/** A paragraph with paragraph properties. */
export function paragraphOf(properties: string, ...runs: string[]): string {
  return paragraph(...runs).replace('<w:p>', `<w:p><w:pPr>${properties}</w:pPr>`);
}

/** A table of rows of cells; a cell is its lines, or ready XML. */
export function table(rows: readonly (readonly (string | readonly string[])[])[]): string {
  const cellXml = (cell: string | readonly string[]) => {
    if (typeof cell === 'string' && cell.startsWith('<w:tc>')) return cell;
    const lines = typeof cell === 'string' ? [cell] : cell;
    return `<w:tc>${lines.map((line) => (line.startsWith('<w:') && !line.startsWith('<w:r>') ? line : paragraph(line))).join('')}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A zip of text files, deflated. */
export function makeZip(files: ReadonlyMap<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const fileName = Buffer.from(name);
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(fileName.length, 22);
    const header = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, fileName]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, entry, fileName]));
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
