import { DEGREE_WORDS, EMPLOYER_WORDS, LEGAL_FORM, SCHOOL_WORDS } from './word-lists.ts';

/**
 * Qualifications beside the academic ones: what schools and trades give in the countries whose résumés are
 * read, by their names and by the abbreviations in which they are written.
 */
const QUALIFICATION =
  /(?<!\p{L})(?:a[- ]levels?|o[- ]levels?|year 1[0-3]|class (?:x|xii|1[02])|1[02]th(?: standard| grade| class)?|matriculation|higher secondary|leaving cert(?:ificate)?|cert(?:ificate)?\.? (?:i{1,3}|iv|v|\d)|advanced highers?|scottish highers?|t[- ]levels?|(?-i:HSC|SSC|SSLC|CBSE|ICSE|PUC|NCEA|IB|AABC|HNQ|SVQ|QTLS|CELTA|PGDM|BTech|B\.Com|M\.Com|BCom|MCom|LLB|LLM)|(?-i:BPJEPS|DEJEPS|DESJEPS|DEAES|DEAS|DEAP|CQP|DU|DIU|DAEU|DCG|DSCG|CAPA|BPA|BTSA|BEPA|DEUG|BMA|DMA|DNMADE|HDR|BT|BP|D\.E\.|DTS|DNSEP|DSAA|MBA)(?=\s|$)|associate (?:of|in) (?:applied )?(?:sciences?|arts)|mention complémentaire|titre (?:professionnel|rncp)|dipl[ôo]me d['’ ].{0,3}[ée]tat|programme grande école|(?:cycle|cursus) (?:d['’])?ingénieur|bac ?(?:\+ ?\d|pro(?:fessionnel)?|techno\p{L}*)|cap petite enfance|certificat de capacité|formation (?:d['’e]\s?|en ).{0,20}alternance|gepr[üu]fte[rn]?|gelernte[rn]?|quali(?:fizierter|fizierender)?|(?-i:CAS|DAS|MAS)(?=\s)|examinierte[rn]?|(?:höhere )?berufsprüfung|(?-i:EFZ|EBA|BMS|HF)|eidg\.?|eidgenössische[rs]?|fachausweis|fachabschluss|lehre|lehrabschluss(?:prüfung)?|matura|berufsmatura|reifeprüfung|studium|duales studium|aufbaustudium|referendariat|vikariat|approbation|grado|grado (?:medio|superior)|máster|maestr[íi]a|diplomatura|ciclo formativo|t[ée]cnico superior|(?-i:FP|ESO|EGB|BUP|COU|CFGS|CFGM)|educación secundaria|graduado|postgrado|posgrado|doctorado|laurea(?: triennale| magistrale)?|maturità|licenza media|qualifica|licencjat|inżynier|magister|technik|średnie|zawodowe|mgr|inż|studia (?:podyplomowe|magisterskie|licencjackie|inżynierskie)|matura|świadectwo|licenciatura|mestrado|pós-graduação|ensino médio|bakal[áa]ř\p{L}*|magist\p{L}*|maturita|výuční list|inženýr|absolvire\p{L}*|diplom[ăa]|bacalaureat|licen[țţt][ăa]|master(?:at|ul)?|doctorat|calificare|calificat[ăa]?|certificat de calificare|studii (?:medii|superioare|liceale|universitare|postuniversitare|gimnaziale)|tehnician|érettségi|főiskolai|bachelorstudie|vidaregåande|fagbrev|svennebrev|vmbo|mbo|hbo|wo)(?!\p{L})|\p{L}(?:reife|abschluss|abschluß|diplom|examen|prüfung|lehrgang|ausbildung|studium|abitur|patent|meister(?:in)?|gesellin|geselle)(?!\p{L})/iu;

/** German occupations that one learns and is examined in: an apprenticeship is named by what one became. */
const TRADE =
  /\p{L}*(?:mechaniker|mechatroniker|elektroniker|elektriker|fachangestellte|kaufmann|kauffrau|kaufleute|fachkraft|fachfrau|fachmann|fachwirt|betriebswirt|fachverkäufer|pflegehelfer|pfleger|installateur|monteur|zeichner|laborant|verkäufer|bäcker|konditor|fleischer|metzger|tischler|schreiner|zimmerer|maurer|friseur|maler|dachdecker|gärtner|landwirt|techniker|assistent|assistentin|informatiker|gestalter|schlosser|schweißer|drucker|koch|köchin|erzieher|krankenschwester|hebamme|mechanikerin|angestellter)(?:in)?(?!\p{L})/iu;

/** Kinds of schools, by words and by the abbreviations of kinds; no school of its own is named. */
const SCHOOL_KIND =
  /(?<!\p{L})(?:(?-i:IFSI|IFAS|IFAP|IRTS|AFPA|CEMEA|GRETA|CFA|CFPPA|MFR|LP|LEP|LEGT|IAE|IUP|IUT|UFR|ESC|INSA|ENS|VHS|HTL|HAK|HLW|BBS|BBZ|BFS|IES|CEIP|CIFP|CEPA|EOI|UNED|TAFE|RTO|KV|WIFI|BFI|HWK|SZ|ITIS|IPSIA|ITC)(?=[\s-])|universit\p{L}*|école|haute école|conservatoire|centre de formation|institut\p{L}*|facult\p{L}*|fakult\p{L}*|facultad|facoltà|scuola|liceo|istituto|szkoła|zespół szkół|uczelnia|akademia|liceum|technikum|politechnika|wydział|škola|gymnázium|univerzita|egyetem|gimnázium|főiskola|szakközépiskola|skole|skola|skolan|høgskole|högskola|universitetet|hogeschool|escuela|colegio|centro de (?:formación|estudios)|escola|faculdade|[șşs]coal[ăa]|[șşs]coala|grup(?:ul)? [șşs]colar|postliceal[ăa]|liceu\p{L}*|colegi(?:u|ul|ului)|[șşs]col(?:ii|i)|sixth form|grammar|primary|junior high|middle school|elementary|state board|board of (?:secondary|intermediate|higher secondary)[\p{L} ]*|education board|handwerkskammer|industrie- und handelskammer|bildungszentrum|berufsbildungszentrum|volkshochschule|lyzeum|training cent(?:re|er)|polytechnic)(?!\p{L})|\p{L}(?:institut|schule|akademie|kolleg|lyzeum|seminar|gymnasium|universität|hochschule|bildungszentrum|bildungswerk)(?!\p{L})/iu;

/** A course, a licence, an exchange or work beside it: something of one's education, and no study. */
const COURSE =
  /(?<!\p{L})(?:courses?|workshops?|seminare?|kurse?|schulung(?:en)?|fortbildung(?:en)?|zertifikate?|führerschein|webinars?|cursuri|(?<![îi]n )curs|atelier|sst|psc1|bafa|bafd|caces|moocs?|curso|certificado de|szkoleni[ea]|kurs|corso|online course|bootcamp|first aid|erste hilfe|licen[cs]e|licencia|carn[eé]t|summer school|conference|postdoc\p{L}*|post-doc\p{L}*|(?:teaching|research|graduate|student) (?:assistant|fellow|ambassador|representative)|tutor(?:in)?|intern(?:ship)?|volunteer|hilfskraft|werkstudent(?:in)?|praktik(?:um|ant|antin)|stagiaire|erasmus|exchange|auslandssemester|échange|schüleraustausch|(?<!centre de |organisme de |institut de )formation(?! (?:initiale|d['’]ing))|award|prize|stipendium|scholarship)(?!\p{L})|\p{L}-?(?:kurse?|seminar|schulung|schein|workshop)(?!\p{L})/iu;

/** "Praxis Dr. Brack": the title of somebody else. */
const OF_A_PERSON = /(?<=\p{L}\s)dr\.(?=\s+\p{Lu})/iu;

/** Where in a text a word for a qualification begins; -1 where there is none. */
export function degreeIndex(text: string): number {
  const indexes = [DEGREE_WORDS, QUALIFICATION]
    .map((words) => text.replace(OF_A_PERSON, '   ').search(words))
    .filter((index) => index >= 0);
  return indexes.length > 0 ? Math.min(...indexes) : -1;
}

/** Whether a text names a qualification, academic or not. */
export function isDegreeText(text: string): boolean {
  const index = degreeIndex(text);
  if (index === -1) return false;
  // "left in 2014 without a degree": a word in the middle of what is told.
  return !/^\p{Ll}/u.test(text) || wordsBefore(text, index) <= 1;
}

/** Whether a text names an occupation that one is trained for: no sure sign of a qualification by itself. */
export function isTradeText(text: string): boolean {
  return TRADE.test(text) && /^\p{Lu}/u.test(text);
}

/** Whether a text names a place of learning; what stands in brackets says nothing of it. */
export function isSchoolText(text: string): boolean {
  const bare = withoutBrackets(text);
  if (SCHOOL_KIND.test(bare)) return true;
  const match = SCHOOL_WORDS.exec(bare);
  if (!match) return false;
  // Abbreviations of schools are words of other languages too: "mit", "tu", "kit".
  if (match[0].length > 4 || /^\p{Lu}/u.test(match[0]) || !/^[a-z]/.test(match[0])) return true;
  return SCHOOL_WORDS.test(bare.slice(match.index + match[0].length));
}

/** Whether a text names a company or an authority, where an apprenticeship may be done. */
export function isTrainingCompany(text: string): boolean {
  return LEGAL_FORM.test(text) || EMPLOYER_WORDS.test(text);
}

export function isCourseText(text: string): boolean {
  return COURSE.test(text);
}

function wordsBefore(text: string, index: number): number {
  return text.slice(0, index).split(/\s+/).filter(Boolean).length;
}

/** The same length, with blanks for what stands in brackets. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,80}\)/gu, (inner) => ' '.repeat(inner.length));
}
