import { AI_LINE, ASSESSMENT_LINE, NEXT_STEPS_LINE } from './built-in-lines.ts';

/** What there is to say to a candidate's question: words of the plan's facts, a fixed line, or nothing. */
export type FactsAnswer =
  | { kind: 'facts'; facts: string[] }
  | { kind: 'fixed'; text: string; answered: boolean }
  | { kind: 'unknown' };

/** Two facts are what a spoken answer bears. */
const FACTS_MAX = 2;
const FACT_CHARS_MAX = 240;

const ASSESSMENT =
  /\b(how (did|am|was) (i|my)|(did|have) i (pass|do|done|get)|do i (get|have) the job|my (score|result|rating|performance|chances)|(any|some|your) feedback|(right|correct|ideal|best) answer|(rubric|criteria|scoring|evaluat\w+|instructions?|system prompt)|what do you think of (me|my))\b/i;
const IS_AI =
  /\b(are you|is this) (a |an )?(real |actual )?(ai|human|person|bot|robot|machine|computer|model)\b/i;
const NEXT_STEPS =
  /\b(next steps?|what happens (next|now|after)|when (will|can|do) i hear|hear back|(rest of the|selection|hiring|recruiting) process|when (will|is) (the|a) decision)\b/i;

/** Words that ask for the same thing. A question matches a fact when both hold a word of one row. */
const TOPICS: readonly RegExp[] = [
  /\b(salar\w*|pay|paid|compensation|wage\w*|earn\w*|money|bonus\w*|equity|stock|euros?|dollars?|usd|eur|gbp)\b|[$€£]/i,
  /\b(remote\w*|hybrid|home ?office|on-?site|work(ing)? from home|wfh|in the office|office days?)\b/i,
  /\b(locat\w+|based|office|city|relocat\w+|where)\b/i,
  /\b(team\w*|colleagues?|co-?workers|report(s|ing)? to|manager|people)\b/i,
  /\b(hours?|schedule\w*|shift\w*|part[- ]time|full[- ]time|overtime|weekends?|flexible|flexitime|on[- ]call)\b/i,
  /\b(start(ing)? date|start(s|ing)?|begin\w*|notice period)\b/i,
  /\b(benefits?|vacation|holidays?|leave|insurance|pension|retirement|perks?|401k|days off)\b/i,
  /\b(visa\w*|sponsor\w*|work permit)\b/i,
  /\b(stack|tech\w*|tools?|languages?|framework\w*|software|databases?|cloud|we use|built (with|on|in)|python|java(script)?|typescript|node(\.js)?|react|sql|postgres\w*|kubernetes|docker|aws|azure|gcp|excel|sap|salesforce)\b/i,
  /\b(train\w+|learn\w*|grow\w*|career|promot\w+|development budget|mentor\w*|conference\w*)\b/i,
  /\b(travel\w*|trips?)\b/i,
  /\b(contract|permanent|temporary|fixed[- ]term|probation\w*)\b/i,
  /\b(responsib\w+|duties|tasks?|day[- ]to[- ]day|typical day|daily|work on|role)\b/i,
  /\b(company|mission|product|customers?|clients?|industry|funding)\b/i,
];

const STOP_WORDS = new Set(
  'a an and are about any as at be been but by can could did do does for from get give had has have how i if in is it its job like many me mine much my of on or our please position so some tell that the their them there they this to us was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

/**
 * Looks for the answer to a candidate's question in the plan's facts, by topic and by shared words. Says
 * `unknown` rather than guess: what the facts don't cover is for the recruiter.
 */
export function answerFromFacts(question: string, facts: readonly string[]): FactsAnswer {
  if (ASSESSMENT.test(question)) return { kind: 'fixed', text: ASSESSMENT_LINE, answered: true };
  if (IS_AI.test(question)) return { kind: 'fixed', text: AI_LINE, answered: true };
  const topics = TOPICS.filter((topic) => topic.test(question));
  const words = new Set(stems(question));
  const scored = facts
    .map((fact) => {
      const shared = new Set(stems(fact).filter((word) => words.has(word))).size;
      const onTopic = topics.filter((topic) => topic.test(fact)).length;
      return { fact, score: shared + 2 * onTopic };
    })
    .filter(({ score }) => score >= 2)
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const chosen = scored.filter(({ score }) => score >= best - 1).slice(0, FACTS_MAX);
  if (chosen.length > 0)
    return { kind: 'facts', facts: chosen.map(({ fact }) => asSentence(fact)) };
  if (NEXT_STEPS.test(question)) return { kind: 'fixed', text: NEXT_STEPS_LINE, answered: false };
  return { kind: 'unknown' };
}

/** Words that come before a question proper. */
const LEAD_IN =
  /^(?:(?:and|so|but|well|ok|okay|yes|yeah|um|uh|sure|actually|then|first|also|hi|hello|thanks|thank you)[,\s]+)+/i;

/** Says that a question follows, whatever the punctuation. */
const ANNOUNCED =
  /^(?:(?:can|could|may) i ask|i(?:'d| would) (?:like|love|want) to (?:know|ask|hear)|i(?:'m| am) (?:curious|wondering|interested)|i (?:wanted to|want to) (?:know|ask)|(?:can|could|would) you (?:tell|explain|say|share|describe|elaborate)|tell me)\b/i;

/**
 * Begins with the word order of a question: a question word soon followed by a verb ("how many people are"),
 * or a verb followed by its subject ("is there"). Answers begin with question words too, in the order of a
 * statement: "When a colleague forgot …", "What I did was …", "How our team does it …".
 */
const INVERTED =
  /^(?:(?:what|which|how)(?! (?:i|we|my|our)\b)(?: [\p{L}-]+){0,3}? (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|happens?|about)\b|(?:when|where|who|why) (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have)\b|(?:what|where|who|when|how)'s\b|(?:is|are|do|does|did|will|would|can|could|should|am) (?:i|you|we|they|it|there|this|that|the|your|my|an?|any|these|those)\b)/iu;

/** What is longer and has no question mark is told, not asked. */
const UNMARKED_WORDS_MAX = 25;

/**
 * The questions in a candidate's turn, as said. A recogniser leaves out question marks, so a sentence
 * without any mark at its end counts when it has the word order of a question.
 */
export function questionsIn(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.trim())
    .filter(isQuestion)
    .filter((sentence) => stems(sentence).length > 0 || sentence.endsWith('?'));
}

function isQuestion(sentence: string): boolean {
  if (sentence.endsWith('?')) return true;
  const core = sentence.replace(/[’`]/g, "'").replace(LEAD_IN, '');
  if (ANNOUNCED.test(core)) return true;
  const isMarkedAsStatement = /[.!…]$/.test(core);
  return (
    !isMarkedAsStatement && core.split(/\s+/).length <= UNMARKED_WORDS_MAX && INVERTED.test(core)
  );
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''))
    .filter((word) => word.length > 2);
}

function asSentence(fact: string): string {
  const plain = fact.replace(/\s+/g, ' ').trim().slice(0, FACT_CHARS_MAX).trim();
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
