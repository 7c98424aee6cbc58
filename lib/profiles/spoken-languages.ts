import { type Section, sectionLines } from './resume-sections.ts';
import { type Line, part, type Span, splitSpan, trimSpan } from './text-lines.ts';

/** Names of languages, each in the languages that résumés are written in. */
const NAMES =
  'english|englisch|anglais|engleză|engleza|inglés|inglese|inglês|angielski|英语|英文|الإنجليزية|الانجليزية|german|deutsch|allemand|germană|germana|alemán|tedesco|alemão|niemiecki|德语|الألمانية|french|französisch|français|franceză|franceza|francés|francese|francês|francuski|法语|الفرنسية|romanian|rumänisch|roumain|română|romana|rumano|罗马尼亚语|spanish|spanisch|espagnol|spaniolă|spaniola|español|spagnolo|espanhol|hiszpański|castellano|西班牙语|الإسبانية|italian|italienisch|italien|italiană|italiana|italiano|włoski|意大利语|الإيطالية|portuguese|portugiesisch|portugais|portugheză|portugués|português|葡萄牙语|dutch|niederländisch|holländisch|néerlandais|olandeză|nederlands|荷兰语|chinese|chinesisch|chinois|chineză|chino|mandarin|cantonese|kantonesisch|中文|汉语|普通话|国语|粤语|الصينية|japanese|japanisch|japonais|japoneză|japonés|日语|日文|日本語|korean|koreanisch|coréen|韩语|arabic|arabisch|arabe|arabă|árabe|arabo|阿拉伯语|العربية|russian|russisch|russe|rusă|ruso|俄语|الروسية|polish|polnisch|polonais|poloneză|polski|czech|tschechisch|tchèque|cehă|čeština|slovak|slowakisch|slovaque|hungarian|ungarisch|hongrois|maghiară|magyar|turkish|türkisch|turc|turcă|türkçe|التركية|greek|griechisch|grec|greacă|ελληνικά|bulgarian|bulgarisch|bulgare|bulgară|serbian|serbisch|serbe|sârbă|croatian|kroatisch|croate|croată|bosnian|bosnisch|slovenian|slowenisch|albanian|albanisch|macedonian|ukrainian|ukrainisch|ukrainien|ucraineană|norwegian|norwegisch|norvégien|norsk|swedish|schwedisch|suédois|svenska|danish|dänisch|danois|dansk|finnish|finnisch|finnois|suomi|icelandic|estonian|latvian|lithuanian|irish|gaeilge|welsh|gaelic|catalan|català|katalanisch|valencian|valenciano|basque|galician|hebrew|hebräisch|hébreu|ebraică|persian|persisch|farsi|dari|pashto|kurdish|kurdisch|urdu|hindi|marathi|gujarati|punjabi|bengali|tamil|telugu|kannada|malayalam|nepali|sinhala|vietnamese|vietnamesisch|vietnamien|thai|indonesian|malay|tagalog|filipino|swahili|amharic|somali|yoruba|igbo|hausa|zulu|xhosa|afrikaans|shona|twi|akan|wolof|lingala|haitian creole|latin|latein|esperanto|luxembourgish|luxemburgisch|sign language|gebärdensprache|bsl|asl|british sign language|american sign language|swiss german|schweizerdeutsch';
const NAME = new RegExp(`^(?:${NAMES})(?![\\p{L}])`, 'iu');
const LABEL =
  /^(?:sprachen|sprachkenntnisse|fremdsprachen|muttersprachen?|weitere sprachen?|languages?(?: skills)?|spoken languages|other languages?(?:\(s\))?|mother tongue(?:\(s\))?|native languages?|foreign languages?|langues?(?: étrangères| maternelles?| parlées)?|autres? langues?(?:\(s\))?|idiomas|lingue|języki|limb[ăai](?: maternă| materna| străine| straine)?(?:\s?\(s\))?(?:\s?cunoscute)?|alte limbi|语言(?:能力)?|外语|اللغات|اللغة الأم)\s*[:：\t]?\s*/iu;
const LEVEL_ONLY =
  /^(?:native(?: speaker| or bilingual)?(?: proficiency)?|mother tongue|bilingual|fluent|intermediate|advanced|basic|beginner|elementary|conversational|(?:full |limited )?(?:professional|working)(?: working)?(?: proficiency)?|muttersprache|fließend|verhandlungssicher|grundkenntnisse|gut|sehr gut|courant|bilingue|langue maternelle|notions|intermédiaire|limba maternă|avansat|mediu|începător|fluent|[ABC][12](?:\s*[-–/]\s*[ABC][12])?|母语|流利|熟练|اللغة الأم)\.?$/iu;
const LEVEL_AT_END = /^[\p{L}'’-]+\s*(?:[-–—:]\s*\S+|\(\S+\)|\s[ABC][12][+-]?)$/u;
const ITEM_WORDS_MAX = 4;
const LINE_CHARACTERS_MAX = 400;
const LANGUAGES_MAX = 15;

/**
 * Languages that somebody speaks, of the section about them, else of a labelled line; with a level where
 * it is one word. A list of programming languages names none of these.
 */
export function findSpokenLanguages(lines: readonly Line[], sections: readonly Section[]): Span[] {
  const own = sectionLines(sections, 'languages').filter((line) => line.text !== '');
  const found = own.flatMap((line) => itemsOf(line).filter((item) => isLanguage(item.text, true)));
  const labelled = lines.flatMap((line, index) => {
    const label = own.includes(line) ? null : LABEL.exec(line.text);
    if (!label || label[0].length === line.text.length) return [];
    const rest = { ...line, ...part(line, label[0].length, line.text.length) };
    const next = lines[index + 1];
    const more = /,$/.test(line.text) && next ? itemsOf(next) : [];
    const items = [...itemsOf(rest), ...more];
    return items.filter((item) => isLanguage(item.text, false));
  });
  const seen = new Set<string>();
  return [...found, ...labelled]
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
  return NAME.test(text);
}

function itemsOf(line: Line): Span[] {
  if (line.text.length > LINE_CHARACTERS_MAX) return [];
  const label = LABEL.exec(line.text)?.[0].length ?? 0;
  const list = label < line.text.length ? part(line, label, line.text.length) : line;
  return splitSpan(
    list,
    /[,;|·•、，；](?![^(]*\))|\t|\s+[–—-]\s+(?=\p{Lu}\p{Ll}{3,}\s*(?:\(|$))|\s+(?:and|und|et|și|y|e)\s+(?=\p{Lu})|(?<=\))\s+(?=\p{Lu})/gu,
  ).map((item) => trimSpan(item));
}

function isLanguage(text: string, isInSection: boolean): boolean {
  if (LEVEL_ONLY.test(text)) return false;
  if (NAME.test(text)) return true;
  // A language that the list does not know, in the section about them.
  return (
    isInSection &&
    /^\p{Lu}[\p{L}\p{M}-]{3,}(?:\s*[(:–—-].*)?$/u.test(text) &&
    text.split(' ').length <= ITEM_WORDS_MAX
  );
}

/** "Français (langue maternelle)" → "Français"; "English (C1)" stays. */
function withoutLongLevel(item: Span): Span {
  if (LEVEL_AT_END.test(item.text)) return item;
  const name = NAME.exec(item.text)?.[0] ?? /^[\p{L}\p{M}-]+/u.exec(item.text)?.[0];
  return name ? part(item, 0, name.length) : item;
}
