// Other ways to say the same: none of them adds or takes away anything that was done.

const FILLERS = ['um, ', 'uh, you know, ', 'like, ', 'well, sort of, '];
const PADDING = [
  'Thank you for the question, it is one that I have thought about a lot.',
  'As is so often the case in our line of work, the context was rather complex.',
  'That, in a nutshell, is how things were, and of course much more could be said about it.',
];
const HEDGES = ['I think maybe ', 'If I remember it right, ', 'It may be that ', 'Perhaps '];
const BOASTS = [
  'I am simply the best at this, everybody says so.',
  'Nobody in the whole company comes close to me there.',
  'I am an outstanding expert and a natural leader with a unique talent.',
];
/** What recognisers make of words: small ones lost, alike ones swapped. */
const MISHEARD: readonly (readonly [RegExp, string])[] = [
  [/\btheir\b/giu, 'there'],
  [/\btwo\b/giu, 'to'],
  [/\bfour\b/giu, 'for'],
  [/\bweek\b/giu, 'weak'],
  [/\bweeks\b/giu, 'weaks'],
  [/\bPostgreSQL\b/gu, 'post grey sequel'],
  [/\bDocker\b/gu, 'doctor'],
  [/\bcannula\b/giu, 'can you la'],
  [/\bberth\b/giu, 'birth'],
];
const PLAIN_TO_FINE: readonly (readonly [RegExp, string])[] = [
  [/\bneeded\b/gu, 'required'],
  [/\bchanged\b/gu, 'amended'],
  [/\bchecked\b/gu, 'verified'],
  [/\basked\b/gu, 'consulted with'],
  [/\bshowed\b/gu, 'presented'],
  [/\btold\b/gu, 'informed'],
  [/\bgot\b/gu, 'obtained'],
];

export function padded(text: string): string {
  return `${PADDING[0]} ${PADDING[1]} ${text} ${PADDING[2]}`;
}

export function polished(text: string): string {
  return PLAIN_TO_FINE.reduce((fine, [from, to]) => fine.replace(from, to), text);
}

export function withFillers(text: string): string {
  return eachSentence(text, (sentence, index) => `${FILLERS[index % FILLERS.length]}${sentence}`);
}

export function hedged(text: string): string {
  return eachSentence(text, (sentence, index) => `${HEDGES[index % HEDGES.length]}${sentence}`);
}

export function boasted(text: string): string {
  return eachSentence(text, (sentence, index) => `${sentence} ${BOASTS[index % BOASTS.length]}`);
}

/** As somebody speaks whose first language has no articles and few tenses. */
export function nonNative(text: string): string {
  return text
    .replace(/\b(?:a|an|the) /giu, '')
    .replace(/\bhad been\b/gu, 'was')
    .replace(/\bwithin\b/gu, 'in')
    .replace(/\bso that\b/gu, 'for that');
}

/** Without capitals and punctuation, some words taken for others. */
export function misheard(text: string): string {
  return MISHEARD.reduce((heard, [from, to]) => heard.replace(from, to), text)
    .replace(/[.,;:?!]/gu, '')
    .toLowerCase();
}

function eachSentence(text: string, change: (sentence: string, index: number) => string): string {
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((sentence, index) => change(sentence, index))
    .join(' ');
}
