import { type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { PLACE_END, TITLE_WORDS } from './word-lists.ts';

const LABEL =
  /^(?:job\s+title|position(?:\s+title)?|role(?:\s+title)?|title|vacancy|stellenbezeichnung|stelle|intitulé(?: du poste)?|poste|puesto|posizione|stanowisko|functie|stilling)\s*(?::\s*|\t\s*)/iu;
const BEFORE_TITLE =
  /^(?:job description|job posting|job advert|performance profile|vacancy|position|role|we(?:['’]re| are) hiring|now hiring|hiring|join us as|wanted|stellenanzeige|stellenausschreibung|wir suchen)\s*[:–—-]\s*/iu;
const NOT_A_TITLE =
  /^(?:job description|person specification|job description and person specification|job advert(?:isement)?|job posting|vacancy|about (?:us|the role)|company|overview)$/iu;
const LOOKING_FOR =
  /(?:looking for|seeking|hiring|recruiting|searching for)\s+(?:(?:an?|our|new|talented|experienced|skilled|outstanding|passionate|motivated|detail-oriented|dedicated|highly|next)\s+)*((?:\p{Lu}[\p{L}/+.-]*|of|and|&)(?:\s+(?:\p{Lu}[\p{L}/+.-]*|of|and|&))*)/u;

/** The title of the role: a labelled one, else the first line that can be one, else what "we are looking for". */
export function findJobTitle(
  text: string,
  lines: readonly Line[],
): { title: Span | null; company: Span | null } {
  const full = lines.filter((line) => line.text !== '');
  const labelled = full.slice(0, 40).find((line) => LABEL.test(line.text));
  if (labelled) {
    const value = part(labelled, LABEL.exec(labelled.text)?.[0].length ?? 0, labelled.text.length);
    const [organisation, role] = splitSpan(value, /:\s+/gu);
    if (organisation && role) return { title: bareTitle(role), company: organisation };
    if (value.text !== '') return { title: bareTitle(value), company: null };
  }
  for (const line of full.slice(0, 4)) {
    if (line.isItem || NOT_A_TITLE.test(line.text) || /[.!?]$/.test(line.text)) continue;
    const title = bareTitle(
      part(line, BEFORE_TITLE.exec(line.text)?.[0].length ?? 0, line.text.length),
    );
    if (
      title &&
      (TITLE_WORDS.test(title.text) || line === full[0]) &&
      wordsOf(title.text).length <= 10
    ) {
      if (TITLE_WORDS.test(title.text)) return { title, company: null };
    }
  }
  const sought = LOOKING_FOR.exec(text);
  if (sought?.[1]) {
    const start = sought.index + sought[0].length - sought[1].length;
    return {
      title: trimSpan({ start, end: start + sought[1].length, text: sought[1] }),
      company: null,
    };
  }
  return { title: null, company: null };
}

/** Without grades, brackets and what follows them. */
function bareTitle(span: Span): Span | null {
  const end =
    /\s*[([](?!m\/|w\/|f\/|all)|\s+(?:GS-?\d+|m\/w\/d)\b|\s[–—-]\s*(?:full[- ]time|part[- ]time|remote).*$/iu.exec(
      span.text,
    );
  const bare = trimSpan(end ? part(span, 0, end.index) : span);
  return /\p{L}{2}/u.test(bare.text) ? bare : null;
}

const ABOUT_COMPANY = /^about\s+(?!us\b|the\b|you\b|this\b|our\b)(\p{Lu}[^:]{1,60}?):?$/iu;
const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|empresa|azienda)\s*(?::\s*|\t\s*)/iu;
const SAYS_ITS_NAME =
  /(?<!\p{L})(?:[Ww]e(?:['’]re| are)|[Aa]t)\s+(\p{Lu}[\p{L}\p{N}&.-]*(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,4}),\s/u;
const NAME_OF_TEAM = /located in the (\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+)+)/u;

export function findCompany(text: string, lines: readonly Line[]): Span | null {
  const full = lines.filter((line) => line.text !== '');
  for (const line of full) {
    const label = COMPANY_LABEL.exec(line.text);
    if (label) return part(line, label[0].length, line.text.length);
    const about = ABOUT_COMPANY.exec(line.text);
    if (about?.[1] && !line.isItem) {
      const from = line.text.indexOf(about[1]);
      return part(line, from, from + about[1].length);
    }
  }
  for (const line of full.slice(1, 4)) {
    const pieces = splitSpan(line, /\s*,\s+/gu);
    const [first] = pieces;
    if (
      first &&
      pieces.length > 1 &&
      !line.isItem &&
      PLACE_END.test(pieces.at(-1)?.text ?? '') &&
      pieces.length >= 3
    )
      return first;
  }
  for (const pattern of [SAYS_ITS_NAME, NAME_OF_TEAM]) {
    const match = pattern.exec(text);
    if (match?.[1]) {
      const start = match.index + match[0].indexOf(match[1]);
      return { start, end: start + match[1].length, text: match[1] };
    }
  }
  return null;
}
