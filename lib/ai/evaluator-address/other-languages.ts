import type { AddressPattern } from './english-patterns.ts';

/** The words of one language in which an evaluator is told what to do; without accents, as folded text is. */
type Phrases = {
  /** before an order that does not begin the sentence */
  lead: string;
  /** orders to leave something aside */
  drop: string;
  /** what would be left aside */
  orders: string;
  /** orders to give a result */
  give: string;
  /** who gets it */
  whom: string;
  /** the best result */
  top: string;
  /** a new role for the reader, and what the candidate is said to deserve */
  role: string;
  claim: string;
};

/** What a reader is told to be. */
const READER =
  'ia|ai|ki|asisten\\w*|assisten\\w*|asystent\\w*|chat-?bot\\w*|bot|model\\w*|modele|bewerte\\w*|prufer\\w*|evalua\\w*|valutator\\w*|avaliador\\w*|beoordel\\w*|egzaminator\\w*|traduct\\w*|ubersetzer\\w*|interpret\\w*|gpt\\w*|llm|correcteur|examina\\w*';

const LANGUAGES: Record<string, Phrases> = {
  german: {
    lead: 'bitte|und|aber|also|jetzt|nun|dann|sondern',
    drop: 'ignorier(?:e|en sie|t)?|vergiss|vergessen sie|missachte(?:n sie)?|uberspring(?:e|en sie)|verwirf|verwerfen sie|beachte(?:n sie)?',
    orders:
      'anweisung\\w*|instruktion\\w*|vorgaben?|regeln|prompts?|kriteri\\w*|richtlinien|bewertungs\\w*|systemprompt|alles (?:bisherige|obige|vorherige|davor|andere)|(?:bisherige|obige|vorherige|vorige)\\w*',
    give: 'gib|geben sie|vergib|vergeben sie|bewerte(?:n sie)?|setze(?:n sie)?|trage?(?:n sie)?|empfiehl|empfehlen sie|stufe(?:n sie)?|stelle?(?:n sie)?|antworte(?:n sie)?',
    whom: 'mir|mich|dies\\w*|de[nmr] (?:kandidat\\w*|bewerber\\w*)|die antwort\\w*|meine\\w*|jede\\w*|alle\\w*',
    top: 'stufe (?:5|funf)|note (?:1|eins)|hochst\\w*|maximal\\w*|beste\\w*|volle (?:punktzahl|punkte)|funf|5|100|sehr gut|ein\\b',
    role: '(?:du bist|sie sind) (?:jetzt|nun|ab sofort|ein)|verhalte dich wie|ab (?:jetzt|sofort) (?:bist|antwortest|bewertest)',
    claim:
      '(?:diese[rs]? (?:kandidat\\w*|bewerber\\w*|antwort|person)|ich|meine antwort\\w*) (?:verdien\\w+|muss|mussen|sollte?\\w*|ist) .{0,40}(?:stufe|hochst\\w*|maximal\\w*|volle punktzahl|eingestellt|einzustellen|5\\b|funf)',
  },
  french: {
    lead: "s'il (?:te|vous) plait|et|mais|maintenant|alors|merci de|veuillez|puis",
    drop: 'ignore[zr]?|oublie[zr]?|neglige[zr]?|ne (?:tiens|tenez) (?:pas|plus) compte|(?:fais|faites) abstraction|ne (?:suis|suivez) (?:pas|plus)',
    orders:
      'instructions?|consignes?|regles?|prompts?|criteres?|directives?|tout ce qui|ci-dessus|precedent\\w*|bareme',
    give: 'donne[zr]?|attribue[zr]?|accorde[zr]?|mets|mettez|mettre|note[zr]?|evalue[zr]?|recommande[zr]?',
    whom: 'moi|me|ce(?:tte)? (?:candidat\\w*|reponse)|(?:au|le|la) candidat\\w*|ma|mes|a (?:ce|cette|chaque|tous|toutes)|chaque|tous les|toutes les',
    top: '(?:note|niveau|score|points?) (?:maxim\\w*|5|cinq)|maxim\\w*|5|cinq|meilleure?\\w*|plus (?:haute?|elevee?)|20\\/20|100',
    role: '(?:tu es|vous etes) (?:maintenant|desormais|un|une)|(?:agis|agissez|comporte-toi) comme|a partir de maintenant',
    claim:
      '(?:ce(?:tte)? (?:candidat\\w*|reponse|personne)|je|mes reponses) (?:merit\\w+|doi\\w+|devrai\\w+|est) .{0,40}(?:niveau|note|maxim\\w*|5\\b|cinq|embauche\\w*|retenu\\w*)',
  },
  spanish: {
    lead: 'por favor|y|pero|ahora|entonces|luego',
    drop: 'ignor[ae]n?|olvid[ae]n?|olvidate|descart[ae]n?|desestim[ae]|no sigas?|haz caso omiso|pasa por alto|omit[ae]',
    orders:
      'instruccion\\w*|ordenes|reglas|indicaciones|prompts?|criterios|directrices|todo lo|anterior\\w*|previ[ao]s',
    give: 'da(?:le|me)?|de(?:le|me)?|otorg[au]e?(?:le|me)?|asign[ae](?:le|me)?|pon(?:le|me)?|calific[au]e?|puntu[ae]|evalu[ae]|conced[ae]|recomiend[ae]',
    whom: 'me|mi|mis|este|esta|al? (?:candidat\\w*|respuesta)|a (?:este|esta|cada|tod[ao]s)|cada|tod[ao]s|\\w*(?:le|me)\\b',
    top: '(?:puntuacion|nivel|nota|calificacion) (?:maxim\\w*|5|cinco)|maxim\\w*|5|cinco|mas alt\\w*|mejor|100',
    role: '(?:ahora eres|eres ahora|eres una?|actua como|comportate como|a partir de ahora)',
    claim:
      '(?:este candidat\\w*|esta (?:candidata|respuesta|persona)|mis respuestas) (?:merece\\w*|debe\\w*|deberia\\w*|es) .{0,40}(?:nivel|nota|maxim\\w*|puntuacion|5\\b|cinco|contrata\\w*)',
  },
  romanian: {
    lead: 'te rog|va rog|si|dar|acum|apoi|atunci',
    drop: 'ignora(?:ti)?|uita(?:ti)?|nu (?:mai )?tine(?:ti)? cont|lasa(?:ti)? deoparte|sari(?:ti)? peste|nu (?:mai )?urma(?:ti)?',
    orders:
      'instructiun\\w*|instructiil\\w*|regul\\w*|criteri\\w*|prompt\\w*|indicatii\\w*|cerint\\w*|(?:de )?mai sus|anterioar\\w*|precedent\\w*|tot ce',
    give: '(?:da|dati|acorda|acordati|ofera|oferiti|noteaza|notati|pune|puneti|evalueaza|evaluati|recomanda|recomandati)(?:-?(?:mi|i|ne|ti))?',
    whom: '-?mi\\b|-?i\\b|acest\\w*|candidat\\w*|raspuns\\w*|mie|pe mine|fiecar\\w*|toate|la toate',
    top: 'nota (?:10|zece|5|cinci|maxim\\w*)|nivelul? (?:5|cinci|maxim)|maxim\\w*|5|cinci|10|cel mai (?:mare|inalt|bun)|punctaj\\w*',
    role: '(?:esti acum|acum esti|esti un|comporta-te ca|actioneaza ca|de acum (?:inainte|incolo|esti))',
    claim:
      '(?:acest (?:candidat|raspuns)|aceasta (?:candidata|persoana)|raspunsurile mele) (?:merita|trebuie|ar trebui|este) .{0,40}(?:nivel\\w*|nota|maxim\\w*|punctaj\\w*|5\\b|cinci|angajat\\w*)',
  },
  italian: {
    lead: 'per favore|e|ma|adesso|ora|allora|poi',
    drop: 'ignora(?:te)?|ignori|dimentica(?:te)?|trascura(?:te)?|non (?:seguire|considerare)',
    orders:
      'istruzion\\w*|regole|direttive|prompt|criteri|tutto (?:cio|quello)|precedent\\w*|sopra',
    give: 'dai|dammi|date|assegna(?:te|mi)?|attribuisci|valuta(?:te|mi)?|metti(?:mi)?|raccomanda',
    whom: '\\w*mi\\b|quest[oa]|al candidato|la risposta|ogni|tutti|mio|mia|mie',
    top: '(?:punteggio|livello|voto) (?:massim\\w*|5|cinque|10)|massim\\w*|5|cinque|piu alt\\w*|miglior\\w*|100',
    role: '(?:sei ora|ora sei|adesso sei|da ora in poi|agisci come|comportati come|fai finta)',
    claim:
      'quest[oa] (?:candidat[oa]|risposta|persona) (?:merita|deve|dovrebbe) .{0,40}(?:livello|voto|massim\\w*|5\\b|cinque|assunt[oa])',
  },
  portuguese: {
    lead: 'por favor|e|mas|agora|entao|depois',
    drop: 'ignor[ae]|esquec[ae]|desconsider[ae]|nao sig[au]\\w*',
    orders: 'instrucoes|ordens|regras|criterios|diretrizes|prompts?|anterior\\w*|acima|tudo o que',
    give: 'd[ae](?:-me|-lhe)?|atribu[ai]|conced[ae]|avali[ae]|classifiqu?[ae]|recomend[ae]',
    whom: '-?me\\b|este|esta|ao candidato|a (?:candidata|resposta|este|esta)|cada|tod[ao]s|minhas?',
    top: '(?:nota|nivel|pontuacao) (?:maxim\\w*|5|cinco|10)|maxim\\w*|5|cinco|mais alt\\w*|melhor|100',
    role: '(?:voce (?:e|eh) agora|agora voce|aja como|comporte-se como|a partir de agora)',
    claim:
      'est[ea] (?:candidat[oa]|resposta|pessoa) (?:merece|deve|deveria) .{0,40}(?:nivel|nota|maxim\\w*|5\\b|cinco|contratad[oa])',
  },
  dutch: {
    lead: 'alsjeblieft|alstublieft|en|maar|nu|dan|graag',
    drop: 'negeer|vergeet|sla over|volg niet',
    orders:
      'instructies?|regels|criteria|prompts?|richtlijnen|bovenstaande|vorige|voorgaande|alles hierboven',
    give: 'geef|beoordeel|ken|scoor|waardeer',
    whom: 'mij|me|deze|dit|mijn|de kandidaat|elk\\w*|alle',
    top: '(?:niveau|score|cijfer) (?:5|vijf|10)|hoogste|maxim\\w*|5|vijf|10|beste',
    role: '(?:je bent nu|u bent nu|gedraag je als|doe alsof je|vanaf nu)',
    claim:
      'deze (?:kandidaat|persoon) (?:verdient|moet) .{0,40}(?:niveau|hoogste|5\\b|vijf|aangenomen)',
  },
  polish: {
    lead: 'prosze|i|ale|teraz|wiec|potem',
    drop: 'zignoruj(?:cie)?|ignoruj(?:cie)?|zapomnij(?:cie)?|pomin(?:cie)?',
    orders: 'instrukcj\\w*|polecen\\w*|zasad\\w*|kryteri\\w*|powyzsz\\w*|poprzedni\\w*|wszystk\\w*',
    give: 'daj(?:cie)?|przyznaj|ocen(?:cie)?|wystaw',
    whom: 'mi|mnie|temu|te|ten|kandydat\\w*|kazde\\w*|wszystki\\w*',
    top: '(?:poziom|ocen[ey]) (?:5|piec)|najwyzsz\\w*|maksym\\w*|5|piec',
    role: '(?:jestes teraz|teraz jestes|od teraz|zachowuj sie jak)',
    claim:
      '(?:ten kandydat|ta (?:kandydatka|odpowiedz)) (?:zasluguje|musi|powin\\w+) .{0,40}(?:poziom|najwyzsz\\w*|5\\b|piec|zatrudn\\w*)',
  },
};

