import { languageNameLength } from './language-names.ts';
import { isOneSkill } from './name-shape.ts';
import { isCity, isPlaceText } from './place-names.ts';
import { type Section, sectionOfHeading } from './resume-sections.ts';
import { append, type Line, part, type Span, splitSpan, trimSpan } from './text-lines.ts';
import { EMPLOYER_WORDS, PLACE_END, SCHOOL_WORDS, TITLE_WORDS } from './word-lists.ts';

const LABEL =
  /^(?:(?:home\s+|current\s+|postal\s+)?(?:location|address)(?:\(es\))?|based in|living in|city|town|residence|anschrift|adresse|wohnort|(?:plz\s*[/,]?\s*)?(?:wohn)?ort|wohnhaft(?:\s+in)?|ville|domicile|adres[ăa](?:\(e\))?|domiciliul?(?:\s+stabil)?|localitate[a]?|loca[țţ]ie|ora[șş](?:ul)?|locuiesc\s+[îi]n|ubicación|dirección|domicilio|población|ciudad|indirizzo|residenza|città|adres(?:\s+zamieszkania)?|miejsce\s+zamieszkania|miejscowość|miasto|woonplaats|plaats|bydliště|lakóhely|adresse\s+postale|coordonnées|morada|localidade|所在地|现居(?:住)?地?|居住地|地址|城市|العنوان|مكان الإقامة|المدينة|السكن)(?:\s*[:：\t]\s*|\s+|$)/iu;
/** These name an address without a colon too. */
const ADDRESS =
  /^(?:anschrift|adresse|wohnort|wohnhaft in|address|adres[ăa](?:\(e\))?|domiciliul?|localitatea?|locuiesc [îi]n|based in|living in)\s+$/iu;
/** "Leeds, United Kingdom", "Mountain View, CA 94035", "Birmingham, B15". */
const WITH_COUNTRY =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:,\s*[\p{L}\p{N}][\p{L}\p{N}.’' -]{1,25}){1,2}$/u;
const HEAD_LINES_MAX = 25;
const LINE_CHARACTERS_MAX = 300;
/** A longer line of a summary is told. */
const NAME_LINE_MAX = 60;
/** Lines of an address below its label. */
const ADDRESS_LINES_MAX = 3;
/** Beside contact details, what is parted by these signs is another thing. */
const PARTS =
  /\t|\s*[|·•●]\s*|\s\*\s|\s[–—/-]\s|\s\/\/\s|\s{3,}|(?<=\p{Ll}{4})\.\s+(?=\p{Lu})|\s*(?:\S+@\S+|\+?\(?\d[\d ()./-]{7,}\d|https?:\S+|\S+\.\p{L}{2,}\/\S*)\s*/gu;
const REACHED_BY = /@\S+\.\p{L}{2,}|\d[\d ()./-]{7,}\d/u;
/** A street, a house or a flat: the town is another part of the address. */
const STREET =
  /\d|(?<!\p{L})(?:str|strada|stradă|bd|bulevardul|aleea|calea|[șş]os|bl|sc|ap|et|nr|ul|al|os|calle|c|avda|plaza|rue|avenue|impasse|allée|chemin|place|résidence|via|viale|piazza|street|road|lane|drive|close|court|flat|weg|straße|strasse|platz|allee|gasse)(?!\p{L})|\p{L}(?:str\.|straße|strasse|weg|gasse|allee|platz|damm|ring|ufer)(?!\p{L})/iu;
const REGION =
  /^(?:jud\.?|jude[țţt]ul|kreis|kanton|landkreis|powiat|woj\.|provincia(?: de)?|provinz|county|region)\s/iu;
const WAY_OF_WORKING =
  /^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|home ?office|télétravail|mobil\p{L}*.*|zdalnie|remoto|teletrabajo)$/iu;
const BEFORE_TOWN =
  /^(?:wohnhaft in|based in|living in|lives in|aus|in|à|habite à|municipiul|localitatea|ora[șş]ul|comuna|loc\.|mun\.|or\.)\s+(?=\p{Lu})/iu;
/** A town that no list knows: a few words with capitals, as "Bad Oldesloe" and "Villeneuve-sur-Lot". */
const TOWN_SHAPE =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]+|am|an|der|im|ob|bei|upon|on|sur|sous|en|de|del|la|le|les|du)){0,3}$/u;
const NO_TOWN =
  /(?<!\p{L})(?:linkedin|github|stack|overflow|driven|citizen|gitlab|xing|portfolio|website|blog|skype|whatsapp|telefon|phone|mobile?|tel|fax|e-?mail|permis|führerschein|carn[eé]t?|driving|licen[cs]e|prawo|patente|single|married|ledig|verheiratet|célibataire|marié|geboren|geb|née?|born|available|verfügbar|disponible|disponibil|curriculum|resume|lebenslauf|bewerbung|nationality|nationalität|visa|citizen|europass|informa\p{L}+|personal|kontakt|contact|profil\p{L}*)(?!\p{L})/iu;

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
  return (
    labelledTown([...head, ...lines.slice(0, HEAD_LINES_MAX)]) ??
    surePlace([...head, ...firstLines(sections)], name) ??
    placeBesideContact(head, name)
  );
}

