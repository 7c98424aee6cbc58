import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from './reducer/words.ts';
import { isSameAnswer } from './same-answer.ts';
import {
  type ModelScript,
  replay,
  talkingModel,
  type VirtualEvent,
  VirtualInterview,
} from './virtual-interview.ts';

const ANSWER = 'We moved every order into another queue';
const TTFT = 450;
/** The answers here are short, and what a call costs is another matter: `speculation-budget.test.ts`. */
const SHORT_ANSWERS = { speculation_start_words: 4, speculation_credit: 20 };
const OPENING_SEGMENTS = 3;

type Call = Parameters<ModelScript>[0];

/** An interview at its first answer, with a model whose calls are kept. */
function started(script: ModelScript = talkingModel(TTFT, 'probe', 'What broke first?')) {
  const calls: Call[] = [];
  const interview = new VirtualInterview({
    config: SHORT_ANSWERS,
    model: (call) => {
      calls.push(call);
      return script(call);
    },
  });
  interview.connect();
  interview.wait(11_000);
  return { interview, replies: () => calls.flatMap((c) => (c.type === 'call_reply' ? [c] : [])) };
}

const say = (interview: VirtualInterview, payload: string) =>
  interview.say({ type: 'chunk', payload, mode: 'cumulative' });
const finish = (interview: VirtualInterview, payload = '') =>
  interview.say({ type: 'final', payload });
/** What was said after the opening. */
const said = (interview: VirtualInterview) => interview.texts('body').slice(OPENING_SEGMENTS);

