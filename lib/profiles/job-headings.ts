import { wordsOf } from './text-lines.ts';

/** What the lines under a heading of a job description are. */
export type JobHeadingKind = 'must' | 'nice' | 'duties' | 'skills' | 'facts' | 'about' | 'other';

const HEADING_WORDS_MAX = 10;
const HEADING_CHARACTERS_MAX = 100;

/** In order: "Preferred qualifications" is nice before "qualifications" makes it a must. */
const KINDS: readonly (readonly [JobHeadingKind, RegExp])[] = [
  [
    'other',
    phrases(
      `how to apply|to apply|apply now|applying|application(?: process| procedure| instructions| details)?|your application|documents? (?:needed|required)|(?:required|optional) documents|special instructions|interview(?:ing)? process|(?:hiring|selection|recruitment) process|next steps|contact(?: us| details)?|equal (?:employment )?opportunit(?:y|ies)(?: employer| statement)?|eeo(?: statement)?|diversity(?:,? equity)?(?: and inclusion| & inclusion)?|inclusion|disclaimer|legal notice|privacy(?: notice)?|data protection|background checks?|physical (?:demands|requirements)|supervisory(?: status| responsibilities)?|career (?:progression|development|growth|path)|key projects|project examples|our (?:tech )?stack|tech(?:nology)? stack|technologies you will(?: be)? (?:use|work with)|technologies we use|methodologies|client engagement|info sessions|(?:number of )?vacancies|attributes of the team|additional information|further information|supplement(?:al|ary) information|please note|zusätzliche informationen|weitere informationen|informations (?:complémentaires|supplémentaires)|informații suplimentare|información adicional|informações adicionais|aanvullende informatie|dodatkowe informacje|reporting (?:line|to)|supplemental questions|how you will be evaluated|
      (?:ihre|deine|deiner|die)? ?bewerbung(?:sprozess|sunterlagen)?|so bewerben sie sich|so bewirbst du dich|kontakt|ansprechpartner(?:in)?|bewerbungsfrist|chancengleichheit|datenschutz|hinweise?|
      candidature|comment postuler|pour postuler|postuler|processus de recrutement|contact|dossier de candidature|modalités de candidature|
      cum aplici|aplică|cum poți aplica|procesul de recrutare|date de contact|dosarul de concurs|
      cómo aplicar|proceso de selección|come candidarsi|jak aplikować|solliciteren|
      简历|联系方式|应聘方式|投递方式|طريقة التقديم|للتقديم`,
    ),
  ],
  [
    'nice',
    phrases(
      `preferred(?! by)|preferably|desirable|desired|nice[- ]to[- ]haves?|good to haves?|great to have|bonus(?:es)?(?: points| skills)?(?: if you| for)?|extra (?:credit|points)|brownie points|pluses|a plus|plus(?: points)?|advantageous|(?:an )?advantages?(?= |$)(?! package)|assets?|optional|additional (?:skills|assets)|would be (?:a plus|great|nice|good|helpful|ideal)|(?:it )?would (?:help|be great|be nice) if(?: you)?|even better if(?: you)?|(?:we(?:'d| would) )?love (?:it )?if|ideally(?: you)?(?: (?:have|will have|also))?|not required|what(?:'s| is) nice|stand out|sets you apart|what would set you apart|beneficial|
      wünschenswert(?: ist| sind| wäre| wären)?|von vorteil(?: ist| sind| wäre| wären)?|vorteilhaft|idealerweise|das wäre (?:toll|super|ein plus)|pluspunkte?|bonuspunkte|kein muss|optional|kann-kriterien|gerne? auch|
      souhaité(?:e|s|es)?|apprécié(?:e|s|es)?|un plus|serai(?:t|ent) un plus|les plus|(?:vos )?atouts?|idéalement|facultatif|compétences souhaitées|
      (?:constituie|reprezintă|reprezinta)(?: un)? avantaje?|(?:ar fi |sunt )?un avantaj|de preferat|ar fi un plus|ar fi ideal|plusuri|
      deseable|valorable|se valorará|preferibile|gradit[oi]|mile widziane|dodatkowym atutem|pré?|meegenomen|ønskelig|
      加分项?|优先条件|优先考虑|يفضل|ميزة إضافية|المهارات المفضلة`,
    ),
  ],
  [
    'facts',
    phrases(
      `benefits?(?: package)?(?: (?:and|&) perks)?|compensation|remuneration|salary(?: range)?|pay|perks|rewards?|package|the deal|what (?:we|you(?:'ll| will)?|you can) (?:offer|get|expect)(?: from us| in return)?(?: you)?|what(?:'s| is) in it for you|what we(?:'ll| can)? (?:offer|give)(?: you)?|(?:we|our) offer(?:s|ing)?(?: you)?|in return|why (?:join|work|us|you(?:'ll| will) (?:love|like)).*|working (?:conditions|environment|hours)|work environment|hours|working time|terms(?: and conditions| of employment)?|conditions of (?:service|employment)|location|basic information|job (?:type|details)|employment (?:type|details)|work schedule|schedule|travel(?: requirements?)?|start(?:ing)? date|duration|term|
      (?:das|was)? ?(?:wir )?bieten(?: wir)?(?: ihnen| dir| euch)?|(?:unser|unsere) (?:angebot|benefits|leistungen|vorteile)|(?:ihre|deine) (?:vorteile|benefits|chance)|das (?:erwartet|bekommst|bekommen) (?:dich|sie|du).*|was (?:dich|sie) (?:bei uns )?erwartet|darauf (?:kannst du dich|können sie sich) freuen|freuen sie sich auf|vergütung|gehalt|arbeitszeit(?:en)?|arbeitsort|standort|rahmenbedingungen|eckdaten|beginn|befristung|warum (?:wir|zu uns).*|vorteile|
      (?:nous|ce que nous|nous vous) (?:vous )?(?:offrons|proposons)|notre offre|(?:vos )?avantages|rémunération(?: et avantages)?|conditions(?: de travail| d'emploi)?|lieu(?: de travail)?|horaires|ce qui vous attend|pourquoi nous rejoindre|type de contrat|contrat|
      (?:ce )?(?:(?:îți|iti|vă|va) )?oferim|ce (?:îți|vă|iti|va) oferim|ce (?:primești|primesti|câștigi)|beneficii(?:le)?(?: tale)?|pachet(?:ul)? (?:salarial|de beneficii)|salariul?|program de lucru|locația|avantajele tale|
      ofrecemos|beneficios|qué ofrecemos|offriamo|cosa offriamo|oferujemy|benefity|wij bieden|wat wij bieden|vi tilbyr|
      福利待遇|福利|薪资待遇|薪酬福利|薪资|工作地点|我们提供|工作时间|المزايا|ما نقدمه|الراتب|نقدم لك|مكان العمل`,
    ),
  ],
  [
    'must',
    phrases(
      `(?:the |key |job |role |minimum |basic |core |essential |mandatory |required |specialized |candidate |entry )*(?:requirements?|qualifications?)|must[- ]haves?|what you must have|essential(?: criteria| skills)?|mandatory|required(?: skills| experience)?|minimum (?:criteria|experience|education)|selection criteria|(?:person(?:nel)?|candidate) (?:specification|profile)|key (?:skills|competenc(?:y|ies))|(?:knowledge|skills|abilities|education|experience|qualifications|expertise|competencies|training|certifications?|licen[cs]es?)(?:(?:,? and |,? & |, | \\/ |\\/)(?:knowledge|skills|abilities|education|experience|qualifications|expertise|competencies|training|certifications?|licen[cs]es?|other requirements|attributes))+|ksas?|what (?:you(?:'ll| will)?|we) (?:need|bring|expect|require|want|ask)(?: to (?:bring|have|know|succeed))?(?: from you| for this role| to the table)?|what you(?:'ll| will) (?:need|bring)|what (?:we(?:'re| are)) (?:looking for|after|seeking)|who (?:you are|you(?:'ll| will) be|we(?:'re| are) (?:looking for|after))|what it takes|what makes you.*|you(?:'ll| will)? (?:need|have|bring|are|bring with you)|you(?:'d| would|'ll| will)? (?:need|should have|must have|might be|may be|could be)(?: a (?:good|great) fit)?(?: if)?|you(?:'re| are) (?:a (?:good|great|perfect) fit|the right|probably).*|you(?:'ll| will|'d| would)? (?:thrive|succeed|fit in|excel|do well|flourish|feel at home)(?: here| in this role)?(?: if(?: you)?)?|(?:this|the) (?:job|role) is for you if|apply if|we(?:'d| would)? (?:need|expect|require|love to hear from you if|like you to have)|we(?:'re| are) looking for(?: someone)?(?: (?:who|with))?(?: you to have)?|looking for someone (?:who|with).*|about you|your (?:profile|background|skills|experience|qualifications|toolbox|superpowers|strengths)|(?:the )?(?:ideal|successful|right) (?:candidate|person|applicant)s?(?: (?:will|has|have|is|should))?(?: have| be)?|the candidate|to (?:be successful|succeed|qualify)(?: in this role)?(?:,? you(?:'ll| will)? (?:need|have|must))?|programming languages needed|(?:on our team|successful candidates?) are|education|certifications?|licen[cs]es?|
      (?:ihr|dein|das|anforderungs|unser|kandidaten)[ -]?profil|profil|anforderungen(?: an sie| an dich)?|voraussetzungen|einstellungsvoraussetzungen|(?:das|was) (?:bringen sie|bringst du|sie|du)(?: mit| mitbringen| mitbringst)(?: sollten| solltest)?|(?:sie|du) (?:bringen|bringst|haben|hast|verfügen|verfügst|sind|bist)(?: mit| über)?|(?:ihre|deine) (?:qualifikation(?:en)?|kompetenzen|fähigkeiten|stärken|kenntnisse|skills)|qualifikation(?:en|sprofil)?|das (?:wünschen|erwarten) wir(?: uns)?(?: von (?:ihnen|dir))?|was wir suchen|(?:was )?wir (?:erwarten|wünschen uns)(?: von (?:ihnen|dir))?|(?:das|was) (?:zeichnet|macht) (?:sie|dich) aus|(?:damit|womit) (?:überzeugen sie|überzeugst du|begeisterst du)(?: uns)?|(?:das|was) (?:solltest du|sollten sie) mitbringen|muss-kriterien|zwingend|unsere erwartungen|fachliche anforderungen|persönliche anforderungen|
      (?:votre |le )?profil(?: recherché| souhaité| du candidat| attendu)?|compétences(?: (?:requises|attendues|clés|techniques))?|pré-?requis|exigences|qualifications requises|formation(?: et expérience)?|ce que nous (?:recherchons|attendons)(?: de vous)?|vous (?:êtes|avez|possédez|disposez|justifiez)|(?:votre|vos) (?:expérience|compétences|qualités)|qui êtes-vous|diplômes?(?: requis)?|conditions requises|
      cerin[tțţ]e(?:le)?(?: (?:obligatorii|postului|minime))?|ce (?:căutăm|cautam|așteptăm(?: de la tine)?|ne dorim(?: de la tine)?|îți trebuie)|(?:profilul )?candidatul(?:ui)?(?: ideal)?(?: are)?|profilul(?: candidatului| tău)|calificări(?: necesare)?|condi[tțţ]ii (?:specifice|generale|de participare|obligatorii|necesare)|competen[tțţ]e(?: necesare| cheie)?|cunoștințe(?: necesare)?|abilități(?: necesare)?|ai (?:nevoie de|deja)|studii(?: și experiență)?|experiență(?: necesară)?|
      requisitos|perfil|requisiti|profilo|wymagania|oczekujemy|oczekiwania|functie-eisen|jouw profiel|wij vragen|kvalifikasjoner|kvalifikationer|
      任职要求|岗位要求|职位要求|任职资格|应聘要求|招聘要求|任职条件|我们希望你|你需要|المتطلبات|المؤهلات|متطلبات الوظيفة|المؤهلات المطلوبة|الشروط`,
    ),
  ],
  [
    'duties',
    phrases(
      `(?:key |main |core |your |job |primary |essential |major |principal |day-to-day )*(?:responsibilit(?:y|ies)|duties|tasks|functions|accountabilit(?:y|ies)|deliverables)(?: include| (?:and|&) (?:responsibilities|duties|accountabilities))?|(?:performs?|perform) (?:various )?duties|what (?:you(?:'ll| will)(?: be)?|you) (?:do|doing|work on|working on|own|tackle)|what the job (?:is|involves)|how you(?:'ll| will) (?:make an impact|contribute)|your (?:role|mission|tasks|day|impact|job|challenge|first .*)|in this role(?:,? you(?:'ll| will)?)?|as (?:an?|our) .{2,60}(?:,? you(?:'ll| will)?)|you(?:'ll| will)(?: be)? (?:be responsible for|responsible for|do|own|work on)|the (?:job|work)|a (?:typical )?day in the life.*|day[- ]to[- ]day|(?:key )?objectives?|scope of work|
      (?:ihre|deine|die|unsere|haupt)?[ -]?(?:aufgaben(?:gebiet|bereich|schwerpunkte|feld)?|tätigkeiten|verantwortlichkeiten)|aufgabengebiete?|(?:ihr|dein) (?:job|aufgabengebiet|verantwortungsbereich|tag|tätigkeitsfeld)|das (?:machst du|machen sie)|was (?:du machst|du tust|sie tun|machst du|dich erwartet)|das sind (?:ihre|deine) aufgaben|(?:das|hier) kannst du bewegen|tätigkeitsbeschreibung|stellenbeschreibung|
      (?:vos |les |la |votre )?(?:missions?(?: principales)?|tâches|responsabilités|activités)|(?:description du |le )poste|ce que vous ferez|votre quotidien|vous serez (?:chargé|amené).*|
      (?:principalele )?responsabilit[aă][tțţ]i(?:le)?(?: principale| tale)?|atribu[tțţ]ii(?:le)?(?: postului)?|sarcini(?:le)?(?: principale)?|ce vei face|descrierea (?:postului|jobului)|activități(?: principale)?|rolul tău|
      responsabilidades|funciones|tareas|responsabilità|mansioni|attività|obowiązki|zakres obowiązków|taken|arbeidsoppgaver|
      岗位职责|工作职责|职位描述|工作内容|职责|岗位描述|你将负责|المسؤوليات|المهام|مهام الوظيفة|الواجبات`,
    ),
  ],
  [
    'about',
    phrases(
      `about (?!you(?![\\p{L}])).*|who we are|what we do|our (?:company|team|story|mission|values|culture|client)|the (?:company|team|organi[sz]ation|client|school|role|position|opportunity)|company(?: culture| overview| description| profile)?|culture|(?:role|job|position) (?:summary|purpose|overview|description|profile)|purpose of the (?:post|role|job)|(?:job |main )?purpose|opportunity overview|overview|summary|introduction|background|position summary.*|job description|
      über uns|wir sind|wer wir sind|das sind wir|unternehmen(?:sprofil)?|das unternehmen|(?:die )?stelle|wir über uns|einleitung|
      qui sommes-nous.*|à propos.*|l'entreprise|notre (?:entreprise|équipe|société|client)|la société|présentation.*|contexte|le contexte|
      despre (?:noi|companie|rol|post)|cine suntem|compania|
      sobre nosotros|chi siamo|o nas|over ons|om oss|
      公司介绍|公司简介|关于我们|من نحن|عن الشركة|نبذة.*`,
    ),
  ],
  [
    'skills',
    phrases(
      `(?:technical |soft |hard |professional |personal |other |language )*(?:skills|competenc(?:y|ies)|expertise|knowledge|abilities|attributes|qualities|attitude)|technologies|tools|experience|languages|background|training|aptitudes?|other|
      kenntnisse|fachkenntnisse|sprachkenntnisse|sprachen|ausbildung|berufserfahrung|erfahrung|persönlichkeit|fähigkeiten|kompetenzen|edv-kenntnisse|persönliche kompetenzen|fachliche kompetenzen|soft skills|
      expérience|savoir-faire|savoir-être|langues|qualités(?: personnelles| requises)?|connaissances|
      limbi străine|aptitudini|calități|experienta|`,
    ),
  ],
];

