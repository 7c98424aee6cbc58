import type { SectionName } from './resume-sections.ts';

/**
 * Beginnings and parts of words that tell what a heading nobody has listed is about, in lower case and
 * without accents. The first row that fits wins: what is narrow stands before what is wide.
 */
const STEMS: readonly (readonly [Exclude<SectionName, 'head'>, RegExp])[] = [
  [
    'other',
    /(?:^|\s)(?:volunt|freiwillig|ehrenamt|benevol|wolontar|referen[cztț]|referee|award|auszeichn|honou?r|hobb|interes|interets|freizeit|loisir|extra-?curr|member|affiliat|mitglied|publi[ck]|presentation|vortrag|conference|zainteres|otros datos|odds)/u,
  ],
  ['experience', /(?:^|\s)(?:positions|appointments|employment)(?:$|\s)/u],
  [
    'languages',
    /sprach|(?:^|\s)(?:langu(?!age model)|idiom|lingu|lingv|jezyk|limbi(?:le)?$|talen$|tongues)/u,
  ],
  [
    'certifications',
    /certif|zertif|(?:^|\s)(?:licen[cs]|lizenz|kurs[ey]?|courses?|cursos|corsi|cursuri|uprawnien|szkolen|permits|tickets|habilitation|autoriz|credential|registration)|weiterbild|fortbild|fuhrerschein/u,
  ],
  [
    'education',
    /ausbild|bildung|gelernt|studium|schul|habilitac\p{L}+ (?:liter|acad)|(?:^|\s)(?:educa|edukac|stud(?:y|ies|ii|ia|i|iere)|academ|akadem|diplom|formac|formaz|formation|wyksztalc|opleiding|onderwijs|utbild|utdann|qualification|quals$|degree|scolar|learn(?:ed|t)|istruz|titul|nauka|vzdel)/u,
  ],
  [
    'experience',
    /(?:^|\s)(?:experien[ctz]|esperienz|employ|career|carriera|carrera|karriere|kariery|beruf(?!sziel)|(?:fest)?anstellung|stationen|gearbeitet|arbeitgeber|worked|work(?:ing)?$|work (?:history|life|record)|doswiadcz|zatrudn|werkervaring|loopbaan|empleo|emprego|trayectoria|trajetoria|percorso|internship|practicum|praktik|positions|appointments|jobs|emplois|munca|arbets|arbeids|parcours prof|activite prof|activitate prof)|laboral|werdegang|laufbahn|tatigkeit|professionnel(?:le)?s?$|lavorativ|zawodow/u,
  ],
  ['projects', /(?:^|\s)(?:proje[ck]t|proyect|progett|proiect)/u],
  [
    'skills',
    /kenntnis|fahigk|kompeten|fertigk|starken$|(?:^|\s)(?:skill|competen|compet[ei]n[cz]|aptitu|aptid|abilit|habilid|habilit|conocim|conhecim|conosc|capacit|capacid|vaardig|umiejetn|ferdighet|savoir|outils|herramient|strument|tools?$|toolbox|informati[ckq]a?$|expertise|strengths|can do|good at$|kann$|mitbringe$|know|cunostint|connaiss|werkzeug|narzedz|proficien)/u,
  ],
  ['contact', /kontakt|(?:^|\s)(?:contact|personal data|dane osob|datos person|date person)/u],
  ['summary', /(?:^|\s)(?:profil|about|summary|zusammenf|resumen|podsumow|objecti|objetiv)/u],
  [
    'other',
    /(?:^|\s)(?:sonst|weiteres|other (?:bits|things|stuff|info)|anything else|extras|divers|misc|otros|altr[ioe]|outr[oa]s|altele|overig|inne)/u,
  ],
];

/** What a heading is about by the words in it, or null. `plain` is in lower case, without accents and signs. */
export function sectionOfStems(plain: string): SectionName | null {
  return STEMS.find(([, stems]) => stems.test(plain))?.[0] ?? null;
}

/** Lower case, without accents, signs, numbers before, remarks in brackets and a colon. */
export function plainHeading(text: string): string {
  return text
    .replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]\s+/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replace(/\s*[&+]\s*|\s+und\s+(?=fah)/giu, ' and ')
    .replace(/['’]/g, ' ')
    .replace(/[^\p{L}\p{N}\s/\uFFFD-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ß/g, 'ss');
}
