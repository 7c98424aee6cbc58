import { cookieHeader } from '#lib/auth/cookies.ts';
import { hashToken } from '#lib/auth/secrets.ts';
import { db } from '#lib/db/client.ts';
import { publicUrl } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { newId, newSecret } from '#lib/ids.ts';
import { sendInterviewCommand } from '#lib/interviews/session/send-command.ts';
import { CANDIDATE_COOKIE } from './candidate-session.ts';
import { isOver } from './consent.ts';

const INVITE_DAYS_DEFAULT = 14;
const DAY_MS = 24 * 3_600_000;

export type CreatedInvite = { inviteId: string; link: string; expiresAt: Date };

/**
 * Makes a candidate's link. The link is returned this once; its hash is kept.
 * Throws `not_found`, `already_ended`.
 */
export async function createInvite(input: {
  interviewId: string;
  createdBy: string;
  expiresInDays?: number | undefined;
}): Promise<CreatedInvite> {
  const interview = await db().interview.findUnique({
    where: { id: input.interviewId },
    select: { status: true },
  });
  if (!interview) throw new AppError('not_found');
  if (isOver(interview.status)) throw new AppError('already_ended');
  const token = newSecret();
  const days = input.expiresInDays ?? INVITE_DAYS_DEFAULT;
  const row = await db().invite.create({
    data: {
      id: newId('inv'),
      interviewId: input.interviewId,
      tokenHash: hashToken(token),
      createdBy: input.createdBy,
      expiresAt: new Date(Date.now() + days * DAY_MS),
    },
  });
  return { inviteId: row.id, link: `${publicUrl()}/i/${token}`, expiresAt: row.expiresAt };
}

/**
 * Exchanges a link for a candidate's cookie and ends every cookie of this interview given before. The link
 * can be exchanged again until the interview ends, it expires or it is revoked.
 * Throws `link_invalid`, `link_revoked`, `link_used` (the interview is over), `link_expired`.
 */
export async function openInvite(
  token: string,
): Promise<{ interviewId: string; cookie: string; expiresAt: Date }> {
  const now = new Date();
  const value = newSecret();
  const invite = await db().$transaction(async (tx) => {
    const found = await tx.invite.findUnique({
      where: { tokenHash: hashToken(token) },
      include: { interview: { select: { status: true } } },
    });
    if (!found) throw new AppError('link_invalid');
    // One exchange at a time per interview, so that exactly one cookie is left.
    await tx.$executeRaw`SELECT 1 FROM interviews WHERE id = ${found.interviewId} FOR UPDATE`;
    if (found.revokedAt) throw new AppError('link_revoked');
    if (isOver(found.interview.status)) throw new AppError('link_used');
    if (found.expiresAt <= now) throw new AppError('link_expired');
    await tx.candidateSession.updateMany({
      where: { invite: { interviewId: found.interviewId }, endedAt: null },
      data: { endedAt: now },
    });
    await tx.candidateSession.create({
      data: {
        id: newId('cse'),
        inviteId: found.id,
        tokenHash: hashToken(value),
        expiresAt: found.expiresAt,
      },
    });
    if (!found.openedAt) {
      await tx.invite.update({ where: { id: found.id }, data: { openedAt: now } });
    }
    return found;
  });
  return {
    interviewId: invite.interviewId,
    cookie: cookieHeader({ name: CANDIDATE_COOKIE, value, expires: invite.expiresAt }),
    expiresAt: invite.expiresAt,
  };
}

/**
 * Takes a link out of use, ends its cookies and tells the live session. Doing it twice is fine.
 * Throws `not_found`.
 */
export async function revokeInvite(inviteId: string): Promise<InviteRow> {
  const now = new Date();
  const invite = await db().$transaction(async (tx) => {
    const found = await tx.invite.findUnique({ where: { id: inviteId } });
    if (!found) throw new AppError('not_found');
    await tx.candidateSession.updateMany({
      where: { inviteId, endedAt: null },
      data: { endedAt: now },
    });
    if (found.revokedAt) return found;
    return tx.invite.update({ where: { id: inviteId }, data: { revokedAt: now } });
  });
  await sendInterviewCommand(invite.interviewId, 'revoke');
  return invite;
}

export type InviteRow = {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  openedAt: Date | null;
  revokedAt: Date | null;
};

/** The links made for one interview, newest first. Throws `not_found`. */
export async function listInvites(interviewId: string): Promise<InviteRow[]> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: { invites: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] } },
  });
  if (!interview) throw new AppError('not_found');
  return interview.invites;
}
