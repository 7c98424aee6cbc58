import { namedSkills } from './listed-values.ts';
import { isPlaceText } from './place-names.ts';
import { HEADINGS } from './section-headings.ts';
import { part, type Span, splitSpan, trimSpan } from './text-lines.ts';
import { EMPLOYER_WORDS, SCHOOL_WORDS, TITLE_WORDS } from './word-lists.ts';

/** Letters after a name: they say what somebody is, and are no part of it. */
const POST_NOMINAL =
  /^(?:R\.?N\.?|BSN|MSN|NP|FNP|LPN|CNA|Ph\.?\s?D\.?|M\.?D\.?|MBA|EMBA|PMP|CPA|CFA|P\.?E\.?|Esq\.?|III?|B\.?\s?Sc\.?|M\.?\s?Sc\.?|B\.?\s?A\.?|M\.?\s?A\.?|B\.?\s?Eng\.?|M\.?\s?Eng\.?|LL\.?\s?[BM]\.?|MRCP|FRCS|ACCA|CISSP|SHRM-CP|RGN|OBE|MBE|MRICS|CEng|MIET|FCCA|Dipl\.?-?\s?(?:Ing|Kfm|Kff|Inf|Psych|Wirt\.?-?Ing|Biol|Chem|Phys)\.?|(?:she|he|they)\/(?:her|him|them)(?:\/\p{L}+)?)(?:\s*\(.*\))?$/iu;
/** Other letters: two capitals at least, and no more than a few letters. */
const LETTERS = /^(?!\p{Lu}\p{Ll}+-\p{Lu}\p{Ll})(?=(?:.*\p{Lu}){2})[\p{L}.-]{2,7}$/u;
/** Letters of professions and degrees that stand behind a name without a comma, as they are written. */
const KNOWN_LETTERS =
  /^(?:RN|BSN|MSN|PhD|MD|DO|MBA|EMBA|PMP|CPA|EA|CFP|MSc|BSc|BEng|MEng|M\.Sc\.?|B\.Sc\.?|M\.A\.?|B\.A\.?|Ph\.D\.?|CFA|CISSP|CISA|CISM|MA|BA|LLM|LLB|JD|[MFA]CIPD|MCLIP|[AF]CCA|ACA|FCA|ACMA|FCMA|CGMA|[MF]RICS|[MF]IET|MICE|FICE|CEng|IEng|MIMechE|MCIOB|RIBA|MRPharmS|MRCP|MRCS|FRCS|RGN|RMN|QTS|PHR|SPHR|CSM|LCSW|LMFT|LPC|CRNA|APRN|CCRN|AICP|DDS|DMD|DVM|DPT|OTR|PharmD|EdD|PsyD|CIPP|CMgr|FHEA|OBE|MBE)$/;
const BEFORE_NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mme|Mlle|M|Herr|Frau|Dipl\.?-?\s?(?:Ing|Kfm|Kff|Inf|Psych|Wirt\.?-?Ing|Biol|Chem|Phys|Päd)|M\.?Sc|B\.?Sc|M\.?A|B\.?A|Ing|Mag|Mgr|Dott\.?ssa|Dott|Arh|med|rer\. ?nat|Ec|Av|Eng|Engr|Rev|Sir|habil|phil|jur|h\. ?c|د|م|أ)\.?(?=[\s.])\.?\s*(?:\(FH\)\s*)?)+(?=\p{L}{2})/u;
/** Titles in small letters, as they are written before a name: "ing.", "dr. med.". */
const BEFORE_NAME_SMALL =
  /^(?:(?:dr|ing|inż|prof|mag|mgr|dipl|av|ec|arh|arch|lic|conf|univ|asist|med|biol|psih|farm|jur|kand|cand|rer|nat|phil|dott|sig|sr|sra|m|mme|mlle)\.(?:\s*-\s*|\s*)){1,4}(?=\p{Lu})/u;
/** What follows is a name that somebody had or has besides. */
const OTHER_NAME =
  /\s+(?:geb(?:\.|oren|orene)?|gesch\.|née?|nee|born|ép\.|épouse|z domu|n[ăa]scut[ăa]?|alias|aka|a\.k\.a\.)\s+\p{L}.*$/iu;
