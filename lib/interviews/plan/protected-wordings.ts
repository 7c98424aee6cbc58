/**
 * Wordings that name a protected attribute, or a manner of speech, by language. Words such as "health" or
 * "family" alone are part of many jobs (a nurse speaks with families), so in running text only wordings count
 * that speak of a person's own. Words that are also ordinary words of another of the languages (German "Alter",
 * English "to alter") stand only together with others.
 */
export type ProtectedWording = { what: string; patterns: readonly RegExp[] };

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** Whole words of any script: `\b` knows only those of English. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${alternatives.join('|')})${AFTER}`, 'iu');
}

const EN_WHOSE = "(?:candidate|applicant|your|their|his|her)(?:['’]s)?";
const DE_WHOSE =
  '(?:ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|(?:der|des) (?:bewerber(?:in|s|innen)?|kandidat(?:en|in|innen)?))';
const FR_WHOSE = '(?:votre|vos|son|sa|ses|ton|ta|leurs?)';
const FR_OF_WHOM = "(?:du|de la|des|de l[’']) ?(?:candidat(?:e|s|es)?|personne)";
const RO_OF_WHOM =
  '(?:candidat(?:ului|ei|ilor|elor)|dumneavoastră|dvs\\.?|(?:ta|tale|tău|său|sa|sale|lui|ei|lor))';

export const PROTECTED_WORDINGS: readonly ProtectedWording[] = [
  {
    what: 'age',
    patterns: [
      words(
        '(?:young|old|youthful|elderly|mature) (?:candidates?|applicants?|persons?|m[ae]n|wom[ae]n|people|at heart)',
        `${EN_WHOSE} age`,
        'how old',
        'date of birth',
        'year of birth',
        'birth ?day',
        'too (?:young|old)',
        'digital native',
        'recent graduates? only',
        'age (?:range|group|limit)',
        '(?:under|over) \\d\\d years old',
      ),
      words(
        '(?:junge[nrs]?|jugendliche[nrs]?|ältere[nrs]?(?! menschen)|alte[nrs]?(?! menschen)) (?:bewerber\\p{L}*|kandidat\\p{L}*|leute|menschen|männer|frauen|kolleg\\p{L}*)',
        '(?:jung|alt) und (?:dynamisch|motiviert|hungrig)',
        'junges(?: und dynamisches)? team',
        `${DE_WHOSE} alter`,
        'alter(?:s)? (?:der|des) (?:bewerber|kandidat)\\p{L}*',
        'wie alt',
        'geburtsdatum',
        'geburtsjahr',
        'geburtstag',
        'altersgrenze',
        'altersgruppe',
        'zu (?:jung|alt)(?: für)?',
        'nicht älter als',
      ),
      words(
        '(?:jeunes?|vieux|vieilles?|âgée?s?) (?:candidate?s?|gens|hommes?|femmes?|personnes?|équipe)',
        `${FR_WHOSE} âge|l[’']âge ${FR_OF_WHOM}`,
        'quel âge',
        'date de naissance',
        'année de naissance',
        "limite d[’']âge",
        "tranche d[’']âge",
        'trop (?:jeune|vieux|vieille|âgée?)',
        // Years of experience are none of age.
        '(?:moins|plus) de [2-9]\\d ans(?! d)',
      ),
      words(
        '(?:candida(?:t|tă|ți|te)|persoan[ăe]|oameni|bărbați|femei|echipă) (?:tân[ăa]r?|tiner[ie]|bătrân[ăie]?|în vârstă)',
        `vârsta ${RO_OF_WHOM}`,
        'ce vârstă',
        // Not "câți ani ai lucrat": years of work.
        'câți ani (?:ai|aveți|are)(?=\\s*(?:[?.!]|$))',
        'data nașterii',
        'anul nașterii',
        'limit[ăa] de vârstă',
        'prea (?:tânăr|tânără|bătrân|bătrână)',
      ),
    ],
  },
  {
    what: 'sex or gender',
    patterns: [
      words(
        '(?:male|female) (?:candidate|applicant|preferred|only)',
        'gender(?! (?:pay|equality|balance|data|studies|gap))',
        `${EN_WHOSE} sex`,
        'manly',
        'feminine',
        'masculine',
        'waitress only',
        'sexual orientation',
        'transgender',
        'maiden name',
      ),
      words(
        '(?:männliche|weibliche)[nrs]? (?:bewerber|kandidat)\\p{L}*',
        '(?:nur|bevorzugt) (?:männer|frauen)',
        'geschlecht(?:s|er|es)?',
        `${DE_WHOSE} geschlecht`,
        'sexuelle[nr]? (?:orientierung|ausrichtung|identität)',
        'mädchenname',
        'geburtsname',
      ),
      words(
        'candidate?s? (?:masculine?|féminine?)s?',
        `${FR_WHOSE} sexe`,
        `sexe ${FR_OF_WHOM}`,
        '(?:uniquement|seulement|de préférence) (?:des )?(?:hommes|femmes)',
        'orientation sexuelle|identité de genre|nom de jeune fille',
      ),
      words(
        'candida(?:t|tă|ți|te) (?:de sex )?(?:masculin|feminin)[ăie]?',
        'de sex (?:masculin|feminin)',
        `sexul(?: ${RO_OF_WHOM})?`,
        '(?:doar|numai|preferabil) (?:bărbați|femei)',
        'orientare[a]? sexuală|identitate[a]? de gen|genul candidat\\p{L}*',
      ),
    ],
  },
  {
    what: 'family',
    patterns: [
      words(
        'marital status',
        '(?:are|is) (?:you |he |she |they )?(?:married|single|divorced)',
        '(?:have|has|having|want|plan(?:ning)?|without|no) (?:any )?(?:children|kids)',
        'pregnan\\p{L}+',
        '(?:maternity|paternity)(?! (?:ward|unit|care|services?|department|clinic|nurs\\p{L}+))',
        'child ?care (?:duties|arrangements)',
        'family (?:planning|status|situation|obligations)',
        'spouse',
      ),
      words(
        'familienstand',
        'familien(?:planung|situation|verhältnisse|pflichten)',
        'ehe(?:mann|frau|partner)\\p{L}*',
        '(?:sind sie|ist (?:er|sie)|bist du) (?:verheiratet|ledig|geschieden)',
        '(?:haben sie|hat|will|möchte|plant|plan(?:en)?) (?:sie |du )?(?:keine |eigene )?kinder',
        'ohne (?:eigene )?kinder|kinderlos\\p{L}*|kinderwunsch',
        'schwanger\\p{L}*',
        'mutterschutz|elternzeit|mutterschaft|vaterschaft',
      ),
      words(
        'situation (?:de famille|familiale|matrimoniale|maritale)',
        '(?:êtes-vous|es-tu|est-(?:il|elle)) (?:mariée?|célibataire|divorcée?)',
        "(?:avez-vous|as-tu|a|veut|souhaite|sans) (?:des |avoir des |d[’'])?enfants",
        'enceinte|grossesse|congé (?:de )?(?:maternité|paternité|parental)',
        `${FR_WHOSE} (?:conjointe?|époux|épouse)`,
        'charges? (?:de famille|familiales?)|obligations familiales',
      ),
      words(
        'star(?:ea|e) civilă',
        'situați[ae] familială',
        '(?:ești|sunteți|este) (?:căsătorit|necăsătorit|divorțat)ă?',
        '(?:ai|aveți|are|vrea|dorește|fără) (?:să aibă )?copii',
        'însărcinat[ăe]|gravid[ăe]|sarcina candidatei|concediu(?:l)? (?:de maternitate|de paternitate|parental|de creștere)',
        `(?:soțul|soția) ${RO_OF_WHOM}`,
        'planuri(?:le)? de familie|obligații familiale',
      ),
    ],
  },
  {
    what: 'origin',
    patterns: [
      words(
        'nationality',
        'national origin',
        'ethnic\\p{L}*',
        `(?:candidate|applicant|your|their)(?:['’]s)? (?:race|origin|accent|country)`,
        'place of birth',
        'country of birth',
        'where (?:were you|are you originally) (?:born|from)',
        'native (?:speakers?|english|language)',
        'mother tongue',
        'skin colou?r',
        'immigra\\p{L}+',
        'foreign(?:er| name)',
      ),
      words(
        'nationalität|staatsangehörigkeit|staatsbürgerschaft',
        'ethnisch\\p{L}*|ethnie|rasse|hautfarbe',
        `${DE_WHOSE} (?:herkunft|abstammung|akzent|herkunftsland)`,
        '(?:soziale|nationale)[nr]? herkunft|migrationshintergrund|ausländer\\p{L}*',
        'geburtsort|geburtsland',
        'mutterspra(?:che|chler\\p{L}*|chlich\\p{L}*)',
        'woher (?:kommen sie|kommst du) (?:ursprünglich|eigentlich)',
      ),
      words(
        'nationalité|citoyenneté',
        'ethni(?:e|que|ques|cité)|couleur de (?:la |sa )?peau',
        `${FR_WHOSE} (?:origines?|race|accent)`,
        '(?:origines?|race|accent) (?:du candidat|de la candidate|des candidats|ethnique|nationale|sociale)',
        '(?:lieu|pays) de naissance',
        'langue maternelle|locuteurs? natifs?|francophone natif',
        'immigrée?s?|étranger(?:s|ère|ères)? (?:exclue?s?|non admise?s?)|née? en france',
      ),
      words(
        'naționalitate[a]?|cetățeni[ea]',
        'etni[ecă]\\p{L}*|culoarea pielii',
        `(?:originea|accentul|rasa) ${RO_OF_WHOM}`,
        'origine(?:a)? (?:etnică|națională|socială)',
        'locul nașterii|țara (?:nașterii|de origine)',
        'limb[ăa] maternă|vorbitor nativ',
        'imigran\\p{L}+|străinii',
      ),
    ],
  },
  {
    what: 'religion or belief',
    patterns: [
      words(
        'religio\\p{L}+',
        `(?:candidate|applicant|your|their)(?:['’]s)? (?:faith|beliefs?)`,
        'church ?goer',
        'headscarf',
        'political (?:views?|party|opinions?)',
        'trade union',
      ),
      words(
        'religiös\\p{L}*|religionszugehörigkeit|konfession(?:ell\\p{L}*)?|weltanschauung',
        `${DE_WHOSE} glaube[n]?`,
        'kopftuch|kirchgänger\\p{L}*|kirchenmitglied\\p{L}*',
        'politische[nr]? (?:ansicht(?:en)?|meinung(?:en)?|überzeugung(?:en)?|partei|gesinnung)',
        'gewerkschaft(?:s\\p{L}*|lich\\p{L}*)?',
      ),
      words(
        'religieu(?:x|se|ses)|confession(?:nel\\p{L}*)?',
        `${FR_WHOSE} (?:foi|croyances?)`,
        'foulard|voile islamique|pratiquante? (?:catholique|musulmane?|juive?)',
        '(?:opinions?|convictions?) (?:politiques?|religieuses?|philosophiques?)',
        'syndica(?:t|le|ux|liste)s?|appartenance syndicale',
      ),
      words(
        'religi[ea]|religioas[ăe]|religioși?|confesiune[a]?',
        `(?:credința|credințele) ${RO_OF_WHOM}`,
        'opini(?:i|ile|a) politic[eă]|convinger(?:i|ile) (?:politice|religioase)|apartenență politică',
        'sindicat(?:ul|e)?|apartenență sindicală',
      ),
    ],
  },
  {
    what: 'health or disability',
    patterns: [
      words(
        // People who are cared for or taught are none who apply.
        '(?<!(?:pupils|children|students|patients|people|residents|learners|users|clients|customers|adults) (?:with|who have) )disab(?:led|ilit\\p{L}+)(?! (?:law|rights|awareness))',
        `${EN_WHOSE} (?:(?:mental|physical) )?health`,
        'chronic illness',
        'sick (?:leave|days)',
        'physically fit',
        'able.bodied',
        'medical (?:history|condition)',
      ),
      words(
        'behindert\\p{L}*|behinderung(?:en|sgrad)?|schwerbehindert(?!enrecht|envertretung)\\p{L}*',
        `${DE_WHOSE} (?:psychische |körperliche )?gesundheit`,
        'gesundheitszustand|krankengeschichte|chronisch krank\\p{L}*|vorerkrankung\\p{L}*',
        'krankheitstage|fehlzeiten wegen krankheit|krankgeschrieben',
        'körperlich (?:fit|gesund|belastbar)',
      ),
      words(
        '(?<!(?:enfants|élèves|patients|résidents|usagers|adultes|personnes) (?:en situation de|porteurs de|porteuses de) )handica(?:p|pée?s?)|personnes? handicapées?',
        `${FR_WHOSE} (?:état de )?santé|état de santé ${FR_OF_WHOM}`,
        'maladies? chroniques?|antécédents médicaux|arrêts? (?:de travail|maladie)',
        '(?:bonne|excellente) (?:condition|forme) physique',
      ),
      words(
        'handicap(?:ul|at[ăe]?)|dizabilit(?:ate|ăți|atea)|persoan[ăe] cu handicap',
        `(?:starea de )?sănătatea ${RO_OF_WHOM}|stare[a]? de sănătate`,
        'bol(?:i|ă) cronic[ăe]|istoric medical|concedi(?:u|i) medical(?:e)?',
        'apt(?:ă)? fizic|condiție fizică bună',
      ),
    ],
  },
  {
    what: 'emotion, voice or manner of speech',
    patterns: [
      words(
        'accents?',
        'fluen(?:t|cy|tly) (?:of )?(?:speech|speaker|speaking)',
        'speaks? (?:fluently|with confidence|confidently)',
        'tone of voice',
        'body language',
        'eye contact',
        'facial expressions?',
        'emotion(?:s|al state)?',
        'nervous(?:ness)?',
        'charisma(?:tic)?',
        'sounds? (?:confident|nervous|enthusiastic)',
        'filler words',
        'personality',
        'cultur(?:e|al) fit',
        'attractive\\p{L}*',
        'likeab\\p{L}+',
      ),
      words(
        'akzentfrei\\p{L}*|körpersprache|blickkontakt|mimik|tonfall|stimmlage',
        'gefühlslage|gemütslage|nervosität|wirkt (?:nervös|selbstbewusst|sympathisch)',
        'ausstrahlung|charismatisch\\p{L}*|gepflegtes (?:äußeres|erscheinungsbild)|attraktiv\\p{L}*|sympathisch\\p{L}*',
        'persönlichkeitstyp|persönlichkeitsmerkmale|passt (?:menschlich|kulturell) (?:zu uns|ins team)',
        'spricht (?:fließend|selbstbewusst)',
      ),
      words(
        'langage corporel|contact visuel|regard fuyant|expressions? (?:du visage|faciales?)|ton de (?:la |sa )?voix',
        "état émotionnel|nervosité|a l[’']air (?:nerveux|nerveuse|sûre?)",
        'charisme|charismatique|bonne présentation|physique agréable|sympathique',
        'parle (?:avec assurance|couramment|sans accent)|sans accent',
      ),
      words(
        'limbajul? (?:corpului|trupului)|contactul? vizual|expresi[ae] feței|tonul vocii',
        'starea emoțională|nervozitate[a]?|pare (?:nervos|nervoasă|sigur|sigură)',
        'carism[ăa]|carismatic[ăi]?|aspect(?:ul)? fizic|înfățișare[a]? plăcută|simpatic[ăi]?',
        'vorbește (?:fluent|cu încredere|fără accent)|fără accent',
      ),
    ],
  },
];

