import { createHmac } from 'node:crypto';
import { keyFor, safeEqual } from '#lib/auth/secrets.ts';
import { env, publicUrl } from '#lib/env.ts';

/** Long enough to start a client by hand, short enough that a link in a log is soon worth nothing. */
export const TICKET_TTL_MS = 10 * 60_000;

/**
 * A signed pass to the live chat of one interview, good for 10 minutes from `now` (ms), any number of times.
 * An open socket outlives it.
 */
export function makeTicket(interviewId: string, now: number): string {
  const content = `${interviewId}.${now + TICKET_TTL_MS}`;
  return `${content}.${sign(content)}`;
}

/** The interview a ticket is for, or null when it is not ours, was changed, or has run out. */
export function verifyTicket(ticket: string, now: number): { interviewId: string } | null {
  const match = /^([a-z0-9_]{1,64})\.(\d{1,16})\.([\w-]{43})$/.exec(ticket);
  if (!match) return null;
  const [, interviewId = '', expires = '', signature = ''] = match;
  if (!safeEqual(signature, sign(`${interviewId}.${expires}`))) return null;
  return Number(expires) > now ? { interviewId } : null;
}

/** Where the live chat of an interview is opened, with a fresh ticket. The one URL that holds a secret. */
export function chatUrl(interviewId: string, now: number = Date.now()): string {
  const base = liveOrigin() ?? toWebSocket(publicUrl());
  return `${base}${chatPath(interviewId)}?ticket=${makeTicket(interviewId, now)}`;
}

export function chatPath(interviewId: string): string {
  return `/api/v1/interview/${interviewId}/chat`;
}

/** Origin of the live endpoint where it is another host than the pages, as ws:// or wss://; else null. */
export function liveOrigin(): string | null {
  const url = env().NEXT_PUBLIC_LIVE_URL;
  return url ? toWebSocket(url.replace(/\/+$/, '')) : null;
}

function toWebSocket(url: string): string {
  return url.replace(/^http/, 'ws');
}

function sign(content: string): string {
  return createHmac('sha256', keyFor('chat-ticket')).update(content).digest('base64url');
}
