import { nameOfLabelledParts } from './labelled-name.ts';
import { namedSkills } from './listed-values.ts';
import { isPlaceText } from './place-names.ts';
import { type Section, sectionOfHeading } from './resume-sections.ts';
import { HEADINGS } from './section-headings.ts';
import { append, type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
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
/** "Name: …" and its kin, and "Curriculum Vitae of …". */
const LABEL =
  /^(?:nom(?:\s+et\s+|\s*[/,]\s*)pr[ée]noms?|pr[ée]nom(?:\s+et\s+|\s*[/,]\s*)nom|nume(?:le)?(?:\s+(?:[șsş]i|\s*)\s*|\s*[/,]\s*)prenume(?:le)?|prenume(?:le)?(?:\s+(?:[șsş]i)\s+|\s*[/,]\s*)nume(?:le)?|(?:first\s+name|surname|last\s+name|family\s+name)(?:\(?s\)?)?\s*(?:\/|and|,)\s*(?:first\s+name|surname|last\s+name|family\s+name)(?:\(s\))?|imię i nazwisko|vor-\s*und\s*(?:nach|zu)name|(?:nach|zu|familien)?name\s*[/,]\s*vorname|vorname\s*[/,]\s*(?:nach|zu)?name|姓\s*名|الاسم(?:\s+(?:الكامل|الثلاثي|الرباعي))?|curriculum\s+vitae\s+(?:of|von|de|du|al|:|[-–—])|(?:résumé|resume|cv)\s+(?:of|for|von|de|du|al|:|[-–—])|lebenslauf\s+(?:von|[-–—:])|(?:name\s+of\s+(?:the\s+)?)?(?:applicant|candidate)(?=\s*[:：\t])|bewerber(?:in)?(?=\s*[:：\t])|candidate?[ăa]?(?=\s*[:：\t])|name\s+d(?:er|es)\s+bewerber(?:in|s)(?=\s*[:：\t])|(?:full\s+|candidate(?:['’]s)?\s+)?(?:name|nom|nume(?:le)?|nombre|nome|naam)(?=[\s:：]))(?:\s+(?:candidat\p{L}*|complet\p{L}*|dumneavoastră))?\s*[:：\t]?\s*/iu;
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

/** What else of the text tells who it is about. */
export type NameHints = { email: string | null; links: readonly string[] };

/** Employers and projects look like names. */
const TOLD_SECTIONS: ReadonlySet<string> = new Set(['experience', 'projects']);
const SUMMARY_POINTS = -0.3;
const LABEL_LINES = 40;
/** A longer line holds more than a name and how to reach its bearer. */
const LINE_CHARACTERS_MAX = 250;
/** A name needs more than its shape. */
const ENOUGH_POINTS = 1.2;
/** Lines that are looked at; a name far down has to be drawn last. */
const LINES_MAX = 120;

/**
 * The name of the person: a labelled one, else what reads like a name and has the best evidence: its
 * place at the head of the résumé, the address, a title beside it, being said twice. Academic titles
 * and what is written after names are left out. Null when nothing is good enough.
 */
export function findPersonName(
  lines: readonly Line[],
  sections: readonly Section[],
  hints: NameHints = { email: null, links: [] },
): Span | null {
  const ofForm = nameOfLabelledParts(lines);
  if (ofForm) return ofForm;
  for (const line of lines.slice(0, LABEL_LINES)) {
    const label = LABEL.exec(line.text);
    if (!label || line.text.length > LINE_CHARACTERS_MAX) continue;
    const value = part(line, label[0].length, line.text.length);
    const [first] = splitSpan(value, /\t|\s[|·•]\s|\s{3,}/gu);
    const name =
      first &&
      (familyNameFirst(first, { ...hints, isLabelled: true }) ??
        nameIn(first, { isLabelled: true }));
    if (name) return name;
  }
  const content = lines.filter((line) => line.text !== '');
  const head = new Set(sections.find((section) => section.name === 'head')?.lines ?? []);
  const contact = new Set(
    sections.filter((section) => section.name === 'contact').flatMap((section) => section.lines),
  );
  const told = new Set(
    sections
      .filter((section) => TOLD_SECTIONS.has(section.name))
      .flatMap((section) => section.lines),
  );
  const summary = new Set(
    sections.filter((section) => section.name === 'summary').flatMap((section) => section.lines),
  );
  const looked = new Set([...content.slice(0, LINES_MAX), ...content.slice(-3)]);
  const placeOf = (line: Line, index: number) => {
    if (head.has(line)) return Math.max(0, 1.6 - index * 0.2);
    if (contact.has(line)) return 0.4;
    if (summary.has(line)) return SUMMARY_POINTS;
    return told.has(line) && line !== content.at(-1) ? -1 : 0;
  };
  const seen = new Map<string, number>();
  const candidates: { name: Span; points: number }[] = [];
  for (const [index, line] of content.entries()) {
    if (!looked.has(line) || line.isItem) continue;
    for (const [at, name] of namesOfLine(line, hints).entries()) {
      const key = name.text.toLowerCase();
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const place = placeOf(line, index);
      const points =
        place +
        shapePoints(name.text) +
        addressPoints(name.text, hints) +
        (at === 0 ? 0.3 : 0) +
        besideTitle(content, index) +
        (line === content.at(-1) ? 0.6 : 0);
      candidates.push({ name, points });
    }
  }
  for (const { name, index } of namesOverTwoLines(content.slice(0, LINES_MAX))) {
    const address = addressPoints(name.text, hints);
    const line = content[index];
    const isTitled = index === 0 && besideTitle(content, index + 1) >= 1;
    if (!line || told.has(line) || (address === 0 && !isTitled)) continue;
    const points = placeOf(line, index) + address + besideTitle(content, index + 1);
    candidates.push({ name, points });
  }
  let best: { name: Span; points: number } | null = null;
  for (const { name, points } of candidates) {
    const repeated = (seen.get(name.text.toLowerCase()) ?? 0) > 1 ? 0.4 : 0;
    if (points + repeated > (best?.points ?? ENOUGH_POINTS))
      best = { name, points: points + repeated };
  }
  return best?.name ?? null;
}

/** In a résumé that begins with a sidebar, the name stands above the title, after the sidebar. */
function besideTitle(content: readonly Line[], index: number): number {
  const next = content[index + 1];
  if (!next || next.isItem || next.text.length > 80) return 0;
  return TITLE_WORDS.test(next.text) ? 1 : /@|\+\d|\d{3}/.test(next.text) ? 0.4 : 0;
}

/** Large letters may put the given name on one line and the family name on the next. */
function namesOverTwoLines(content: readonly Line[]): { name: Span; index: number }[] {
  return content.flatMap((line, index) => {
    const next = content[index + 1];
    if (!next || line.isItem || next.isItem || sectionOfHeading(line) || sectionOfHeading(next))
      return [];
    if (!isHalfName(line.text) || !isHalfName(next.text)) return [];
    const name = append(line, ' ', next);
    return isName(name.text, false) ? [{ name, index }] : [];
  });
}

function isHalfName(text: string): boolean {
  return text.length <= 30 && text.split(' ').length <= 2 && !isPlaceText(text);
}

function namesOfLine(line: Line, hints: NameHints): Span[] {
  if (line.text.length > LINE_CHARACTERS_MAX || sectionOfHeading(line)) return [];
  const spaced = letterSpaced(line, hints);
  if (spaced) return [spaced];
  const pieces = splitSpan(
    line,
    /\t|\s[|·•–—/]\s|\s-\s|\s{3,}|\s*(?:\S+@\S+|\+?\(?\d[\d ()./-]{6,}\d)\s*/gu,
  );
  return pieces.slice(0, 4).flatMap((piece, index) => {
    const bare = trimSpan(piece);
    const turned = index === 0 ? familyNameFirst(bare, hints) : null;
    return turned ?? nameIn(bare) ?? nameBeforeTitle(bare, hints) ?? smallName(bare, hints) ?? [];
  });
}

/** "MUSTER, Jo": the family name before a comma, in capitals or borne out by the address. */
function familyNameFirst(span: Span, hints: NameHints & { isLabelled?: boolean }): Span | null {
  const [family, given, ...more] = splitSpan(span, /\s*,\s*/gu);
  if (!family || !given || more.length > 0 || LETTERS.test(given.text)) return null;
  if (POST_NOMINAL.test(given.text) || family.text.split(' ').length > 2) return null;
  const name = `${given.text} ${family.text}`;
  const isInCapitals = isCapitals(family.text) && !isCapitals(given.text);
  const isBorneOut = hints.isLabelled || addressPoints(name, hints) > (isInCapitals ? 0 : 1.2);
  if (!isBorneOut || isPlaceText(given.text) || !isName(name, false)) return null;
  return { start: span.start, end: span.end, text: name };
}

/** "Jo Muster Tax Adviser" with nothing between: the address says how far the name goes. */
function nameBeforeTitle(span: Span, hints: NameHints): Span | null {
  const words = span.text.split(' ');
  for (const count of [2, 3]) {
    const first = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (rest === '' || !TITLE_WORDS.test(rest) || words.length > 10) continue;
    if (isName(first, false) && addressPoints(first, hints) >= 2)
      return part(span, 0, first.length);
  }
  return null;
}

/** "jo muster", in small letters throughout as some design it: both parts stand in the address. */
function smallName(span: Span, hints: NameHints): Span | null {
  if (!/^\p{Ll}{2,}(?: \p{Ll}{2,}){1,2}$/u.test(span.text) || addressPoints(span.text, hints) < 2)
    return null;
  const capitals = span.text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return isName(capitals, false) ? span : null;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function nameIn(span: Span, options: { isLabelled: boolean } = { isLabelled: false }): Span | null {
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

function areLetters(text: string): boolean {
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

function isName(whole: string, isLabelled: boolean): boolean {
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
function isOneSkill(text: string): boolean {
  return namedSkills(text, 0).some(({ start, end }) => start === 0 && end === text.length);
}

function shapePoints(text: string): number {
  // Two or three signs may be any word: a family name, or the first line, has to speak for them.
  if (/^\p{Script=Han}/u.test(text)) return CHINESE_FAMILY_NAME.test(text) ? 0.6 : -0.4;
  const words = text.split(' ').length;
  const isCaps = text === text.toUpperCase() && text !== text.toLowerCase();
  return (words <= 3 ? 0.4 : 0.1) + (isCaps ? 0.1 : 0) + (TITLE_WORDS.test(text) ? -0.3 : 0);
}

/** Whether the parts of the name stand in the e-mail address or in a link. */
function addressPoints(name: string, { email, links }: NameHints): number {
  const parts = wordsOf(plainLetters(name).replaceAll('-', ' ')).filter((word) => word.length >= 3);
  const local = plainLetters(email?.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  const others = plainLetters(links.join(' ')).replace(/[^a-z]/g, '');
  const inAddress = parts.filter((word) =>
    local.includes(word.replace(/[^a-z]/g, '') || '-'),
  ).length;
  if (inAddress > 0) return inAddress > 1 ? 2 : 1.2;
  return parts.filter((word) => others.includes(word.replace(/[^a-z]/g, '') || '-')).length > 1
    ? 1.2
    : 0;
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** "J O H N   D O E": one name of single letters. Where no wider blank parts it, the address does. */
function letterSpaced(line: Line, { email }: NameHints): Span | null {
  if (!/^\p{Lu}(?: \p{Lu})+(?:\s{2,}\p{Lu}(?: \p{Lu})+){0,4}$/u.test(line.text)) return null;
  const words = splitSpan(line, /\s{2,}/gu).map((word) => joinLetters(word));
  if (words.length === 1 && words[0]) {
    const local = email?.split('@')[0]?.toLowerCase().split(/[._-]/) ?? [];
    const first = local.find(
      (each) => each.length > 1 && words[0]?.text.toLowerCase().startsWith(each),
    );
    if (!first || first.length >= words[0].text.length) return null;
    const whole = words[0];
    words.splice(0, 1, part(whole, 0, first.length), part(whole, first.length, whole.text.length));
  }
  const [start, ...others] = words;
  if (!start) return null;
  const name = others.reduce((joined, word) => append(joined, ' ', word), start);
  return isName(name.text, false) ? name : null;
}

function joinLetters(span: Span): Span {
  const [first, ...others] = splitSpan(span, /\s/gu);
  return first ? others.reduce((joined, letter) => append(joined, '', letter), first) : span;
}