/** A heading above the name, such as a word for the document, leaves the head empty. */
function firstLines(sections: readonly Section[]): Line[] {
  const [, second] = sections;
  return second && (second.name === 'summary' || second.name === 'other')
    ? second.lines.filter(({ text }) => text !== '' && text.length <= NAME_LINE_MAX).slice(0, 8)
    : [];
}

function labelledTown(lines: readonly Line[]): Span | null {
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LINE_CHARACTERS_MAX) continue;
    const pieces = splitSpan(line, /\s*[|·•]\s*|\s{3,}/gu);
    for (const [at, piece] of pieces.entries()) {
      const label = LABEL.exec(piece.text);
      if (!label) continue;
      const isAlone = label[0].length === piece.text.length;
      if (!isAlone && !/[:：\t]\s*$|\p{Script=Han}$/u.test(label[0]) && !ADDRESS.test(label[0]))
        continue;
      const [value] = isAlone
        ? pieces.slice(at + 1)
        : splitSpan(part(piece, label[0].length, piece.text.length), PARTS);
      const more = lines
        .slice(index + 1, index + 1 + ADDRESS_LINES_MAX)
        .map((next) => splitSpan(next, PARTS)[0])
        .filter((next) => next !== undefined && !/[:：\t@]/.test(next.text));
      const written = [value, ...more].filter((each) => each !== undefined);
      // Only what the label stands for may be the name of any town; the lines below have to look like one.
      const [first, ...below] = written;
      if (!first || sectionOfHeading({ ...line, ...first })) continue;
      const town = townOf(first) ?? (value ? lonePartOf(first) : null);
      if (town) return town;
      for (const each of below) {
        const found = townOf(each);
        if (found) return found;
      }
      if (value && /\p{L}{2}/u.test(value.text) && value.text.length <= 80) return trimSpan(value);
    }
  }
  return null;
}

