import { VirtualInterview } from './virtual-interview.ts';

/** An answer that code misses nothing in. */
export const ANSWER =
  'In my last project I ran the order service. I added a queue myself and it cut failures by 30 percent because spikes no longer hit the database.';

/** For tests: an interview whose first question has been heard. */
export function started(options: ConstructorParameters<typeof VirtualInterview>[0] = {}) {
  const interview = new VirtualInterview(options);
  interview.connect();
  interview.wait(11_000);
  return interview;
}

/** The texts of the candidate's turns. */
export function answers(interview: VirtualInterview): string[] {
  return interview.state.turns.flatMap(({ speaker, text }) =>
    speaker === 'candidate' ? [text] : [],
  );
}
