import { companySentences } from './job-company-sentences.ts';
import { headingKind } from './job-headings.ts';
import { bareTitle, withoutDecoration } from './job-title-trim.ts';
import { GENDER_MARK, isRoleAtEnd, ORGANISATION, roleStrength, SPEECH } from './job-title-words.ts';
import { isPlaceText } from './place-names.ts';
import { findKnownSkills } from './skill-aliases.ts';
import { type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { EMPLOYER_WORDS, LEGAL_FORM, PLACE_END } from './word-lists.ts';

const HEAD_LINES = 12;
const COMPANY_WORDS_MAX = 9;
const LABEL_LINE_CHARACTERS_MAX = 140;
/** Candidates that are weighed, so that a long text costs no more. */
const CANDIDATES_MAX = 60;
/** Points from which on a candidate is the company; below, none is better than a guess. */
const COMPANY_POINTS_MIN = 2.2;
const REPEATS_COUNTED = 3;
/** By so much less a longer form of the name may weigh. */
const FULLER_POINTS = 3;

const COMPANY_LABEL =
  /^(?:company(?: name)?|employer|hiring organi[sz]ation|organi[sz]ation|agency|client|institution|school|hospital|practice|unternehmen|firma|arbeitgeber(?:in)?|einrichtung|träger|dienststelle|entreprise|société|employeur|établissement|collectivité|structure|companie|compania|angajator(?:ul)?|instituția|unitatea|firma|empresa|entidad|empleador|azienda|datore di lavoro|pracodawca|nazwa firmy|bedrijf|werkgever|organisatie|bedrift|arbeidsgiver|företag|arbetsgivare|virksomhed|arbejdsgiver|公司(?:名称)?|单位(?:名称)?|招聘单位|用人单位|企业(?:名称)?|الشركة|اسم الشركة|جهة العمل|صاحب العمل)\s*(?:[:：]\s*|\t\s*)/iu;
const ABOUT_COMPANY =
  /^(?:about|über|à propos (?:de|du|des)|despre|sobre(?: (?:a|o|la|el))?|over|o firmie|chi è|om|关于|عن)\s+(?!us\b|the (?:role|job|position|team|company|opportunity|school|post)|you\b|this\b|our\b|uns\b|nous\b|noi\b|nosotros|nós|ons\b|oss\b|das\b|rol|post|compani|puesto|vaga|a vaga|empresa|我们|الشركة|الوظيفة|job|deze|dich|sie)(\S[^:]{1,60}?)\s*:?$/iu;
/** Departments and lines of work: what stands beside a title and is no firm. */
const NO_FIRM =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: .*)?|engineering|marketing|sales|finance|operations|hr|human resources|it|information technology|product|design|customer (?:success|support|service)|legal|people|data|research|communications|administration|accounting|support|business|technology|software|vertrieb|einkauf|produktion|verwaltung|personal|ventas|compras|it-abteilung|production|logistics|logistik|logistique|healthcare|education|description|summary|overview|apply(?: now)?|similar jobs|careers?|jobs?|home|about|location|remote|hybrid|other|general|urgent|note|notes|confidential|job details|benefits|annual salary|salary|duties|posted.*|published.*|wanted|help wanted!?|hiring|we are hiring!?|ref.*|reference.*|nr\.? .*|offre .*|kennziffer.*|class code.*|open date.*|experience level|full[- ]time|part[- ]time|permanent|temporary|contract|vollzeit|teilzeit|cdi|cdd|anunț.*|招聘.*|诚聘.*|إعلان.*|مطلوب.*)$/iu;
const KIND_OF_DOCUMENT =
  /(?<!\p{L})(?:job (?:description|profile|posting|advert)|person specification|employee specification|fiche de poste|stellenausschreibung|anforderungsprofil|fișa postului|vacancy|vacature|section \d|offre d['’]emploi|avis de recrutement|position announcement|performance profile)(?!\p{L})/iu;
const TERMS =
  /[€£$%]|\d\s?(?:std|hours?|uur|h(?!\p{L})|ore(?!\p{L}))|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{5}|(?<!\p{L})(?:full[- ]time|part[- ]time|permanent|vollzeit|teilzeit|unbefristet|temps plein|cdi|cdd|per week|salary|band \d|grade \d|entgeltgruppe|gehalt|salaire|salariu|contract|remote|hybrid)(?!\p{L})/iu;
const PIECES =
  /\s*(?:[|·•\t]|,(?=\s)(?!\s+(?:Inc|LLC|LLP|Ltd|Lda|L\.P|LP|Co|plc|S\.[AL])(?!\p{L}))|\s[–—-]\s|\s\((?=\p{Lu}))\s*/gu;

/** "Join the night crew at Bramley": the end of a line of the head. */
const AT_END =
  /(?<!\p{L})(?:at|bei|chez|@|bij|la|en)\s+(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})$/u;
/** Two or more words written as a name is. */
const CAPITALISED =
  /^\p{Lu}[\p{L}\p{N}.'’-]*(?:\s(?:(?:&|of|and|und|de|der|du|des)\s)?\p{Lu}[\p{L}\p{N}.'’-]*){1,6}$/u;
/** What is within a firm or an office. */
const SUB_UNIT =
  /^(?:directorate|faculty|abteilung|dezernat|fachbereich|direction (?:de|des|du)|service (?:de|des|du)|division|team|compartiment|secția|department of(?! education| state| defen[cs]e| health| justice))(?!\p{L})/iu;

type Candidate = { span: Span; points: number; isSaid?: boolean };

/**
 * Who looks for somebody: a labelled name, a line or a piece of a line near the title, or what sentences say
 * of the firm. Each candidate is weighed by what speaks for a firm (its legal form, its kind, its place
 * beside the title, that the text says it again) and against one (a role, a place, terms, a slogan). Null
 * rather than a guess.
 */
export function findCompany(text: string, lines: readonly Line[], title: Span | null): Span | null {
  const full = lines.filter((line) => /\p{L}/u.test(line.text));
  const lower = text.toLowerCase();
  const candidates = [
    ...labelled(full),
    ...headCandidates(full.slice(0, HEAD_LINES), title),
    ...companySentences(text).map((each) => ({ ...each, isSaid: true })),
  ].slice(0, CANDIDATES_MAX);
  const weighed = candidates.flatMap(({ span, points: own, isSaid }): Candidate[] => {
    const name = bareName(span);
    if (!name || (title && overlaps(name, title) && name.text.length >= title.text.length))
      return [];
    const points = own + namePoints(name.text, isSaid) + repeatPoints(name, { lower, text });
    return [{ span: name, points }];
  });
  const best = bestOf(weighed.filter(({ points }) => points >= COMPANY_POINTS_MIN));
  if (!best) return null;
  // "Tidewater" is what "Tidewater Turbines plc" calls itself in short.
  const fuller = weighed.filter(
    ({ span, points }) =>
      span.text.length > best.span.text.length &&
      points >= best.points - FULLER_POINTS &&
      points > 0 &&
      (LEGAL_FORM.test(span.text) ||
        ORGANISATION.test(span.text) ||
        EMPLOYER_WORDS.test(span.text)) &&
      ` ${wordsOf(span.text.toLowerCase()).join(' ')} `.includes(
        ` ${wordsOf(best.span.text.toLowerCase()).join(' ')} `,
      ),
  );
  return (bestOf(fuller) ?? best).span;
}

/** The first of the best. */
function bestOf(all: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const each of all) if (!best || each.points > best.points) best = each;
  return best;
}

