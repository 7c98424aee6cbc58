import { describe, expect, it } from 'vitest';
import type { UserPrincipal } from '#lib/auth/principal.ts';
import { type Standing, visibilityOf } from './visibility.ts';

const FRESH: Standing = {
  blindMode: true,
  isRequested: false,
  hasSubmitted: false,
  hasSeenAi: false,
};

function user(role: UserPrincipal['role']): UserPrincipal {
  return { kind: 'user', id: 'usr_1', role };
}

describe('what somebody may see', () => {
  it.each(['owner', 'recruiter'] as const)(
    'hides the AI from an %s until they judged or chose to look',
    (role) => {
      expect(visibilityOf(user(role), FRESH)).toEqual({ ai: false, others: false, reveal: true });
      expect(visibilityOf(user(role), { ...FRESH, hasSeenAi: true })).toMatchObject({ ai: true });
      expect(visibilityOf(user(role), { ...FRESH, hasSubmitted: true })).toEqual({
        ai: true,
        others: true,
        reveal: false,
      });
    },
  );

  it('gives a reviewer no way around their own levels', () => {
    const asked = { ...FRESH, isRequested: true };
    expect(visibilityOf(user('reviewer'), asked)).toEqual({
      ai: false,
      others: false,
      reveal: false,
    });
    expect(visibilityOf(user('reviewer'), { ...asked, hasSeenAi: true }).ai).toBe(false);
  });

  it('keeps the first review from whoever was asked for a second, blind mode or not', () => {
    for (const blindMode of [true, false]) {
      for (const role of ['owner', 'recruiter', 'reviewer'] as const) {
        const asked = { ...FRESH, blindMode, isRequested: true, hasSeenAi: true };
        expect(visibilityOf(user(role), asked)).toMatchObject({ others: false, reveal: false });
      }
    }
  });

  it('hides the AI from nobody where blind mode is off, and nothing from a machine', () => {
    const open = { ...FRESH, blindMode: false };
    expect(visibilityOf(user('reviewer'), open).ai).toBe(true);
    expect(visibilityOf(user('recruiter'), open)).toEqual({
      ai: true,
      others: true,
      reveal: false,
    });
    expect(visibilityOf({ kind: 'api_key', id: 'key_env' }, FRESH)).toMatchObject({
      ai: true,
      others: true,
    });
  });
});
