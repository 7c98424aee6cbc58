/** Bytes from the beginning by which the order is found. */
const LOOKED_AT = 4096;
/** Part of a text's characters that are letters, at least. */
const LETTER_SHARE = 0.3;

/**
 * Tells UTF-16 without a mark by its form: a blank or a line break has one NUL, always on the same side,
 * and what comes out is made of letters. Null for bytes that are no such text.
 */
export function utf16OrderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), LOOKED_AT));
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if ((even === 0) === (odd === 0)) return null;
  const order = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(order).decode(head).replace(/\uFFFD$/, '');
  if (/[\p{Cn}\p{Co}\uFFFD]|(?![\t\n\f\r])\p{Cc}/u.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= text.length * LETTER_SHARE ? order : null;
}