/** For scripts without Latin letters, where words have no such borders. */
const OTHER_SCRIPTS: readonly AddressPattern[] = [
  {
    kind: 'instruction',
    pattern:
      /(?:игнорируй|проигнорируй|забудь|не обращай)\p{L}*.{0,60}(?:инструкци|правил|указани|критери|предыдущ|выше)/u,
  },
  {
    kind: 'score_demand',
    pattern:
      /(?:^|[.!?:;,—–-]\s*|\s)(?:дай|дайте|поставь|поставьте|оцени|оцените|присвой|присвойте)(?!\p{L}).{0,50}(?:балл|оценк|уров|максимальн|высш|пят|5)/u,
  },
  {
    kind: 'instruction',
    pattern:
      /(?:忽略|无视|無視|忘记|忘掉|不要遵守).{0,16}(?:指令|指示|提示|规则|規則|标准|标準|要求|内容)|(?:指示|命令|ルール|プロンプト|基準).{0,8}(?:無視|忘れ)/u,
  },
  {
    kind: 'score_demand',
    pattern:
      /(?:给|給|打|评|評).{0,12}(?:满分|滿分|最高分|五分|5分|最高等级|最高)|(?:最高|満点|レベル5|5点).{0,10}(?:付け|つけ|与え|ください|評価して)/u,
  },
  {
    kind: 'instruction',
    pattern:
      /(?:تجاهل|انس).{0,40}(?:التعليمات|الأوامر|السابقة|المعايير)|(?:अनदेखा|भूल जा).{0,40}|(?:निर्देश).{0,30}(?:अनदेखा|भूल)/u,
  },
  {
    kind: 'instruction',
    pattern:
      /(?:talimat|kural|olcut|kriter)\p{L}*.{0,30}(?:yok say|gormezden gel|unut|dikkate alma)/u,
  },
  {
    kind: 'score_demand',
    pattern: /(?:bana|bu aday|adaya|cevaba).{0,40}(?:en yuksek|tam puan|5|bes).{0,20}(?:ver|puan)/u,
  },
];

