/**
 * What is said to bridge a wait or into a silence. Neutral by rule: no praise, no question about the matter,
 * no claim that a reply could contradict.
 */
export const FILLER_LINES = [
  'One moment, please.',
  'Let me take that in.',
  'Give me a second.',
  'Just a moment.',
  'Let me think about that briefly.',
  'A short moment, please.',
  'I am noting that down.',
] as const;

/** After five seconds: a second sign of life. */
export const HOLDING_LINE = 'Thank you for waiting, I am nearly there.';

export const TAKE_YOUR_TIME_LINE = 'Take your time.';
export const OFFER_LINE =
  'If it helps, I can put the question in other words, or we can skip it. Just say so.';
export const NEED_TIME_LINE = 'Of course. Take the time you need.';
/** Said when the time is up and the plan has no goodbye of its own at hand. */
export const TIME_UP_LINE = 'Our time is up, so we end here. Thank you for the conversation.';

export const PREPARING_SENTENCE = 'Your interview is being prepared…';

export const END_SENTENCES = {
  candidate: 'You have ended the interview. Your answers are saved.',
  plan_done: 'The interview is complete. Your answers are saved.',
  time: 'The time of the interview is over. Your answers are saved.',
  recruiter: 'The interview was ended by the recruiter. Your answers are saved.',
  abandoned: 'The interview was closed because nobody came back to it. What was said is saved.',
} as const;

/**
 * The number of a line that was not said lately. `salt` varies the choice without chance, so that a replay of
 * the log says the same.
 */
export function pickFiller(recent: readonly number[], salt: number): number {
  const free = FILLER_LINES.map((_, index) => index).filter((index) => !recent.includes(index));
  return free[salt % free.length] ?? 0;
}
