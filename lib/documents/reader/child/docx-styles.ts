import { type Colour, groundOf, lookOfProperties, type RunLook } from './docx-looks.ts';
import {
  childOf,
  elementsOf,
  findAll,
  isOn,
  parseXml,
  valOf,
  type XmlElement,
} from './xml-tree.ts';

/** What a paragraph style says, with what it is based on. */
export type ParagraphLook = {
  look: RunLook;
  ground?: Colour | null;
  isHeading?: boolean;
  /** number of the list, `0` for none */
  list?: string;
  level?: string;
};

export type StyleSheet = {
  defaults: RunLook;
  /** The style of that id, or the one of paragraphs that name none. */
  ofParagraph(styleId: string | undefined): ParagraphLook;
  /** How a run looks that has these properties and stands in a paragraph that looks so. */
  lookOfRun(properties: XmlElement | undefined, paragraph: RunLook): RunLook;
  /** What a table's style paints into its cells, of which it does not say simply which ones. */
  ofTable(styleId: string | undefined): Colour | null;
};

type Style = { basedOn: string | undefined; paragraph: ParagraphLook; tableGround: Colour | null };

/** Styles based on each other in a ring are cut after a depth that no honest file has. */
const MAX_STYLE_DEPTH = 20;
const HEADING_NAME = /^(?:heading \d|title)$/i;

/** Reads `word/styles.xml`: what each style says of the look of its letters and of the shape of its paragraphs. */
export function readStyles(xml: string | null): StyleSheet {
  const root = xml === null ? undefined : parseXml(xml);
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const element of elementsOf(root).filter(({ name }) => name === 'style')) {
    const { styleId = '', type, default: isDefault } = element.attributes;
    styles.set(styleId, styleOf(element));
    if (type === 'paragraph' && isDefault !== undefined && /^(?:1|true|on)$/.test(isDefault)) {
      standard = styleId;
    }
  }
  const defaults = lookOfProperties(
    childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'),
  );

  const known = new Map<string, Style>();
  const resolve = (styleId: string | undefined, depth = 0): Style => {
    const resolved = styleId === undefined ? undefined : known.get(styleId);
    if (resolved) return resolved;
    const style = styleId === undefined ? undefined : styles.get(styleId);
    if (!style || styleId === undefined || depth > MAX_STYLE_DEPTH) return NO_STYLE;
    const base = resolve(style.basedOn, depth + 1);
    const whole: Style = {
      basedOn: style.basedOn,
      paragraph: {
        ...base.paragraph,
        ...style.paragraph,
        look: { ...base.paragraph.look, ...style.paragraph.look },
      },
      tableGround: style.tableGround ?? base.tableGround,
    };
    known.set(styleId, whole);
    return whole;
  };
  return {
    defaults,
    ofParagraph: (styleId) => resolve(styleId ?? standard).paragraph,
    lookOfRun(properties, paragraph) {
      const character = resolve(valOf(childOf(properties, 'rStyle'))).paragraph.look;
      const own = lookOfProperties(properties);
      // Two styles that both switch it on switch it off (ECMA-376 part 1, 17.7.3).
      const byStyle = (paragraph.vanish ?? false) !== (character.vanish ?? false);
      return {
        ...defaults,
        ...paragraph,
        ...character,
        ...own,
        vanish: own.vanish ?? (byStyle || (defaults.vanish ?? false)),
      };
    },
    ofTable: (styleId) => resolve(styleId).tableGround,
  };
}

const NO_STYLE: Style = { basedOn: undefined, paragraph: { look: {} }, tableGround: null };

function styleOf(element: XmlElement): Style {
  const isTable = element.attributes.type === 'table';
  const isNamedHeading = HEADING_NAME.test(valOf(childOf(element, 'name')) ?? '');
  const properties = childOf(element, 'pPr');
  return {
    basedOn: valOf(childOf(element, 'basedOn')),
    paragraph: {
      ...(isNamedHeading ? { isHeading: true } : {}),
      ...paragraphLookOf(properties),
      look: lookOfProperties(childOf(element, 'rPr')),
    },
    tableGround: isTable && paintsItsCells(element) ? 'unknown' : null,
  };
}

/** What paragraph properties (`w:pPr`) say themselves; the look of the letters is no part of it. */
export function paragraphLookOf(properties: XmlElement | undefined): Omit<ParagraphLook, 'look'> {
  const shading = childOf(properties, 'shd');
  const level = valOf(childOf(properties, 'outlineLvl'));
  const list = childOf(properties, 'numPr');
  const listId = valOf(childOf(list, 'numId'));
  const listLevel = valOf(childOf(list, 'ilvl'));
  return {
    ...(shading ? { ground: groundOf(shading) } : {}),
    // Nine is body text (ECMA-376 part 1, 17.3.1.20).
    ...(level === undefined ? {} : { isHeading: Number(level) < 9 }),
    ...(listId === undefined ? {} : { list: listId }),
    ...(listLevel === undefined ? {} : { level: listLevel }),
  };
}

function paintsItsCells(style: XmlElement): boolean {
  return findAll(style, new Set(['shd'])).some((shading) => {
    const ground = groundOf(shading);
    return ground !== null && ground !== 'FFFFFF';
  });
}

/** Reads `word/numbering.xml`: whether a level of a list puts a mark before its items. */
export function readLists(xml: string | null): (list: string, level: string) => boolean {
  const root = xml === null ? undefined : parseXml(xml);
  const definitions = new Map<string, XmlElement>();
  const definitionOf = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.name === 'abstractNum') {
      definitions.set(element.attributes.abstractNumId ?? '', element);
    } else if (element.name === 'num') {
      definitionOf.set(
        element.attributes.numId ?? '',
        valOf(childOf(element, 'abstractNumId')) ?? '',
      );
    }
  }
  return (list, level) => {
    if (list === '0') return false;
    const definition = definitions.get(definitionOf.get(list) ?? '');
    const found = elementsOf(definition).find(
      ({ name, attributes }) => name === 'lvl' && attributes.ilvl === level,
    );
    if (!found) return true;
    const text = valOf(childOf(found, 'lvlText')) ?? '•';
    return isOn(childOf(found, 'numFmt')) !== false && text.trim() !== '';
  };
}
