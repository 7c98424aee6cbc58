import { languageNameLength } from './language-names.ts';
import { type Section, type SectionName, sectionLines } from './resume-sections.ts';
import { type Line, part, type Span, splitSpan, trimSpan } from './text-lines.ts';

const LABEL =
  /^(?:(?:human|spoken|native|foreign|other|further)?\s*languages?(?:\s+(?:skills?|proficiency|knowledge))?|other languages?(?:\(s\))?|mother tongue(?:\(s\))?|sprachen|sprachkenntnisse|fremdsprachen?|muttersprachen?|(?:weitere|sonstige|andere) sprachen?|langues?(?: étrangères?| maternelles?| parlées| vivantes)?|autres? langues?(?:\(s\))?|idiomas?(?: extranjeros)?|lenguas?(?: maternas?)?|lingu[ae](?: madre| straniere)?|línguas?|języki?(?: obce| ojczysty)?|talen(?:kennis)?|jazyky|nyelvek|nyelvtudás|språk|limb[ăai](?: matern[ăae]| str[ăa]in[ăe])?(?:\s?\(s\)|\(e\))?(?:\s?cunoscute| vorbite)?|alte limbi(?: str[ăa]ine)?(?: cunoscute)?|cunoștințe lingvistice|语言(?:能力)?|外语|母语|اللغات|اللغة الأم)\s*(?:[:：\t|–—-]\s*)?/iu;
/** What these name is where somebody comes from, which no profile says. */
const NATIONALITY =
  /(?:nationalit|citizenship|staatsangeh|cetățeni|cetateni|naționalit|ciudadan|nacionali|narodowo|obywatel|herkunft|origin|geburts|国籍|الجنسية)/iu;
