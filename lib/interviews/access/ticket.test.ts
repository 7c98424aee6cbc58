import { beforeEach, describe, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { chatUrl, makeTicket, TICKET_TTL_MS, verifyTicket } from './ticket.ts';

const INTERVIEW = 'int_0123456789abcdefghjk';
const NOW = 1_800_000_000_000;

beforeEach(() =>
  setEnv({ AUTH_SECRET: 'a'.repeat(40), PUBLIC_URL: '', NEXT_PUBLIC_LIVE_URL: '', PORT: '3000' }),
);

describe('a ticket', () => {
  it('is good for its interview, again and again, for ten minutes', () => {
    const ticket = makeTicket(INTERVIEW, NOW);
    expect(verifyTicket(ticket, NOW)).toEqual({ interviewId: INTERVIEW });
    expect(verifyTicket(ticket, NOW + TICKET_TTL_MS - 1)).toEqual({ interviewId: INTERVIEW });
    expect(verifyTicket(ticket, NOW + TICKET_TTL_MS)).toBeNull();
  });

  it('is worth nothing when anything in it was changed', () => {
    const ticket = makeTicket(INTERVIEW, NOW);
    for (let at = 0; at < ticket.length; at++) {
      const other = ticket[at] === '1' ? '2' : '1';
      const changed = `${ticket.slice(0, at)}${other}${ticket.slice(at + 1)}`;
      expect(verifyTicket(changed, NOW)).toBeNull();
    }
    expect(verifyTicket('', NOW)).toBeNull();
  });

  it('is worth nothing where another secret holds', () => {
    const ticket = makeTicket(INTERVIEW, NOW);
    setEnv({ AUTH_SECRET: 'b'.repeat(40) });
    expect(verifyTicket(ticket, NOW)).toBeNull();
  });
});

describe('the address of the live chat', () => {
  it('is on the public address, as WebSocket, with a ticket that is good', () => {
    setEnv({ PUBLIC_URL: 'https://candor.example/' });
    const url = new URL(chatUrl(INTERVIEW, NOW));
    expect(url.origin + url.pathname).toBe(
      `wss://candor.example/api/v1/interview/${INTERVIEW}/chat`,
    );
    expect(verifyTicket(url.searchParams.get('ticket') ?? '', NOW)).not.toBeNull();
  });

  it('is on the live endpoint where there is one', () => {
    setEnv({ NEXT_PUBLIC_LIVE_URL: 'https://live.candor.example' });
    expect(chatUrl(INTERVIEW, NOW)).toMatch(/^wss:\/\/live\.candor\.example\/api\/v1\//);
  });
});
