import {
  GENDER_MARK,
  INCLUSIVE_ENDING,
  isRoleAtEnd,
  ORGANISATION,
  roleStrength,
} from './job-title-words.ts';
import { isCity, isPlaceText } from './place-names.ts';
import { part, type Span, trimSpan, wordsOf } from './text-lines.ts';
import { LEGAL_FORM } from './word-lists.ts';

const SPECIALTY_WORDS_MAX = 6;
const EMPLOYMENT =
  '(?:vollzeit|teilzeit|full[- ]?time|part[- ]?time|cdi|cdd|int[ée]rim|temps (?:plein|partiel|complet)|permanent|fixed[- ]term|temporary|zero hours|freelance|minijob|norm[ăa] [îi]ntreag[ăa]|part[- ]?time|tiempo completo|media jornada|jornada (?:completa|parcial)|pełny etat|umowa o pracę|tempo (?:pieno|indeterminato|determinato)|voltijds?|deeltijds?|fulltime|parttime|(?:fully |100 ?% )?remote(?=\\s*(?:$|[^\\p{L}\\s]))|hybrid\\p{L}?|on-?site|télétravail|home ?office|unbefristet|befristet|contract|internship|ab sofort|(?:job (?:description|id|ref)|ref\\.?|req|cod|réf|kennziffer|nr\\.?|n°)(?!\\p{L})|job description|person specification|全职|兼职|دوام كامل|دوام جزئي)';
/** What follows a title: a kind of contract, numbers of the advertisement, hours, where and for whom. */
const AFTER_TITLE: readonly RegExp[] = [
  new RegExp(
    `(?:\\s*[,(|·•]\\s*|\\s+[–—-]\\s+|\\s+(?:en|in|als|on a|on)\\s+)${EMPLOYMENT}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`\\s+${EMPLOYMENT}\\s*$`, 'iu'),
  /\s+(?:GS-?\d+|G\d|x\s?\d{1,2})(?!\p{L})/u,
  /\s+(?:job id|ref(?:erence)?|req(?:uisition)?(?: id)?|kennziffer|réf(?:érence)?|cod|nr|no|n°|id)\s?[.:#-]*\s?[\p{L}/-]{0,8}\d/iu,
  /\s*#\s?\d/u,
  /\s+\p{L}{0,4}[-/]?\d{3,}\p{L}?$/u,
  /\s+\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:%|h(?![\p{L}])|std|hours?|hrs|stunden|heures|ore(?!\p{L})|uur|horas|godzin)/iu,
  /\s+(?:für|for|pour|pentru|para|voor|dla)\s+(?:unser\p{L}*|our|the|notre|nos|echip\p{L}+|equip\p{L}+|nuestr\p{L}+|ons|onze|nasz\p{L}*|einen?|une?|an?)(?!\p{L})/iu,
  /\s+(?:@|at|bei(?:m| der)?|chez|la)\s+(?=\p{Lu})/u,
  /\s+(?:wanted|needed|required|gesucht|recherchée?s?|gezocht|poszukiwan[yia]|sökes)(?!\p{L})/iu,
  /\s+(?:for|pour|para|pentru)\s+(?=\p{Lu}\p{Ll}+\p{Lu})/u,
  /\s+(?:in|à|a|din|en|w|te)\s+(?=\p{Lu}[\p{L}-]+$)(?!Training|Ausbildung|Charge|Residence)/u,
];
const KEPT_BRACKET = /^\((?:level|grade|tier)\s+\p{L}?\d{0,2}\)/iu;
const PARTS = /\s*[|·•\t]\s*|\s+[–—-]\s+|,\s+|\s+\/\s+|:\s+|\s+@\s+/gu;
const DECORATION = /[^\p{L}\p{N}(¡¿"“]/u;
const ARTICLE =
  /^(?:an?|the|one|eine?[nrm]?(?:\(n\)|\/n|\*n)?|der|die|das|une?(?:[.·(]e\)?)?|le|la|les|l['’]|des|un[aio]?|o|el|los|een|dich als|sie als|als|as an?|as|jeden?)\s+(?=\S)/iu;

/** Without the marks of Markdown, emoji and addresses around what a line says. */
export function withoutDecoration(span: Span): Span {
  let bare = span;
  const link = /\]\(|\s*\(?https?:\/\//u.exec(bare.text);
  if (link && link.index > 0) bare = part(bare, 0, link.index);
  else if (link?.index === 0) return part(bare, 0, 0);
  let from = 0;
  let to = bare.text.length;
  while (from < to && DECORATION.test(bare.text[from] ?? '')) from += 1;
  while (
    to > from &&
    /[\s*_#`\p{Extended_Pictographic}[\]|=–—-]|\uFE0F/u.test(bare.text[to - 1] ?? '') &&
    !/\d/.test(bare.text[to - 1] ?? '')
  )
    to -= 1;
  return part(bare, from, to);
}

