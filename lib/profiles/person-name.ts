import { nameOfLabelledParts } from './labelled-name.ts';
import { areLetters, isCapitals, isName, nameIn, shapePoints } from './name-shape.ts';
import { isPlaceText } from './place-names.ts';
import { type Section, sectionOfHeading } from './resume-sections.ts';
import { append, type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { TITLE_WORDS } from './word-lists.ts';

/** "Name: …" and its kin, and "Curriculum Vitae of …". */
const LABEL =
  /^(?:nom(?:\s+et\s+|\s*[/,]\s*)pr[ée]noms?|pr[ée]nom(?:\s+et\s+|\s*[/,]\s*)nom|nume(?:le)?(?:\s+(?:[șsş]i|\s*)\s*|\s*[/,]\s*)prenume(?:le)?|prenume(?:le)?(?:\s+(?:[șsş]i)\s+|\s*[/,]\s*)nume(?:le)?|(?:first\s+name|surname|last\s+name|family\s+name)(?:\(?s\)?)?\s*(?:\/|and|,)\s*(?:first\s+name|surname|last\s+name|family\s+name)(?:\(s\))?|imię i nazwisko|vor-\s*und\s*(?:nach|zu)name|(?:nach|zu|familien)?name\s*[/,]\s*vorname|vorname\s*[/,]\s*(?:nach|zu)?name|姓\s*名|الاسم(?:\s+(?:الكامل|الثلاثي|الرباعي))?|curriculum\s+vitae\s+(?:of|von|de|du|al|:|[-–—])|(?:résumé|resume|cv)\s+(?:of|for|von|de|du|al|:|[-–—])|lebenslauf\s+(?:von|[-–—:])|(?:name\s+of\s+(?:the\s+)?)?(?:applicant|candidate)(?=\s*[:：\t])|bewerber(?:in)?(?=\s*[:：\t])|candidate?[ăa]?(?=\s*[:：\t])|name\s+d(?:er|es)\s+bewerber(?:in|s)(?=\s*[:：\t])|(?:full\s+|candidate(?:['’]s)?\s+)?(?:name|nom|nume(?:le)?|nombre|nome|naam)(?=[\s:：]))(?:\s+(?:candidat\p{L}*|complet\p{L}*|dumneavoastră))?\s*[:：\t]?\s*/iu;
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
  if (!family || !given || more.length > 0 || areLetters(given.text)) return null;
  if (family.text.split(' ').length > 2) return null;
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
