import type { Line } from './text-lines.ts';

const OF = '(?:\\s*(?:/|of|von|de|din|sur|z|di)\\s*\\d{1,2})';
/** "Page 1 of 2", "Ruth Oakes – 1/2", "February 10, 2026 Ruth Oakes · Résumé 1", "1/2". */
const FURNITURE = new RegExp(
  `^(?:(?:.{1,90}[\\s–—|·-])?(?:page|seite|pagina|página|pag\\.|p\\.)\\s*\\d{1,2}${OF}?(?:\\s[–—|·-]\\s.{1,90})?|(?:.{1,60}\\s[–—|·-]\\s*)?\\d{1,2}\\s*/\\s*\\d{1,2}|.{1,80}\\s[–—|·-]\\s(?:résumé|resume|curriculum vitae|cv|lebenslauf)\\s*\\d{1,2})$`,
  'iu',
);
const FURNITURE_CHARACTERS_MAX = 180;

/** Whether a line is the foot or head that a program sets on every page. */
export function isPageFurniture({ text, isItem }: Line): boolean {
  return !isItem && text !== '' && text.length <= FURNITURE_CHARACTERS_MAX && FURNITURE.test(text);
}
