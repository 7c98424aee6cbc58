import { findDateRanges } from './date-ranges.ts';
import { plainHeading } from './heading-stems.ts';
import { sectionOfContent } from './section-content.ts';
import { HEADINGS } from './section-headings.ts';
import { type Line, part, wordsOf } from './text-lines.ts';
import { unusualHeadings } from './unusual-headings.ts';

export type SectionName =
  | 'head'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'contact'
  | 'other';

export type Section = { name: SectionName; heading: Line | null; lines: Line[] };

/** Headings by their plain form, and by the same without blanks, as letter-spaced ones come out. */
const SECTION_OF = new Map<string, SectionName>();
const SECTION_OF_LETTERS = new Map<string, SectionName>();
for (const [name, headings] of Object.entries(HEADINGS)) {
  for (const heading of headings) {
    const plain = plainHeading(heading);
    SECTION_OF.set(plain, name as SectionName);
    SECTION_OF_LETTERS.set(plain.replace(/[\s-]/g, ''), name as SectionName);
  }
}
/** What pdf.js loses most: the letters of these ligatures. */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ti', 'tt'];
const HEADING_WORDS_MAX = 6;
const HEADING_CHARACTERS_MAX = 60;

/** The section that a line is the heading of, or null. */
export function sectionOfHeading(line: Line): SectionName | null {
  const { text } = line;
  if (text === '' || text.length > HEADING_CHARACTERS_MAX) return null;
  if (isLetterSpaced(text)) {
    const letters = plainHeading(text).replace(/[\s-]/g, '');
    return SECTION_OF_LETTERS.get(letters) ?? null;
  }
  if (wordsOf(text).length > HEADING_WORDS_MAX) return null;
  // A number before a heading looks like that of an item: "2. Education".
  if (line.isItem && !/^\p{Lu}/u.test(text)) return null;
  return line.isItem && !line.isNumbered ? null : sectionOfText(text);
}

function sectionOfText(text: string): SectionName | null {
  const plain = plainHeading(text);
  const candidates = plain.includes('\uFFFD')
    ? LIGATURES.map((letters) => plain.replace('\uFFFD', letters))
    : [plain];
  for (const candidate of candidates) {
    const found = SECTION_OF.get(candidate);
    if (found) return found;
  }
  // "Tools and Skills": each part is a heading of its own.
  const joined = plain.split(/\s(?:and|und|et|si|y|e)\s|,\s/u);
  const names = joined.map((each) => SECTION_OF.get(each));
  if (joined.length > 1 && names[0] && names.every((name) => name !== undefined)) return names[0];
  // Two languages: "Education / Ausbildung", "教育背景 Education".
  const parts = text.split(
    /\s*[/|•·–—]\s*|(?<=\p{Script=Han})\s+(?=\p{Lu})|(?<=\p{L})\s+(?=\p{Script=Han})/u,
  );
  if (parts.length !== 2) return null;
  const [first, second] = parts.map((each) => SECTION_OF.get(plainHeading(each)));
  if (!first || !second) return null;
  // "Qualifications / Skills" is a list of what somebody can do.
  return second === 'skills' && /^(?:qualif|calific|kwalif|cualif)/iu.test(parts[0] ?? '')
    ? second
    : first;
}

/** "E D U C AT I O N": most of what blanks part are single letters. */
function isLetterSpaced(text: string): boolean {
  const tokens = text.split(/\s+/);
  const single = tokens.filter((token) => token.length === 1).length;
  return tokens.length >= 3 && single >= tokens.length * 0.55 && text === text.toUpperCase();
}

/** So many headings with nothing between them are out of their order, as some programs draw them first. */
const HEADINGS_IN_A_ROW = 3;

/**
 * Cuts a résumé at its headings. What stands before the first is `head`. Headings that follow each
 * other head nothing: what comes after them would be taken for what it is not.
 */