/** Names that may not be a criterion by themselves, in each of the languages. */
export const PROTECTED_NAMES: readonly RegExp[] = [
  /^(?:the )?(?:candidate['’]?s? |applicant['’]?s? )?(?:age|youth|sex|gender|race|ethnicity|ethnic origin|origin|national origin|nationality|citizenship|religion|belief|faith|politics|political views?|health|fitness|disability|pregnancy|family|family (?:status|situation|planning)|marital status|sexual orientation|appearance|looks|attractiveness|accent|voice|fluency|mother tongue|native (?:speaker|language)|personality|charisma|enthusiasm|confidence|emotions?|emotional stability|body language|cultur(?:e|al) fit|trade union membership)$/iu,
  /^(?:das |die |der )?(?:alter|lebensalter|jugend|geschlecht|rasse|ethnie|herkunft|abstammung|nationalität|staatsangehörigkeit|religion|glaube|konfession|weltanschauung|politik|politische ansichten|gesundheit|fitness|behinderung|schwangerschaft|familie|familienstand|familienplanung|sexuelle orientierung|aussehen|erscheinungsbild|attraktivität|akzent|stimme|muttersprache|persönlichkeit|charisma|ausstrahlung|begeisterung|selbstbewusstsein|gefühle|emotionen|körpersprache|sympathie|gewerkschaftszugehörigkeit)$/iu,
  /^(?:l['’]|le |la |les )?(?:âge|jeunesse|sexe|genre|race|ethnie|origines?|nationalité|citoyenneté|religion|foi|croyances?|politique|opinions politiques|santé|forme physique|handicap|grossesse|famille|situation (?:de famille|familiale)|état civil|orientation sexuelle|apparence|physique|beauté|accent|voix|langue maternelle|personnalité|charisme|enthousiasme|confiance en soi|émotions?|langage corporel|appartenance syndicale)$/iu,
  /^(?:vârst[ăa]|tinerețe[a]?|sex(?:ul)?|gen(?:ul)?|ras[ăa]|etni[ea]|origine[a]?|naționalitate[a]?|cetățeni[ea]|religi[ea]|credinț[ăa]|politic[ăa]|opinii politice|sănătate[a]?|condiți[ea] fizică|dizabilitate[a]?|handicap(?:ul)?|famili[ea]|star(?:e|ea) civilă|situați[ea] familială|orientare[a]? sexuală|aspect(?:ul)?(?: fizic)?|înfățișare[a]?|accent(?:ul)?|voce[a]?|limb[ăa] maternă|personalitate[a]?|carism[ăa]|entuziasm(?:ul)?|încredere[a]? în sine|emoți[ie]|emoțiile|limbajul corpului|apartenenț[ăa] sindicală)$/iu,
];
