import { isCity, isPlaceText } from './place-names.ts';
import { type Section, sectionOfHeading } from './resume-sections.ts';
import { append, type Line, part, type Span, splitSpan, trimSpan } from './text-lines.ts';
import { PLACE_END, TITLE_WORDS } from './word-lists.ts';

const LABEL =
  /^(?:(?:home\s+|current\s+)?(?:location|address)|based in|city|residence|anschrift|adresse|wohnort|wohnhaft(?:\s+in)?|ort|ville|domicile|adres[ăa]|domiciliu|localitate|ubicación|dirección|domicilio|indirizzo|residenza|adres|miasto|woonplaats|morada|所在地|现居(?:住)?地?|居住地|地址|城市|العنوان|مكان الإقامة|المدينة|السكن)\s*[:：\t]?\s*/iu;
/** These name an address without a colon too. */
const ADDRESS = /^(?:anschrift|adresse|wohnort|wohnhaft in|address|adres[ăa]|domiciliu)\s+$/iu;
/** "Leeds, United Kingdom", "Mountain View, CA 94035", "Birmingham, B15". */
const WITH_COUNTRY =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:,\s*[\p{L}\p{N}][\p{L}\p{N}.’' -]{1,25}){1,2}$/u;
const HEAD_LINES_MAX = 25;
const LINE_CHARACTERS_MAX = 300;
/** Beside contact details, what is parted by these signs is another thing. */
const PARTS =
  /\t|\s*[|·•●]\s*|\s\*\s|\s[–—/-]\s|\s{3,}|\s*(?:\S+@\S+|\+?\(?\d[\d ()./-]{7,}\d|https?:\S+|\S+\.\p{L}{2,}\/\S*)\s*/gu;

/** Where somebody lives, as far as the head of the résumé says: town and what parts it from others. */
export function findLocation(
  lines: readonly Line[],
  sections: readonly Section[],
  name: Span | null,
): Span | null {
  const head = sections
    .filter((section) => section.name === 'head' || section.name === 'contact')
    .flatMap((section) => section.lines)
    .filter((line) => line.text !== '' && line.text.length <= LINE_CHARACTERS_MAX)
    .slice(0, HEAD_LINES_MAX);
  for (const line of [...head, ...lines.slice(0, HEAD_LINES_MAX)]) {
    if (line.text.length > LINE_CHARACTERS_MAX) continue;
    for (const piece of splitSpan(line, /\s*[|·•]\s*|\s{3,}/gu)) {
      const label = LABEL.exec(piece.text);
      if (!label || !(/[:：\t]\s*$|\p{Script=Han}$/u.test(label[0]) || ADDRESS.test(label[0])))
        continue;
      const [value] = splitSpan(part(piece, label[0].length, piece.text.length), PARTS);
      if (value && /\p{L}{2}/u.test(value.text) && !sectionOfHeading({ ...line, ...value }))
        return townOf(value) ?? (isPlain(value.text) ? trimSpan(value) : null);
    }
  }
  for (const line of head) {
    if (line.isItem) continue;
    for (const piece of splitSpan(line, PARTS).map((each) => trimSpan(each))) {
      if (piece.start === name?.start || TITLE_WORDS.test(piece.text)) continue;
      const town = townOf(piece);
      if (town) return town;
    }
  }
  return null;
}

function isPlain(text: string): boolean {
  return text.length <= 80 && !/[@]/.test(text);
}

/** The part of an address that names the town, with its region or country: "44000 Nantes", "Iași, România". */
function townOf(span: Span): Span | null {
  const parts = splitSpan(span, /\s*,\s*/gu).map((each) => trimSpan(each));
  const last = parts.at(-1);
  if (!last || parts.length > 6) return null;
  if (WITH_COUNTRY.test(span.text) && isEnd(last.text)) return trimSpan(span);
  const at = parts.findIndex((each) => isTown(each.text));
  const town = parts[at];
  if (town) {
    const next = parts[at + 1];
    return next && isEnd(next.text) ? append(town, ', ', next) : town;
  }
  const end = parts.findIndex((each) => PLACE_END.test(each.text));
  const before = parts[end - 1];
  const region = parts[end];
  // What stands before a country is a town unless it is a street.
  return before && region && !/\d/.test(before.text) ? append(before, ', ', region) : null;
}

function isEnd(text: string): boolean {
  return PLACE_END.test(text) || isCity(text);
}

/** A large city, alone or with a postcode or a state: "44000 Nantes", "Geelong VIC 3220", "Leeds LS1 4AB". */
function isTown(text: string): boolean {
  if (isCity(text)) return true;
  if (/^(?:[A-Z]{1,2}-)?\d{4,6}\s+\p{Lu}[\p{L}\p{M}.' -]{1,40}$/u.test(text)) return true;
  if (
    /^\p{Lu}[\p{L}\p{M}.' -]{1,30}\s(?:[A-Z]{2,3}\s+\d{4,5}|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2})$/u.test(
      text,
    )
  )
    return true;
  return isPlaceText(text) && !PLACE_END.test(text) && !/^(?:remote|home)/iu.test(text);
}