const WORD = /[\p{L}\p{M}\p{N}+*'’-]+/gu;
/** What stands before or behind the name of a language: how well somebody speaks it. */
const LEVEL_WORDS = new Set(
  (
    'native speaker mother tongue bilingual fluent fluently fluency intermediate advanced basic basics beginner elementary conversational conversant proficient proficiency professional working full limited business good very excellent fair some spoken written reading writing speaking and in of or near-native upper pre level competent user independent confident learning studying daily use first second language fluent- ' +
    'muttersprache muttersprachlich muttersprachler muttersprachniveau zweisprachig fließend fliessend verhandlungssicher grundkenntnisse gut gute guter sehr sicher wort schrift und auf niveau erweiterte vertiefte fortgeschritten fortgeschrittene anfänger kenntnisse schulkenntnisse basiskenntnisse grundlagen etwas ausgezeichnet konversationssicher zweite alltagstauglich technisches wenig ' +
    'courant couramment bilingue maternelle langue notions bases scolaire intermédiaire avancé bon bonne très lu lue écrit écrite parlé parlée professionnel professionnelle technique débutant moyen niveau en et opérationnel excellent maîtrise un peu de d l ' +
    'maternă nativ nativă nativa avansat avansată mediu începător incepator fluentă conversațional conversațională bine foarte bună bun buna nivel limba scris vorbit citit și si începători elementar excelent cunoștințe bază noțiuni ' +
    'nativo nativa materno materna alto medio bajo básico fluido hablado escrito conocimientos lengua idioma nociones avanzado intermedio muy b2- madrelingua ottimo buono scolastico discreto fluente básica língua intermediário avançado nível e y ' +
    'ojczysty język j biegły biegle dobry dobra bardzo dobrze komunikatywny komunikatywnie podstawowy podstawowa zaawansowany średniozaawansowany poziom w mowie i piśmie moedertaal goed vloeiend uitstekend redelijk basis zeer matig morsmål flytende god grunnleggende anyanyelv felsőfok középfok alapfok rodilá mluvčí ' +
    'a1 a2 b1 b2 c1 c2 a1+ a2+ b1+ b2+ c1+ ielts toefl toeic delf dalf dele celi celi3 goethe telc testdaf ibt cambridge fce cae cpe hsk jlpt n1 n2 n3 n4 n5 certificate first lingaskill linguaskill ecdl cefr cefrl gcse a-level zertifikat score l1 l2 kmk'
  ).split(' '),
);
/** Words by which a level is told, and not only joined. */
const LEVEL =
  /(?<!\p{L})(?:[ABC][12]\+?|native|tongue|bilingual|bilingue|fluen\p{L}*|intermedi\p{L}*|interméd\p{L}*|advanced|basics?|beginner|elementary|conversational|proficien\p{L}*|muttersprach\p{L}*|flie(?:ß|ss)end\p{L}*|verhandlungssicher\p{L}*|\p{L}*kenntnisse|gut|etwas|courant|couramment|maternelle|notions|scolaire|niveau|lu|parlé|avanc\p{L}*|avans\p{L}*|mediu|începător|incepator|nativ\p{L}*|matern\p{L}*|convers\p{L}*|básic\p{L}*|madrelingua|ojczysty|biegł\p{L}*|komunikatyw\p{L}*|podstawow\p{L}*|moedertaal|flytende|wort|nivel|level|good|excellent|bine|alto|medio|vloeiend)(?!\p{L})|母语|流利|熟练|اللغة الأم|ممتاز|جيد|[●○★☆■□▪▫◆◇]{2,}|\d\s*\/\s*\d/iu;
const LEVEL_AT_END = /^[\p{L}'’-]+\s*(?:[-–—:]\s*\S+|\(\S+\)|\s[ABC][12][+-]?)$/u;
/** A language that no table knows needs a level of the European framework, or the word for one's own. */
const UNKNOWN_WITH_LEVEL =
  /^\p{Lu}[\p{L}\p{M}-]{3,}\s*(?:[:：(–—-]|\t|\s)\s*(?:[ABC][12](?![\p{L}\p{N}])|native|mother tongue|muttersprache|langue maternelle|limba? matern[ăa]|fluent)/u;
const LINE_CHARACTERS_MAX = 400;
const LANGUAGES_MAX = 15;
const LINES_BELOW_LABEL_MAX = 8;
/** Sections in which a line may tell of languages beside other things. */
const MIXED_SECTIONS: ReadonlySet<SectionName> = new Set([
  'head',
  'contact',
  'skills',
  'other',
  'certifications',
  'languages',
]);

/**
 * Languages that somebody speaks: of the section about them, of labelled lines, and where neither is, of
 * lines that name them with how well; the level stays where it is one word. A list of programming languages
 * names none of these, and a nationality is none.
 */
export function findSpokenLanguages(lines: readonly Line[], sections: readonly Section[]): Span[] {
  const own = new Set(sectionLines(sections, 'languages').filter((line) => line.text !== ''));
  const found = [...own].flatMap((line) => itemsOf(line).flatMap((item) => languageIn(item, true)));
  const labelled = lines.flatMap((line, index) => {
    const label = own.has(line) ? null : LABEL.exec(line.text);
    if (!label || line.text.length > LINE_CHARACTERS_MAX) return [];
    const rest = { ...line, ...part(line, label[0].length, line.text.length) };
    // The list may go on, or stand below a label that is no heading.
    const isAlone = rest.text === '' && !line.isItem;
    const below = lines.slice(index + 1, index + 1 + (isAlone ? LINES_BELOW_LABEL_MAX : 1));
    const end = below.findIndex((next) => itemsOf(next).flatMap(languageOf).length === 0);
    const goesOn = isAlone || /[,:]$/.test(line.text);
    const more = goesOn ? below.slice(0, end === -1 ? below.length : end).flatMap(itemsOf) : [];
    return [...itemsOf(rest), ...more].flatMap(languageOf);
  });
  const told = found.length + labelled.length > 0 ? [] : languagesBesideOthers(sections);
  const seen = new Set<string>();
  return [...found, ...labelled, ...told]
    .sort((a, b) => a.start - b.start)
    .map(withoutLongLevel)
    .filter((item) => {
      const key = item.text.toLowerCase().split(/[^\p{L}\p{M}]/u)[0] ?? '';
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, LANGUAGES_MAX);
}

/** Whether a text begins with the name of a language that people speak. */
export function isLanguageName(text: string): boolean {
  return languageNameLength(text) > 0;
}

function itemsOf(line: Line): Span[] {
  if (line.text === '' || line.text.length > LINE_CHARACTERS_MAX || NATIONALITY.test(line.text))
    return [];
  const label = LABEL.exec(line.text)?.[0].length ?? 0;
  const list =
    label < line.text.length && languageNameLength(line.text) === 0
      ? part(line, label, line.text.length)
      : line;
  return splitSpan(
    list,
    /[,;|·•、，；/](?![^(]*\))|\.\s+|\t|\s+[–—-]\s+(?=\p{Lu}\p{Ll}{3,}\s*(?:\(|$))|\s{3,}|\s+(?:and|und|et|și|si|y|e|i|sowie)\s+(?=\p{L}{4})|(?<=\)|\s[ABC][12])\s+(?=\p{Lu})/gu,
  ).map((item) => trimSpan(item, /[\s,;:|·•‒–—―.-]/u));
}

/** The language of an item, with what follows its name; what stands before may only say how well. */
function languageIn(item: Span, isInSection: boolean): Span[] {
  let at = 0;
  for (const word of item.text.slice(0, 80).matchAll(WORD)) {
    if (languageNameLength(item.text.slice(word.index)) > 0)
      return [part(item, word.index, item.text.length)];
    if (!LEVEL_WORDS.has(word[0].toLowerCase())) break;
    at += 1;
    if (at > 6) break;
  }
  return isInSection && UNKNOWN_WITH_LEVEL.test(item.text) && !LEVEL_WORDS.has(firstWord(item.text))
    ? [item]
    : [];
}

function languageOf(item: Span): Span[] {
  return languageIn(item, false);
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** "Führerschein B. Englisch B2, Italienisch." Nothing else may stand in an item, and a level has to be told. */
function languagesBesideOthers(sections: readonly Section[]): Span[] {
  return sections
    .filter(({ name }) => MIXED_SECTIONS.has(name))
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const items = itemsOf(line);
      const whole = items.filter((item) => isWholeLanguage(item.text));
      const isTold = whole.some(({ text }) => LEVEL.test(text));
      return isTold ? whole.flatMap((item) => languageIn(item, false)) : [];
    });
}

function isWholeLanguage(text: string): boolean {
  if (text.length > 80) return false;
  const bare = text.replace(/\([^()]{0,60}\)/u, ' ');
  let hasName = false;
  let until = 0;
  for (const word of bare.matchAll(WORD)) {
    if (word.index < until) continue;
    const length = hasName ? 0 : languageNameLength(bare.slice(word.index));
    if (length > 0) {
      hasName = true;
      until = word.index + length;
    } else if (!LEVEL_WORDS.has(word[0].toLowerCase()) && !/^\d{1,4}$/.test(word[0])) return false;
  }
  return hasName;
}

/** "Français (langue maternelle)" → "Français"; "English (C1)" stays. */
function withoutLongLevel(item: Span): Span {
  if (LEVEL_AT_END.test(item.text)) return item;
  const name =
    languageNameLength(item.text) || (/^[\p{L}\p{M}-]+/u.exec(item.text)?.[0].length ?? 0);
  return name > 0 ? part(item, 0, name) : item;
}
