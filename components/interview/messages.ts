import { entryMessages } from './entry-messages.ts';
import { problemMessages } from './problem-messages.ts';
import { roomMessages } from './room-messages.ts';

/**
 * Every text of the candidate's pages, English first. Plain strings, and functions where a number or a name
 * goes in: a translation is another object of the same type.
 */
export const candidateMessages = {
  product: 'Candor',
  interviewer: {
    label: 'AI interviewer',
    builtIn: 'Built in',
    builtInHint: 'Asks the planned questions by fixed rules. No language model is connected.',
  },
  loading: 'One moment',
  titles: {
    start: 'Your interview',
    consent: 'Before anything is recorded',
    devices: 'Speak or type',
    room: 'Interview',
    done: 'Thank you',
  },

  ...entryMessages,
  room: roomMessages,

  done: {
    title: 'Thank you',
    text: 'Your interview is finished, and your answers are saved. You can close this window.',
    nextTitle: 'What happens next',
    next: [
      'Your answers are set beside what the role asks for, each point with your own words as its evidence.',
      'People at the company read that and decide. The AI decides nothing.',
      'They write to you in the way they invited you.',
    ],
    rightsTitle: 'Your words are yours',
    rights:
      'You can ask for a copy of the transcript, for a person to look again, or for your data to be deleted. Reply to the message that brought you here.',
  },

  problems: problemMessages,
} as const;

export type CandidateProblemCode = keyof typeof candidateMessages.problems;
