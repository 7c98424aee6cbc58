/** Share of a page's letters that are lost or private before it is better recognised from its picture. */
const UNREADABLE_SHARE = 0.05;
/** Words of four letters and more without a vowel: hardly any in languages of Latin script. */
const VOWELLESS_SHARE = 0.5;
const VOWELLESS_WORDS = 10;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LOST = /[\u0000-\u0008\u000E-\u001F\uFFFD]/g;
/** A private character between letters stands for one of them; alone it is an icon. */
const PRIVATE_IN_WORD = /(?<=[\p{L}\p{Co}])\p{Co}|\p{Co}(?=\p{L})/gu;
const ADDRESS = /[^\s<>()[\]|,;]*@[^\s<>()[\]|,;]+/gu;

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
