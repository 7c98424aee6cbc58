import { ReadingFailure } from './reading-failure.ts';
import { elementsOf, parseXml, type XmlElement } from './xml-tree.ts';
import { readPart, type ZipDirectory } from './zip-parts.ts';

/** How a part of the file refers to another, or to something outside. */
export type Relation = {
  id: string;
  /** last part of the type's address: `header`, `hyperlink` */
  type: string;
  /** name of a part in the zip, or an address where it is outside; nothing outside is ever fetched */
  target: string;
  isExternal: boolean;
};

/** The relations of a part; those of the package for an empty name. */
export async function relationsOf(zip: ZipDirectory, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = await readPart(zip, `${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === null) return [];
  return elementsOf(parseXml(xml))
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const isExternal = TargetMode === 'External';
      return {
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: isExternal ? Target : partName(folder, Target),
        isExternal,
      };
    });
}

/** The name of a part, from a target that may begin at the root or go up. */
function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The name and content of the part that holds the text. Throws `type_mismatch` where the zip is no Word file. */
export async function requireMainPart(
  zip: ZipDirectory,
): Promise<{ name: string; root: XmlElement }> {
  const relation = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const name = relation?.target ?? 'word/document.xml';
  const xml = await readPart(zip, name);
  if (xml === null) throw new ReadingFailure('type_mismatch');
  const root = parseXml(xml);
  if (root.name !== 'document') throw new ReadingFailure('type_mismatch');
  return { name, root };
}
