import { childOf, elementsOf, isOn, valOf, type XmlElement } from './xml-tree.ts';

/** RRGGBB, or `unknown` where the file says that there is a colour, but not simply which. */
export type Colour = string | 'unknown';

/** What decides whether letters can be seen. `undefined`: says nothing of it. */
export type RunLook = {
  vanish?: boolean;
  /** null: automatic, which Word sets against the ground */
  colour?: Colour | null;
  /** points */
  size?: number;
  /** width of the letters in percent of their own */
  scale?: number;
  /** painted behind the letters; null: nothing of its own */
  ground?: Colour | null;
  /** the letters are filled with nothing, or with something one sees through */
  transparent?: boolean;
  font?: string;
};

/** ECMA-376 part 1, 17.18.40. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '00008B',
  darkCyan: '008B8B',
  darkGray: 'A9A9A9',
  darkGreen: '006400',
  darkMagenta: '800080',
  darkRed: '8B0000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'D3D3D3',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};
const WHITE_OF_THEME = /^(?:background1|light1|bg1|lt1)$/;
/** Transparency, in thousandths of a percent, from which a filling is no longer seen. */
const SEEN_THROUGH = 95_000;

/** What run properties (`w:rPr`) say themselves; what they said before a tracked change does not count. */
export function lookOfProperties(properties: XmlElement | undefined): RunLook {
  const look: RunLook = {};
  for (const element of elementsOf(properties)) {
    switch (element.name) {
      case 'vanish':
        look.vanish = isOn(element) ?? false;
        break;
      case 'color':
        look.colour = colourOf(element.attributes.val, element.attributes.themeColor);
        break;
      case 'sz':
        look.size = halfPoints(valOf(element));
        break;
      case 'w':
        look.scale = Number.parseFloat(valOf(element) ?? '100');
        break;
      case 'highlight':
        look.ground = HIGHLIGHTS[valOf(element) ?? ''] ?? look.ground ?? null;
        break;
      case 'shd':
        // A highlight is painted over the shading.
        look.ground ??= groundOf(element);
        break;
      case 'textFill':
        Object.assign(look, lookOfFilling(element));
        break;
      case 'textOutline':
        if (!childOf(element, 'noFill')) look.transparent = false;
        break;
      case 'rFonts':
        look.font = element.attributes.ascii ?? element.attributes.hAnsi ?? look.font;
        break;
    }
  }
  return look;
}

/** What a `w:shd` paints; null for nothing. */
export function groundOf(shading: XmlElement | undefined): Colour | null {
  if (!shading) return null;
  const { val = 'clear', fill, color, themeFill } = shading.attributes;
  if (val === 'nil' || val === 'none') return null;
  if (val === 'solid') return colourOf(color, shading.attributes.themeColor) ?? '000000';
  if (val !== 'clear') return 'unknown';
  return colourOf(fill, themeFill);
}

/** The ground that a shape or text box names itself: null where it is filled with nothing. */
export function fillingOf(properties: XmlElement | undefined): Colour | null {
  if (!properties || childOf(properties, 'noFill')) return null;
  const solid = childOf(properties, 'solidFill');
  if (solid) return schemeColour(solid);
  return ['gradFill', 'blipFill', 'pattFill'].some((name) => childOf(properties, name))
    ? 'unknown'
    : null;
}

/** A colour as VML writes it: `#4472c4`, `#fff`, `white`, `#4472c4 [3204]`. */
export function vmlColour(value: string | undefined): Colour | null {
  if (value === undefined || value === 'none' || value === '') return null;
  const hex = /^#([\da-f]{6}|[\da-f]{3})(?:\s|$)/i.exec(value)?.[1]?.toUpperCase();
  if (hex) return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return /^(?:white|window)\b/i.test(value) ? 'FFFFFF' : 'unknown';
}

/**
 * Whether letters of one colour can be told from a ground of another, by the contrast ratio of WCAG 2.2
 * (1: the same, 21: black on white). The palest grey that is set for reading has about 1.4.
 */
export function isSeenOn(colour: Colour, ground: Colour): boolean {
  if (colour === 'unknown' || ground === 'unknown') return true;
  const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05) > SEEN_CONTRAST;
}

const SEEN_CONTRAST = 1.15;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colourOf(value: string | undefined, theme: string | undefined): Colour | null {
  if (value !== undefined && /^[\da-f]{6}$/i.test(value)) return value.toUpperCase();
  if (theme !== undefined) return WHITE_OF_THEME.test(theme) ? 'FFFFFF' : 'unknown';
  return value === undefined || value === 'auto' ? null : 'unknown';
}

function schemeColour(filling: XmlElement): Colour {
  const [colour] = elementsOf(filling);
  // Tints and shades on top make another colour of it.
  if (!colour || elementsOf(colour).some(({ name }) => name !== 'alpha')) return 'unknown';
  if (colour.name === 'srgbClr') return colourOf(valOf(colour), undefined) ?? 'unknown';
  return WHITE_OF_THEME.test(valOf(colour) ?? '') ? 'FFFFFF' : 'unknown';
}

function lookOfFilling(filling: XmlElement): RunLook {
  if (childOf(filling, 'noFill')) return { transparent: true };
  const solid = childOf(filling, 'solidFill');
  if (!solid) return { colour: 'unknown' };
  const alpha = childOf(elementsOf(solid)[0], 'alpha');
  const transparent = Number(valOf(alpha) ?? 0) >= SEEN_THROUGH;
  return transparent ? { transparent: true } : { colour: schemeColour(solid) };
}

/** Sizes are counted in half points; strict files may write `9pt`. */
function halfPoints(value: string | undefined): number | undefined {
  const size = Number.parseFloat(value ?? '');
  if (Number.isNaN(size)) return undefined;
  return value?.endsWith('pt') ? size : size / 2;
}