export function splitSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ name: 'head', heading: null, lines: [] }];
  const whole = withListHeadings(withGutterHeadings(lines));
  const headings = headingsOf(whole);
  for (const [line, name] of unusualHeadings(whole, headings)) headings.set(line, name);
  const loose = looseHeadings(whole, headings);
  for (const line of whole) {
    const name = loose.has(line) ? null : (headings.get(line) ?? null);
    const study = name ? null : labelledStudy(line);
    const before = sections.at(-1);
    if (name && !isLabelInList(line, before)) {
      sections.push({ name, heading: line, lines: [] });
    } else if (study && before && before.name !== 'education') {
      sections.push({ name: 'education', heading: null, lines: [study] });
      sections.push({ name: before.name, heading: null, lines: [] });
    } else before?.lines.push(line);
  }
  return withUnnamedWork(sections);
}

const LABELLED = /^(\p{L}[\p{L} &-]{3,30})\s?[:：]\s+(?=\S)/u;

/** What stands behind "Education:" on its line; what comes after the line goes on as before. */
function labelledStudy(line: Line): Line | null {
  const label = LABELLED.exec(line.text);
  if (!label || sectionOfText(label[1] ?? '') !== 'education') return null;
  return { ...line, ...part(line, label[0].length, line.text.length) };
}

/** Lines right above the first dates that may name what the dates are of. */
const NAME_LINES_MAX = 2;
const NAME_WORDS_MAX = 8;

/**
 * Where no heading stands above a work history, it begins in the head, at the first stretch of time.
 * Headings that a program drew after their lines then stand above the lines of the next.
 */
function withUnnamedWork(sections: Section[]): Section[] {
  const [head, ...others] = sections;
  if (!head || others.some(isDatedWork)) return sections;
  // Who works for clients may list no employers, but projects.
  const isOfProjects = ({ name, lines }: Section) =>
    name === 'projects' && sectionOfContent(lines) === 'experience';
  if (others.some(isOfProjects))
    return sections.map((each) => (isOfProjects(each) ? { ...each, name: 'experience' } : each));
  const dated = head.lines.findIndex((line) => findDateRanges(line.text).length > 0);
  if (dated < 1 || sectionOfContent(head.lines.slice(dated - 1)) !== 'experience') return sections;
  let from = dated;
  const isAlone = wordsOf(head.lines[dated]?.text ?? '').length <= NAME_WORDS_MAX / 2;
  while (isAlone && from > 1 && dated - from < NAME_LINES_MAX) {
    const text = head.lines[from - 1]?.text ?? '';
    if (text === '' || /@|\d{4}|[.!?]$/.test(text) || wordsOf(text).length > NAME_WORDS_MAX) break;
    from -= 1;
  }
  return [
    { ...head, lines: head.lines.slice(0, from) },
    { name: 'experience', heading: null, lines: head.lines.slice(from) },
    ...others.map((section): Section => {
      const isStudies =
        section.name === 'experience' && sectionOfContent(section.lines) === 'education';
      return isStudies ? { ...section, name: 'education' } : section;
    }),
  ];
}

function isDatedWork({ name, lines }: Section): boolean {
  if (name !== 'experience') return false;
  const hasDates = lines.some((line) => findDateRanges(line.text).length > 0);
  return hasDates && sectionOfContent(lines) !== 'education';
}

