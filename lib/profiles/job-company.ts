import { headingKind } from './job-headings.ts';
import { type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { PLACE_END, TITLE_WORDS } from './word-lists.ts';

const FIRST_LINES = 5;
const COMPANY_WORDS_MAX = 8;
const NAMES_LOOKED_AT = 8;

const COMPANY_LABEL =
  /^(?:company(?: name)?|employer|organi[sz]ation|agency|client|unternehmen|firma|arbeitgeber|entreprise|société|employeur|companie|compania|angajator|firma|empresa|azienda|公司(?:名称)?|الشركة)\s*(?:[:：]\s*|\t\s*)/iu;
const ABOUT_COMPANY =
  /^(?:about|über|à propos de|despre)\s+(?!us\b|the\b|you\b|this\b|our\b|uns\b|nous\b|noi\b|die\b|das\b|rol|post|companie)(\p{Lu}[^:]{1,60}?)\s*:?$/u;
const LEGAL_FORM =
  /(?<!\p{L})(?:GmbH(?: & Co\.? KG)?|AG|KG|SE|Ltd|Limited|Inc|LLC|LLP|plc|PLC|S\.A\.|SA|SARL|SAS|SRL|S\.R\.L\.|S\.p\.A\.|B\.V\.|AB|AS|Oy)(?!\p{L})\.?|有限公司/u;
const KIND_OF_PLACE =
  /(?<!\p{L})(?:school|university|college|hospital|infirmary|council|museum|library|academy|institute|trust|foundation|centre|center|clinic|klinik|klinikum|krankenhaus|hochschule|universität|kita|seniorenheim|pflegeheim|lycée|école|université|hôpital|clinique|mairie|primăria|spitalul|universitatea|liceul|church|bank|hotel|restaurant|services|group|partners|solutions|systems|technologies|consulting|logistics)(?!\p{L})/iu;
const NAME =
  "(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+(?:(?:of|for|and|&|de|der|für|du|des|la)\\s+)?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,5})";
/** Sentences in which a firm says its name. */
const SAYS_ITS_NAME = [
  new RegExp(
    `(?<!\\p{L})(?:[Ww]e(?:['’]re| are)|[Aa]t|[Bb]ei|[Cc]hez|[Ll]a|[Hh]ere at|[Jj]oin)\\s+${NAME}(?=,\\s|\\s+(?:we|you|our|wir|nous)\\s)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[\\n\\t]|[.!?:]\\s)(?:The\\s+|Das\\s+|Die\\s+|Der\\s+|La\\s+|Le\\s+)?${NAME}(?:\\s+\\([^()]{1,20}\\))?\\s+(?:is (?:an?|the|one|proud|looking|seeking|hiring|committed|recruiting)|are (?:looking|seeking|hiring|recruiting)|helps|builds|makes|provides|ships|sells|runs|offers|was founded|has been|seeks|sucht|mit \\p{N}|ist (?:eine?|der|die|das)|recherche|recrute|est (?:une?|le|la)|este (?:o|un)|caută|angajează)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:at|join) the ${NAME}(?=[,.]\\s)`, 'gu'),
  /located in the (\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)+)/gu,
];
const WAY_OF_WORKING = /^(?:(?:fully )?remote|hybrid|on-?site)$/iu;
const NO_COMPANY =
  /^(?:We|You|This|The|It|Our|There|They|What|Who|If|As|In|For|All|Please|Candidate|Applicant|Role|Position|Job|Team|Wir|Sie|Du|Ihr|Nous|Vous|Noi|Salary|Location|Senior|Junior)$/u;

/** Who looks for somebody: a labelled name, a line under or above the title, or how the firm calls itself. */
export function findCompany(text: string, lines: readonly Line[], title: Span | null): Span | null {
  const full = lines.filter((line) => /\p{L}/u.test(line.text));
  for (const line of full) {
    if (line.text.length > 120 || line.isItem) continue;
    const label = COMPANY_LABEL.exec(line.text);
    const value = label && part(line, label[0].length, line.text.length);
    if (value && value.text !== '' && wordsOf(value.text).length <= COMPANY_WORDS_MAX) return value;
    const about = ABOUT_COMPANY.exec(line.text);
    if (about?.[1]) {
      const from = line.text.indexOf(about[1]);
      return part(line, from, from + about[1].length);
    }
  }
  return lineNearTitle(full, title) ?? ownName(text);
}

function lineNearTitle(lines: readonly Line[], title: Span | null): Span | null {
  const near = lines.slice(0, FIRST_LINES).filter((line) => {
    const holdsTitle = title && line.start <= title.start && title.end <= line.end;
    return !holdsTitle && !line.isItem && line.text.length <= 120 && !/[!?:]$/.test(line.text);
  });
  for (const line of near) {
    if (/^[^:\t]{2,30}:\s/u.test(line.text) || headingKind(line.text)?.other === 0) continue;
    const pieces = splitSpan(
      line,
      /\s*(?:[|·•\t]|,(?=\s)(?!\s+(?:Inc|LLC|LLP|Ltd|L\.P|LP|Co|plc)(?!\p{L}))|\s[–—-]\s)\s*/gu,
    ).map((each) => trimSpan(each));
    const named = pieces.find(
      ({ text }) => isCompanyName(text) && (LEGAL_FORM.test(text) || KIND_OF_PLACE.test(text)),
    );
    if (named) return named;
    const [first, ...others] = pieces;
    const isPlaced = others.some(
      ({ text }) =>
        (PLACE_END.test(text) && !WAY_OF_WORKING.test(text)) ||
        /^\p{Lu}[\p{L} .'-]+\s+\((?:[^()]{2,30})\)$/u.test(text),
    );
    if (
      first &&
      isPlaced &&
      isCompanyName(first.text) &&
      (others.length >= 2 || !/,/.test(line.text))
    )
      return first;
  }
  return null;
}

function isCompanyName(text: string): boolean {
  return (
    /^[\p{Lu}\p{N}\p{sc=Han}]/u.test(text) &&
    wordsOf(text).length <= COMPANY_WORDS_MAX &&
    !PLACE_END.test(text) &&
    !/[.]$/.test(text.replace(/(?:Inc|Ltd|Co|S\.A)\.$/u, '')) &&
    (!TITLE_WORDS.test(text) || LEGAL_FORM.test(text)) &&
    !/\d{4}|[€$£]|%/u.test(text)
  );
}

function ownName(text: string): Span | null {
  for (const pattern of SAYS_ITS_NAME) {
    for (const match of [...text.matchAll(pattern)].slice(0, NAMES_LOOKED_AT)) {
      const name = match[1];
      if (!name || NO_COMPANY.test(name) || TITLE_WORDS.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      return { start, end: start + name.length, text: name };
    }
  }
  return null;
}
