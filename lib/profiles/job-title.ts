import { headingKind } from './job-headings.ts';
import { soughtPhrases } from './job-title-phrases.ts';
import { bareTitle, withoutDecoration } from './job-title-trim.ts';
import { GENDER_MARK, isRoleAtEnd, ORGANISATION, roleStrength, SPEECH } from './job-title-words.ts';
import { isPlaceText } from './place-names.ts';
import { type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { LEGAL_FORM, TITLE_WORDS } from './word-lists.ts';

const LINES_LOOKED_AT = 40;
/** Lines that say whom they seek are looked for further down, too. */
const SENTENCE_LINES_LOOKED_AT = 400;
const TITLE_WORDS_MAX = 14;
/** A title is short, and cut from a line that is. */
const LINE_CHARACTERS_MAX = 180;
/** Points from which on a candidate is a title; below, none is better than a wrong one. */
const TITLE_POINTS_MIN = 3;
/** Enough for a line that is the only one to end with a role: it may stand far down, beside a column. */
const ONLY_ROLE_POINTS_MIN = 2;
/** Under this much for its place alone a line is not looked at: far down, below headings, in the middle of a list. */
const OWN_POINTS_MIN = -0.5;
const REPEATS_COUNTED = 2;
/** By so much less a line may weigh that holds the words of a sentence and more. */
const FULLER_POINTS = 3;
/** Words from which a line tells more than a title. */
const LONG_LINE_WORDS = 14;
/** Characters in which a title at the beginning of a long line ends. */
const OPENING_CHARACTERS_MAX = 90;

const LABEL =
  /^(?:(?:job|position|role|post|vacancy|working|posting|official|functional)\s+title|title of (?:the )?(?:post|position|role|job)|(?:position|job|role|post) name|position|role|post|title|vacancy|job|designation|opening|hiring for|stellenbezeichnung|stellentitel|jobtitel|stelle|bezeichnung de[rs] (?:stelle|aufgabengebiet(?:e?s)?|position|tätigkeit)|tätigkeit|berufsbezeichnung|beruf|gesucht(?: wird| werden)?|intitulé(?: d[ue] (?:poste|l['’]emploi))?|(?:nom|titre|dénomination) du poste|poste(?: à pourvoir)?|fonction|emploi|métier|post|postul(?: vacant)?|funcția|denumire(?:a)?(?: (?:postului|post|funcției))?|titlul postului|meserie|(?:nombre|título|denominación) del puesto|puesto(?: de trabajo)?|cargo|vacante|vaga|posizione|figura(?: ricercata| professionale)?|ruolo|mansione|(?:nazwa )?stanowisk[oa](?: pracy)?|functie(?:titel|naam)?|vacature|stilling(?:stittel|sbetegnelse)?|tjänst|befattning|职位(?:名称)?|岗位(?:名称)?|招聘(?:职位|岗位)|职务|المسمى الوظيفي|الوظيفة|اسم الوظيفة|المنصب|الوظيفة المطلوبة)\s*(?:[:：]\s*|\t\s*|\s[–—-]\s)/iu;
/** Words before a title on its line: the kind of the document, "we are hiring", numbers of roles. */
const BEFORE_TITLE =
  /^(?:(?:job|role|position|post) (?:description|profile|specification|advert(?:isement)?|posting|opening|ad)(?: (?:and|&) (?:person|employee) specification)?|person(?:nel)? specification|employee specification|performance profile|vacancy(?: notice| announcement)?|open position|(?:job |career )?opportunity|(?:position|role|job|vacancy|opening|stelle|poste|post) ?\d{0,2}|we(?:['’]re| are) (?:now )?(?:hiring|recruiting|looking for)(?: an?)?|(?:now|urgently) hiring|hiring|(?:join us|work with us) as(?: an?)?|wanted|urgent(?:ly)?(?: required)?|stellenanzeige|stellenausschreibung|stellenangebot|wir suchen(?: (?:eine?n?|ab sofort))?|gesucht|offre d['’]emploi|fiche de poste|avis de recrutement|recrutement|nous recrutons(?: une?)?|anunț(?: de)? (?:angajare|concurs)|anunț|angajăm|căutăm|fișa (?:de )?post(?:ului)?|oferta de (?:empleo|trabajo)|se busca|buscamos|vacante|vacature|gezocht|offerta di lavoro|ogłoszenie|oferta pracy|praca|招聘|诚聘|急聘|مطلوب(?: للعمل)?(?: فورا?ً?ا?)?|وظيفة(?: شاغرة)?|إعلان)\s*(?:!+\s*|[:：–—\]】-]\s*|\s(?=\p{Lu}))+/iu;
/** What stands above a title in many advertisements. */
const NOT_A_TITLE =
  /^(?:(?:job|role|position|post) (?:description|details|posting|advert(?:isement)?|profile|specification|summary|information|purpose|overview)|(?:person(?:nel)?|employee) specification|job description (?:and|&) (?:person|employee) specification|vacancy(?: announcement| notice)?|posting details|position information|about (?:us|the role)|company|overview|(?:we are|we['’]re|now) hiring|join (?:us|our team)|careers?|current vacancies|all jobs|back to .*|apply(?: now)?|job id.*|class code.*|stellenanzeige|stellenausschreibung|stellenangebot|anforderungsprofil|offre d['’]emploi|fiche de poste|anunț de angajare|anunț|fișa postului|ofert[ăa] de (?:muncă|empleo|trabajo)|vacature|ogłoszenie|招聘启事|招聘|إعلان وظيفة|summary|home|staff|faculty|management|administration|temporary|permanent|open positions?|jobs?|requirements?|description|unternehmensbeschreibung|stellenbeschreibung)$/iu;
/** Grades of a public service, which stand beside the title and name no work. */
const GRADE =
  /^(?:(?:higher|senior|administrative) )?(?:executive|administrative) (?:officer|assistant)(?: \([a-z]{2,3}\))?$|^(?:pay )?(?:grade|band) \p{L}?\d{1,2}\p{L}?$/iu;
/** "Responsible to: …", "Salary: …": a row of a form that names another's role or none. */
const FORM_ROW = /^[^:：\t]{2,34}(?:\s?[:：](?:\s|$)|\t)/u;
/** What browsers print of other advertisements. */
const SIMILAR =
  /^(?:similar|related|recommended|more|other|recent) (?:jobs?|vacancies|positions?|roles?|openings?)|^(?:ähnliche|weitere|passende|andere) (?:stellen|jobs|stellenangebote)|^(?:offres|emplois|postes) similaires|^(?:locuri de muncă|joburi|anunțuri) similare|^(?:ofertas|empleos) (?:similares|relacionad[oa]s)|^(?:vergelijkbare|soortgelijke) (?:vacatures|banen)|^podobne oferty|^相似职位|^وظائف مشابهة/iu;
const NOT_OF_TITLE =
  /[€£$]\s?\d|\d\s?(?:€|£|eur|lei|ron|chf|zł|pln)(?!\p{L})|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|@\S+\.|\d{4,}\s?\/|^\d+[.)]?\d*\s|(?:posted|published|veröffentlicht|publiée?|publicat) /iu;

export type TitleFound = { title: Span | null; company: Span | null };
type Candidate = { raw: Span; points: number; company: Span | null; isSaid?: boolean };

/**
 * The title of the role. Every line near the top, every labelled value and every phrase behind "we are
 * looking for" is weighed by what holds in any language: its place, whether it stands alone, words and
 * endings of roles, marks of the sexes, whether the text says it again, and what speaks against it (a firm,
 * a place, a sentence, a row of a form). Null where nothing speaks for any.
 */
export function findJobTitle(text: string, lines: readonly Line[]): TitleFound {
  const full = lines.filter((line) => /\p{L}/u.test(line.text));
  const labelled = labelledTitle(full.slice(0, LINES_LOOKED_AT));
  const lower = text.toLowerCase();
  const shown = [
    ...(labelled ? [labelled] : []),
    ...headCandidates(full.slice(0, LINES_LOOKED_AT)),
  ].flatMap((each) => weigh(each, lower));
  const said = sentenceCandidates(text, full).flatMap((each) => weigh(each, lower));
  const best = bestOf(sureEnough([...shown, ...said], shown));
  if (!best || shown.includes(best)) return best ?? { title: null, company: null };
  // A line that says the same and more is the title; the sentence speaks of it in short.
  const fuller = shown.filter(
    ({ title, points }) =>
      points >= best.points - FULLER_POINTS && holdsPhrase(title.text, best.title.text),
  );
  return bestOf(fuller) ?? best;
}

/** Sections that come after the title wherever they are told. */
const ABOVE_NO_TITLE: ReadonlySet<string> = new Set(['must', 'nice', 'duties', 'skills']);

type Weighed = { title: Span; company: Span | null; points: number };

function weigh({ raw, points: own, company, isSaid = false }: Candidate, lower: string): Weighed[] {
  const title = own > OWN_POINTS_MIN ? bareTitle(raw) : null;
  if (!title || wordsOf(title.text).length > TITLE_WORDS_MAX) return [];
  const points =
    own + repeatPoints(lower, title) + shapePoints(title.text, { raw: raw.text, isSaid });
  return points >= ONLY_ROLE_POINTS_MIN ? [{ title, company, points }] : [];
}

/** Those with the points of a title; without any, the one line of the head that begins or ends with a role. */
function sureEnough(all: readonly Weighed[], shown: readonly Weighed[]): readonly Weighed[] {
  const sure = all.filter(({ points }) => points >= TITLE_POINTS_MIN);
  if (sure.length > 0) return sure;
  const roles = shown.filter(
    ({ title }) => roleStrength(title.text) === 2 && isRoleAtEnd(title.text),
  );
  return roles.length === 1 ? roles : [];
}

/** The first of the best. */
function bestOf(all: readonly Weighed[]): Weighed | null {
  let best: Weighed | null = null;
  for (const each of all) if (!best || each.points > best.points) best = each;
  return best;
}

function holdsPhrase(whole: string, phrase: string): boolean {
  return ` ${wordsOf(whole.toLowerCase()).join(' ')} `.includes(
    ` ${wordsOf(phrase.toLowerCase()).join(' ')} `,
  );
}

/** What the words of a title tell, wherever they stand. */
function shapePoints(title: string, { raw, isSaid }: { raw: string; isSaid: boolean }): number {
  const words = wordsOf(title).length;
  // A mark of the sexes tells a title whatever its words are.
  const strength = GENDER_MARK.test(raw) ? 2 : roleStrength(title);
  let points = [-0.6, 1, 2.5][strength] ?? 0;
  if (strength === 2 && isRoleAtEnd(title)) points += 0.6;
  if (isSaid && strength === 2 && /^\p{Ll}/u.test(title)) points -= 0.6;
  if (strength < 2 && !isSaid && /^\p{Ll}/u.test(title)) points -= 2.5;
  if (words > 8) points -= 0.8;
  if (words > 11) points -= 1.5;
  if (isPlaceText(title)) points -= 4;
  if (LEGAL_FORM.test(title)) points -= 4;
  else if (ORGANISATION.test(title) && !isRoleAtEnd(title)) points -= 2.5;
  // "Ashworth & Lee Solicitors": several with names are a firm.
  if (/&\s.*\p{Ll}s$/u.test(title)) points -= 2;
  if (SPEECH.test(title)) points -= 2.5;
  if (NOT_OF_TITLE.test(title)) points -= 2;
  if (GRADE.test(title)) points -= 2;
  if (NOT_A_TITLE.test(title) || headingKind(title)?.other === 0) points -= 5;
  return points;
}

function repeatPoints(lower: string, title: Span): number {
  const wanted = title.text.toLowerCase();
  let found = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (at < title.start || at >= title.end) found += 1;
    if (found >= REPEATS_COUNTED) break;
  }
  return found * 0.5;
}

function labelledTitle(lines: readonly Line[]): Candidate | null {
  for (const [index, line] of lines.entries()) {
    const clean = withoutDecoration(line);
    const label = LABEL.exec(clean.text);
    if (!label || clean.text.length > LINE_CHARACTERS_MAX || line.isItem) continue;
    // A dash behind a short word is a label only where a role follows.
    const isDash = /[–—-]\s*$/u.test(label[0]);
    const value = part(clean, label[0].length, clean.text.length);
    const next = lines[index + 1];
    if (value.text === '') {
      if (next && roleStrength(next.text) === 2)
        return { raw: withoutDecoration(next), points: 7, company: null };
      continue;
    }
    if (wordsOf(value.text).length > TITLE_WORDS_MAX) continue;
    const strength = roleStrength(value.text);
    if (isDash && strength < 2) continue;
    const sought = soughtPhrases(value)[0];
    if (sought) return { raw: sought, points: 7, company: null };
    const [organisation, role] = splitSpan(value, /:\s+/gu);
    if (organisation && role && TITLE_WORDS.test(role.text)) {
      return { raw: role, points: 8, company: organisation };
    }
    return { raw: value, points: strength > 0 ? 8 : 6, company: null };
  }
  return null;
}

/** Lines of the head: the earlier and the more alone, the likelier. */
function headCandidates(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  let underSimilar = 0;
  // Contact and benefits may stand in a column beside the title, what is asked for never above it.
  let belowHeadings = 0;
  for (const [index, line] of lines.entries()) {
    const clean = withoutDecoration(line);
    if (clean.text === '') continue;
    if (SIMILAR.test(clean.text)) {
      // One advertisement of another firm and its name follow at least.
      underSimilar = 2;
      continue;
    }
    const heading = goesOn(lines[index - 1]) ? null : headingKind(clean.text);
    if (heading && heading.other === 0 && ABOVE_NO_TITLE.has(heading.kind)) belowHeadings = 2;
    else if (heading && heading.other === 0 && heading.kind !== 'about') {
      belowHeadings = Math.max(belowHeadings, 1);
    }
    const opening = openingOf(clean);
    const penalty = underSimilar > 0 ? 2.5 : 0;
    const card = heads(lines, index) ? CARD_POINTS : -belowHeadings;
    const points = linePoints(line, opening ?? clean, index) + card;
    if (underSimilar > 0) underSimilar -= 1;
    for (const each of piecesOf(opening ?? clean)) {
      found.push({ ...each, points: points + each.points - penalty - (opening ? 0.8 : 0) });
    }
  }
  return found;
}

/** Whether a line is carried on by the next: what follows "a month +" is no heading. */
function goesOn(line: Line | undefined): boolean {
  return /(?:[+,&–—-]|\s(?:and|or|und|oder|et|ou|și|sau|y|o|e))\s*$/iu.test(line?.text ?? '');
}

/** A title with its place and terms on the lines below is one wherever it stands. */
const CARD_POINTS = 2.5;
const CARD_LINES = 3;
/** Lines of a card: the kind of contract, when it was posted, the pay. */
const CARD_TERMS =
  /^(?:permanent|contract|temporary|(?:full|part)[ -]?time|remote|hybrid|on-?site|posted|published|closing|apply (?:by|before)|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|temps (?:plein|partiel)|publié|normă întreagă|nedeterminat|tiempo completo|indefinido|tempo (?:pieno|indeterminato)|voltijds|deeltijds|salary|req(?:uisition)? (?:id|no)|job id|ref(?:erence)?\.?)(?!\p{L})/iu;

/** Whether the short lines below a role tell where and on which terms it is, as a card of a job does. */
function heads(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.isItem || roleStrength(line.text) < 2 || !isRoleAtEnd(line.text)) return false;
  const below = lines.slice(index + 1, index + 1 + CARD_LINES).map(withoutDecoration);
  const told = below.filter(({ text }) => isPlaceText(text) || CARD_TERMS.test(text));
  return told.length >= 2 && below.every(({ text }) => wordsOf(text).length <= 6);
}

/** "Pickers wanted - Corby - start Mon …": what a long line begins with, up to its first sign. */
function openingOf(line: Span): Span | null {
  if (wordsOf(line.text).length < LONG_LINE_WORDS) return null;
  const sign = /\s+[–—-]\s+|\s*[|·•\t]\s*|,\s/u.exec(line.text.slice(0, OPENING_CHARACTERS_MAX));
  return sign && sign.index > 0 ? part(line, 0, sign.index) : null;
}

function linePoints(line: Line, clean: Span, index: number): number {
  const words = wordsOf(clean.text).length;
  let points = 2.4 - Math.min(index, 14) * 0.16;
  if (index === 0) points += 0.3;
  if (line.isItem) points -= 2.5;
  if (clean.text.length > LINE_CHARACTERS_MAX || words > 24) points -= 4;
  if (words <= 8) points += 0.4;
  if (/[.;]$/u.test(clean.text) && words > 4 && !/\p{Lu}\.$/u.test(clean.text)) points -= 3;
  if (/^\p{Ll}/u.test(clean.text)) points -= 1;
  if (/[:：]$/u.test(clean.text)) points -= 1;
  if (GENDER_MARK.test(clean.text)) points += 1.5;
  if (/^#{1,2}\s/u.test(line.text)) points += 0.5;
  return points;
}

/** The whole line; or what follows the kind of the document; or title and firm beside each other. */
function piecesOf(line: Span): Candidate[] {
  const before = BEFORE_TITLE.exec(line.text)?.[0].length ?? 0;
  const rest = before > 0 ? part(line, before, line.text.length) : line;
  if (rest.text === '') return [];
  const told = before > 0 ? 1.5 : 0;
  if (before === 0 && FORM_ROW.test(line.text) && !GENDER_MARK.test(line.text)) {
    return [];
  }
  // "The bakery Lanvin seeks a …": the line says whom.
  const isShort = wordsOf(line.text).length <= LONG_LINE_WORDS;
  const [sought] = isShort ? soughtPhrases(line) : [];
  if (sought) return [{ raw: sought, points: told + 1, company: null, isSaid: true }];
  const speech = SPEECH.test(rest.text) ? -2 : 0;
  const firm = firmBeside(rest);
  if (firm) return [{ raw: firm.title, points: told + speech, company: firm.company }];
  return [{ raw: rest, points: told + speech, company: null }];
}

/** "Data Analyst @ Northwind", "Nurse – St. Anne’s Hospital": what follows is where. */
function firmBeside(span: Span): { title: Span; company: Span } | null {
  const at = /\s+(?:@|at|bei(?:m| der)?|chez)\s+(?=\p{Lu})/u.exec(span.text);
  if (at && roleStrength(span.text.slice(0, at.index)) === 2) {
    const company = part(span, at.index + at[0].length, span.text.length);
    const [name] = splitSpan(company, /\s*[|·•(,\t]\s*|\s[–—-]\s/gu);
    if (!name) return null;
    return { title: part(span, 0, at.index), company: trimSpan(name, /[^\p{L}\p{N}.)&]/u) };
  }
  const pieces = splitSpan(span, /\s+[–—-]\s+/gu);
  const [one, other] = pieces;
  if (!one || !other || pieces.length !== 2) return null;
  const isFirm = (text: string) => LEGAL_FORM.test(text) || ORGANISATION.test(text);
  if (isFirm(one.text) && roleStrength(other.text) === 2 && !isRoleAtEnd(one.text))
    return { title: other, company: one };
  if (isFirm(other.text) && roleStrength(one.text) === 2 && !isRoleAtEnd(other.text))
    return { title: one, company: other };
  return null;
}

/** What sentences say: the earlier, the likelier; less than a line that stands as a title. */
function sentenceCandidates(text: string, lines: readonly Line[]): Candidate[] {
  const last = lines[Math.min(lines.length, SENTENCE_LINES_LOOKED_AT) - 1];
  const head = { start: 0, end: last?.end ?? 0, text: text.slice(0, last?.end ?? 0) };
  return soughtPhrases(head).map((raw, index) => ({
    raw,
    points: 2.4 - Math.min(1.2, index * 0.2) - Math.min(1, raw.start / 6_000),
    company: null,
    isSaid: true,
  }));
}
