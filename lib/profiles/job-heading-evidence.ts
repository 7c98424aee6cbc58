import { bareLabel, headingKind, type JobHeadingKind } from './job-headings.ts';
import { wordsOf } from './text-lines.ts';

/** What a heading nobody has foreseen may still be told to be. */
type Told = Exclude<JobHeadingKind, 'skills'>;

/** Evidence below this says nothing. */
const SCORE_MIN = 2;
const WORDS_MAX = 10;

/**
 * Beginnings of words that tell what a heading heads, by language (en, de, fr, ro, es, pt, it, nl, pl, zh, ar).
 * The weight is how surely: 3 tells alone, 2 where nothing surer stands beside it, 1 only with others.
 */
const EVIDENCE: readonly (readonly [Told, number, RegExp])[] = [
  [
    'nice',
    4,
    starts(
      '(?:what|which|that) would(?! (?:you|your))|would (?:help|love|delight|make)|could be (?:nice|great)|extras?$|things that help|not (?:a )?deal-?breakers?|delight|even (?:better|nicer|happier)|(?<=^|^the )extra(?: bits?| stuff)?$|bonus round|thrilled|swoon|stand out|sets? you apart|make (?:a|the|all the) difference|nice|bonus|(?:you |we |they )?(?:may|might|could) also|if you also|also have|also bring|extra points|prefer|desirab|desired|brownie|optional|cherry|icing|sparkle|a plus|pluses|plus points|not (?:required|needed|necessary|essential)|no need|don.t need|it helps|not a must|even better|extra (?:credit|points|sparkle|love)',
    ),
  ],
  [
    'nice',
    4,
    starts(
      'wünschenswert|außerdem|darüber hinaus|zusätzlich|schön,? wenn|gern auch|von vorteil|vorteilhaft|idealerweise|pluspunkt|bonuspunkt|sahnehäubchen|i-tüpfelchen|kirsche|kür|kein muss|nicht (?:nötig|notwendig|zwingend)|(?:toll|super|schön|klasse|perfekt) (?:wäre|finden)|wäre (?:toll|super|schön|klasse)|kann-|gern(?:e)? gesehen|gern gesehen|obendrein|das gewisse extra|umso besser|wäre|würde|noch (?:schöner|besser|toller|mehr punkte)|zusatzpunkt|extrapunkt',
    ),
  ],
  [
    'nice',
    4,
    starts(
      'si en plus|en bonus|bonus|cerise|ferai(?:t|ent)|serai(?:t|ent)|la différence|encore mieux|și mai (?:bine|bun)|petit plus|vous démarque|ar fi|ar face|te diferențiază|în plus|souhaitable|souhaité|apprécié|un plus|les plus|petits? plus|et aussi|également|în plus|de asemenea|(?:vos )?atouts|idéalement|facultati|petit plus|avantaj|de preferat|nu e(?:ste)? obligatori|ar fi (?:un plus|ideal)|ar (?:plăcea|bucura)|opțional|plusuri',
    ),
  ],
  [
    'nice',
    4,
    starts(
      'te hará|sería|destacar|marcia in più|sarebbe|zou |deseable|además|também|valora|preferible|se valor|opcional|desejáve|diferencia|mais-valia|valoriz|preferenz|preferib|gradit|costituisc|mile widzian|atut|dodatkow|pré$|pre$|een pré|is mooi meegenomen|meegenomen|mooi als|ønskelig|meriterande|ett plus',
    ),
  ],
  ['nice', 4, han('加分|优先|优先考虑|يفضل|ميزة|إضافية|مفضلة')],

  [
    'must',
    3,
    starts(
      '(?:nous |we are |wir )?(?:recherchons|recherchés?|buscamos|procuramos|cerchiamo|szukamy|zoeken|suchen|looking for)$|(?:ce que|wen|was|quién|chi|kogo|wie) .{0,12}(?:recherchons|buscamos|procuramos|cerchiamo|szukamy|zoeken|suchen)',
    ),
  ],
  [
    'must',
    3,
    starts(
      'the basics|basics$|fundamentals|non-negotiable|deal-?breakers?$|table stakes|already know|you know|makes you|matters to us|important to us|(?<=^|^the )you(?: bit| part| side)?$|requir|requisit|must|mandatory|essential|qualif|eligib|prerequisit|superpower|you bring|you.ll bring|you have|you need|you.ll need|we need|we expect|we ask|we want|we.re after|looking for|you are|your profile|who you are|about you|criteria|skill|competenc|ideal candidate|right person|our ideal|person specification|your background|your experience|you should|you.ve got|your toolkit|good fit|great fit|right fit|you might be|could be you|sounds like you|is this you|bring to|thrive|flourish|you.ll love (?:it|this)',
    ),
  ],
  [
    'must',
    3,
    starts(
      'punktest du|punkten sie|gepäck|rucksack|werkzeug(?:kasten|kiste|koffer)|handwerkszeug|im koffer|anforder|voraussetz|profil|mitbring|bringst|bringen sie|qualifik|erwarten wir|wir erwarten|wir brauchen|brauchst|brauchen sie|überzeug|auszeichne|zeichnet|kenntnisse|kompetenz|fähigkeit|bist du|das bist|sind sie|du bist|du hast|sie haben|sollte[sn]|uns wichtig|passt zu uns|passen (?:sie|zu)|wen wir|(?:dein|ihr) rüstzeug|können solltest|leistungsmerkmale|muss-',
    ),
  ],
  [
    'must',
    3,
    starts(
      'exigence|pré-?requis|requis|profil|compétence|diplôme|formation|attend(?:ons|u|s)?(?![\\p{L}])|on (?:re)?cherche|compte pour nous|contează pentru noi|potrivit[ăa]? dacă|il te faut|et toi|vous (?:êtes|avez|justifiez)(?! (?:en charge|chargé|amené|responsable|pour))|qui êtes|savoirs?|aptitudes|qualités|cerinț|cerint|condi[țţt]ii (?:specifice|generale|minime|de)|candidat|(?:ce|pe cine) (?:căut|cautam|așteptăm)|așteptăm|ai nevoie|nevoie|studii|competenț|abilităț|calific|trebuie',
    ),
  ],
  [
    'must',
    3,
    starts(
      'requisit|perfil|necesit|esperamos|exig|formación|experiencia|conocimiento|competencia|titulación|aptitud|habilidad|qualifica|experiência|conheciment|formaç|precisa|competência|requisit|conoscenz|competenz|esperienz|titolo di studio',
    ),
  ],
  [
    'must',
    3,
    starts(
      'functie-eisen|eisen|vragen wij|wij vragen|vragen|breng|profiel|wie ben jij|ben jij|herken|verwacht|heb je|kwaliteiten|vaardighed|wymaga|oczekuj|oczekiw|kwalifikac|umiejętnoś|kandydat|krav|kvalifika|vi söker|profil|du har',
    ),
  ],
  [
    'must',
    3,
    han(
      '要求|资格|任职|条件|我们希望|需要|能力|经验|المتطلبات|المؤهلات|الشروط|الخبرات|المهارات|متطلبات|مؤهلات|شروط|المطلوبة',
    ),
  ],

  [
    'duties',
    3,
    starts(
      'responsibil|dut(?:y|ies)|task|accountab|deliverab|you.ll do|you will do|you do|you.ll be doing|you.ll own|your mission|your role|your job|your (?:first )?\\d+ days|your first|day in|day-to-day|key functions|essential functions|the role involves|in this role|you.ll work|your impact|your day|what.s involved|make an impact|your challenge',
    ),
  ],
  [
    'duties',
    3,
    starts(
      'aufgabe|tätigkeit|verantwort|stellenbeschreibung|dein job|ihr job|deine rolle|ihre rolle|machst du|dein tag|du machst|du tust|arbeitsgebiet|dein alltag|bewegst|du bewegen|erwartet (?:dich|sie)|tust du|mission|tâche|responsabilit|activité|ce que vous ferez|votre quotidien|votre rôle|vous ferez|responsabilităț|atribuți|sarcini|vei face|activităț|rolul',
    ),
  ],
  [
    'duties',
    3,
    starts(
      'responsabilidad|funcion|tarea|harás|misión|atividades|responsabilidade|funções|o que (?:vais|vai|você vai) fazer|farás|mansion|responsabilit|attività|ti occuperai|compiti|taken|werkzaamhed|ga je doen|ga jij doen|je doet|wat je doet|verantwoordelijkhed|jouw rol|obowiązk|zadani|będziesz robić|zakres|arbetsuppgift|oppgaver',
    ),
  ],
  ['duties', 3, han('职责|工作内容|职位描述|你将|负责|المسؤوليات|المهام|الواجبات|مهام')],

  [
    'facts',
    4,
    starts(
      'benefit|perk|compensation|salary|remunerat|reward|we offer|we.ll offer|offers?$|what you get|you.ll get|you get|both get|(?<=^|^the )us(?: bit| part| side)?$|spoil you|look after you|in return|for you$|in it for|why (?:join|us|work|you)|working conditions|conditions$|from us|we give|we provide|looking after you|goodies|hours$|pay$|what .{2,30} offers|package',
    ),
  ],
  [
    'facts',
    4,
    starts(
      'wir bieten|bieten (?:wir|ihnen|dir)|leistungen|benefit|vergütung|gehalt|arbeitszeit|freuen|dafür gibt|gibt.s (?:bei|von)|von uns|bei uns (?:hast|gibt|erwartet)|bekommst du|bekommen sie|erhalten sie|erhältst|warum wir|rahmenbeding|vorteile|unser angebot|offrons|proposons|avantages|rémunér|salaire|conditions|on vous offre|chez nous|pourquoi nous|contrat|oferim|oferă|beneficii|salari|pachet|primești|la noi ai|program de lucru|avantajele',
    ),
  ],
  [
    'facts',
    4,
    starts(
      'ofrecemos|ofrece|beneficio|salario|retribución|condiciones|qué te|te ofrecemos|oferecemos|oferta|remuneraç|condições|vantagens|offriamo|offerta|retribuzion|vantaggi|cosa trovi|bieden|biedt|krijg|arbeidsvoorwaard|salaris|van ons|oferujemy|dajemy|zyskasz|wynagrodz|benefity|zapewniamy|w zamian|tilbyr|erbjud|förmån',
    ),
  ],
  [
    'facts',
    4,
    han(
      '福利|待遇|薪|我们提供|我们能给|给你|工作地点|工作时间|المزايا|الراتب|نقدم|مكان العمل|ساعات العمل',
    ),
  ],

  [
    'other',
    5,
    starts(
      '(?:fine|small) print|kleingedruckt|appl(?:y|ying|ication)|next steps|happens next|interview|hiring process|selection process|recruitment process|contact|how to|deadline|closing|equal opportunit|eeo|diversity|inclusion|disclaimer|privacy|data protection|physical|working environment|notes?$|notice|travel|tech stack|stack$|reporting|supervis|background check|won.t find|not for you|isn.t for you',
    ),
  ],
  [
    'other',
    5,
    starts(
      'bewerb|ansprech|kontakt|kennenlern|frist|datenschutz|hinweis|schick|chancengleich|schwerbehind|postul|candidature(?:s)?$|contact|processus|calendrier|aplic|înscri|dosar|calendarul|bibliograf|concursul|contact|termen|solicitud|proceso|candidatura|cómo inscrib|inscripci|candidatar|como te|candidarsi|solliciteren|sollicit|procedure|aplikow|rekrutac|jak aplik|ansök|søk',
    ),
  ],
  ['other', 5, han('联系|应聘方式|投递|简历|流程|التقديم|للتواصل|طريقة')],

  [
    'about',
    2,
    starts(
      'about (?:us|the|our)|who we are|our (?:story|team|mission|company|client|values|culture)|why we|sets us|makes us|we do|we believe|company|über uns|wir sind|wer wir|unser team|das sind wir|à propos|qui sommes|notre (?:équipe|entreprise)|despre|cine suntem|echipa|sobre|quiénes somos|nuestr|quem somos|chi siamo|over ons|wie wij|wie zijn|o nas|kim jesteśmy|om oss|gist|overview|summary|purpose|introduction|overall|background$',
    ),
  ],
  ['about', 2, han('公司|关于|من نحن|عن الشركة|نبذة')],
];

