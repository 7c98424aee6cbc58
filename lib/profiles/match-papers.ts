import { CERTIFICATE } from './word-lists.ts';

/** Asks for a paper that somebody gave. */
export const ASKS_CERTIFICATE =
  /(?<!\p{L})(?:certificat\p{L}*|certified|zertifi\p{L}+|certifi\p{L}+|\p{L}{0,20}weiterbildung|zusatzausbildung|zusatzqualifikation)(?!\p{L})/iu;

/** Whether a text speaks of such a paper. */
export function isPaper(text: string): boolean {
  return CERTIFICATE.test(text) || ASKS_CERTIFICATE.test(text);
}
