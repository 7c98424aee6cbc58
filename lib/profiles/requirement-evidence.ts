/** Names of what a person is asked to bring, by language (en, de, fr, ro, es, pt, it, nl, pl). */
const ASKED_NAMES = [
  'experience|experienced|knowledge|degree|diploma|bachelor\\p{L}*|master\\p{L}*|phd|abilit(?:y|ies)|able to|skills?|skilled|qualifications?|qualified|certif\\p{L}+|proficien\\p{L}+|familiar\\p{L}*|understanding|background|licen[cs]ed?|licen[cs]es|registration|fluen\\p{L}+|expertise|competen\\p{L}+|passion\\p{L}*|comfortable|willing\\p{L}*|eager\\p{L}*|motivated|track record|years?|yrs|attitude|mindset|communicat\\p{L}+|graduat\\p{L}+|education|citizen\\p{L}*|command of|exposure|attention to detail|detail[- ]oriented|self-starter|interest in|aptitude',
  '\\p{L}*kenntnisse?|\\p{L}*erfahrung\\p{L}*|\\p{L}*ausbildung|\\p{L}*lehre|studium|abgeschlossene\\p{L}*|\\p{L}*abschluss|führerschein\\p{L}*|fahrerlaubnis|bereitschaft|\\p{L}*fähigkeit\\p{L}*|umgang|deutsch\\p{L}*|englisch\\p{L}*|arbeitsweise|freude|interesse|verständnis|teamgeist|\\p{L}*ausdrucksvermögen|\\p{L}*bewusstsein|zuverlässig\\p{L}*|belastbar\\p{L}*|fachausweis|vertraut|auskenn\\p{L}*|meisterbrief|weiterbildung|berufspraxis|einfühlungsvermögen|sicheres auftreten|affinität',
  "expériences?|connaissances?|maîtrise[rz]?|diplôm\\p{L}+|formation|bac|permis|aisance|rigueur|sens|capacité\\p{L}*|anglais|français|niveau|habilitation|titulaire|autonom\\p{L}*|savoir|expérimenté\\p{L}*|issue?s? d[e’']\\p{L}*|disponibilité|polyvalen\\p{L}+|bonne pratique|posséder|savoir|connaître|maîtriser|justifier|caces|brevet|première expérience|rigoureu\\p{L}+|motivée?s?|relationnel|minutieu\\p{L}+|dynamique|organisée?|ponctuel\\p{L}*|apte",
  'experien[țtţ]\\p{L}+|cunoștin[țt]e|cunoaște\\p{L}*|studii|diplom[ăa]|abilit[ăa][țt]i|limb[aă]|absolvent\\p{L}*|capacitate\\p{L}*|operare|ușurință|disponibilitate|vechime|atestat|cazier|seriozitate|punctualitate|permis',
  'experiencia|conocimientos?|titulaci\\p{L}+|título|grado|licenciatura|inglés|español|capacidad|habilidades|manejo|dominio|carn[eé]t?|disponibilidad|experiência|conhecimentos?|inglês|fluência|domínio|capacidade|curso superior|carta de condução|esperienza|conoscenza|laurea|diploma|patente|capacità|inglese|italiano|disponibilità|ottima|buona',
  'ervaring|kennis|diploma|opleiding|rijbewijs|beheersing|hbo\\p{L}*|mbo\\p{L}*|wo-\\p{L}+|nederlands\\p{L}*|engels\\p{L}*|affiniteit|beschikbaar|registratie|doświadczeni\\p{L}*|znajomoś\\p{L}*|badani\\p{L}*|dyplom\\p{L}*|świadectw\\p{L}*|chęć|sprawność|samodzielność|dokładność|organizacj\\p{L}*|komunikatywn\\p{L}*|umiejęstnoś\\p{L}*|umiejętnoś\\p{L}*|wykształceni\\p{L}*|prawo jazdy|uprawnie\\p{L}*|gotowoś\\p{L}*|dyspozycyjnoś\\p{L}*|angielski\\p{L}*|książeczk\\p{L}*|certyfikat\\p{L}*',
].join('|');
const NAMES_ASKED = new RegExp(`(?<![\\p{L}])(?:${ASKED_NAMES})(?!\\p{L})`, 'iu');
const NAMES_ASKED_HAN =
  /经验|学历|本科|硕士|专业|熟悉|熟练|精通|掌握|了解|能力|证书|具备|具有|资格|以上|英语|خبرة|معرفة|بكالوريوس|إجادة|شهادة|مهارات|القدرة|إتقان|دبلوم|رخصة/u;

