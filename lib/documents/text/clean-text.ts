import type { HiddenText } from '#lib/documents/document-types.ts';
import { withoutRadicals } from './cjk-radicals.ts';

/** Longest piece of hidden text that is kept, and how many of them: enough to judge by. */
const HIDDEN_PIECE_CHARACTERS = 2_000;
export const HIDDEN_PIECES = 20;
/** Findings that are looked at for them: many hold nothing readable. */
const HIDDEN_CANDIDATES = 2_000;
/**
 * Zero-width characters inside words that are taken for a trick. One or two come along when text is
 * copied from a web page.
 */
const SPLIT_WORDS_SUSPICIOUS = 3;

/** Characters that take no room and stand for nothing: zero-width ones, invisible operators, fillers. */
const ZERO_WIDTH = '\u200B\u2060-\u2064\uFEFF\u180E\u115F\u1160\u3164\uFFA0';
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
/** A flag such as that of Scotland is a black flag, tag letters and the cancel tag: not hidden text. */
const FLAG_OF_TAGS = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
const OVERRIDDEN = /[\u202D\u202E]([^\u202C\n]*)\u202C?/gu;
const WORD = new RegExp(`[\\p{L}\\p{N}${ZERO_WIDTH}]+`, 'gu');
const CUT = new RegExp(`(?<=[\\p{L}\\p{N}])[${ZERO_WIDTH}]+(?=[\\p{L}\\p{N}])`, 'gu');
/**
 * Scripts in which a joiner or non-joiner is spelling: Persian می\u200Cخواهم, the chillu letters of
 * Malayalam, half letters of Marathi and Sinhala. Elsewhere it only changes how letters look.
 */
const JOINING_SCRIPTS = [
  'Arabic',
  'Syriac',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const JOINERS = new RegExp(`(?<=([${JOINING_SCRIPTS}])?)([\\u200C\\u200D])[\\u200C\\u200D]*`, 'gu');
/** What Unicode says is drawn as nothing, but for the joiners (above) and the selectors of Mongolian letters. */
const INVISIBLE =
  /(?![\u180B-\u180D\u180F\u200C\u200D])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFC]|\p{Noncharacter_Code_Point}/gu;
/** Marks on one letter at most: Hebrew and Vietnamese need three or four, a flood of them is a prank. */
const MARKS_MAX = 6;
const MARK_FLOOD = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu');
/** Sorting marks is slow in long runs, so they are cut to the length of Stream-Safe Text (UAX #15) before. */
const LONG_MARK_FLOOD = /(\p{M}{30})\p{M}+/gu;
/** Icons of icon fonts: they mean something only in their own font. */
const PRIVATE_USE = /\p{Co}+/gu;
/** Symbol and Wingdings draw bullets by letters of their own. */
const SYMBOL_BULLET = /^[ \t]*[\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF06E\uF071\uF0A8\uE00A](?=[ \t])/gm;
const ICON_AT_START = /^[ \t]*(?:\p{Co}+[ \t]*)+/gmu;
const PRIVATE_INSIDE_WORD = /(?<=\p{L})\p{Co}(?=\p{L})/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const END_OF_LINE = /\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what pdf.js gives for a lost ligature
const LOST_INSIDE_WORD = /(?<=\p{L})\u0000+(?=\p{L})/gu;

export type CleanText = { text: string; hidden: HiddenText[] };

/**
 * Makes text fit to be kept, compared and quoted: NFKC, lines ending in \n, at most one empty line
 * in a row, runs of blanks as one blank, tabs between columns, nothing invisible.
 * A letter lost inside a word (a NUL of pdf.js) becomes U+FFFD, so that the damage stays visible.
 * `hidden` tells of invisible characters that look like a trick, not of those that fonts, scripts and
 * copying bring along. Takes time in proportion to the text; cleaning clean text changes nothing.
 */
export function cleanText(raw: string): CleanText {
  const source = raw.replace(END_OF_LINE, '\n');
  const text = source
    .replace(LOST_INSIDE_WORD, '\uFFFD')
    // A soft hyphen at the end of a line is the hyphen of a word that goes on in the next.
    .replace(/\u00AD\n[ \t]*/g, '')
    .replace(INVISIBLE, '')
    .replace(SYMBOL_BULLET, '•')
    .replace(PRIVATE_INSIDE_WORD, '\uFFFD')
    // An icon stands between two things, such as an address and a number.
    .replace(ICON_AT_START, '')
    .replace(PRIVATE_USE, '\t')
    .replace(CONTROLS, '')
    .replace(LONG_MARK_FLOOD, '$1')
    .toWellFormed();
  return { text: tidyBlanks(normalize(withoutRadicals(text))), hidden: findTricks(source) };
}

/** NFKC, where it does not change what a text says. */
function normalize(text: string): string {
  return (
    text
      // 5½ would be 51⁄2, 10⁶ would be 106, and a note's mark would make 20182 of a year.
      .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/g, ' ')
      .replace(/(?<=\d)(?=[⁰¹²³⁴-⁹])/g, '^')
      // ① begins an item; ´ is typed for an apostrophe; ™ would become letters of the word before.
      .replace(/[①-⑳]/g, (digit) => `${digit.normalize('NFKC')}) `)
      .replace(/´/g, '’')
      .replace(/[™℠]/g, '')
      .normalize('NFKC')
      .replace(/⁄/g, '/')
      // What a joiner or a surplus mark stood between may become one letter without it: they go first.
      .replace(JOINERS, (_, letter: string | undefined, joiner: string) => (letter ? joiner : ''))
      .replace(MARK_FLOOD, '$1')
      // Thai and Lao write this vowel as one letter, which NFKC takes apart.
      .replace(/\u0E4D\u0E32/g, '\u0E33')
      .replace(/\u0ECD\u0EB2/g, '\u0EB3')
      .normalize('NFC')
  );
}

function tidyBlanks(text: string): string {
  return text
    .replace(/(?:[^\S\n\t]|\u2800)+/g, ' ')
    .replace(/ *\t */g, '\t')
    .split('\n')
    .map((line) => line.trimEnd().replace(/^ +/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

function findTricks(source: string): HiddenText[] {
  const pieces: string[] = [];
  for (const match of source.replace(FLAG_OF_TAGS, '').matchAll(TAGS)) {
    pieces.push(tagLetters(match[0]));
  }
  for (const match of source.matchAll(OVERRIDDEN)) pieces.push(match[1] ?? '');
  const split: string[] = [];
  let cuts = 0;
  for (const [word] of source.matchAll(WORD)) {
    const inWord = word.match(CUT)?.length ?? 0;
    if (inWord > 0) split.push(word);
    cuts += inWord;
  }
  if (cuts >= SPLIT_WORDS_SUSPICIOUS) pieces.push(split.join(' '));
  return pieces
    .slice(0, HIDDEN_CANDIDATES)
    .map((piece) => hiddenText('zero_width', piece))
    .filter((piece) => piece !== null)
    .slice(0, HIDDEN_PIECES);
}

/** Tag characters are a shadow of ASCII that no font draws: U+E0041 is A. */
function tagLetters(tags: string): string {
  return [...tags].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('');
}

/** A finding in the form in which it is kept, or null when nothing readable is left of it. */
export function hiddenText(kind: HiddenText['kind'], raw: string): HiddenText | null {
  const text = raw
    .slice(0, 4 * HIDDEN_PIECE_CHARACTERS)
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(LONG_MARK_FLOOD, '$1')
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, HIDDEN_PIECE_CHARACTERS);
  return /[\p{L}\p{N}]/u.test(text) ? { kind, text: text.toWellFormed() } : null;
}
