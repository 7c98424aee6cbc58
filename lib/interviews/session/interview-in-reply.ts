import { type ModelScript, talkingModel, VirtualInterview } from './virtual-interview.ts';
import { VirtualListener } from './virtual-listener.ts';

export const LEAD =
  'You spoke of a queue. It is often said that a queue moves a load and does not take it away.';
export const QUESTION = 'What came of it in the end?';
export const REPLY = `${LEAD} ${QUESTION}`;
export const ANSWER = 'In my last project I ran the order service and I added a queue myself.';

/** For tests: after the opening and one answer, in the middle of the reply. */
export function inReply(
  options: {
    model?: ModelScript;
    listener?: ConstructorParameters<typeof VirtualListener>[1];
    ms?: number;
  } = {},
) {
  const interview = new VirtualInterview({
    model: options.model ?? talkingModel(200, 'probe', REPLY),
    config: { follow_up_ahead_only: 0, speculation_max_per_turn: 0 },
  });
  const listener = new VirtualListener(interview, options.listener);
  interview.connect();
  listener.listenToEnd();
  listener.say(ANSWER, { isNew: true });
  listener.final(ANSWER);
  listener.listen(options.ms ?? 4_000);
  return { interview, listener };
}

export function lastOf(interview: VirtualInterview, speaker: 'interviewer' | 'candidate') {
  return interview.state.turns.findLast((turn) => turn.speaker === speaker);
}
