import { describe, expect, it } from 'vitest';
import { type ConversationState, QUIET_TALK } from './conversation-state.ts';
import { INITIAL_LIVE_STATE, type LiveState } from './live-state.ts';
import { minutesLeft, roomView } from './room-view-model.ts';

const TALK: ConversationState = {
  ...QUIET_TALK,
  mode: 'voice',
  hasSound: true,
  isListening: true,
};

function live(
  change: Partial<LiveState> & { state?: LiveState['server']['state'] } = {},
): LiveState {
  const { state = 'waiting_for_user_input', ...rest } = change;
  return {
    ...INITIAL_LIVE_STATE,
    connection: { type: 'open' },
    synced: true,
    server: { ...INITIAL_LIVE_STATE.server, state, remainingMs: 600_000 },
    ...rest,
  };
}

describe('the state a candidate sees', () => {
  it.each([
    ['listening', live(), TALK],
    ['muted', live(), { ...TALK, isMuted: true }],
    ['yourTurn', live(), { ...TALK, mode: 'typing' as const }],
    ['thinking', live({ state: 'processing_answer' }), TALK],
    ['thinking', live({ expectsReply: true }), TALK],
    ['speaking', live({ state: 'generating_question' }), { ...TALK, isSpeaking: true }],
    ['asking', live(), { ...TALK, isSpeaking: true, hasSound: false }],
    ['overlap', live(), { ...TALK, isSpeaking: true, isHeld: true, hasHeadphones: true }],
    ['paused', live({ state: 'paused' }), TALK],
    ['preparing', live({ state: 'preparing', synced: false }), TALK],
    ['reconnecting', live({ connection: { type: 'waiting' }, synced: false }), TALK],
    ['connecting', INITIAL_LIVE_STATE, TALK],
    ['finished', live({ ended: { reason: 'plan_done', text: '' } }), TALK],
  ])('is %s', (phase, state, talk) => {
    expect(roomView(state, talk).phase).toBe(phase);
  });

  it('lets the goodbye be heard before it is finished', () => {
    const ended = live({ ended: { reason: 'plan_done', text: '' } });
    expect(roomView(ended, { ...TALK, isSpeaking: true }).phase).toBe('speaking');
  });

  it('keeps the answer in sight while the interviewer thinks', () => {
    const state = live({
      expectsReply: true,
      captions: [
        { key: 't', speaker: 'candidate', text: 'I called.', kind: 'answer', isSaved: true },
      ],
    });
    expect(roomView(state, TALK).lastAnswer?.text).toBe('I called.');
  });
});

describe('the question', () => {
  it('stays in sight above a follow-up to it, and is not shown twice', () => {
    const main = 'What did you do first?';
    const asked = (question: string) =>
      roomView(live({ question, mainQuestion: main }), TALK).followsUp;
    expect(asked('Who was there?')).toBe(main);
    expect(asked(`Thank you. ${main}`)).toBeNull();
  });
});

describe('the caption of the interviewer', () => {
  const segments = [
    { id: 's1', text: 'Thank you.' },
    { id: 's2', text: 'What did you do first?' },
    { id: 's3', text: 'And who was there?' },
  ];
  const text = 'Thank you. What did you do first? And who was there?';
  const state = live({
    question: text,
    questionKey: 'r1-body',
    captions: [
      { key: 'r1-body', speaker: 'interviewer', text, kind: 'body', isSaved: true, segments },
    ],
  });

  it('follows the voice: what is not said is told apart, what comes after waits', () => {
    const talk = {
      ...TALK,
      isSpeaking: true,
      saying: { id: 's2', charIndex: 9 },
      waiting: ['s3'],
    };
    expect(roomView(state, talk)).toMatchObject({
      question: 'Thank you. What did you do first?',
      unsaid: 'you do first?',
      ahead: 'And who was there?',
    });
  });

  it('is there before the first word, and whole once all is said or nothing is heard', () => {
    const before = { ...TALK, isSpeaking: true, waiting: ['s1', 's2', 's3'] };
    expect(roomView(state, before)).toMatchObject({
      question: 'Thank you.',
      unsaid: 'Thank you.',
      ahead: 'What did you do first? And who was there?',
    });
    expect(roomView(state, { ...before, hasSound: false })).toMatchObject({
      question: text,
      unsaid: '',
    });
    expect(roomView(state, TALK)).toMatchObject({ question: text, unsaid: '' });
  });

  it('keeps in sight what was cut off, as not said', () => {
    const [caption] = state.captions;
    if (!caption) throw new Error('no caption');
    const cut = { ...state, captions: [{ ...caption, cut: { segmentId: 's2', charIndex: 9 } }] };
    expect(roomView(cut, TALK)).toMatchObject({
      question: text,
      unsaid: 'you do first? And who was there?',
    });
  });
});

describe('the microphone while the interviewer speaks', () => {
  const speaking = { ...TALK, isSpeaking: true };

  it.each([
    ['closed', speaking],
    ['open', { ...speaking, hasHeadphones: true }],
    ['echo', { ...speaking, hasHeadphones: true, hasEcho: true }],
    ['held', { ...speaking, hasHeadphones: true, isHeld: true }],
    [null, { ...speaking, isMuted: true }],
    [null, { ...speaking, mode: 'typing' as const }],
    [null, { ...speaking, hasSound: false }],
    [null, TALK],
  ])('is told as %s', (rule, talk) => {
    expect(roomView(live(), talk).microphone).toBe(rule);
  });
});

describe('the time left', () => {
  it('runs while the interview runs, and stands still while it is paused', () => {
    expect(minutesLeft(roomView(live(), TALK), 1_000, 61_001)).toBe(9);
    expect(minutesLeft(roomView(live({ state: 'paused' }), TALK), 1_000, 61_001)).toBe(10);
  });
});