/** The title without the firm behind it: "Data Engineer - Northwind". */
export function withoutCompany(title: Span | null, company: Span | null): Span | null {
  if (!title || !company || !title.text.toLowerCase().endsWith(company.text.toLowerCase()))
    return title;
  const before = title.text.slice(0, -company.text.length);
  return /[–—|@,-]\s*$/u.test(before) ? (bareTitle(part(title, 0, before.length)) ?? title) : title;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function labelled(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (const line of lines) {
    const clean = withoutDecoration(line);
    if (clean.text.length > LABEL_LINE_CHARACTERS_MAX || line.isItem) continue;
    const label = COMPANY_LABEL.exec(clean.text);
    if (label) {
      const [value] = splitSpan(part(clean, label[0].length, clean.text.length), PIECES);
      if (value && wordsOf(value.text).length <= COMPANY_WORDS_MAX)
        found.push({ span: value, points: 5 });
    }
    const about = ABOUT_COMPANY.exec(clean.text);
    if (about?.[1] && wordsOf(about[1]).length <= 6 && /\p{Lu}|\p{Lo}/u.test(about[1])) {
      const from = clean.text.lastIndexOf(about[1]);
      found.push({ span: part(clean, from, from + about[1].length), points: 4 });
    }
  }
  return found;
}

function headCandidates(lines: readonly Line[], title: Span | null): Candidate[] {
  const at = title
    ? lines.findIndex(({ start, end }) => start <= title.start && title.end <= end + 1)
    : -1;
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const clean = withoutDecoration(line);
    if (clean.text === '' || line.isItem || clean.text.length > 140) continue;
    if (/^[^:：\t]{2,30}(?:：|:(?:\s|$|\p{sc=Han}))/u.test(clean.text) || isHeading(clean.text))
      continue;
    if (KIND_OF_DOCUMENT.test(clean.text) && !LEGAL_FORM.test(clean.text)) continue;
    const isTitleLine = index === at;
    const near = isTitleLine ? 0.3 : index === at + 1 ? 1.5 : index === at + 2 ? 0.5 : 0;
    const above = at > 0 && index === at - 1 ? 0.9 : 0;
    const beside = index < 3 ? AT_END.exec(clean.text) : null;
    if (beside?.[1])
      found.push({
        span: part(clean, clean.text.length - beside[1].length, clean.text.length),
        points: 2.4,
      });
    const pieces = splitSpan(clean, PIECES).map((each) => trimSpan(each));
    const isAlone = pieces.length === 1;
    const next = lines[index + 1];
    const isPlaced =
      pieces.slice(1).some(({ text }) => isPlaceLike(text)) ||
      (isAlone &&
        next !== undefined &&
        index > at &&
        isPlaceLike(withoutDecoration(next).text.split(',')[0] ?? ''));
    for (const [order, span] of pieces.entries()) {
      if (title && span.start < title.end && title.start < span.end && isTitleLine) continue;
      if (isPlaceLike(span.text) || (order > 0 && pieces.length > 1 && isTownBehind(pieces, order)))
        continue;
      const points =
        near +
        above +
        (index === 0 ? 0.6 : 0) +
        (index === 0 && at !== 0 && order === 0 && CAPITALISED.test(span.text) ? 0.7 : 0) +
        (at === 0 && index === 1 && isAlone ? 0.2 : 0) +
        (isAlone ? 0.3 : 0) +
        (isPlaced && order === 0 ? 0.9 : 0) -
        order * 0.3 -
        (index > at + 3 ? 0.8 : 0);
      found.push({ span, points });
    }
  }
  return found;
}

