import { untrustedRule } from '#lib/ai/untrusted.ts';
import { splitSegments } from './cut-segments.ts';
import type { DialogueAct } from './interviewer.ts';
import { ACT_RULES, PERSON_RULE, SPEECH_RULES, VOICE_RULE } from './interviewer-rules.ts';
import { plainWords } from './reducer/words.ts';
import { isInAnotherLanguage } from './spoken-language.ts';

/** A spoken sentence is shorter; what is longer is a model running on. */
const SENTENCE_CHARS_MAX = 320;

/** More of one sentence is not even looked at. */
const RAW_CHARS_MAX = 2_000;
/** A sentence that still changes after so many passes is not speech. */
const PASSES_MAX = 12;

/** Acts after which a planned text follows word for word: the model's sentence must not ask anything. */
const BRIDGE_ACTS: ReadonlySet<DialogueAct> = new Set(['ask', 'wrap_up', 'close']);

export type GuardInput = {
  sentence: string;
  /** nothing of this reply has been said yet (a dropped sentence does not count as said) */
  isFirst: boolean;
  act: DialogueAct;
  candidateName?: string | null;
  /** a question was already said in this reply */
  hasAsked?: boolean;
  /** what was said of this reply so far: a sentence of it is not said again */
  said?: string;
  /** what the candidate said lately: a model that reads it aloud is led by it, or has nothing to say */
  heard?: string;
  /** what bridged the wait before it: the reply does not open with the same words */
  prefix?: string;
  /** the interview's language, as in the plan: a sentence of another one is not said */
  language?: string;
  /** with act `answer`: all that may be told; a figure that is not in there is not said */
  facts?: readonly string[];
};

/**
 * What may be said of one sentence of a model: the sentence without opening acknowledgement, praise, names,
 * markers and second questions, or null when nothing of it may. Pure; guarding twice changes nothing more.
 */
export function guardSentence(input: GuardInput): string | null {
  let text = input.sentence.slice(0, RAW_CHARS_MAX);
  // What one pass takes off may bring another opening to the front.
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const guarded = guardOnce(text, input);
    if (guarded === null) return null;
    if (guarded === text) return readsAloud(text, input) ? null : text;
    text = guarded;
  }
  return null;
}

function guardOnce(sentence: string, input: GuardInput): string | null {
  const { act, isFirst } = input;
  const plain = withoutMarks(sentence);
  if (LEAKS.some((leak) => leak.test(plain)) || JUDGEMENTS.some((praise) => praise.test(plain)))
    return null;
  if (UNSPEAKABLE.test(plain)) return null;
  if (quotesRules(plain) || isRepetition(plain, input.said ?? '')) return null;
  if (input.language !== undefined && isInAnotherLanguage(plain, input.language)) return null;
  let text = withoutName(plain, input.candidateName);
  text = withoutOpening(text, isFirst, act);
  if (isFirst && input.prefix) text = withoutPrefix(text, input.prefix);
  text = withOneQuestion(text, act, input.hasAsked ?? false) ?? '';
  if (act === 'answer' && input.facts && hasForeignFigure(text, input.facts)) return null;
  text = atMost(text, SENTENCE_CHARS_MAX);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One word in common is chance. */
const PREFIX_WORDS_MIN = 2;
const OPENING_STATEMENT = /^[^.,;:!?…—–]+(?:[.,;:!…—–]+\s*|$)/u;

/** A text without statements at its front that hold nothing but words of what was said just before. */
function withoutPrefix(text: string, prefix: string): string {
  const said = new Set(plainWords(prefix));
  let rest = text;
  let repeated = 0;
  for (;;) {
    const opening = OPENING_STATEMENT.exec(rest)?.[0] ?? '';
    const words = plainWords(opening);
    if (words.length === 0 || !words.every((word) => said.has(word))) break;
    rest = rest.slice(opening.length);
    repeated += words.length;
  }
  return repeated >= PREFIX_WORDS_MIN ? rest : text;
}

/** No word of speech is so long; other scripts write whole sentences without a blank. */
const UNSPEAKABLE = /[\p{Script=Latin}\p{N}]{60}/u;

/** So many words in a row that stand in the rules of the prompt are read out of it. */
const QUOTED_WORDS = 6;
const RULES = [
  VOICE_RULE,
  PERSON_RULE,
  untrustedRule(''),
  ...Object.values(ACT_RULES),
  ...SPEECH_RULES,
];
const RULE_PHRASES: ReadonlySet<string> = new Set(
  RULES.flatMap((rule) => phrasesOf(rule, QUOTED_WORDS)),
);
const RULE_SENTENCES: ReadonlySet<string> = new Set(
  RULES.flatMap(splitSegments).map((sentence) => plainWords(sentence).join(' ')),
);

function quotesRules(text: string): boolean {
  return (
    splitSegments(text).some((part) => RULE_SENTENCES.has(plainWords(part).join(' '))) ||
    phrasesOf(text, QUOTED_WORDS).some((phrase) => RULE_PHRASES.has(phrase))
  );
}

function phrasesOf(text: string, length: number): string[] {
  const words = plainWords(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, index) => words.slice(index, index + length).join(' '));
}