/** Words that may stand beside the phrase of a heading without changing what it is. */
const FILLER =
  /^(?:the|a|an|and|or|of|for|in|on|with|to|is|are|be|our|your|you|we|us|this|these|role|job|position|post|candidates?|applicants?|key|main|minimum|required|general|specific|professional|personal|technical|work|working|full|list|section|team|here|if|have|also|und|oder|der|die|das|für|mit|sie|du|ihre?|deine?|unsere?|ist|sind|fachliche?|persönliche?|et|ou|de|du|des|la|le|les|vous|nous|votre|vos|pour|est|sont|și|si|sau|la|de|pentru|cu|tale|tău|este|sunt|candidatului|postului|recherchée?s?|attendue?s?|demandée?s?|requise?s?|necesare?|necesară|sought|needed|gesucht|gefordert|m|w|d|f|h|x|e|\d+)$/iu;

/** "Required technical skills", "Preferred experience": what the word beside them is said of. */
const WHAT_IS_ASKED =
  /^(?:skills?|experience|knowledge|education|qualifications?|requirements?|abilities|competenc(?:y|ies)|criteria|expertise|background|attributes|training|certifications?|languages?|soft|hard|kenntnisse|qualifikationen|erfahrung(?:en)?|fähigkeiten|kompetenzen|compétences|connaissances|expérience|qualités|competențe|cunoștințe|abilități|cerințe)$/iu;

