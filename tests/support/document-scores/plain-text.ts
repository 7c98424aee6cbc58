/** As the corpus says: compared after NFKC, case folding and dropping punctuation. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Whether the words of `piece` stand in `whole` one after the other. */
export function holdsWords(whole: string | null | undefined, piece: string): boolean {
  const words = plain(piece);
  return words !== '' && ` ${plain(whole)} `.includes(` ${words} `);
}

/**
 * Whether two ways to write a value are the same: equal, or one within the other with at least half of its
 * words, so that "Northwind Ltd" is "Northwind Ltd, Leeds" and a whole paragraph is not.
 */
export function isSameValue(given: string | null | undefined, wanted: string): boolean {
  const [one, other] = [plain(given), plain(wanted)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!holdsWords(long, short)) return isUnspaced(short) && long.includes(short);
  return short.split(' ').length * 2 >= long.split(' ').length;
}

/** Scripts that set no blanks between words. */
function isUnspaced(text: string): boolean {
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text);
}

/** Letters and digits only: what is left of a text when lines are broken and joined in other places. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}+#@]/gu, '');
}