/** Asks in a sentence so clearly that it does wherever it stands. */
const ASKS_CLEARLY = new RegExp(
  `(?<!\\p{L})(?:${[
    "must (?:have|be|hold|possess|speak|know)|should (?:have|possess|be willing|be able|hold)|(?:is|are) (?:also )?(?:an? )?(?:required|essential|must|mandatory|necessary)|(?:you(?:['’]ll| will)?|we|applicants|candidates) (?:also )?need(?! to (?:apply|submit|send))|you (?:have|hold|bring|possess)|we (?:expect|require|are looking for someone|need someone)|(?:the )?(?:successful|ideal|right) (?:candidate|applicant|person)s? (?:\\p{L}+s|will|have|should|must)|candidates? (?:must|should) (?:have|be|hold)|at least (?:\\d+|one|two|three|four|five|six) years",
    'sie (?:haben|verfügen|bringen|besitzen|sprechen)|du (?:hast|verfügst|bringst|besitzt|sprichst|kennst)|(?:zwingend|unbedingt) (?:erforderlich|notwendig)|(?:ist|sind) (?:\\p{L}+ )?(?:erforderlich|notwendig|voraussetzung|pflicht|zwingend)|voraussetzung (?:ist|sind)|setzen wir voraus|vorausgesetzt (?:wird|werden|sind|ist)|wir (?:erwarten|brauchen|suchen) (?:\\p{L}+ )?(?:jemanden|eine sorgfältige|von)|(?:darüber hinaus |außerdem |zudem )?erwarten wir|muss (?:sein|vorhanden)|solltest du (?:haben|sein|können)|sollten sie (?:haben|mitbringen)|mindestens \\p{L}+ jahre',
    "tu (?:as|es|maîtrises|possèdes|disposes|parles|sais|justifies)|vous (?:avez (?!pour |la charge|en charge|à )|possédez|disposez|justifiez|maîtrisez|parlez|savez|connaissez|bénéficiez d[e’'] ?une?)|de formation |impérativement|vous êtes (?:titulaire|diplômé\\p{L}*|issu\\p{L}*|reconnu\\p{L}*|autonome|rigoureu\\p{L}+|à l[’']aise)|(?:est|sont) (?:requis|exigé|indispensable|nécessaire|obligatoire|impérati[fv])(?:e?s?)|exigée?s?|indispensables?|nous attendons|titulaire d",
    'trebuie să (?:ai|aibă|aveți|fii|fie|dețin\\p{L}*)|este (?:obligatori[ue]|necesar[ăe]?)|sunt (?:obligatorii|necesare)|cel puțin \\p{L}+ an\\p{L}*|avem nevoie de cineva|ai (?:experiență|absolvit|cunoștințe)',
    'imprescindible\\p{L}*|esperamos que|cuentes con|(?:el|la) candidat[oa] ideal|es (?:necesari|obligatori|indispensabl)\\p{L}+|necesitamos (?:a )?alguien|se requiere\\p{L}*|debes tener|é (?:necessári|obrigatóri|imprescindíve)\\p{L}+|obrigatóri[oa]s?|deve ter|è (?:richiest|necessari|obbligatori|indispensabil)\\p{L}+|si richiede|je (?:hebt|beschikt|bezit|spreekt|beheerst)|je bent (?:in het bezit|bereid|minimaal)|is (?:vereist|verplicht|een must|noodzakelijk)|wij verwachten|wymagan[eya]|jest (?:wymagan|konieczn|niezbędn)\\p{L}+|konieczn[eya]|niezbędn[eya]',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const ASKS_CLEARLY_HAN = /必须|必备|须具备|要求具有|يشترط|يجب أن/u;

/** Says by itself that it speaks of the person who is sought: what is asked for needs no name of its own. */
const ASKS_OF_PERSON =
  /(?<!\p{L})(?:(?:ideal|successful|right|perfect) (?:candidate|applicant|person)s? (?!has applied)|we ask for|must (?:have|be able|hold|possess)|should (?:have|be willing|be able)|reqd|(?:wir )?(?:brauchen|suchen|erwarten) (?:wir )?jemanden|muss sein|nous (?:attendons|recherchons) (?:une personne|quelqu)|avem nevoie de cineva|necesitamos (?:a )?alguien|wij zoeken iemand)(?!\p{L})/iu;
/** What the person will do, not what they bring. */
const DOES =
  /^(?:in this role,? )?you(?:['’]ll| will) (?!have|need|be (?:a|an|able|comfortable|fluent|experienced)|bring|hold|possess|know|already)/iu;

/** What a company gives: beside the names of what is asked it proves nothing. */
const GIVEN = new RegExp(
  `(?<!\\p{L})(?:${[
    'paid|leave|holidays?|days off|vacation|pto|pension|insurance|401\\(?k\\)?|dental|stock options|share options|equity|salary|wage|gym|free (?:parking|lunch|food|coffee|drinks)|parking|premium|allowance|bonus scheme|discounts?|profit sharing|remote work|flexible (?:working|hours)|home office|parental|a year for learning|learning budget|reimbursement|relocation',
    'urlaub\\p{L}*|\\p{L}*zuschuss|\\p{L}*zuschlag|\\p{L}*vergütung|gehalt|\\p{L}*altersvorsorge|\\p{L}*altersversorgung|jobrad|jobticket|weihnachtsgeld|gleitzeit\\p{L}*|sonderzahlung\\p{L}*|unbefristet\\p{L}*|fortbildung\\p{L}*|firmenwagen|servicefahrzeug|obst\\p{L}*|betriebliche\\p{L}*|vermögenswirksame\\p{L}*|ferien|homeoffice|mitarbeiter\\p{L}+',
    'mutuelle|tickets?[- ]restaurant|titres?-restaurant|rtt|prime\\p{L}*|intéressement|congés|télétravail|salaire|rémunération|cse|tichete|salariu\\p{L}*|bonus\\p{L}*|zile (?:de )?concediu|asigurare medicală|abonament|decont\\p{L}+|vacaciones|seguro|retribución|salario|férias|subsídio|seguro de saúde|ticket|buoni pasto|ferie',
    'vakantie\\p{L}*|verlof|salaris|reiskosten\\p{L}*|pensioen\\p{L}*|vergoeding|leaseauto|eindejaars\\p{L}+|doorgroei\\p{L}*|umowę o pracę|umowa o pracę|wynagrodzeni\\p{L}*|opiek\\p{L}+ medyczn\\p{L}+|kart[aęy] sportow\\p{L}+|ubezpieczeni\\p{L}*|dodatek|premi\\p{L}+|urlop\\p{L}*',
  ].join('|')})(?!\\p{L})|五险一金|年终奖|带薪|双休|补贴|راتب|تأمين|إجازة|بدل|[€£$]\\s?\\d`,
  'iu',
);

/** Begins as a company speaks of what it gives or of itself. */
const COMPANY_SPEAKS =
  /^(?:(?:all|tous nos|toutes nos|alle|toate) (?:our|unsere|posturile|postes|stellen)|tous nos|we['’](?:re|ve)|(?:what )?we (?:offer|provide|give|are|have|believe|work|close|reserve|reply|value)|our|join us|the (?:company|firm|trust|council|city)|in return|benefits|you(?:['’]ll| will) (?:get|receive|enjoy|join)|wir (?:bieten|sind|haben|freuen|zahlen|arbeiten)|(?:ein|eine|einen) (?:tolles?|angenehm\p{L}*|kollegial\p{L}*|dynamisch\p{L}*|familiär\p{L}*)|unser|bei uns|dafür|nous (?:offrons|proposons|sommes)|notre|noi|oferim|suntem|la noi|ofrecemos|somos|offriamo|siamo|wij|we bieden|oferujemy|jesteśmy)(?!\p{L})/iu;

/** Begins as the terms of a job do. */
const TERMS =
  /^(?:contrat|cdi|cdd|intérim|mission d|salaire|horaires?|rémunération|durée|prise de poste|poste à pourvoir|début|debut|lieu|vollzeit|teilzeit|full[- ]time|part[- ]time|location|salary|hours|start(?:ing)? date|arbeitszeit|gehalt|beginn|salariu|program de lucru|horario|jornada|salario|horário|orario|contratto|salaris|wynagrodzenie|umowa)(?!\p{L})/iu;

const PAY =
  /^(?:salaire|rémunération|salary|gehalt|vergütung|salariul?|salario|retribución|remuneração|retribuzione|salaris|wynagrodzenie|stawka)(?!\p{L})/iu;

/** Words of the procedure: where they stand, "must" and "required" ask for papers and dates. */
const PROCEDURE =
  /(?<!\p{L})(?:appl(?:y|ying|ications?)|submit\p{L}*|resumes?|résumés?|cv|form|questionnaires?|(?:the|this|written|oral) exam\p{L}*|interview\p{L}*|deadline|filing|vacancy|shortlist\p{L}*|portal|bewerb\p{L}*|unterlagen|zeugnisse\p{L}*|vorstellungs\p{L}+|lebenslauf|candidatures?|lettre|entretien|dosar\p{L}*|înscriere|concurs\p{L}*|depun\p{L}*|solicitud\p{L}*|candidatura|sollici\p{L}+|kontakt\p{L}*)(?!\p{L})/iu;

/** Whether a line names something a person is asked to bring. */
export function namesWhatIsAsked(text: string): boolean {
  return NAMES_ASKED.test(text) || NAMES_ASKED_HAN.test(text);
}

/** Whether a sentence asks for it by itself, whatever heading it stands under. */
export function asksClearly(text: string): boolean {
  return ASKS_CLEARLY.test(text) || ASKS_CLEARLY_HAN.test(text);
}

/** Whether it speaks of the person sought, so that whatever it says is asked for. */
export function asksOfPerson(text: string): boolean {
  return ASKS_OF_PERSON.test(text);
}

const LEADS_TO_DUTIES =
  /(?<!\p{L})(?:missions?|tâches?|(?:en |la )?charge d[e’']?|chargée? d|amenée? à|responsabilit\p{L}+|responsible for|aufgaben?|tätigkeiten|duties|tasks?|zadani\p{L}+|obowiązk\p{L}+|taken|funciones|tareas|funções|tarefas|mansioni|compiti|sarcini\p{L}*|atribuți\p{L}+)(?!\p{L})/iu;

/** Whether a sentence that leads into a list says that duties follow. */
export function leadsToDuties(text: string): boolean {
  return LEADS_TO_DUTIES.test(text);
}

/** Whether a sentence tells what the person will do. */
export function tellsDuty(text: string): boolean {
  return DOES.test(text) && !namesWhatIsAsked(text);
}

export function isOfProcedure(text: string): boolean {
  return PROCEDURE.test(text);
}

/** What the company gives or says of itself. */
export function isOfCompany(text: string): boolean {
  return COMPANY_SPEAKS.test(text) || (GIVEN.test(text) && !namesWhatIsAsked(text));
}

/** The terms of the job: contract, pay, hours. */
export function isOfTerms(text: string): boolean {
  return PAY.test(text) || (TERMS.test(text) && !namesWhatIsAsked(text));
}

/** Which share of the lines under a heading says what it heads. */
const MOST = 0.6;

/**
 * What a list heads whose heading says nothing: most of its items name what is asked, or what is given.
 * Null where neither is so.
 */
export function kindOfItems(items: readonly string[]): 'must' | 'facts' | null {
  if (items.length === 0) return null;
  const share = (test: (text: string) => boolean) => items.filter(test).length / items.length;
  if (share(isOfCompany) >= MOST / 2 && share(isOfCompany) > share(namesWhatIsAsked))
    return 'facts';
  const asked = share(
    (text) => namesWhatIsAsked(text) && !isOfCompany(text) && !isOfProcedure(text),
  );
  return items.length >= 2 && asked >= MOST ? 'must' : null;
}
