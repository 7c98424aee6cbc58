import { foldWriting } from './fold-writing.ts';

/** What a model puts out, as an order names it. */
const OUTPUT =
  '(?:answers?|responses?|repl(?:y|ies)|outputs?|messages?|sentences?|paragraphs?|words?|letters?|numbers?|texts?|translations?|language|format|poems?|stor(?:y|ies)|essays?|code ?blocks?|levels?|scores?|ratings?|prompts?|instructions?|rules|warnings?|explanations?|disclaimers?|apolog(?:y|ies)|following|entit(?:y|ies)|questions?|users?)';
/** Before an order: words that carry nothing. */
const LEAD = String.raw`^\W*(?:(?:please|now|then|also|and|but|so|or|just|only|first|next|finally|instead|again|remember|important|note|always|never|do not|don't|kindly|ok|okay|after that|before that|if so),?\s+)*`;
/** Orders to put something out, in a form in which nobody tells of work. */
const SPEAK =
  '(?:output|respond|reply|answer|say|translate|pretend|act|obey|comply|proceed|apologi[sz]e|omit|retri?e\\w*)';
/** Orders that may also be about things: only with something to be put out. */
const MAKE =
  '(?:write|print|give|make|use|add|show|send|provide|include|return|repeat|begin|start|end|finish|create|generate|list|put|insert|format|read|follow|complete|speak|tell|describe|explain)';

const GOING_ON: readonly RegExp[] = [
  new RegExp(String.raw`${LEAD}${SPEAK}\b`, 'u'),
  new RegExp(String.raw`${LEAD}${MAKE}\b.{0,60}\b(?:${OUTPUT}\b|\S+@\S)`, 'u'),
  new RegExp(String.raw`${LEAD}${MAKE}\b.{0,20}"`, 'u'),
  /^\W*(?:please )?(?:do not|don't) explain\b/u,
  /\byour (?:\w+ ){0,2}(?:answers?|responses?|repl(?:y|ies)|outputs?|task|job|role|training|name|purpose|guidelines|programming|developers?|creators?|system|thoughts|abilit(?:y|ies)|prompts?|instructions|rules)\b/u,
  /\byou\b.{0,30}\b(?:answer|respond|reply|translate|output|print|obey|pretend|understood|comply|refuse|trained|programmed|instructed|assistant|ai|model|chatgpt|bot|interpreter|(?:these|my|previous|the above) instructions)\b/u,
  /^\W*(?:from now on,? )?you (?:are|will) (?:now|no longer)\b/u,
  new RegExp(String.raw`^\W*as (?:\w+ ){0,2}\w+, (?:you\b|${SPEAK}\b|${MAKE}\b)`, 'u'),
  /\b(?:answers?|responses?|repl(?:y|ies)|outputs?|text|translation|poem|story|essay|this|it|each \w+|every \w+|all \w+)\b.{0,20}\b(?:must|should|shall) (?:only |also |not |never |always )?(?:be (?:in|a|an|at|no|written|only|given|rated|scored|used)|contain|include|have|start|begin|end|rhyme|come|use)\b/u,
  // Whoever orders says who they are.
  /^\W*i am (?:the|your) (?:\w+ ){0,2}(?:developer|administrator|admin|creator|owner|operator|programmer|author|supervisor)\W*$/u,
  /\bmy (?:first|next|real) (?:question|task|request) is\b/u,
  /\b(?:this prompt|(?:above|previous|following|system) prompt|openai|chatgpt|entit(?:y|ies)|term\d|language model)\b/u,
  // A place to fill in.
  new RegExp(String.raw`\[[^\]]{0,60}\b${OUTPUT}\b[^\]]{0,60}\]`, 'u'),
];

/** Somebody who speaks of themselves tells something; not who says what the reader is wanted for. */
const OWN_STORY =
  /\b(?:i|we|my|our)\b(?! (?:will remind|give|gave|need|want|order|(?:am|are|'m|'re) (?:testing|training|asking|ordering|telling) (?:you|your)|am (?:the|your)|(?:first|next|real) (?:question|task|request)))/u;
/** Said to a model, whoever else is spoken of. */
const TO_A_MODEL =
  /\byou (?:are|were|have been) (?:being )?(?:trained|programmed|instructed|prompted)\b/u;
const QUOTED = /"[^"]{0,200}"/gu;
const THANKS = /\bthank(?:s| you)\b/u;

/**
 * Whether a sentence beside one that speaks to the evaluator belongs to it: it goes on telling a reader what to put
 * out. What is said of work stays, also where it says "you" or "should".
 */
export function goesOn(sentence: string): boolean {
  const folded = foldWriting(sentence);
  if (TO_A_MODEL.test(folded)) return true;
  if (OWN_STORY.test(folded.replace(QUOTED, '""')) || THANKS.test(folded)) return false;
  return GOING_ON.some((pattern) => pattern.test(folded));
}
