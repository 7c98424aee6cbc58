import { describe, expect, it } from 'vitest';
import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { nameOf, stateWords } from './person-words.ts';

const EXPIRES = '2026-03-01T10:00:00.000Z';

function person(over: Partial<PersonAnswer> = {}): PersonAnswer {
  return {
    user_id: 'usr_1',
    name: 'Noor Invented',
    email: 'noor@example.com',
    role: 'reviewer',
    state: 'active',
    last_signed_in_at: null,
    created_at: EXPIRES,
    link: null,
    ...over,
  };
}

function link(status: 'open' | 'expired' | 'revoked'): PersonAnswer['link'] {
  return { status, created_at: EXPIRES, expires_at: EXPIRES };
}

describe('a person', () => {
  it('is called by the address until they have a name', () => {
    expect(nameOf(person())).toBe('Noor Invented');
    expect(nameOf(person({ name: null }))).toBe('noor@example.com');
  });

  it('who is active stands out only while a password link is open', () => {
    expect(stateWords(person())).toMatchObject({ tone: 'neutral', until: null });
    expect(stateWords(person({ link: link('open') }))).toMatchObject({
      tone: 'info',
      until: EXPIRES,
    });
  });

  it('who was invited shows whether their link works', () => {
    const invited = (status: 'open' | 'expired' | 'revoked') =>
      stateWords(person({ state: 'invited', name: null, link: link(status) }));
    expect(invited('open')).toMatchObject({ tone: 'info', until: EXPIRES });
    for (const status of ['expired', 'revoked'] as const) {
      expect(invited(status)).toMatchObject({ tone: 'caution', until: null });
    }
  });

  it('who is deactivated shows nothing else', () => {
    expect(stateWords(person({ state: 'deactivated' }))).toMatchObject({
      label: 'Deactivated',
      until: null,
    });
  });
});