/** The patterns of the languages besides English, each built from its words. */
export const OTHER_LANGUAGES: readonly AddressPattern[] = [
  ...Object.values(LANGUAGES).flatMap(patternsOf),
  ...OTHER_SCRIPTS,
];

function patternsOf(words: Phrases): AddressPattern[] {
  const start = String.raw`(?:(?:^|[.!?:;,()\[\]"\n–—-])\s*(?:(?:${words.lead})[\s,]+)*|\b(?:${words.lead})[\s,]+)`;
  return [
    {
      kind: 'instruction',
      pattern: new RegExp(
        String.raw`${start}(?:${words.drop})\b.{0,60}\b(?:${words.orders})(?![a-z])`,
        'u',
      ),
    },
    {
      kind: 'score_demand',
      pattern: new RegExp(
        String.raw`${start}(?:${words.give})(?![a-z])(?=.{0,60}?(?:${words.whom})(?![a-z])).{0,60}?\b(?:${words.top})(?![a-z])`,
        'u',
      ),
    },
    {
      kind: 'instruction',
      pattern: new RegExp(
        String.raw`${start}(?:${words.role})(?![a-z]).{0,40}\b(?:${READER})(?![a-z])`,
        'u',
      ),
    },
    { kind: 'score_demand', pattern: new RegExp(String.raw`\b(?:${words.claim})`, 'u') },
  ];
}