/** A heading to the left of its section comes out on the line of the section's first words. */
function withGutterHeadings(lines: readonly Line[]): Line[] {
  const first = (line: Line) => part(line, 0, Math.max(0, line.text.indexOf('\t')));
  const sectionBeside = (line: Line) => {
    const cell = line.text.includes('\t') && !line.isItem ? first(line) : null;
    return cell && cell.text !== '' ? sectionOfHeading({ ...line, ...cell }) : null;
  };
  const beside = new Map(lines.map((line) => [line, sectionBeside(line)]));
  const isUsual = [...beside.values()].some(
    (name) => name === 'experience' || name === 'education',
  );
  return lines.flatMap((line) => {
    const name = beside.get(line);
    const cell = name ? first(line) : null;
    if (!cell || !(isUsual || isLetterSpaced(cell.text) || cell.text === cell.text.toUpperCase()))
      return [line];
    const rest = part(line, line.text.indexOf('\t') + 1, line.text.length);
    // A row of a table whose cells are all headings names its columns.
    if (sectionOfHeading({ ...line, ...rest })) return [line];
    return [
      { ...line, ...cell },
      { ...line, ...rest },
    ];
  });
}

/** Headings in small letters are none where others have capitals: they are ends of broken lines. */
function headingsOf(lines: readonly Line[]): Map<Line, SectionName> {
  const found = new Map<Line, SectionName>();
  for (const line of lines) {
    const name = sectionOfHeading(line);
    if (name) found.set(line, name);
  }
  const isSmall = (line: Line) => /^\p{Ll}/u.test(line.text);
  const small = [...found.keys()].filter(isSmall);
  if (small.length < found.size) for (const line of small) found.delete(line);
  return found;
}

/** What has room on one line; "TOOLS: …" may as well be said of a job. */
const ONE_LINE_SECTIONS: ReadonlySet<SectionName> = new Set([
  'languages',
  'certifications',
  'other',
]);

/** "LANGUES : français, arabe": a heading in capitals with its list behind it. */
function withListHeadings(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const mark = line.isItem ? null : /^([^\p{Ll}\t:]{4,40}?)\s?[:：]\s+(?=\S)/u.exec(line.text);
    const label = mark?.[1] ?? '';
    const name = /\p{Lu}{4}/u.test(label) ? sectionOfText(label) : null;
    if (!mark || !name || !ONE_LINE_SECTIONS.has(name)) return [line];
    return [
      { ...line, ...part(line, 0, label.length) },
      { ...line, ...part(line, mark[0].length, line.text.length) },
    ];
  });
}

function looseHeadings(
  lines: readonly Line[],
  headings: ReadonlyMap<Line, SectionName>,
): Set<Line> {
  const loose = new Set<Line>();
  let run: Line[] = [];
  for (const line of [...lines, null]) {
    if (line?.text === '') continue;
    if (line && headings.has(line)) {
      run.push(line);
      continue;
    }
    if (run.length >= HEADINGS_IN_A_ROW) for (const heading of run) loose.add(heading);
    run = [];
  }
  return loose;
}

/** "Tools" or "Languages" under Skills, in a mixed list of labels, is a label of that list. */
function isLabelInList(line: Line, section: Section | undefined): boolean {
  return (
    section?.name === 'skills' &&
    /^(?:tools|technologies|soft skills|hard skills|frameworks)$/i.test(line.text)
  );
}

export function sectionLines(sections: readonly Section[], name: SectionName): Line[] {
  return sections.filter((section) => section.name === name).flatMap((section) => section.lines);
}

/** Sections in which a line may hold a list of its own, named by its label. */
const MIXED_SECTIONS: ReadonlySet<SectionName> = new Set(['other', 'contact', 'head']);

/** Lists that a label names within a mixed section: "Skills: Excel, SAP" under "Other". */
export function labelledLists(sections: readonly Section[], name: SectionName): Line[] {
  return sections
    .filter((section) => MIXED_SECTIONS.has(section.name))
    .flatMap((section) => section.lines)
    .flatMap((line): Line[] => {
      const mark = /[:：\t]/.exec(line.text);
      const rest = mark ? part(line, mark.index + 1, line.text.length) : null;
      if (!mark || !rest || rest.text === '') return [];
      const label = part(line, 0, mark.index);
      const isNamed = sectionOfHeading({ ...line, ...label, isItem: false }) === name;
      return isNamed ? [{ ...line, ...rest, isItem: true }] : [];
    });
}
