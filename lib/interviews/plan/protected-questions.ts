import { type ProtectedWording, words } from './protected-wordings.ts';

/**
 * Wordings by which somebody is asked for a protected attribute, or wanted with or without it, where the attribute
 * itself is not named: "where were you born", "wer betreut Ihre Kinder", "pour qui votez-vous".
 */
export const PROTECTED_QUESTIONS: readonly ProtectedWording[] = [
  {
    what: 'age',
    patterns: [
      words(
        '(?:what|which) year were you born|when were you born',
        '(?:until|before) you retire|near(?:ing)? retirement',
        '(?:candidates?|applicants?|people|anyone|somebody|men|women) (?:aged )?(?:under|over|below|above) (?:the age of )?[2-6]\\d',
        '(?:no|not) (?:older|younger) than [2-6]\\d',
        'energetic and youthful|youthful|young (?:professional|and (?:dynamic|energetic|hungry))',
        'fresh out of (?:university|college|school)',
      ),
      words(
        '(?:bewerber\\p{L}*|kandidat\\p{L}*|leute|personen) (?:unter|über|bis) [2-6]\\d',
        '(?:unter|über) [2-6]\\d jahre[n]?(?: alt)?(?=\\s*(?:[.,!?]|$))',
        'welchem jahr sind sie geboren|wann sind sie geboren|wann gehen sie in rente',
      ),
      words(
        '(?:quelle année|quand) (?:êtes|es)-(?:vous|tu) née?|âgée?s? de (?:moins|plus) de',
        'candidate?s? (?:dynamiques? et )?jeunes?|jeune et dynamique|avant votre retraite',
      ),
    ],
  },
  {
    what: 'sex or gender',
    patterns: [
      words(
        '(?:ladies|gentlemen|men|women|males|females) (?:only|preferred)',
        '(?:are you|is (?:he|she)) (?:gay|lesbian|straight|bisexual|homosexual|trans)',
      ),
      words(
        '(?:nur|bevorzugt|möglichst) (?:damen|herren)|(?:damen|herren) bevorzugt',
        '(?:männliche|weibliche)[nrs]? (?:mitarbeiter|person|verstärkung|bedienung)\\p{L}*',
        'sind sie (?:homosexuell|schwul|lesbisch|bisexuell|trans)',
      ),
      words(
        'de sexe (?:féminin|masculin)|(?:homme|femme)s? (?:de préférence|uniquement|seulement)',
        'êtes-vous (?:homosexuel(?:le)?|gay|lesbienne|bisexuel(?:le)?|trans)',
      ),
    ],
  },
  {
    what: 'family',
    patterns: [
      words(
        '(?:plan|want|intend|hope) to (?:have|start) a family|expecting a (?:baby|child)',
        'who (?:looks|will look) after your (?:kids|children)',
        '(?:does|would|will|is) your (?:husband|wife|partner(?! (?:agenc|team|compan|organi)\\p{L}*)|boyfriend|girlfriend)',
        'single (?:and without|preferred|person without)|without (?:family )?ties',
      ),
      words(
        '(?:verheiratete|ledige|alleinstehende|alleinerziehende|kinderlose)[nrs]? (?:bewerber|kandidat|person|frau|männ)\\p{L}*',
        'nachwuchs (?:geplant|planen)|planen sie nachwuchs|wer betreut (?:ihre|deine) kinder',
        '(?:haben sie|hast du) eine[n]? (?:festen? )?(?:partner|freund|ehemann|ehefrau)(?:in)?',
      ),
      words(
        'avoir un (?:bébé|enfant)|qui garde (?:vos|tes) enfants',
        '(?:êtes-vous|vivez-vous) en couple|(?:célibataire|mariée?)s? (?:de préférence|uniquement|exigée?)',
        '(?:votre|ton|ta) (?:mari|femme|compagn(?:on|e))',
      ),
    ],
  },
  {
    what: 'origin',
    patterns: [
      words(
        'where (?:were you born|(?:are|do) you (?:come )?(?:from )?originally|are you from)',
        '\\p{L}+-born (?:only|preferred|candidates?)|(?:british|german|french|american|irish|native)-born',
        'is (?:english|german|french) your first language|your first language',
        '(?:white|black|asian|caucasian|european|local-born) (?:candidates?|applicants?)',
        '(?:your|the candidate.s) caste|caste',
      ),
      words(
        'wo (?:sind sie|bist du|wurden sie) geboren|wo kommen sie (?:her|ursprünglich)',
        'deutschstämmig\\p{L}*|gebürtige[rn]? deutsche[rn]?',
      ),
      words(
        "d[’']où venez-vous|où êtes-vous née?|où êtes-vous néee?s?|francophone de naissance|français de souche",
      ),
    ],
  },
  {
    what: 'religion or belief',
    patterns: [
      words(
        '(?:what|which) (?:church|mosque|temple|synagogue)|do you (?:pray|go to church|attend (?:church|mass))',
        'who (?:did|do|would|will) you vote for|how (?:did|do) you vote',
        '(?:are you|is (?:he|she)) (?:a member of a union|in a union|unioni[sz]ed)',
      ),
      words('welche partei|wen (?:wählen sie|haben sie gewählt)|gehen sie in die kirche|beten sie'),
      words(
        'portez-vous (?:le|un) (?:voile|foulard)|syndiquée?s?|pour qui (?:votez-vous|avez-vous voté)|priez-vous',
      ),
    ],
  },
  {
    what: 'health or disability',
    patterns: [
      words(
        '(?:have you (?:ever )?been|are you) (?:seriously |chronically |often )?ill',
        '(?:have|has|any|with|no|without) (?:any )?(?:medical conditions?|mental health (?:problems?|issues?)|health problems?|illness(?:es)?)(?=\\s*(?:[.,!?]|$))',
        'are you (?:on|taking) (?:any )?medication|what medication do you take',
        'your (?:height|weight)',
      ),
      words(
        'leiden sie (?:an|unter)|wie oft (?:waren|sind) sie krank|nehmen sie medikamente',
        '(?:ohne|keine) (?:vorerkrankungen|gesundheitlichen? (?:probleme|einschränkungen))',
      ),
      words(
        'avez-vous (?:des|eu des) (?:problèmes de santé|maladies?)|prenez-vous des médicaments|êtes-vous (?:souvent )?malade',
      ),
    ],
  },
  {
    what: 'appearance or manner of speech',
    patterns: [
      words('good.looking|well.groomed|(?:pleasant|nice|attractive) (?:voice|appearance|looks)'),
      words('(?:gutes|angenehmes|ansprechendes|attraktives) (?:aussehen|äußeres)|angenehme stimme'),
      words('belle apparence|voix agréable|apparence soignée'),
    ],
  },
];