/** One pattern of many phrases, as whole words; blanks and line breaks in the source are only for reading. */
function phrases(source: string): RegExp {
  const all = source
    .split('|\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')
    .replace(/\|$/, '');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])|(?:^|[【\\[])(?:${hanOnly(all)})`,
    'iu',
  );
}

/** Phrases in Chinese and Arabic end without a blank. */
function hanOnly(all: string): string {
  const own = all.split('|').filter((phrase) => /^[\p{sc=Han}\p{sc=Arabic} ]+\??$/u.test(phrase));
  return own.length > 0 ? own.join('|') : '(?!)';
}

export type HeadingKindFound = {
  kind: JobHeadingKind;
  /** words that are neither of the phrase nor of the kind that stands beside any phrase */
  other: number;
};

/** What a line would head if it were a heading, and how much else it says; null when it names no section. */
export function headingKind(line: string): HeadingKindFound | null {
  if (line.length > HEADING_CHARACTERS_MAX) return null;
  const label = bareLabel(line);
  if (label === '' || wordsOf(label).length > HEADING_WORDS_MAX) return null;
  let best: (HeadingKindFound & { length: number }) | null = null;
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(label);
    if (!match) continue;
    const rest = `${label.slice(0, match.index)} ${label.slice(match.index + match[0].length)}`;
    const asks = kind === 'must' || kind === 'nice';
    const other = wordsOf(rest).filter(
      (word) => !FILLER.test(word) && !(asks && WHAT_IS_ASKED.test(word)),
    ).length;
    // The first kind wins unless a later one says the whole line: "Desirable" against "Required".
    if (!best || (best.other > 0 && other < best.other)) {
      best = { kind, other, length: match[0].length };
    }
    if (best.other === 0) break;
  }
  return best && { kind: best.kind, other: best.other };
}

/** "=== About us ===", "🚀 What you’ll do:", "2) Duties" without what is only there for the eye. */
export function bareLabel(line: string): string {
  return line
    .replace(/[’‘`´]/gu, "'")
    .replace(/^[^\p{L}]+|[^\p{L})+]+$/gu, '')
    .toLowerCase();
}
