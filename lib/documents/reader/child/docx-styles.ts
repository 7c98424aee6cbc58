import { SaxesParser } from 'saxes';
import { ReadingFailure } from './reading-failure.ts';

/** What decides whether a run of letters can be seen. `undefined`: says nothing of it. */
export type RunLook = {
  vanish?: boolean;
  /** RRGGBB, or null for automatic */
  color?: string | null;
  /** size in half points */
  size?: number;
  /** has a coloured ground of its own */
  shaded?: boolean;
};

export type StyleLooks = {
  defaults: RunLook;
  ofStyle(styleId: string | undefined): RunLook;
};

type Style = { basedOn?: string; look: RunLook };

/** Name without its prefix: prefixes are the author's choice, and strict files use other namespaces. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function attributeOf(attributes: Record<string, string>, local: string): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    if (localName(name) === local) return value;
  }
  return undefined;
}

/** Adds what one element of run or paragraph properties says to `look`. */
export function addToLook(
  look: RunLook,
  element: string,
  attributes: Record<string, string>,
): void {
  const value = attributeOf(attributes, 'val');
  if (element === 'vanish') look.vanish = value === undefined || !/^(false|0|off)$/i.test(value);
  else if (element === 'color')
    look.color = !value || value === 'auto' ? null : value.toUpperCase();
  else if (element === 'sz') look.size = Number(value);
  else if (element === 'highlight') look.shaded = value !== undefined && value !== 'none';
  else if (element === 'shd' && isColouredGround(attributes)) look.shaded = true;
}

/** Whether a `w:shd` paints something other than white. */
export function isColouredGround(attributes: Record<string, string>): boolean {
  const fill = attributeOf(attributes, 'fill')?.toUpperCase();
  const pattern = attributeOf(attributes, 'val');
  const isFilled = fill !== undefined && fill !== 'AUTO' && fill !== 'FFFFFF';
  const isPatterned = pattern !== undefined && !/^(clear|nil|none)$/.test(pattern);
  return isFilled || isPatterned || attributeOf(attributes, 'themeFill') !== undefined;
}

/** Reads `word/styles.xml`: what each style says of the look of its letters, with what it is based on. */
export function readStyleLooks(xml: string | null): StyleLooks {
  const styles = new Map<string, Style>();
  const defaults: RunLook = {};
  let style: Style | null = null;
  let isDefault = false;
  let inRunProperties = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ReadingFailure('corrupt_file', error);
  });
  parser.on('doctype', () => {
    throw new ReadingFailure('corrupt_file');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = localName(name);
    if (element === 'style') {
      style = { look: {} };
      styles.set(attributeOf(attributes, 'styleId') ?? '', style);
    } else if (element === 'rPrDefault') isDefault = true;
    else if (element === 'rPr') inRunProperties = true;
    else if (element === 'basedOn' && style) style.basedOn = attributeOf(attributes, 'val');
    else if (inRunProperties && (style || isDefault)) {
      addToLook(style?.look ?? defaults, element, attributes);
    } else if (element === 'shd' && style) addToLook(style.look, element, attributes);
  });
  parser.on('closetag', ({ name }) => {
    const element = localName(name);
    if (element === 'style') style = null;
    else if (element === 'rPrDefault') isDefault = false;
    else if (element === 'rPr') inRunProperties = false;
  });
  if (xml !== null) parser.write(xml).close();

  const lookOf = (styleId: string | undefined, depth: number): RunLook => {
    const found = styleId === undefined ? undefined : styles.get(styleId);
    // Styles based on each other in a ring are cut after a depth that no honest file has.
    if (!found || depth > 20) return {};
    return { ...lookOf(found.basedOn, depth + 1), ...found.look };
  };
  return { defaults, ofStyle: (styleId) => lookOf(styleId, 0) };
}