function isTownBehind(pieces: readonly Span[], order: number): boolean {
  const next = pieces[order + 1];
  return next !== undefined && PLACE_END.test(next.text) && order > 0;
}

function isPlaceLike(text: string): boolean {
  return (
    isPlaceText(text) ||
    PLACE_END.test(text) ||
    /^\p{Lu}[\p{L} .'-]+\s+\([^()]{2,30}\)$/u.test(text)
  );
}

function isHeading(text: string): boolean {
  return headingKind(text)?.other === 0;
}

/** Without articles, remarks in brackets, quotation marks and addresses. */
function bareName(span: Span): Span | null {
  let name = trimSpan(span, /[\s,;:|·•–—\-!*#_"“”„«»?]/u);
  const article =
    /^(?:the|die|das|der|la|le|les|el|l['’]|firma|our client,?)\s+(?=[\p{Lu}])/iu.exec(name.text);
  if (article && article[0].length < name.text.length - 3)
    name = part(name, article[0].length, name.text.length);
  const after =
    /\s+(?:sucht|suchen|recherche|recrute|seeks|is (?:hiring|looking|seeking|recruiting)|invites|busca|necesita|caută|angajează|organizează|poszukuje|zatrudni|zoekt|cerca|söker|søger|mit \d+|with \d+|avec \d+|cu \d+|con \d+)(?!\p{L})|\s*[([]|\s+(?:–|—|-)\s|\s*https?:|,\s+(?!Inc|LLC|LLP|Ltd|Lda|L\.P|LP|Co|plc)/u.exec(
      name.text,
    );
  if (after && after.index > 1) name = part(name, 0, after.index);
  return /\p{L}{2}|\p{Lu}\p{N}/u.test(name.text) && wordsOf(name.text).length <= COMPANY_WORDS_MAX
    ? name
    : null;
}

function namePoints(name: string, isSaid = false): number {
  let points = 0;
  const words = wordsOf(name);
  const hasForm = LEGAL_FORM.test(name);
  const isPlaceOfWork = ORGANISATION.test(name);
  // Sentences name other firms, too: mothers, clients, products.
  if (hasForm) points += isSaid ? 1.5 : 3;
  else if (isPlaceOfWork) points += 2.2;
  else if (EMPLOYER_WORDS.test(name)) points += 1.2;
  if (!hasForm && roleStrength(name) === 2 && isRoleAtEnd(name)) {
    // "Ashworth & Lee Solicitors": several of them are a firm.
    points -= /&|s$/u.test(name) && words.length > 1 ? 0.4 : isPlaceOfWork || isSaid ? 1.2 : 2.6;
  }
  if (/\p{Lu}\p{L}* & \p{Lu}/u.test(name)) points += 0.8;
  if (SUB_UNIT.test(name)) points -= 1.6;
  // "Trust", "Museum": the kind of a place is no name.
  if (words.length === 1 && (isPlaceOfWork || EMPLOYER_WORDS.test(name))) points -= 2.5;
  if (name.length < 3) points -= 3;
  if (!hasForm && !isPlaceOfWork && findKnownSkills(name).length > 0) points -= 1;
  if (GENDER_MARK.test(name)) points -= 3;
  if (isPlaceText(name)) points -= 4;
  if (SPEECH.test(name)) points -= 3;
  if (TERMS.test(name)) points -= 3;
  if (NO_FIRM.test(name) || isHeading(name)) points -= 5;
  if (/^\p{Ll}/u.test(name)) points -= 1.2;
  if (words.length > 5) points -= 0.5;
  if (/[.;!?]$/u.test(name) && !hasForm && !/\.\s?[A-Z]\.$/u.test(name)) points -= 2;
  // Names are written with capitals.
  if (words.filter((word) => /^\p{Ll}{4}/u.test(word)).length > 2 && !hasForm) points -= 1.5;
  return points;
}

/** How often the text says the name again, and whether an address does. A common noun is written small elsewhere. */
function repeatPoints(name: Span, { lower, text }: { lower: string; text: string }): number {
  const wanted = name.text.toLowerCase();
  let found = 0;
  let small = 0;
  let looked = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    looked += 1;
    if (looked > 40) break;
    const isWord =
      !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(lower[at + wanted.length] ?? '');
    if (!isWord || (at < name.end && name.start < at + wanted.length)) continue;
    const isAddress =
      /[@/.]/.test(lower[at - 1] ?? '') || /^\.\p{Ll}/u.test(lower.slice(at + wanted.length));
    if (!isAddress && /^\p{Ll}/u.test(text.slice(at)) && /^\p{Lu}/u.test(name.text)) small += 1;
    else found += 1;
  }
  const squeezed = wanted.replace(/[^\p{L}\p{N}]/gu, '');
  const isDomain =
    squeezed.length > 3 &&
    (lower.includes(`@${squeezed}`) ||
      lower.includes(`.${squeezed}.`) ||
      lower.includes(`/${squeezed}`));
  return Math.min(REPEATS_COUNTED, found) * 0.6 - Math.min(2, small) * 0.9 + (isDomain ? 1 : 0);
}
