import { type Line, wordsOf } from './text-lines.ts';

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

/** Words of headings in several languages, by section. Compared without case, accents and signs. */
const HEADINGS: Record<Exclude<SectionName, 'head'>, readonly string[]> = {
  summary: [
    'summary',
    'professional summary',
    'profile',
    'professional profile',
    'personal profile',
    'personal statement',
    'about',
    'about me',
    'objective',
    'career objective',
    'career summary',
    'executive summary',
    'professional overview',
    'introduction',
    'profil',
    'kurzprofil',
    'uber mich',
    'zusammenfassung',
    'a propos',
    'resume',
    'perfil',
    'perfil profesional',
    'profilo',
    'resumo',
    'podsumowanie',
    'profil zawodowy',
    'o mnie',
    '个人简介',
    '自我评价',
  ],
  experience: [
    'experience',
    'work experience',
    'professional experience',
    'relevant experience',
    'employment',
    'employment history',
    'work history',
    'career history',
    'career',
    'professional background',
    'work',
    'industry experience',
    'clinical experience',
    'teaching experience',
    'positions held',
    'appointments',
    'berufserfahrung',
    'beruflicher werdegang',
    'berufspraxis',
    'praktische erfahrung',
    'werdegang',
    'berufliche erfahrung',
    'berufliche stationen',
    'experience professionnelle',
    'experiences professionnelles',
    'experiences',
    'parcours professionnel',
    'experiencia',
    'experiencia laboral',
    'experiencia profesional',
    'esperienza',
    'esperienze',
    'esperienza lavorativa',
    'esperienze professionali',
    'esperienza professionale',
    'experiencia profissional',
    'doswiadczenie',
    'doswiadczenie zawodowe',
    'historia zatrudnienia',
    'werkervaring',
    'arbeidserfaring',
    'erfaring',
    'arbetslivserfarenhet',
    '工作经历',
    '工作经验',
    '实习经历',
    '实习/项目经历',
    '职业经历',
    '職歴',
    'опыт работы',
  ],
  education: [
    'education',
    'education and training',
    'education and qualifications',
    'academic background',
    'academic history',
    'academic qualifications',
    'qualifications',
    'qualifications and education',
    'education and certifications',
    'training',
    'studies',
    'ausbildung',
    'bildung',
    'bildungsweg',
    'schulbildung',
    'studium',
    'ausbildung und studium',
    'akademische ausbildung',
    'schulischer werdegang',
    'formation',
    'formations',
    'etudes',
    'formation academique',
    'educacion',
    'formacion',
    'formacion academica',
    'estudios',
    'istruzione',
    'istruzione e formazione',
    'formazione',
    'formacao',
    'formacao academica',
    'educacao',
    'wyksztalcenie',
    'edukacja',
    'opleiding',
    'opleidingen',
    'utdanning',
    'utbildning',
    '教育背景',
    '教育经历',
    '学历',
    '学歴',
    'образование',
  ],
  skills: [
    'skills',
    'technical skills',
    'key skills',
    'core skills',
    'professional skills',
    'core competencies',
    'competencies',
    'key competencies',
    'areas of expertise',
    'expertise',
    'technologies',
    'tools',
    'tools and technologies',
    'technical expertise',
    'technical proficiencies',
    'technical summary',
    'tech stack',
    'skills and tools',
    'skills and technologies',
    'it skills',
    'computer skills',
    'skills and awards',
    'skills and interests',
    'skills and languages',
    'hard skills',
    'soft skills',
    'skills summary',
    'strengths',
    'clinical skills',
    'kenntnisse',
    'fahigkeiten',
    'kompetenzen',
    'edv-kenntnisse',
    'it-kenntnisse',
    'fachkenntnisse',
    'kenntnisse und fahigkeiten',
    'qualifikationen',
    'competences',
    'competences techniques',
    'habilidades',
    'competencias',
    'aptitudes',
    'conocimientos',
    'competenze',
    'capacita e competenze',
    'competenze tecniche',
    'umiejetnosci',
    'vaardigheden',
    'ferdigheter',
    'kompetens',
    '技能',
    'it 技能',
    '专业技能',
    '技术栈',
    'スキル',
    'навыки',
  ],
  languages: [
    'languages',
    'language skills',
    'sprachen',
    'sprachkenntnisse',
    'langues',
    'idiomas',
    'lingue',
    'jezyki',
    'jezyki obce',
    'talen',
    'sprak',
    '语言',
    '语言能力',
    'языки',
  ],
  certifications: [
    'certifications',
    'certificates',
    'certification',
    'licenses and certifications',
    'licences and certifications',
    'certifications and licenses',
    'licenses',
    'licences',
    'professional certifications',
    'accreditations',
    'certifications and training',
    'courses and certifications',
    'zertifikate',
    'zertifizierungen',
    'weiterbildung',
    'weiterbildungen',
    'fortbildungen',
    'certificats',
    'certificaciones',
    'certificados',
    'certificazioni',
    'certyfikaty',
    'kursy i certyfikaty',
    'certificaten',
    'sertifikater',
    '证书',
    '资格证书',
  ],
  projects: [
    'projects',
    'personal projects',
    'project',
    'selected projects',
    'key projects',
    'side projects',
    'academic projects',
    'open source',
    'portfolio',
    'projekte',
    'projets',
    'proyectos',
    'progetti',
    'projetos',
    'projekty',
    'projecten',
    'prosjekter',
    '项目经历',
    '项目经验',
    '项目',
  ],
  contact: [
    'contact',
    'contact details',
    'contact information',
    'personal details',
    'personal information',
    'personal data',
    'links',
    'profiles',
    'social',
    'kontakt',
    'personliche daten',
    'personliche angaben',
    'zur person',
    'coordonnees',
    'contacto',
    'datos personales',
    'contatti',
    'dati personali',
    'informazioni personali',
    'contato',
    'dane osobowe',
    'dane kontaktowe',
    'personalia',
    '联系方式',
    '个人信息',
  ],
  other: [
    'references',
    'referees',
    'referenzen',
    'interests',
    'hobbies',
    'hobbies and interests',
    'interessen',
    'publications',
    'selected publications',
    'publikationen',
    'awards',
    'honors',
    'honours',
    'selected honors',
    'honors and awards',
    'awards and honors',
    'awards and achievements',
    'achievements',
    'selected achievements',
    'key achievements',
    'accomplishments',
    'patents',
    'invited talks',
    'talks',
    'presentations',
    'conferences',
    'volunteering',
    'volunteer experience',
    'volunteer work',
    'community',
    'ehrenamt',
    'activities',
    'extracurricular activities',
    'memberships',
    'affiliations',
    'professional memberships',
    'additional information',
    'additional',
    'miscellaneous',
    'sonstiges',
    'military service',
    'research',
    'research interests',
    'coursework',
    'loisirs',
    'centres d interet',
    'intereses',
    'interessi',
    'zainteresowania',
    'welcome',
    '获奖情况',
    '其他',
    '兴趣爱好',
  ],
};