function starts(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'giu');
}

function han(source: string): RegExp {
  return new RegExp(`(?:${source})`, 'giu');
}

/** What the words of a line say it would head; null where they say too little. */
export function headingByEvidence(line: string): Told | null {
  const label = bareLabel(line);
  const count = wordsOf(label).length;
  if (count === 0 || count > WORDS_MAX || label.length > 90) return null;
  const scores = new Map<Told, number>();
  for (const [kind, weight, pattern] of EVIDENCE) {
    const found = label.match(pattern);
    if (found) scores.set(kind, (scores.get(kind) ?? 0) + weight + Math.min(found.length, 3) - 1);
  }
  let best: Told | null = null;
  for (const [kind, score] of scores) {
    if (score >= SCORE_MIN && (best === null || score > (scores.get(best) ?? 0))) best = kind;
  }
  return best;
}

/**
 * What a sentence that leads into a list says at its beginning ("Specific conditions — the person who …:") or comes
 * to ("… that you have the following skills and experience:").
 */
export function leadInByEvidence(line: string): { kind: Told; isWeak: boolean } | null {
  const first = headingByEvidence(line.split(/\s[–—-]\s|[,(:：]/u, 1)[0] ?? '');
  if (first) return { kind: first, isWeak: false };
  const last = headingByEvidence(LAST_WORDS.exec(line.slice(-LAST_CHARACTERS))?.[0] ?? '');
  return last && { kind: last, isWeak: true };
}

/** How much of the end of a line is looked at. */
const LAST_CHARACTERS = 90;
const LAST_WORDS = /(?:[^\s:]{1,40}\s){0,6}[^\s:]{1,40}\s?[:：]\s*$/u;
/** "Contract: permanent Your profile:" — a heading whose line was put behind another. */
const LAST_HEADINGS = [3, 2, 1, 0].map(
  (more) =>
    new RegExp(
      `(?<=\\s|["'>.])\\p{Lu}[\\p{L}'’]+(?:\\s[\\p{L}'’]+){${more}}(?=\\s?[:：]\\s*$)`,
      'u',
    ),
);

/** The heading at the end of a line that says something else before it; null where there is none. */
export function lastHeading(line: string): JobHeadingKind | null {
  const end = line.slice(-LAST_CHARACTERS);
  const found = LAST_HEADINGS.map((pattern) => headingKind(pattern.exec(end)?.[0] ?? ''));
  return found.find((each) => each?.other === 0)?.kind ?? null;
}

/** Beginnings of headings: a question, "your …", "our …", "this is …", by language. */
const HEADING_FORM =
  /^(?:what|who|why|how|where|your|our|is this you|the gist|extra|bonus|nice|was|wer|wie|warum|womit|worauf|wen|wofür|das (?:\p{L}+ (?:du|sie|dich|wir|ihr|uns)|sind|wäre|erwartet)|dein|deine|ihr|ihre|unser|unsere|so|ce (?:que|qui)|qui|pourquoi|comment|votre|vos|notre|nos|ce|cine|de ce|cum|unde|la noi|qué|quién|por qué|cómo|tu|tus|nuestro|nuestra|o que|quem|porqu[eê]|como|cosa|chi|perché|wat|wie|waarom|hoe|dit|jouw|onze|co|czego|kogo|jak|dlaczego|twoje|nasze)(?!\p{L})/iu;
const FORM_WORDS_MAX = 8;

/** Whether a line has the form of a heading though nothing parts it from what stands around it. */
export function looksLikeHeading(line: string): boolean {
  return (
    HEADING_FORM.test(bareLabel(line)) &&
    wordsOf(line).length <= FORM_WORDS_MAX &&
    !/[.,;]$/.test(line)
  );
}
