import { describe, expect, it } from 'vitest';
import { CANDIDATE_STEPS, decideStep, nextStepOf } from './candidate-steps.ts';

const at = '2026-01-05T10:00:00.000Z';
const agreed = { answer: 'agreed' as const, notice_version: '2026-01', at };
const declined = { answer: 'declined' as const, notice_version: '2026-01', at };

describe('a candidate', () => {
  it('who has not agreed reaches neither devices nor room', () => {
    for (const consent of [null, declined]) {
      for (const step of ['devices', 'room'] as const) {
        expect(decideStep(step, { status: 'ready', consent })).toEqual({
          type: 'go',
          step: 'consent',
        });
      }
      expect(nextStepOf({ consent })).toBe('consent');
    }
  });

  it('who agreed goes on, and is not asked again', () => {
    expect(decideStep('room', { status: 'in_progress', consent: agreed })).toEqual({
      type: 'enter',
    });
    expect(decideStep('consent', { status: 'ready', consent: agreed })).toEqual({
      type: 'go',
      step: 'devices',
    });
  });

  it.each(['completed', 'abandoned'] as const)(
    'of an interview that is %s sees its end',
    (status) => {
      for (const step of CANDIDATE_STEPS) {
        const decision = decideStep(step, { status, consent: agreed });
        expect(decision).toEqual(
          step === 'done' ? { type: 'enter' } : { type: 'go', step: 'done' },
        );
      }
    },
  );

  it('is told when the interview could not be prepared', () => {
    expect(decideStep('room', { status: 'failed', consent: agreed })).toEqual({ type: 'failed' });
  });
});