const SECTION_OF = new Map(
  Object.entries(HEADINGS).flatMap(([name, headings]) =>
    headings.map((heading) => [heading, name as SectionName] as const),
  ),
);
/** What pdf.js loses most: the letters of these ligatures. */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ti', 'tt'];
const HEADING_WORDS_MAX = 6;

/** The section that a line is the heading of, or null. */
export function sectionOfHeading(line: Line): SectionName | null {
  if (line.text === '' || line.text.length > 50 || wordsOf(line.text).length > HEADING_WORDS_MAX)
    return null;
  const plain = plainHeading(line.text);
  const candidates = plain.includes('\uFFFD')
    ? LIGATURES.map((letters) => plain.replace('\uFFFD', letters))
    : [plain];
  for (const candidate of candidates) {
    const found = SECTION_OF.get(candidate);
    if (found && !line.isItem) return found;
  }
  return null;
}

/** Lower case, without accents, signs, and the colon or the blanks between spaced capitals. */
function plainHeading(text: string): string {
  const spaced = /^(?:\p{Lu} ){2,}\p{Lu}$/u.test(text) ? text.replaceAll(' ', '') : text;
  return spaced
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replace(/\s*&\s*|\s+und\s+(?=fah)/giu, ' and ')
    .replace(/['’]/g, ' ')
    .replace(/[^\p{L}\p{N}\s/\uFFFD-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** So many headings with nothing between them are out of their order, as some programs draw them first. */
const HEADINGS_IN_A_ROW = 3;

/**
 * Cuts a résumé at its headings. What stands before the first is `head`. Headings that follow each
 * other head nothing: what comes after them would be taken for what it is not.
 */
export function splitSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [{ name: 'head', heading: null, lines: [] }];
  const loose = looseHeadings(lines);
  for (const line of lines) {
    const name = loose.has(line) ? null : sectionOfHeading(line);
    if (name && !isLabelInList(line, sections.at(-1))) {
      sections.push({ name, heading: line, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function looseHeadings(lines: readonly Line[]): Set<Line> {
  const loose = new Set<Line>();
  let run: Line[] = [];
  for (const line of [...lines, null]) {
    if (line?.text === '') continue;
    if (line && sectionOfHeading(line)) {
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
