import { type Line, wordsOf } from './text-lines.ts';

/** What the lines under a heading of a job description are. */
export type JobSectionKind =
  | 'head'
  | 'must'
  | 'nice'
  | 'duties'
  | 'skills'
  | 'facts'
  | 'about'
  | 'other';
export type JobSection = { kind: JobSectionKind; heading: Line | null; lines: Line[] };

const HEADING_WORDS_MAX = 9;

// In order: "Preferred qualifications" is nice before "qualifications" makes it a must.
const KINDS: readonly (readonly [Exclude<JobSectionKind, 'head'>, RegExp])[] = [
  [
    'nice',
    /(?<!\p{L})(?:preferred|nice[- ]to[- ]haves?|good to have|bonus|desirable|desired|pluses|plus|advantageous|would be (?:a plus|great|nice)|ideally|optional|wünschenswert|von vorteil|idealerweise|kann|souhaité|serait un plus|deseable|valorable|preferibile|mile widziane|dodatkowym atutem)(?!\p{L})/iu,
  ],
  [
    'other',
    /(?<!\p{L})(?:how to apply|apply|application|to apply|bewerbung|equal opportunity|disclaimer|process|career progression|career development|career growth|key projects|project examples|technologies you will|methodologies|client engagement|supervisory|info sessions|vacancies|attributes of the team)(?!\p{L})/iu,
  ],
  [
    'facts',
    /(?<!\p{L})(?:benefits?|compensation|salary|pay|perks|what we offer|we offer|our offer|wir bieten|das bieten wir|unser angebot|nous offrons|avantages|ofrecemos|offriamo|oferujemy|why join|work environment|working conditions|hours|location|basic information|job type|work schedule|travel|work remotely)(?!\p{L})/iu,
  ],
  [
    'about',
    /^(?:about(?!\s+you)|who we are|our (?:company|team|story|mission)|company(?: culture| overview| description)?|culture|überunsich|über uns|wir sind|qui sommes|sobre nosotros|chi siamo|o nas|(?:role|job|position) (?:summary|purpose|overview|description)|opportunity overview|job purpose|overview|summary|the role|position summary.*)$/iu,
  ],
  [
    'must',
    /(?<!\p{L})(?:requirements?|required|must[- ]haves?|essential|mandatory|minimum qualifications?|qualifications?|what (?:you|we)(?:['’]ll| will)? (?:need|bring)|you(?:['’]ll| will)? (?:need|have|bring)|what we(?:['’]re| are) looking for|who (?:you are|we(?:['’]re| are) looking for)|about you|your (?:profile|background|skills|experience)|ideal candidate|the candidate|we expect|skills and experience|experience and skills|knowledge and skills|programming languages needed|(?:on our team|successful candidates?) are|anforderungen|voraussetzungen|ihr profil|dein profil|das bringen sie mit|das bringst du mit|was sie mitbringen|qualifikation|profil recherché|votre profil|compétences requises|requisitos|perfil|requisiti|profilo|wymagania|oczekujemy|functie-eisen|kvalifikasjoner)(?!\p{L})/iu,
  ],
  [
    'duties',
    /(?<!\p{L})(?:responsibilit(?:y|ies)|duties|tasks|what you(?:['’]ll| will) (?:do|be doing|work on)|your (?:role|mission|tasks|day)|the job|day[- ]to[- ]day|key objectives|objectives?|accountabilit(?:y|ies)|aufgaben|ihre aufgaben|deine aufgaben|tätigkeiten|missions|vos missions|responsabilidades|funciones|responsabilità|mansioni|obowiązki|zakres obowiązków|taken|arbeidsoppgaver)(?!\p{L})/iu,
  ],
  [
    'skills',
    /(?<!\p{L})(?:skills|technical (?:skills|expertise)|competenc(?:y|ies)|tech stack|technologies|tools|experience|education|knowledge|expertise|kenntnisse)(?!\p{L})/iu,
  ],
];

/** Cuts a job description at its headings. */
export function splitJobSections(lines: readonly Line[]): JobSection[] {
  const sections: JobSection[] = [{ kind: 'head', heading: null, lines: [] }];
  for (const [index, line] of lines.entries()) {
    const kind = kindOfHeading(line, nextFull(lines, index), lines[index - 1]);
    if (kind) sections.push({ kind, heading: line, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function nextFull(lines: readonly Line[], index: number): Line | undefined {
  for (let at = index + 1; at < lines.length; at += 1) if (lines[at]?.text !== '') return lines[at];
  return undefined;
}

function kindOfHeading(
  line: Line,
  next: Line | undefined,
  previous: Line | undefined,
): JobSectionKind | null {
  if (line.isItem || !/\p{L}{2}/u.test(line.text) || line.text.includes('\t') || !next) return null;
  const endsWithColon = /:$/.test(line.text);
  const words = wordsOf(line.text).length;
  if (words > HEADING_WORDS_MAX || /[.!?,;]$/.test(line.text)) return null;
  // "Salary: 40,000" says it all on its line; "Location:" alone is a heading.
  if (!endsWithColon && /^[^:]{2,30}:\s+\S/.test(line.text) && !/^objective\b/iu.test(line.text))
    return null;
  const stands =
    !previous || previous.text === '' || previous.isItem || /[.:!?]$/.test(previous.text);
  const label = line.text.replace(/:$/, '');
  for (const [kind, pattern] of KINDS) {
    if (pattern.test(label) && (endsWithColon || next.isItem || stands || words <= 3)) return kind;
  }
  // A short line above a list or after a gap is the heading of something else.
  return (endsWithColon || (next.isItem && stands && words <= 5)) && index0(line) ? 'other' : null;
}

/** The first line is the title, whatever follows it. */
function index0(line: Line): boolean {
  return line.index > 0;
}
