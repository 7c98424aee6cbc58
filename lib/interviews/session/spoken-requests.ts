import { countWords } from './answer-gaps.ts';

export type SpokenRequest = 'repeat' | 'rephrase' | 'skip' | 'time' | 'end' | 'cannot_answer';

/** Longer turns are answers, whatever words they hold. */
const REQUEST_WORDS_MAX = 16;

// Order matters: "I don't understand, can you say it differently" is a rephrase, not a "don't".
const PATTERNS: readonly (readonly [SpokenRequest, RegExp])[] = [
  [
    'rephrase',
    /\b(re-?phrase|(put|say|ask|word) (it|that|this|the question) (differently|another way|in other words|more simply)|what do you mean|(i )?(don'?t|do not|didn'?t|did not) (quite |really )?(understand|get) (the|your|that|this|what)|clarify|not sure (what|i understand))\b/i,
  ],
  [
    'repeat',
    /\b(repeat|say (that|it) again|one more time|come again|(didn'?t|did not|couldn'?t|could not) (quite )?(hear|catch)|what was the question|once again please|pardon me|i beg your pardon)\b|^(pardon|sorry|what)\?*$/i,
  ],
  [
    'skip',
    /\b(skip (this|that|the|to the next) (question|one)|(can|could|let'?s|may|please|want to|like to) (we |i |you |please )*skip|next question|move on to|(can|could|let'?s) (we )?(please )?(move on|pass)|rather not (answer|say|talk)|pass on (this|that))\b|^(skip|pass)( please)?[.!]?$/i,
  ],
  [
    'time',
    /\b((give|need|have|take|want) (me |just |a )*(a )?(moment|minute|second|sec|bit of time)|let me think|bear with me)\b|^\W*(uh |um |ok |okay |well |sorry )*,?\s*(hold on|hang on|wait|(one|just a|just one) (moment|second|sec|minute))\b/i,
  ],
  [
    'end',
    /\b((want|like|need|have) to (stop|end|leave|quit|finish) (the interview|this interview|the call|now|here)|(stop|end|cancel|quit) (the|this) interview)\b/i,
  ],
  [
    'cannot_answer',
    /\b((i )?(really )?(don'?t|do not) (know|remember|have (an|any) (answer|example|experience)|have experience)|no idea|never (done|did|used|worked|had)|nothing comes to mind|can'?t think of|cannot think of|no experience|haven'?t (done|used|worked|had))\b/i,
  ],
];

/** Words such a turn may hold besides the request itself; more of others means it is an answer. */
const STRICT: ReadonlySet<SpokenRequest> = new Set(['time', 'end', 'skip']);
const STRICT_WORDS_MAX = 10;

/** What a short turn asks for in words instead of answering, or null when it is an answer. English. */
export function spokenRequest(text: string): SpokenRequest | null {
  const words = countWords(text);
  if (words === 0 || words > REQUEST_WORDS_MAX) return null;
  const plain = text.replace(/[’`]/g, "'").trim();
  for (const [request, pattern] of PATTERNS) {
    if (STRICT.has(request) && words > STRICT_WORDS_MAX) continue;
    if (pattern.test(plain)) return request;
  }
  return null;
}
