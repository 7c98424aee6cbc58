import type { Principal } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { consentOf, isOver } from './consent.ts';
import { chatUrl, makeTicket, TICKET_TTL_MS } from './ticket.ts';

/**
 * A ticket for the live chat of an interview that is not over; for a candidate after their consent.
 * Throws `not_found`, `already_ended`, `consent_required`.
 */
export async function issueTicket(
  interviewId: string,
  principal: Principal,
): Promise<{ ticket: string; chatUrl: string; expiresAt: Date }> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: { status: true },
  });
  if (!interview) throw new AppError('not_found');
  if (isOver(interview.status)) throw new AppError('already_ended');
  if (principal.kind === 'candidate') {
    const consent = await consentOf(interviewId);
    if (consent?.answer !== 'agreed') throw new AppError('consent_required');
  }
  const now = Date.now();
  return {
    ticket: makeTicket(interviewId, now),
    chatUrl: chatUrl(interviewId, now),
    expiresAt: new Date(now + TICKET_TTL_MS),
  };
}