/**
 * The title alone: without articles before it and without marks of the sexes, hours, contracts, numbers,
 * places and firms behind it; a speciality behind a dash or a comma stays.
 */
export function bareTitle(span: Span): Span | null {
  let bare = withoutArticle(trimSpan(span, /[\s,;:|·•–—\-!*#=_"“”„«»'‘’.`]/u));
  // "C.N.A." and the like end with their dot.
  for (const after of AFTER_TITLE) {
    const match = after.exec(bare.text);
    if (match && match.index > 0 && roleStrength(bare.text.slice(0, match.index)) > 0)
      bare = part(bare, 0, match.index);
  }
  bare = withoutBrackets(rolePart(bare));
  const mark = GENDER_MARK.exec(bare.text);
  if (mark && mark.index > 0 && !/\p{L}/u.test(bare.text.slice(mark.index + mark[0].length)))
    bare = part(bare, 0, mark.index);
  bare = trimSpan(bare, /[\s,;:|·•–—\-!*#=_"“”„«»/]/u);
  return /\p{L}{2}/u.test(bare.text) ? bare : null;
}

function withoutArticle(span: Span): Span {
  const article = ARTICLE.exec(span.text);
  return article ? part(span, article[0].length, span.text.length) : span;
}

/** Of pieces set beside each other, the one that names work, with its specialities. */
function rolePart(span: Span): Span {
  const pieces: { from: number; to: number; before: string }[] = [];
  let from = 0;
  let before = '';
  for (const match of span.text.matchAll(PARTS)) {
    if (match.index > from) pieces.push({ from, to: match.index, before });
    before = match[0].trim();
    from = match.index + match[0].length;
  }
  if (from < span.text.length) pieces.push({ from, to: span.text.length, before });
  const textOf = (at: number) => {
    const piece = pieces[at];
    return piece ? span.text.slice(piece.from, piece.to) : '';
  };
  const weight = (at: number) => {
    const text = textOf(at);
    const isFirm = LEGAL_FORM.test(text) || (ORGANISATION.test(text) && !isRoleAtEnd(text));
    return isFirm || isPlaceText(text) ? -1 : roleStrength(text) + (isRoleAtEnd(text) ? 1 : 0);
  };
  let first = 0;
  for (let at = 1; at < pieces.length && at < 6; at += 1)
    if (weight(at) > weight(first)) first = at;
  let last = first;
  while (last + 1 < pieces.length) {
    const joint = pieces[last + 1]?.before ?? '';
    const text = textOf(last + 1);
    const isPair = joint === '/' && isSameRole(textOf(last), text);
    if (isPair && ARTICLE.test(text)) first = last + 1;
    const isMore =
      isPair || (last === first && /^[–—,-]$/u.test(joint) && isSpeciality(text, joint));
    if (!isMore) break;
    last += 1;
  }
  const start = pieces[first]?.from ?? 0;
  return withoutArticle(part(span, start, pieces[last]?.to ?? span.text.length));
}

function isSpeciality(text: string, joint: string): boolean {
  return (
    wordsOf(text).length <= (joint === ',' ? 4 : SPECIALTY_WORDS_MAX) &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    // "Line Cook — The Copper Ladle": a speciality has no article, a name may.
    !ARTICLE.test(text) &&
    !isPlaceText(text) &&
    !isCity(text.split(/[\s,]/u, 1)[0] ?? '') &&
    !LEGAL_FORM.test(text) &&
    !ORGANISATION.test(text) &&
    !/[€£$%]|\d{3}|\p{L}\s\(\p{L}+\)$/u.test(text)
  );
}

/** "Directeur / Directrice", "eine Leiterin / einen Leiter": one role for both sexes. */
function isSameRole(one: string, other: string): boolean {
  const stem = (text: string) =>
    text.replace(ARTICLE, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 4);
  return stem(one) === stem(other);
}

const BRACKET = /[([](?=[^)\]]*[)\]]?)/gu;

function withoutBrackets(span: Span): Span {
  for (const match of span.text.matchAll(BRACKET)) {
    if (match.index === 0) continue;
    const rest = span.text.slice(match.index);
    if (KEPT_BRACKET.test(rest)) continue;
    // "Infirmier(e)": an ending, no remark.
    if (
      INCLUSIVE_ENDING.test(span.text.slice(Math.max(0, match.index - 12), match.index + 8)) &&
      /\p{L}/u.test(span.text[match.index - 1] ?? '')
    )
      continue;
    // In the middle of a title a mark of the sexes stays, so that the title is a piece of the text.
    const mark = GENDER_MARK.exec(rest);
    if (mark?.index === 0 && /^[\s,–—-]*\p{L}/u.test(rest.slice(mark[0].length))) continue;
    return part(span, 0, match.index);
  }
  return span;
}
