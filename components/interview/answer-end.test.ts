import { describe, expect, it, vi } from 'vitest';
import { createManualTimers } from '#components/speech/manual-timers.ts';
import { TURN_PATIENCE_MAX } from '#lib/interviews/protocol.ts';
import { createAnswerEnd } from './answer-end.ts';

function listen(patience = 1) {
  const timers = createManualTimers();
  const onEnd = vi.fn();
  const answerEnd = createAnswerEnd({ timers, language: 'en', patience, onEnd });
  const think = (pauseMs: number) => {
    answerEnd.words('We called the team');
    timers.advance(pauseMs);
    answerEnd.words('We called the team of the night');
    answerEnd.close();
    timers.advance(30_000);
  };
  return { answerEnd, onEnd, think, timers };
}

describe('the patience that the server is told', () => {
  it('is 1 for an unknown speaker and for a quick one', () => {
    const { answerEnd, think } = listen();
    expect(answerEnd.patience()).toBe(1);
    for (let turn = 0; turn < 6; turn += 1) think(300);
    expect(answerEnd.patience()).toBe(1);
  });

  it('is that of a speaker who thinks long, and the end is awaited accordingly', () => {
    const { answerEnd, onEnd, think, timers } = listen();
    for (let turn = 0; turn < 6; turn += 1) think(1_900);
    const patience = answerEnd.patience();
    expect(patience).toBeGreaterThan(1.25);
    answerEnd.words('We called the team');
    timers.advance(2_000 * patience - 50);
    expect(onEnd).not.toHaveBeenCalled();
    timers.advance(100);
    expect(onEnd).toHaveBeenCalled();
  });

  it('never passes what the protocol takes', () => {
    expect(listen(10).answerEnd.patience()).toBe(TURN_PATIENCE_MAX);
  });
});
