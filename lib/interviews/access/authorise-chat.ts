import { hasApiKey } from '#lib/auth/api-key.ts';
import { isTrustedOrigin } from '#lib/auth/origin.ts';
import { db } from '#lib/db/client.ts';
import { candidateOf } from './candidate-session.ts';
import { consentOf } from './consent.ts';
import { verifyTicket } from './ticket.ts';

export type ChatAuthorisation =
  | { ok: true; interviewId: string; via: 'candidate' | 'ticket' | 'api_key' }
  | { ok: false; code: 4401; reason: 'no_credentials' | 'forbidden_origin' | 'consent_required' }
  | { ok: false; code: 4404; reason: 'not_found' };

/**
 * Judges a handshake of the live chat, once: a ticket, an API key, or the candidate's cookie. With ticket or
 * key a missing `Origin` is fine and a foreign one too, since neither is sent by a browser of itself; a cookie
 * needs an `Origin` of ours and the candidate's consent. 4401: no valid credentials; 4404: they are for another
 * interview, or there is none of this id.
 */
export async function authoriseChat(input: {
  interviewId: string;
  headers: Headers;
  ticket: string | null;
  origin: string | null;
}): Promise<ChatAuthorisation> {
  const { interviewId } = input;
  if (input.ticket) {
    const verified = verifyTicket(input.ticket, Date.now());
    if (!verified) return { ok: false, code: 4401, reason: 'no_credentials' };
    if (verified.interviewId !== interviewId) return NOT_FOUND;
    return (await exists(interviewId)) ? { ok: true, interviewId, via: 'ticket' } : NOT_FOUND;
  }
  if (hasApiKey(input.headers)) {
    return (await exists(interviewId)) ? { ok: true, interviewId, via: 'api_key' } : NOT_FOUND;
  }
  const candidate = await candidateOf(input.headers);
  if (!candidate) return { ok: false, code: 4401, reason: 'no_credentials' };
  if (!input.origin || !isTrustedOrigin(input.origin, input.headers.get('host'))) {
    return { ok: false, code: 4401, reason: 'forbidden_origin' };
  }
  if (candidate.interviewId !== interviewId) return NOT_FOUND;
  const consent = await consentOf(interviewId);
  if (consent?.answer !== 'agreed') return { ok: false, code: 4401, reason: 'consent_required' };
  return { ok: true, interviewId, via: 'candidate' };
}

const NOT_FOUND = { ok: false, code: 4404, reason: 'not_found' } as const;

async function exists(interviewId: string): Promise<boolean> {
  return (await db().interview.count({ where: { id: interviewId } })) > 0;
}
