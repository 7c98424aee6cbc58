import type { AnswerGap } from './interviewer.ts';

/**
 * Everything the built-in interviewer says besides the plan's own words. Neutral by rule: no praise, no
 * judgement, no promise, one question at a time. Each list holds variants, so that no line is said twice running.
 */
export const PROBE_LINES: Readonly<Record<AnswerGap, readonly string[]>> = {
  too_short: [
    'Could you tell me a little more about that?',
    'Could you go into more detail there?',
    'What else belongs to that story?',
    'Could you walk me through it step by step?',
  ],
  no_example: [
    'Could you give me one concrete example?',
    'Is there one particular situation that comes to mind?',
    'When was the last time that happened?',
    'Which project shows that best, and only that one?',
  ],
  no_own_action: [
    'What was your own part in it?',
    'Which steps did you take yourself?',
    'What did you personally decide or do?',
    'Where exactly did your own work begin and end?',
  ],
  no_result: [
    'What came of it?',
    'How did it turn out?',
    'What was different afterwards?',
    'Where did things stand at the end?',
  ],
  no_number: [
    'Can you put a rough number on that?',
    'How large was that, in figures, even roughly?',
    'By how much, as far as you remember?',
    'How did you measure it?',
  ],
};

export const BRIDGE_LINES = [
  'Let’s go on to the next topic.',
  'Here is the next question.',
  'Let’s turn to something else.',
  'I would like to move on to another point.',
  'On to the next one.',
] as const;

/** After a skip or a short "I don't know": no weight is put on it. */
export const SKIP_LINES = [
  'That is fine, we’ll leave it there.',
  'We’ll leave that one.',
  'No problem, we’ll go on.',
] as const;

/** For somebody who has no experience of the kind: the nearest thing to it. */
export const ALTERNATIVE_LINES = [
  'Is there something similar you have done, in another setting?',
  'How would you go about it if it came up tomorrow?',
  'Is there anything close to it, at work or outside of work?',
] as const;

export const STEER_LINES = [
  'So that we get to everything: in one sentence, how did it end?',
  'To round this off: in a sentence or two, what came of it?',
] as const;

export const REPEAT_LINES = [
  'Here is the question again.',
  'I’ll say it once more.',
  'Once again.',
] as const;

export const REPHRASE_LINES = [
  'Let me put it another way: think of one real situation, what you did in it and what came of it.',
  'Put differently: a single case from your own work is enough, told from start to end.',
  'In other words: I am after something you have seen or done yourself; it can be small.',
] as const;

export const NO_ANSWER_LINES = [
  'No answer reached me.',
  'I could not hear an answer.',
  'Nothing came through on my side.',
] as const;

export const TIME_LINES = [
  'Take your time.',
  'There is no hurry.',
  'Take the time you need.',
] as const;

export const END_LINES = [
  'You can end the interview at any time with the End button. Otherwise we go on with this:',
] as const;

export const BACK_LINES = ['Back to the question:', 'To return to the question:'] as const;

export const MORE_QUESTIONS_LINES = [
  'What else would you like to know?',
  'Do you have another question?',
  'Is there anything else you would like to ask?',
] as const;

export const FACT_LINES = [
  'The job description says:',
  'This is what I have on it:',
  'From the job description:',
] as const;

export const NOTED_LINES = [
  'I have no information on that. Your question is noted for the recruiter.',
  'The job description does not cover that, so I have noted it for the recruiter.',
  'That is not in what I was given. I have put it down for the recruiter.',
] as const;

export const ASSESSMENT_LINE =
  'I give no feedback on answers. A person reads the interview and decides.';
export const AI_LINE =
  'I am an AI interviewer. A person reads the interview and makes every decision.';
export const NEXT_STEPS_LINE =
  'A person reads the interview next. The dates are with the recruiter, and your question is noted.';

/** Only when time is short: otherwise the plan's own invitation is transition enough. */
export const WRAP_UP_TIME_LINE = 'Our time is nearly over, so I stop here with my questions.';
/** For a plan whose item of the candidate's questions has no words of its own. */
export const CANDIDATE_QUESTIONS_LINE = 'What would you like to ask about the role?';
export const CLOSING_LINE =
  'Thank you for your time. The interview ends here, and a person will read it. Goodbye.';
export const AFTER_CLOSE_LINE = 'The interview is over. Thank you, and goodbye.';

/**
 * The first variant that was not said lately, beginning at a place that differs from item to item. When all
 * were said, the one said longest ago; never the last one said if there is another.
 */
export function pickLine(
  lines: readonly string[],
  recent: readonly string[],
  turn: number,
): string {
  const first = Math.abs(Math.trunc(turn)) % lines.length;
  const rotated = [...lines.slice(first), ...lines.slice(0, first)];
  const lastSaid = (line: string) => recent.findLastIndex((said) => said.includes(line));
  const [best] = rotated.toSorted((a, b) => lastSaid(a) - lastSaid(b));
  if (best === undefined) throw new Error('A list of lines is empty.');
  return best;
}
