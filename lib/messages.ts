import { commonMessages } from '#lib/messages/common.ts';
import { documentMessages } from '#lib/messages/documents.ts';
import { interviewMessages } from '#lib/messages/interviews.ts';
import { peopleMessages } from '#lib/messages/people.ts';
import { reportMessages } from '#lib/messages/reports.ts';
import { reviewMessages } from '#lib/messages/reviews.ts';
import { roleMessages } from '#lib/messages/roles.ts';
import { settingsMessages } from '#lib/messages/settings.ts';
import { shellMessages } from '#lib/messages/shell.ts';
import { systemMessages } from '#lib/messages/system.ts';

/**
 * Every text of the recruiter's interface, English first. Plain strings, and functions where a number or
 * a name goes in: a translation is another object of the same type.
 */
export const messages = {
  product: {
    name: 'Candor',
    line: 'Interviews by an AI that shows its evidence.',
  },
  common: commonMessages,
  shell: shellMessages,
  documents: documentMessages,
  interviews: interviewMessages,
  people: peopleMessages,
  reports: reportMessages,
  reviews: reviewMessages,
  roles: roleMessages,
  settings: settingsMessages,
  system: systemMessages,
};

export type Messages = typeof messages;
