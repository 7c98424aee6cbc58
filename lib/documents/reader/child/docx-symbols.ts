/** Fonts whose letters are pictures. Their characters mean nothing in another font. */
const ICON_FONT =
  /^(?:wingdings|webdings|zapf ?dingbats|(?:itc )?zapfdingbats|monotype sorts|marlett|mt extra)|(?:awesome|icons?|icomoon|glyphicons|material symbols|fontello)\b/i;
/** The place in Unicode where Word keeps the characters of symbol fonts. */
const PRIVATE_USE = 0xf000;
/** Wingdings draws ticks and crosses, which mean something in the cell of a table. */
const MEANING: Readonly<Record<number, string>> = {
  61692: '✓',
  61691: '✗',
  61693: '☒',
  61694: '☒',
};
/** Bullets that people type in the font Symbol. */
const SYMBOL_BULLET = '\u00B7';

/** Letters as their font shows them: of an icon font, characters that stand for an icon. */
export function lettersOfFont(text: string, font: string | undefined): string {
  if (font === undefined) return text;
  if (/^symbol$/i.test(font)) return text.replaceAll(SYMBOL_BULLET, '\uF0B7');
  if (!ICON_FONT.test(font)) return text;
  // Some icon fonts make one icon of a whole word, such as "phone".
  if (/material|icons?\b/i.test(font) && /^\s*[a-z_]+\s*$/.test(text)) return '\uE000';
  return Array.from(text, (letter) => iconOf(letter.codePointAt(0) ?? 0)).join('');
}

/** The character of a `w:sym`: its code and font. */
export function symbolOf({ char = '', font }: Record<string, string | undefined>): string {
  const code = Number.parseInt(char, 16);
  if (!(code > 0x1f && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (isPrivate) return /^symbol$/i.test(font ?? '') ? greekOf(code) : iconOf(code);
  return lettersOfFont(String.fromCodePoint(code), font);
}

function iconOf(code: number): string {
  const isLetter = code > 0x20 && code <= 0xff && code !== 0xa0;
  const icon = isLetter ? PRIVATE_USE + code : code;
  return MEANING[icon] ?? String.fromCodePoint(icon);
}

/** Adobe's Symbol encoding, by the part that is used in running text. */
const SYMBOL_LETTERS: Readonly<Record<number, string>> = {
  61603: '≤',
  61619: '≥',
  61616: '°',
  61617: '±',
  61614: '→',
  61620: '×',
  61549: 'μ',
  61537: 'α',
  61538: 'β',
  61508: 'Δ',
  61650: '®',
  61651: '©',
  61652: '™',
};

function greekOf(code: number): string {
  return SYMBOL_LETTERS[code] ?? String.fromCodePoint(code);
}
