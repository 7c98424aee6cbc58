/**
 * What a criterion, a question or a rationale may not rest on. Two lists: names that may not be a criterion
 * by themselves, and wordings that may stand nowhere. Words such as "health" or "family" alone are part of
 * many jobs (a nurse speaks with families), so in running text only the wordings count.
 */
const ATTRIBUTE_NAMES =
  /^(?:the )?(?:candidate['’]?s? |applicant['’]?s? )?(?:age|youth|sex|gender|race|ethnicity|ethnic origin|origin|national origin|nationality|citizenship|religion|belief|faith|politics|political views?|health|fitness|disability|pregnancy|family|family (?:status|situation|planning)|marital status|sexual orientation|appearance|looks|attractiveness|accent|voice|fluency|mother tongue|native (?:speaker|language)|personality|charisma|enthusiasm|confidence|emotions?|emotional stability|body language|cultur(?:e|al) fit|trade union membership)$/iu;

const ATTRIBUTE_WORDINGS: readonly { pattern: RegExp; what: string }[] = [
  {
    what: 'age',
    pattern:
      /\b(?:(?:young|old|youthful|elderly|mature) (?:candidates?|applicants?|persons?|m[ae]n|wom[ae]n|people|at heart)|(?:candidate|applicant|your|their|his|her)(?:['’]s)? age|how old|date of birth|year of birth|birth ?day|too (?:young|old)|digital native|recent graduates? only|age (?:range|group|limit)|(?:under|over) \d\d years old)\b/iu,
  },
  {
    what: 'sex or gender',
    pattern:
      /\b(?:(?:male|female) (?:candidate|applicant|preferred|only)|gender|(?:candidate|applicant|your|their)(?:['’]s)? sex|manly|feminine|masculine|waitress only|sexual orientation|transgender|maiden name)\b/iu,
  },
  {
    what: 'family',
    pattern:
      /\b(?:marital status|(?:are|is) (?:you |he |she |they )?(?:married|single|divorced)|(?:have|has|having|want|plan(?:ning)?|without|no) (?:any )?(?:children|kids)|pregnan\w+|maternity|paternity|child ?care (?:duties|arrangements)|family (?:planning|status|situation|obligations)|spouse)\b/iu,
  },
  {
    what: 'origin',
    pattern:
      /\b(?:nationality|national origin|ethnic\w*|(?:candidate|applicant|your|their)(?:['’]s)? (?:race|origin|accent|country)|place of birth|country of birth|where (?:were you|are you originally) (?:born|from)|native (?:speakers?|english)|mother tongue|skin colou?r|immigra\w+|foreign(?:er| name))\b/iu,
  },
  {
    what: 'religion or belief',
    pattern:
      /\b(?:religio\w+|(?:candidate|applicant|your|their)(?:['’]s)? (?:faith|beliefs?)|church ?goer|headscarf|political (?:views?|party|opinions?)|trade union)\b/iu,
  },
  {
    what: 'health or disability',
    pattern:
      /\b(?:disab(?:led|ilit\w+)|(?:candidate|applicant|your|their|his|her)(?:['’]s)? (?:(?:mental|physical) )?health|chronic illness|sick (?:leave|days)|physically fit|able.bodied|medical (?:history|condition))\b/iu,
  },
  {
    what: 'emotion, voice or manner of speech',
    pattern:
      /\b(?:accents?|fluen(?:t|cy|tly) (?:of )?(?:speech|speaker|speaking)|speaks? (?:fluently|with confidence|confidently)|tone of voice|body language|eye contact|facial expressions?|emotion(?:s|al state)?|nervous(?:ness)?|charisma(?:tic)?|sounds? (?:confident|nervous|enthusiastic)|filler words|personality|cultur(?:e|al) fit|attractive\w*|likeab\w+)\b/iu,
  },
];

/** The protected attribute or manner that a text names, in words for people; null if none. */
export function namedAttribute(text: string): string | null {
  return ATTRIBUTE_WORDINGS.find(({ pattern }) => pattern.test(text))?.what ?? null;
}

/** Like `namedAttribute`, for the name of a criterion, where the bare word is enough. */
export function attributeOfName(name: string): string | null {
  return ATTRIBUTE_NAMES.test(name.trim()) ? name.trim().toLowerCase() : namedAttribute(name);
}