/** Degrees behind a name, with "(Hons)" and more of them after it. */
const DEGREES_BEHIND =
  /\s+(?:BA|MA|BSc|MSc|BEng|MEng|LLB|BEd|BMus)\s*\(Hons\.?\).*$|\s+(?:BSc|MSc|BEng|MEng|LLB|LLM|MBA|PhD|PGCE|BEd)(?:\s+\p{Lu}[\p{L}.()]*)+$/u;
const NICKNAME = /\s+(?:["“„'‘«(][\p{L}\p{M}.-]{2,20}["”“'’»)])(?=\s+\p{Lu})/u;
const DOCUMENT_WORDS =
  /(?:\s*[-–—|:,]?\s*(?:curriculum\s+vitae|resume|résumé|c\.?v\.?|lebenslauf))$/iu;
const DOCUMENT_START =
  /^(?:curriculum\s+vitae|resume|résumé|cv|lebenslauf)\s*[-–—|:,]?\s+(?=\p{Lu})/iu;
const NOT_A_NAME =
  /(?<!\p{L})(?:curriculum|vitae|resume|résumé|cv|lebenslauf|europass|page|pagina|seite|last updated|references?|example|confidential|portfolio|profile|profil|summary|contact|kontakt|experience|education|skills|address|adresse|adresă|anschrift|phone|telefon|e-?mail|linkedin|github|street|road|avenue|lane|straße|strasse|rue|application|bewerbung|bewerbungsunterlagen|januar|january|welcome|hello|about|geboren|naissance|data|date|sex|gender|nationality|feminin|masculin|weiblich|männlich|driving|licen[cs]e|of|and|und|the|for|with|in|et|für|pour|pentru|objective|full|stack|web|team|player|hard|working|career|path|digital|software|hardware|personal|details|your|foto|photo|bild|your name|cover|letter|anschreiben|motivation)(?!\p{L})/iu;
/** Trades that are surnames as well: no evidence against a name. */
const TRADE_SURNAMES =
  /(?<!\p{L})(?:baker|cook|porter|carpenter|cleaner|driver|fisher|gardener|head|partner|chef|clerk|coach|guard|judge|marshall|mason|miller|page|plumber|sailor|steward|butler|warden|farmer|fuller|turner|waiter|dean|principal|sergeant|bauer|koch|maurer|maler|schreiner|tischler|bäcker|zimmerer|friseur|schlosser|meister|fahrer|lehrer|arzt|wirt|planer|prüfer|pfleger|schneider|schäfer|wagner|popa|croitor|boucher|boulanger|mercier|lefebvre|fournier|chevalier|page|pilot|captain|bishop|abbot|rector|home|young|bank|stores?|love|holt|labs|group|mills|farms?|church|market|[\p{L}]+(?:bau|bauer|maier|meister|lehrer|wirt|heim|amt|werk|mann|macher|führer|arzt|mechaniker))(?!\p{L})/giu;

const HEADING_VOCABULARY = new Set(
  Object.values(HEADINGS)
    .flat()
    .flatMap((heading) => heading.split(/[\s/-]+/))
    .filter((word) => word.length > 3),
);

/** The most frequent family names, which stand first. */
const CHINESE_FAMILY_NAME =
  /^(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]|欧阳|司马|上官|诸葛)/u;

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

export function nameIn(
  span: Span,
  options: { isLabelled: boolean } = { isLabelled: false },
): Span | null {
  const start = DOCUMENT_START.exec(span.text)?.[0].length ?? 0;
  const document = part(span, start, span.text.length);
  const title =
    (BEFORE_NAME.exec(document.text) ?? BEFORE_NAME_SMALL.exec(document.text))?.[0].length ?? 0;
  const bare = part(document, title, document.text.length);
  const end =
    DOCUMENT_WORDS.exec(bare.text) ?? OTHER_NAME.exec(bare.text) ?? DEGREES_BEHIND.exec(bare.text);
  const [first, second, ...others] = splitSpan(
    end ? part(bare, 0, end.index) : bare,
    /\s*[,，]\s*|\s+(?=\((?!\p{L}+\)\s+\p{Lu}))/gu,
  );
  if (!first) return null;
  // Behind a name stand titles or contact details.
  const rest = [second, ...others].filter((each) => each !== undefined);
  if (
    !rest.every(
      (each) => areLetters(each.text) || /[\d@(]/.test(each.text) || TITLE_WORDS.test(each.text),
    )
  )
    return null;
  let name = trimSpan(first);
  for (let words = name.text.split(' '); words.length > 2; words = name.text.split(' ')) {
    const last = words.at(-1) ?? '';
    if (!isPostNominal(last, words.slice(0, -1))) break;
    name = trimSpan(part(name, 0, name.text.length - last.length));
  }
  return isName(name.text, options.isLabelled) ? name : null;
}

export function areLetters(text: string): boolean {
  if (POST_NOMINAL.test(text)) return true;
  const words = text.split(' ');
  return words.length <= 4 && words.every((word) => LETTERS.test(word));
}

/** Letters behind a name without a comma: known ones, or capitals that no surname has. */
function isPostNominal(last: string, before: readonly string[]): boolean {
  if (KNOWN_LETTERS.test(last)) return true;
  if (before.every(isCapitals) || /^[IVX]+$/.test(last)) return false;
  if (isCapitals(last)) return last.length <= 6 && !/[AEIOUYÄÖÜÉÈÁÍÓÚ]/u.test(last);
  // "MCIPPdip", "CEng": capitals side by side with small letters after them.
  return /^\p{Lu}{2,}\p{Ll}*$/u.test(last) && !/^(?:Mc|Mac|De|Di|La|Le|O)/.test(last);
}

export function isName(whole: string, isLabelled: boolean): boolean {
  const text = whole.replace(NICKNAME, '');
  if (text.length > 50 || /[\d@/\\:;!?()[\]{}<>|"„“+*=&%$#~_\uFFFD]/.test(text)) return false;
  if (/^[\p{Script=Han}]{2,4}(?:·[\p{Script=Han}]{1,6})?$/u.test(text))
    return isLabelled || !/公司|大学|学院|简历|信息|经历|教育|技能|工程|经理/u.test(text);
  const words = text.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  if (/^[\p{Script=Arabic} ]+$/u.test(text))
    return (
      words.length <= 5 &&
      (isLabelled ||
        (!TITLE_WORDS.test(text) && !EMPLOYER_WORDS.test(text) && !/سيرة|ذاتية/u.test(text)))
    );
  if (NOT_A_NAME.test(text)) return false;
  const plain = text.replace(TRADE_SURNAMES, 'Xx');
  if (
    !isLabelled &&
    (TITLE_WORDS.test(plain) || EMPLOYER_WORDS.test(plain) || SCHOOL_WORDS.test(plain))
  )
    return false;
  if (!isLabelled && (isPlaceText(text) || isOneSkill(text))) return false;
  if (
    words.filter((word) => HEADING_VOCABULARY.has(word.toLowerCase())).length >= words.length - 1 &&
    words.length > 1 &&
    !isLabelled
  )
    return false;
  const isPart =
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|[\p{L}\p{M}]{1,3}['’]\p{Lu}\p{L}+|(?:de|von|van|al|el)-\p{Lu}\p{L}+)$/u;
  const particle =
    /^(?:de|da|di|del|della|dos|das|do|van|von|vom|der|den|zu|zur|zum|el|la|le|du|des|al|bin|bint|ibn|ben|y|e|ter|ten|af|av|und|st|d['’]\p{L}+)$/u;
  return words.every((word, index) => isPart.test(word) || (index > 0 && particle.test(word)));
}

/** "Machine Learning" as a whole; a surname may be a skill by itself. */
export function isOneSkill(text: string): boolean {
  return namedSkills(text, 0).some(({ start, end }) => start === 0 && end === text.length);
}

export function shapePoints(text: string): number {
  // Two or three signs may be any word: a family name, or the first line, has to speak for them.
  if (/^\p{Script=Han}/u.test(text)) return CHINESE_FAMILY_NAME.test(text) ? 0.6 : -0.4;
  const words = text.split(' ').length;
  const isCaps = text === text.toUpperCase() && text !== text.toLowerCase();
  return (words <= 3 ? 0.4 : 0.1) + (isCaps ? 0.1 : 0) + (TITLE_WORDS.test(text) ? -0.3 : 0);
}
