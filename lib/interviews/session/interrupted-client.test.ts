import { describe, expect, it } from 'vitest';
import { inReply, lastOf, REPLY } from './interview-in-reply.ts';
import { floorOf } from './reducer/state.ts';
import { VirtualInterview } from './virtual-interview.ts';
import { VirtualListener } from './virtual-listener.ts';

describe('a client', () => {
  it('whose voice tells no places is believed by the time it has played', () => {
    const { interview, listener } = inReply({ listener: { boundaryEveryMs: null } });
    listener.say('that was my colleague', { isNew: true });
    const text = lastOf(interview, 'interviewer')?.text ?? '';
    expect(Math.abs(listener.heard.length - text.length)).toBeLessThan(12);
    expect(REPLY.startsWith(text)).toBe(true);
  });

  it('that only says that its words are spoken has its playback guessed', () => {
    const interview = new VirtualInterview();
    interview.connect();
    interview.wait(3_000);
    interview.say({ type: 'chunk', payload: 'sorry one moment please', input: 'spoken' });
    const said = interview.state.turns[0]?.text ?? '';
    expect(said.length).toBeGreaterThan(20);
    expect(said.length).toBeLessThanOrEqual(Math.ceil(3_000 / 70));
    expect(interview.sent.at(-1)).toMatchObject({ type: 'interruption', payload: 'stop' });
  });

  it('of the seed has read all that it was sent, and its words are the next turn', () => {
    const interview = new VirtualInterview();
    interview.connect();
    interview.wait(1_000);
    const opening = interview.state.turns[0];
    interview.say({ type: 'chunk', payload: 'okay' });
    interview.say({ type: 'final', payload: 'okay then I am ready' });
    expect(interview.state.turns[0]).toEqual(opening);
    expect(lastOf(interview, 'candidate')?.text).toBe('okay then I am ready');
    expect(interview.sent.some(({ type }) => type === 'interruption')).toBe(false);
  });

  it('whose voice never ends does not hold the floor for ever', () => {
    const { interview } = inReply({ ms: 400 });
    expect(floorOf(interview.state)).toBe('agent_speaking');
    interview.wait(REPLY.length * 70 * 1.5 + 100);
    expect(floorOf(interview.state)).toBe('waiting_for_user_input');
  });

  it('that begins to play late has the floor given back to the interviewer', () => {
    const interview = new VirtualInterview();
    interview.connect();
    interview.wait(15_000);
    expect(floorOf(interview.state)).toBe('waiting_for_user_input');
    const listener = new VirtualListener(interview);
    listener.listen(100);
    expect(floorOf(interview.state)).toBe('agent_speaking');
    listener.listenToEnd();
    listener.listen(11_000);
    expect(interview.texts('prompt')).toEqual([]);
  });

  it('whose voice gives up or fails leaves the words to be read: they stay', () => {
    for (const event of ['cancelled', 'error'] as const) {
      const interview = new VirtualInterview();
      interview.connect();
      const text = interview.state.turns[0]?.text;
      for (const { id } of interview.state.speech.segments) {
        interview.say({ type: 'playback', payload: { segment_id: id, event, char_index: 3 } });
      }
      expect(floorOf(interview.state)).toBe('waiting_for_user_input');
      expect(interview.state.turns[0]?.text).toBe(text);
      expect(interview.state.turns[0]?.metrics.unsaid_chars).toBeGreaterThan(0);
    }
  });

  it('that is typed into is not interrupted by a draft, and falls silent when it is sent', () => {
    const { interview, listener } = inReply();
    interview.say({ type: 'chunk', payload: 'wait that was', input: 'typed', turn_id: 't9' });
    listener.listen(500);
    expect(listener.isSpeaking).toBe(true);
    interview.say({ type: 'final', payload: 'wait that was him', input: 'typed', turn_id: 't9' });
    expect(interview.state.turns.findLast(({ speaker }) => speaker === 'candidate')?.text).toBe(
      'wait that was him',
    );
    expect(interview.state.turns.some(({ text }) => text === REPLY)).toBe(true);
    listener.listen(50);
    expect(listener.verdicts.at(-1)?.payload).toBe('stop');
  });

  it('that pauses at words that are long over is not left waiting', () => {
    const interview = new VirtualInterview();
    interview.connect();
    interview.say({ type: 'playback', payload: { segment_id: 's999', event: 'paused' } });
    expect(interview.sent.at(-1)).toMatchObject({ type: 'interruption' });
  });
});