describe('a reply that runs ahead', () => {
  it('is said at once when the answer was the one it was made from', () => {
    const { interview, replies } = started();
    say(interview, ANSWER);
    interview.wait(800);
    expect(said(interview)).toEqual([]);
    finish(interview, `${ANSWER}.`);
    expect(said(interview)).toEqual(['What broke first?']);
    expect(replies()).toHaveLength(1);
    const turn = interview.state.turns.at(-1);
    expect(turn?.flags).toMatchObject({ speculated: true });
    expect(turn?.metrics).toMatchObject({ first_word_ms: 0, speculation_lead_ms: 550 });
  });

  it('goes on when the answer is final before its first word', () => {
    const { interview, replies } = started();
    say(interview, ANSWER);
    interview.wait(400);
    finish(interview);
    expect(said(interview)).toEqual([]);
    interview.wait(299);
    expect(said(interview)).toEqual([]);
    interview.wait(1);
    expect(said(interview)).toEqual(['What broke first?']);
    expect(replies()).toHaveLength(1);
  });

  it('is given up for other words, and the reply is made to the words that were said', () => {
    const { interview, replies } = started();
    say(interview, ANSWER);
    interview.wait(800);
    finish(interview, 'We moved no order into another queue');
    expect(said(interview)).toEqual([]);
    interview.wait(TTFT);
    expect(said(interview)).toEqual(['What broke first?']);
    expect(replies().map(({ request }) => request.move)).toMatchObject([
      { text: ANSWER },
      { text: 'We moved no order into another queue' },
    ]);
  });

  it('survives closing words, and is given up by words of content', () => {
    const { interview, replies } = started();
    say(interview, ANSWER);
    interview.wait(300);
    say(interview, `${ANSWER}, yeah`);
    interview.wait(300);
    expect(interview.state.speculation).not.toBeNull();
    say(interview, `${ANSWER}, yeah, and then another one`);
    expect(interview.state.speculation).toBeNull();
    expect(interview.effects.at(-2)).toMatchObject({ type: 'abort_call' });
    interview.wait(5_000);
    expect(replies()).toHaveLength(2);
  });

  it('says and changes nothing before the answer is final', () => {
    const { interview } = started();
    say(interview, ANSWER);
    const { dialogue, turns, sent } = interview.state;
    interview.wait(1_500);
    expect(interview.state.speculation?.end).toBe('What broke first?');
    expect(interview.state.dialogue).toBe(dialogue);
    expect(interview.state.turns).toBe(turns);
    expect(interview.state.sent).toEqual(sent);
  });

  it('is no help when it failed: the answer gets a reply of its own', () => {
    let calls = 0;
    const { interview } = started((call) => {
      calls += 1;
      const fail: VirtualEvent = { type: 'reply_failed', call: call.call, failure: 'failed' };
      return calls === 1
        ? [{ after: 100, event: fail }]
        : talkingModel(TTFT, 'probe', 'What broke first?')(call);
    });
    say(interview, ANSWER);
    interview.wait(800);
    finish(interview);
    interview.wait(TTFT);
    expect(said(interview)).toEqual(['What broke first?']);
  });

  it('leaves no silence where only a question of the plan may follow', () => {
    const { interview, replies } = started();
    say(interview, ANSWER);
    interview.wait(800);
    finish(interview);
    interview.wait(5_000);
    say(interview, 'Nothing more than that really');
    finish(interview);
    interview.wait(5_000);
    const before = replies().length;
    // Both follow-ups are used: what is left is the next question.
    finish(interview, 'The cache was what broke first, I think');
    expect(said(interview).at(-1)).toContain('How do you find the cause of a fault in production?');
    expect(replies()).toHaveLength(before);
    expect(interview.state.turns.at(-1)?.metrics).toMatchObject({ first_word_ms: 0 });
  });

  it('is begun for typed words never, for spoken ones not without a model', () => {
    const { interview, replies } = started();
    interview.say({ type: 'chunk', payload: ANSWER, input: 'typed', mode: 'cumulative' });
    interview.wait(3_000);
    expect(replies()).toHaveLength(0);
    const alone = new VirtualInterview();
    alone.connect();
    alone.wait(11_000);
    say(alone, ANSWER);
    alone.wait(2_000);
    expect(alone.state.speculation).toBeNull();
  });

  it.each([
    [
      'a pause',
      (interview: VirtualInterview) => interview.say({ type: 'control', payload: 'pause' }),
    ],
    [
      'a lost connection',
      (interview: VirtualInterview) =>
        interview.dispatch({ type: 'disconnected', connection: 'c1' }),
    ],
    [
      'the end',
      (interview: VirtualInterview) => interview.dispatch({ type: 'command', command: 'end' }),
    ],
  ])('ends with %s', (_name, happen) => {
    const { interview } = started();
    say(interview, ANSWER);
    interview.wait(300);
    const call = interview.state.speculation?.call;
    expect(call).toBeDefined();
    happen(interview);
    expect(interview.state.speculation).toBeNull();
    expect(interview.effects).toContainEqual({ type: 'abort_call', call });
  });

  it('never answers words that were not the answer, whatever is revised and whenever it is final', () => {
    const vocabulary = ['orders', 'queue', 'moved', 'failed', 'yeah', 'and', 'thirty', 'not'];
    const answer = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 });
    const piece = fc.record({ words: answer, pause: fc.integer({ min: 0, max: 2_500 }) });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        answer,
        fc.integer({ min: 0, max: 900 }),
        (pieces, last, ttft) => {
          const { interview, replies } = started(talkingModel(ttft, 'probe', 'What broke first?'));
          for (const { words, pause } of pieces) {
            say(interview, words.join(' '));
            interview.wait(pause);
          }
          finish(interview, last.join(' '));
          interview.wait(9_000);
          const heard = interview.state.turns.findLast(({ speaker }) => speaker === 'candidate');
          const adopted = replies().at(-1);
          const reply = interview.state.turns.at(-1);
          expect(replay(interview.log)).toEqual(interview.state);
          // What code says of itself is made from no answer.
          if (reply?.flags.provider === undefined) return;
          if (adopted?.request.move.type !== 'answer' || !heard) return;
          expect(isSameAnswer(plainWords(adopted.request.move.text), plainWords(heard.text))).toBe(
            true,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
