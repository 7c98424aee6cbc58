import { plainWords, sharedLeadingWords } from './reducer/words.ts';

/** Fewer words in common at the beginning are chance ("and the"). */
const SHARED_WORDS_MIN = 3;
/** A repetition may stand behind so many words of its own ("As I said: …"). */
const LEAD_WORDS_MAX = 3;
/** Behind a lead, more words must agree before it counts as a repetition. */
const SHARED_AFTER_LEAD_MIN = 4;

/**
 * What a model that was asked to go on after `spoken` adds to it: its text without the words it says again, whether
 * it begins anew, takes up the last words, or leads into them. `repeating`: all so far may still be repetition, more
 * text is needed; at the end of the text there is then nothing new ('').
 */
export function newWordsAfter(input: {
  spoken: string;
  text: string;
  isEnd: boolean;
}): { state: 'repeating' } | { state: 'known'; text: string } {
  const { spoken, text, isEnd } = input;
  const said = plainWords(spoken);
  if (said.length === 0) return { state: 'known', text };
  // Where each word ends in the text; a token of punctuation alone is none.
  const ends: number[] = [];
  const words = [...text.matchAll(/\S+/gu)].flatMap((token) => {
    const [word] = plainWords(token[0]);
    if (word === undefined) return [];
    ends.push(token.index + token[0].length);
    return [word];
  });
  if (words.length === 0) return isEnd ? { state: 'known', text: '' } : { state: 'repeating' };
  for (let lead = 0; lead <= LEAD_WORDS_MAX && lead < words.length; lead += 1) {
    const rest = words.slice(lead);
    const enough = lead === 0 ? SHARED_WORDS_MIN : SHARED_AFTER_LEAD_MIN;
    for (let from = 0; from < said.length; from += 1) {
      const tail = said.slice(from);
      if (from > 0 && tail.length < enough) break;
      const shared = sharedLeadingWords(rest, tail);
      if (shared === tail.length) {
        const end = ends[lead + shared - 1] ?? 0;
        return { state: 'known', text: text.slice(end).replace(/^[\s,;:.…–—-]+/u, '') };
      }
      if (shared < rest.length) continue;
      if (!isEnd && (lead === 0 || shared >= enough)) return { state: 'repeating' };
      if (isEnd && shared >= enough) return { state: 'known', text: '' };
    }
  }
  return { state: 'known', text };
}
