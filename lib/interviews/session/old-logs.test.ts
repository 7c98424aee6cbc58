import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from './reducer/events.ts';
import type { TranscriptTurn } from './reducer/state.ts';
import { isTranscriptOf } from './transcript-of-replay.ts';
import { replay, VirtualInterview } from './virtual-interview.ts';

const FOLDER = 'tests/fixtures/event-logs';

type Stored = {
  log: SessionEvent[];
  turns: TranscriptTurn[];
  active_ms: number;
  question: string;
  draft: string;
  last_seq: number;
};

function stored(name: string): Stored {
  const lines = readFileSync(`${FOLDER}/${name}.jsonl`, 'utf8').trim().split('\n');
  const written = JSON.parse(readFileSync(`${FOLDER}/${name}.transcript.json`, 'utf8'));
  return { log: lines.map((line) => JSON.parse(line)), ...written };
}

/** The interview of a log goes on in a process that has just started, as `rebuildSession` lets it. */
function comeBack({ log, turns, active_ms }: Stored): VirtualInterview {
  const interview = new VirtualInterview();
  interview.log.splice(0, interview.log.length, ...log);
  interview.state = replay(log);
  interview.now = (log.at(-1)?.at ?? 0) + 60_000;
  const interviewers = { primary: false, fallback: false };
  interview.dispatch(
    isTranscriptOf(interview.state, turns)
      ? { type: 'restarted', interviewers }
      : {
          type: 'recovered',
          interviewers,
          turns,
          active_ms,
          is_paused: false,
          log_length: log.length,
        },
  );
  return interview;
}

const texts = (turns: readonly Pick<TranscriptTurn, 'speaker' | 'text'>[]) =>
  turns.map(({ speaker, text }) => ({ speaker, text }));

describe.each(['before-speculation', 'before-call-costs', 'with-unknown-fields'])(
  'an interview whose log is %s',
  (name) => {
    it('stands where it stood: its turns, its question, its clock and the words of the open answer', () => {
      const before = stored(name);
      const { state } = comeBack(before);
      expect(texts(state.turns)).toEqual(texts(before.turns));
      expect(state.dialogue.question).toBe(before.question);
      expect(state.turn?.text).toBe(before.draft);
      expect(state.clock).toEqual({ active_ms: before.active_ms, running_since: null });
      expect(state).toMatchObject({ status: 'in_progress', reply: null, floor: 'user_speaking' });
    });

    it('is resumed with all that was said, and numbers its messages on', () => {
      const before = stored(name);
      const interview = comeBack(before);
      interview.connect('c9');
      interview.say({ type: 'resume', payload: { last_seq: before.last_seq } });
      const reloaded = comeBack(before);
      reloaded.connect('c9');
      reloaded.say({ type: 'resume', payload: { last_seq: null } });
      const snapshot = reloaded.sent.find(({ type }) => type === 'snapshot');
      expect(snapshot).toMatchObject({
        payload: {
          draft: { turn_id: 't5', text: before.draft },
          turns: texts(before.turns),
          last_words: before.turns.findLast(
            ({ speaker, act }) => speaker === 'interviewer' && act !== 'hold',
          )?.text,
        },
      });
      const numbers = interview.sent.flatMap((message) =>
        'seq' in message && message.seq !== undefined ? [message.seq] : [],
      );
      expect(Math.min(...numbers, Infinity)).toBeGreaterThan(before.last_seq);
    });

    it('goes on with the answer and comes to its end, and replays to that end', () => {
      const before = stored(name);
      const interview = comeBack(before);
      interview.connect('c9');
      interview.say({ type: 'resume', payload: { last_seq: before.last_seq } });
      const answer = `${before.draft} and moved the readers first.`;
      interview.say({
        type: 'final',
        payload: answer,
        turn_id: 't5',
        mode: 'cumulative',
        input: 'spoken',
      });
      for (let turn = 6; interview.state.status !== 'ended' && turn < 30; turn += 1) {
        interview.wait(9_000);
        interview.say({ type: 'final', payload: 'I have no more to say.', turn_id: `t${turn}` });
      }
      expect(interview.state).toMatchObject({ status: 'ended', end_reason: 'plan_done' });
      const said = interview.state.turns;
      expect(texts(said.slice(0, before.turns.length))).toEqual(texts(before.turns));
      expect(said[before.turns.length]?.text).toBe(answer);
      expect(said[before.turns.length + 1]?.speaker).toBe('interviewer');
      const asked = said.map(({ text }) => text).join(' ');
      expect(asked.split('I am an AI interviewer')).toHaveLength(2);
      expect(replay(interview.log)).toEqual(interview.state);
    });
  },
);

describe('an interview that another version of the engine left with an answer', () => {
  it('is given the reply that the answer still waits for', () => {
    const before = stored('before-speculation');
    const last = before.turns.findLastIndex(({ speaker }) => speaker === 'candidate');
    const interview = comeBack({ ...before, turns: before.turns.slice(0, last + 1) });
    const reply = interview.state.turns.at(-1);
    expect(interview.state.turns).toHaveLength(last + 2);
    expect(reply).toMatchObject({ speaker: 'interviewer', ordinal: last + 1 });
    expect(interview.state.turn?.text).toBe(before.draft);
  });

  it('keeps words that stand in its log and in no turn', () => {
    const before = stored('before-call-costs');
    const last = before.turns.findLastIndex(({ speaker }) => speaker === 'candidate');
    const lost = before.turns[last]?.text ?? '';
    const interview = comeBack({ ...before, turns: before.turns.slice(0, last) });
    const { turn } = interview.state;
    expect(`${turn?.base} ${turn?.text}`.trim()).toBe(`${lost} ${before.draft}`);
  });
});