/** Whoever takes up an answer turns its "I" into "you" before so many words have passed. */
const READ_ALOUD_WORDS = 12;

/** Also what is read in short sentences: a sentence that goes on where the one before it stopped counts with it. */
function readsAloud(text: string, { heard = '', said = '' }: GuardInput): boolean {
  if (heard === '') return false;
  const words = ` ${plainWords(heard).join(' ')} `;
  const before = plainWords(said).slice(1 - READ_ALOUD_WORDS);
  return phrasesOf(`${before.join(' ')} ${text}`, READ_ALOUD_WORDS).some((phrase) =>
    words.includes(` ${phrase} `),
  );
}

/** Short ones ("And then?") may be meant twice. */
const REPEATED_WORDS_MIN = 3;

function isRepetition(text: string, said: string): boolean {
  const words = plainWords(text);
  if (said === '' || words.length < REPEATED_WORDS_MIN) return false;
  const sentence = words.join(' ');
  return splitSegments(said).some((before) => plainWords(before).join(' ') === sentence);
}

/** Words about how the interview is judged or how the interviewer was told to behave. */
const LEAKS: readonly RegExp[] = [
  /\b(system (prompt|message)|(my|these|previous|prior|above|system|hidden|developer) (system )?(instructions?|prompts?)|i (was|am|have been) (instructed|told|programmed|prompted)|as an? (large )?(language model|ai)|allowed acts?|dialogue acts?|prompt injection)\b/i,
  /\b(rubrics?|scor(e|ing) (guide|sheet|criteria|rubric|card)|evaluation criteria|assessment criteria|(level|grade|score|rating) (of )?[1-5]\b|[1-5] (out of|\/) ?5|probe budget|anchors? for)/i,
  /\b(i|we)('| a|’)?(m|re|ve|ll|d)? ?(would |will |am |are |can )?(rate|rating|score|scoring|grade|grading|assess|assessing|evaluat\w+) (you|your|this|that)\b/i,
  /\byour (score|rating|grade|level|evaluation|assessment) (is|was|will|would|so far|looks|stands)\b/i,
];

/** Judgements of an answer or a person, and promises: whole sentences that are never said. */
const JUDGEMENTS: readonly RegExp[] = [
  /\b(that|this|it)('s| is|’s| was| sounds| seems) (really |very |quite |such |a |an |so |exactly |absolutely )*(great|good|excellent|impressive|perfect|correct|incorrect|wrong|right|fantastic|amazing|wonderful|strong|weak|solid|brilliant|awesome|valuable|insightful|interesting|fascinating)( (answer|point|example|question|experience|approach|work|way|insight|thinking|response|story|perspective))?( indeed)?[.!]*$/i,
  /\b(great|good|excellent|impressive|perfect|correct|fantastic|amazing|wonderful|strong|weak|brilliant|awesome|valuable|insightful|nice|solid|thoughtful|helpful) (answer|response|example|explanation|job|work|insight|thinking|start)\b/i,
  /\b(you (did|have done|are doing|'re doing|’re doing) (really |very |so )?(great|well|good)|well done|you('re| are|’re) (doing |clearly |obviously )?(great|right|wrong|correct|qualified|experienced|skilled|a (good|great|perfect|strong) (fit|match|candidate))|i('m| am|’m) impressed|you impressed|congratulations)\b/i,
  /\b(you('ll| will|’ll)? (get|have got|got) the job|we('ll| will|’ll) (hire|call|contact) you|you('ve| have|’ve)? passed|you('re| are|’re) hired|move you forward|next round (is|will))\b/i,
];

// Longest first within each kind. What follows must be punctuation or the end, so that "Right now" and
// "Great Lakes" stay.
const WORD_PRAISE =
  "great|good|excellent|perfect|fantastic|amazing|wonderful|awesome|brilliant|impressive|nice|superb|lovely|cool|interesting|fascinating|absolutely|exactly|correct|indeed|very (good|nice|interesting)|(great|good|interesting|excellent|nice|fair|valid) (point|question|story|one|stuff)|(that is|that’s|that's) (great|good|helpful|interesting|useful|fair|fine|clear|a (great|good|fair) (point|question))";
const WORD_ACKNOWLEDGE =
  'ok(ay)?|alright|all right|got it|i see|i understand|i hear you|understood|sure( thing)?|of course|certainly|thanks( a lot| so much| again)?|thank you( very much| so much| again)?|hmm+|mm-?hmm*|uh-?huh|ah+|oh+|so|well|now|noted|fair enough|(that |it )?makes sense|no (problem|worries)|right|yes|yeah|yep';
/** "Yes" and "no" are the substance of an answer to the candidate's question. */
const YES = /^(yes|yeah|yep|right|sure( thing)?|of course|certainly|absolutely|correct|exactly)\b/i;
const OPENING_WORD = new RegExp(
  `^(?:${WORD_PRAISE}|${WORD_ACKNOWLEDGE})\\s*(?:[,.!;:…—–-]+\\s*|$)`,
  'i',
);
const PRAISE_WORD = new RegExp(`^(?:${WORD_PRAISE})\\s*(?:[,.!;:…—–-]+\\s*|$)`, 'i');
/** Thanks and mirrors that take a whole clause: "Thanks for sharing that, …", "I appreciate your honesty." */
const OPENING_CLAUSE =
  /^(?:(?:many )?thanks|thank you|i (?:really |do )?appreciate|i(?:'|’)?d like to thank you|(?:that|it) (?:sounds|seems)|it(?:'|’)s (?:good|great|clear|nice) (?:to hear|that)|glad to hear|(?:i|we) (?:understand|see|hear) (?:that|how|why)|it sounds like)\b[^,.!;?]*(?:[,.!;]\s*(?:and |so |but )?|$)/i;

function withoutOpening(sentence: string, isFirst: boolean, act: DialogueAct): string {
  let text = sentence;
  for (;;) {
    const before = text;
    if (!(act === 'answer' && YES.test(text)))
      text = text.replace(isFirst ? OPENING_WORD : PRAISE_WORD, '');
    if (isFirst && act !== 'close') text = text.replace(OPENING_CLAUSE, '');
    if (text === before) return text.trim();
  }
}

function withoutMarks(sentence: string): string {
  return sentence
    .split('\n')
    .map((line) => line.replace(/^\s*[*_#>`-]*\s*ACT\s*[:=-].*$/i, ''))
    .join(' ')
    .replace(/<[^>]{0,80}>|[<>`#*_~|{}[\]\\]+/g, ' ')
    .replace(/^\s*(interviewer|assistant|ai|candor|me|bridge|probe|question)\s*:\s*/i, '')
    .replace(/\((?:smiles?|nods?|pauses?|laughs?)[^)]*\)/gi, ' ')
    .replace(/^["“”'\s]+(?=\p{Lu})|["“”]+\s*$/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutName(sentence: string, name: string | null | undefined): string {
  let text = sentence;
  const names = [name ?? '', ...(name ?? '').split(/\s+/)]
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
    .toSorted((a, b) => b.length - a.length);
  for (const part of names) {
    const word = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const title = '(?:(?:mr|mrs|ms|dr)\\.?\\s+)?';
    text = text
      .replace(new RegExp(`^${title}${word}(?![\\p{L}\\p{N}])\\s*[,.!:—–-]*\\s*`, 'iu'), '')
      .replace(
        new RegExp(
          `\\s*[,—–-]?\\s*${title}(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])(?=\\s*[,.!?;:—–]|\\s*$)`,
          'giu',
        ),
        '',
      );
  }
  return text.trim();
}

/** A request without a question mark that still asks for an answer. */
const REQUEST =
  /^(?:(?:please|now|so|then|and|next|first)[,\s]+)*(?:tell me|describe|walk me|talk me|explain|share|give me|take me|could you|can you|would you|what|how|why|when|where|which|who)\b/i;

function withOneQuestion(text: string, act: DialogueAct, hasAsked: boolean): string | null {
  const end = text.indexOf('?');
  const asks = end !== -1 || REQUEST.test(text);
  if (!asks) return text;
  if (BRIDGE_ACTS.has(act) || hasAsked) return null;
  return end === -1 ? text : text.slice(0, end + 1);
}

/** Figures are what a model makes up most easily, and what a candidate relies on: pay, hours, dates. */
function hasForeignFigure(text: string, facts: readonly string[]): boolean {
  const known = new Set(facts.flatMap(figuresIn));
  return figuresIn(text).some((figure) => !known.has(figure));
}

function figuresIn(text: string): string[] {
  return (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((figure) => figure.replace(/[.,]/g, ''));
}

function atMost(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:\s]+$/, '')}.`;
}
