/** Eight words are what can be said without taking the turn. */
const WORDS_MAX = 8;
const CHARS_MAX = 70;

/** Words without content, which may stand in any acknowledgement. Nothing here judges or agrees. */
const NEUTRAL = new Set(
  'a about ah and as at by following for from go got hear heard hm hmm i in into is it listening mhm mm mm-hm of ok okay on onto over part so still that the then these this those through to uh-huh understand understood with you your'.split(
    ' ',
  ),
);

/**
 * What a model gave as a sign of listening, if it is one: at most 8 words, nothing asked, judged, counted or
 * promised, and no word of content that the candidate has not said. Otherwise null. Pure.
 */
export function acknowledgementFrom(answer: string, partial: string): string | null {
  const text = answer
    .trim()
    .replace(/^["“'«]+|["”'»]+$/g, '')
    .trim();
  if (text === '' || text.length > CHARS_MAX || /[\n?!:;<>[\]{}*_`#\\/@]|\d/.test(text))
    return null;
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > WORDS_MAX || JUDGING.test(text)) return null;
  const said = new Set(partial.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  if (!words.every((word) => NEUTRAL.has(word) || said.has(word))) return null;
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.…,]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Even in the candidate's own words: said by the interviewer it would be a verdict or a promise. */
const JUDGING =
  /\b(great|good|excellent|perfect|amazing|awesome|fantastic|wonderful|impressive|impressed|nice|brilliant|strong|weak|bad|poor|terrible|wrong|right|correct|incorrect|exactly|interesting|fascinating|love|like|best|well|job|hire|hired|pass|passed|fail|failed|score|will|promise|yes|no|sure|absolutely|definitely|of course)\b/i;
