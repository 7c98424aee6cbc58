import { describe, expect, it } from 'vitest';
import type { ConversationState } from './conversation.ts';
import { INITIAL_LIVE_STATE, type LiveState } from './live-state.ts';
import { minutesLeft, roomView } from './room-view-model.ts';

const TALK: ConversationState = {
  mode: 'voice',
  isMuted: false,
  hasSound: true,
  isListening: true,
  isSpeaking: false,
  answer: '',
  interim: '',
  isRestored: false,
  wordPulse: 0,
  speechProblem: null,
  isSoundBlocked: false,
  hasAskedForTime: false,
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

describe('the time left', () => {
  it('runs while the interview runs, and stands still while it is paused', () => {
    expect(minutesLeft(roomView(live(), TALK), 1_000, 61_001)).toBe(9);
    expect(minutesLeft(roomView(live({ state: 'paused' }), TALK), 1_000, 61_001)).toBe(10);
  });
});
