/** Fewer equal words are an answer that takes up the question's own words. */
const ECHO_WORDS = 4;

/**
 * Whether what the microphone heard is the interviewer itself, from loudspeakers: a run of words that was just
 * spoken, with nothing of the candidate's own around it. `spoken` is what the voice has said lately.
 */
export function isEcho(heard: string, spoken: string): boolean {
  const words = plainWords(heard);
  if (words.length < ECHO_WORDS) return false;
  // A recogniser joins in the middle of a word and mishears one more.
  const core = words.slice(1);
  return ` ${plainWords(spoken).join(' ')} `.includes(` ${core.join(' ')} `);
}

function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean);
}
