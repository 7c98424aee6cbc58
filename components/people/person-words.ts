import type { Tone } from '#components/ui/banner.tsx';
import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.people.states;

/** What a person is called: by their name, or by the address until they have one. */
export function nameOf({ name, email }: Pick<PersonAnswer, 'name' | 'email'>): string {
  return name ?? email;
}

/** The state of an account in words, until when a link of it works, and how much it should stand out. */
export function stateWords({ state, link }: PersonAnswer): {
  label: string;
  tone: Tone;
  until: string | null;
} {
  if (state === 'deactivated') return { label: text.deactivated, tone: 'neutral', until: null };
  if (state === 'active') {
    if (!link) return { label: text.active, tone: 'neutral', until: null };
    return { label: text.passwordLink, tone: 'info', until: link.expires_at };
  }
  const status = link?.status ?? 'revoked';
  return {
    label: text[status],
    tone: status === 'open' ? 'info' : 'caution',
    until: status === 'open' ? (link?.expires_at ?? null) : null,
  };
}