function surePlace(head: readonly Line[], name: Span | null): Span | null {
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

/** On the line of the telephone or the address, or right beside it, a few words with capitals are a town. */
function placeBesideContact(head: readonly Line[], name: Span | null): Span | null {
  const isReached = head.map((line) => REACHED_BY.test(line.text));
  const isOther = ({ start, end }: Span) => name !== null && start < name.end && name.start < end;
  for (const isNear of [false, true]) {
    for (const [index, line] of head.entries()) {
      const isBeside = isReached[index - 1] === true || isReached[index + 1] === true;
      if (isNear ? !isBeside || isReached[index] : !isReached[index]) continue;
      const pieces = splitSpan(line, PARTS).map((each) => trimSpan(each, /[\s,;:|/·•.‒–—―-]/u));
      // A line by itself says less: two words with capitals may be anything.
      if (isNear && (pieces.length > 1 || /^[^\s-]+\s\p{Lu}[^\s-]+$/u.test(line.text))) continue;
      const town = pieces.find((piece) => !isOther(piece) && isUnknownTown(piece, line));
      if (town) return town;
    }
  }
  // Beside a way of working, in the line of what somebody is: "Besançon / remote".
  for (const line of head.slice(0, 5)) {
    const pieces = splitSpan(line, PARTS);
    const at = pieces.findIndex((piece) => WAY_OF_WORKING.test(piece.text));
    const beside = [pieces[at - 1], pieces[at + 1]].find(
      (piece) => at >= 0 && piece && !isOther(piece) && isUnknownTown(piece, line),
    );
    if (beside) return beside;
  }
  return null;
}

function isUnknownTown(piece: Span, line: Line): boolean {
  const { text } = piece;
  return (
    TOWN_SHAPE.test(text) &&
    !NO_TOWN.test(text) &&
    !TITLE_WORDS.test(text) &&
    !EMPLOYER_WORDS.test(text) &&
    !SCHOOL_WORDS.test(text) &&
    !STREET.test(text) &&
    !(text === text.toUpperCase() && text.length > 20) &&
    languageNameLength(text) === 0 &&
    !isOneSkill(text) &&
    !sectionOfHeading({ ...line, ...piece })
  );
}

/** The part of a labelled address that names no street and no region: "Str. Florilor 2, Focșani, jud. Vrancea". */
function lonePartOf(span: Span): Span | null {
  const parts = partsOf(span).filter(({ text }) => !STREET.test(text) && !REGION.test(text));
  const town = parts.find(({ text }) => TOWN_SHAPE.test(text));
  return town ?? null;
}

function partsOf(span: Span): Span[] {
  return splitSpan(span, /\s*[,;]\s*/gu)
    .map((each) => trimSpan(each, /[\s,;:|/·•.‒–—―-]/u))
    .map((each) => part(each, BEFORE_TOWN.exec(each.text)?.[0].length ?? 0, each.text.length))
    .filter(({ text }) => text !== '' && !WAY_OF_WORKING.test(text));
}

/** The part of an address that names the town, with its region or country: "44000 Nantes", "Iași, România". */
function townOf(span: Span): Span | null {
  const parts = partsOf(span);
  const last = parts.at(-1);
  if (!last || parts.length > 8) return null;
  const whole = trimSpan(span);
  if (WITH_COUNTRY.test(whole.text) && isEnd(last.text) && !BEFORE_TOWN.test(whole.text))
    return whole;
  const at = parts.findIndex((each) => isTown(each.text));
  const town = parts[at];
  if (town) {
    const next = parts[at + 1];
    return next && isEnd(next.text) ? append(town, ', ', next) : town;
  }
  const end = parts.findIndex((each) => PLACE_END.test(each.text) || REGION.test(each.text));
  const before = parts[end - 1];
  const region = parts[end];
  // What stands before a country or a region is a town unless it is a street.
  return before && region && !STREET.test(before.text) ? append(before, ', ', region) : null;
}

function isEnd(text: string): boolean {
  return PLACE_END.test(text) || isCity(text);
}

/** A large city, alone or with a postcode or a state: "44000 Nantes", "Geelong VIC 3220", "Leeds LS1 4AB". */
function isTown(text: string): boolean {
  if (isCity(text)) return true;
  if (
    /^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{2}-\d{3}|\d{3} \d{2})\s+\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:\s\([A-Z]{2}\)|[./]\s?\p{L}+\.?)?$/u.test(
      text,
    )
  )
    return true;
  if (
    /^\p{Lu}[\p{L}\p{M}.' -]{1,30}\s(?:[A-Z]{2,3}\s+\d{4,5}|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2})$/u.test(
      text,
    )
  )
    return true;
  return (
    isPlaceText(text) && !PLACE_END.test(text) && !REGION.test(text) && !WAY_OF_WORKING.test(text)
  );
}
