/** Share of a page's letters that are lost or private before it is better recognised from its picture. */
const UNREADABLE_SHARE = 0.05;
/** Words of four letters and more without a vowel: hardly any in languages of Latin script. */
const VOWELLESS_SHARE = 0.5;
const VOWELLESS_WORDS = 10;

/** What engines give for a letter that they cannot name; tabs and ends of lines are not among it. */
const LOST_CLASS = '[\\u0000-\\u0008\\u000E-\\u001F\\uFFFD\\uFFFE\\uFFFF]';
const LOST = new RegExp(LOST_CLASS, 'g');
const LOST_AT_LETTER = new RegExp(`(?<=\\p{L})${LOST_CLASS}+|${LOST_CLASS}+(?=\\p{L})`, 'gu');
/** A private character between letters stands for one of them; alone it is an icon. */
const PRIVATE_IN_WORD = /(?<=[\p{L}\p{Co}])\p{Co}|\p{Co}(?=\p{L})/gu;
const WORD = /[\p{L}\p{N}\p{M}\uFFFD@._%+'’/-]+/gu;
const LONGEST_WORD = 80;
/** The longest ligature, ffi. */
const LETTERS_OF_A_GLYPH = 3;
const LIGATURE = /^(?:ff|fi|fl|ffi|ffl|ft|tt|ti|tf|fj)$/;
const ADDRESS = /(?<![^\s<>()[\]|,;])[^\s<>()[\]|,;@]*@[^\s<>()[\]|,;]+/gu;

/** Letters and figures of a text. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** How many letters of a text were lost on the way: unmapped, private or replaced. */
export function countLost(text: string): number {
  return (text.match(LOST)?.length ?? 0) + (text.match(PRIVATE_IN_WORD)?.length ?? 0);
}

/** Whether a text is broken by its encoding, so that a reader would not know it for language. */
export function isUnreadable(text: string): boolean {
  const letters = countLetters(text);
  if (countLost(text) > UNREADABLE_SHARE * Math.max(letters, 1)) return true;
  const words = text.normalize('NFD').match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]{3,}/gu) ?? [];
  const vowelless = words.filter((word) => !/[aeiouyæœøıAEIOUYÆŒØİ]/.test(word));
  return vowelless.length >= VOWELLESS_WORDS && vowelless.length > VOWELLESS_SHARE * words.length;
}

/** Puts U+FFFD where a letter was lost within a word or at one of its ends, so that the place stays known. */
export function markLost(text: string): string {
  return text
    .replace(LOST_AT_LETTER, '\uFFFD')
    .replace(PRIVATE_IN_WORD, '\uFFFD')
    .replace(LOST, (lost) => (lost === '\uFFFD' ? lost : ' '));
}

/**
 * Fills in letters that were lost by what was recognised in the picture of the same page: a word that
 * fits around the loss, if all that fit are the same.
 */
export function repairLost(text: string, recognised: string): string {
  const words = new Set(recognised.normalize('NFKC').match(WORD) ?? []);
  return text.replace(WORD, (word) => {
    if (!word.includes('\uFFFD') || word.length > LONGEST_WORD) return word;
    const known = word.split(/\uFFFD+/u);
    if (!known.some((part) => /[\p{L}\p{N}]/u.test(part))) return word;
    const fitting = [...words].flatMap((other) => completed(other, known) ?? []);
    // One glyph that stands for several letters is a ligature; `Fi` is none.
    const ligatures = fitting.filter(({ filled }) =>
      filled.every((letters) => LIGATURE.test(letters)),
    );
    const [only, ...others] = ligatures.length > 0 ? ligatures : fitting;
    return only && others.length === 0 ? only.word : word;
  });
}

type Completed = { word: string; filled: string[] };

/** A recognised word where it agrees with what is known of a damaged one, else null. */
function completed(word: string, known: readonly string[]): Completed | null {
  const [start = '', ...rest] = known;
  if (!word.startsWith(start)) return null;
  const filled: string[] = [];
  let at = start.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isLast ? word.length - part.length : word.indexOf(part, at + 1);
    const lost = found - at;
    if (lost < 1 || lost > LETTERS_OF_A_GLYPH || !word.startsWith(part, found)) return null;
    filled.push(word.slice(at, found));
    at = found + part.length;
  }
  return at === word.length ? { word, filled } : null;
}

/**
 * Takes out of a text the mail addresses that are damaged, or that another reading of the same page
 * gives otherwise: a wrong address is worse than none. U+FFFD stands in their place, so that the
 * reader of the text is warned.
 */
export function withoutDoubtfulAddresses(text: string, otherReading: string | null): string {
  const other = otherReading?.replace(/\s+/gu, '').normalize('NFKC').toLowerCase() ?? null;
  return text.replace(ADDRESS, (address) => {
    if (countLost(address) > 0) return '\uFFFD';
    if (other === null) return address;
    const own = address.normalize('NFKC').toLowerCase();
    const domain = own.slice(own.indexOf('@')).replace(/[^\p{L}\p{N}]+$/u, '');
    // Only where the other reading has an address there too: it may have lost the line.
    return other.includes(own) || !other.includes(domain) ? address : '\uFFFD';
  });
}
