import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { candidateInterviewSchema } from '#lib/api/schemas.ts';
import { authoriseChat } from '#lib/interviews/access/authorise-chat.ts';
import { NOTICE_VERSION } from '#lib/interviews/access/consent.ts';
import { createInvite } from '#lib/interviews/access/invites.ts';
import { makeTicket, TICKET_TTL_MS } from '#lib/interviews/access/ticket.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { openAsCandidate, tokenOf } from './support/people.ts';
import { addInterview, CANARY } from './support/rows.ts';
import { API_KEY, cookiesOf, createTestApi, ORIGIN, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

const open = (token: string) => api.call('POST', '/candidate/open', { body: { token } });
const see = (cookie: string) => api.call('GET', '/candidate/interview', { headers: { cookie } });
const agree = (headers: Record<string, string>, answer = 'agreed', version = NOTICE_VERSION) =>
  api.call('POST', '/candidate/consent', { headers, body: { answer, notice_version: version } });

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}

describe("a candidate's link", () => {
  it('is exchanged for a cookie, again and again, and each exchange ends the one before', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const { body } = await api.asKey('POST', `/interviews/${interviewId}/invites`);
    const first = await open(tokenOf(body.link));
    expect(first.headers.getSetCookie()[0]).toMatch(/^candor_candidate=.*HttpOnly; SameSite=Lax$/);
    expect((await see(cookiesOf(first))).status).toBe(200);
    const second = await open(tokenOf(body.link));
    expect((await see(cookiesOf(first))).status).toBe(401);
    expect((await see(cookiesOf(second))).status).toBe(200);
    const other = await openAsCandidate(api, interviewId);
    expect((await see(cookiesOf(second))).status).toBe(401);
    expect((await see(other.cookie)).status).toBe(200);
  });

  it('leaves one cookie that works when it is opened many times at once', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const { link } = await createInvite({ interviewId, createdBy: 'key_env' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => open(tokenOf(link))));
    const seen = await Promise.all(answers.map((answer) => see(cookiesOf(answer))));
    expect(seen.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('says by its code why it does not work', async () => {
    const { db } = api.database;
    const { interviewId } = await addInterview(db);
    const invite = async () => {
      const made = await createInvite({ interviewId, createdBy: 'key_env' });
      return { id: made.inviteId, token: tokenOf(made.link) };
    };
    const [expired, revoked, over] = [await invite(), await invite(), await invite()];
    await db.invite.update({ where: { id: expired.id }, data: { expiresAt: new Date(0) } });
    expect(await codeOf(await open(expired.token))).toBe('link_expired');
    const cookie = cookiesOf(await open(revoked.token));
    const revoke = await api.asKey('POST', `/invites/${revoked.id}/revoke`);
    expect(revoke.body.status).toBe('revoked');
    expect(await codeOf(await open(revoked.token))).toBe('link_revoked');
    expect((await see(cookie)).status).toBe(401);
    await db.interview.update({ where: { id: interviewId }, data: { status: 'completed' } });
    expect(await codeOf(await open(over.token))).toBe('link_used');
    expect(await codeOf(await open('made-up'))).toBe('link_invalid');
    const again = await api.asKey('POST', `/interviews/${interviewId}/invites`);
    expect(again.body.code).toBe('already_ended');
    const { body } = await api.asKey('GET', `/interviews/${interviewId}/invites`);
    const states = Object.fromEntries(
      body.items.map((item: { invite_id: string; status: string }) => [
        item.invite_id,
        item.status,
      ]),
    );
    expect(states).toEqual({
      [expired.id]: 'expired',
      [revoked.id]: 'revoked',
      [over.id]: 'pending',
    });
  });

  it('tells the server that holds the session when it is revoked', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const { inviteId } = await createInvite({ interviewId, createdBy: 'key_env' });
    await api.asKey('POST', `/invites/${inviteId}/revoke`);
    const commands = await api.database.db.interviewCommand.findMany({ where: { interviewId } });
    expect(commands.map(({ type }) => type)).toEqual(['revoke']);
  });

  it('is kept nowhere as it is', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const made = await api.asKey('POST', `/interviews/${interviewId}/invites`, {
      headers: { 'idempotency-key': 'invite-1' },
    });
    const token = tokenOf(made.body.link);
    await open(token);
    const { invite, candidateSession, idempotencyRecord } = api.database.db;
    const rows = [
      await invite.findMany(),
      await candidateSession.findMany(),
      await idempotencyRecord.findMany(),
    ];
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('what a candidate sees', () => {
  it('is the role, the time and the notice, and nothing by which answers are judged', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const { cookie } = await openAsCandidate(api, interviewId);
    const answer = await see(cookie);
    const text = await answer.text();
    expect(candidateInterviewSchema.parse(JSON.parse(text))).toMatchObject({
      interview_id: interviewId,
      status: 'ready',
      role_title: 'Night nurse',
      minutes: 20,
      notice_version: NOTICE_VERSION,
      consent: null,
      chat_path: `/api/v1/interview/${interviewId}/chat`,
    });
    for (const hidden of ['secret-plan-question', 'criteria', 'requirement', CANARY.name]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('is their own interview only', async () => {
    const mine = await addInterview(api.database.db);
    const other = await addInterview(api.database.db);
    const candidate = await openAsCandidate(api, mine.interviewId);
    for (const path of ['', '/transcript', '/report', '/invites']) {
      const url = `/interviews/${mine.interviewId}${path}`;
      expect((await api.call('GET', url, { headers: candidate })).status).toBe(404);
    }
    await agree(candidate);
    const ticket = (id: string) =>
      api.call('POST', `/interviews/${id}/ticket`, { headers: candidate });
    expect((await ticket(mine.interviewId)).status).toBe(201);
    expect((await ticket(other.interviewId)).status).toBe(404);
  });
});

describe('consent', () => {
  it('is asked before a ticket, kept with its notice, and can be taken back', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const candidate = await openAsCandidate(api, interviewId);
    const ticket = () =>
      api.call('POST', `/interviews/${interviewId}/ticket`, { headers: candidate });
    expect(await codeOf(await ticket())).toBe('consent_required');
    expect(await codeOf(await agree(candidate, 'agreed', 'old'))).toBe('conflict');
    expect((await agree(candidate)).status).toBe(201);
    expect((await ticket()).status).toBe(201);
    expect((await agree(candidate, 'declined')).status).toBe(201);
    expect(await codeOf(await ticket())).toBe('consent_required');
    expect(await (await see(candidate.cookie)).json()).toMatchObject({
      consent: { answer: 'declined', notice_version: NOTICE_VERSION },
    });
    expect(await api.database.db.consent.count({ where: { interviewId } })).toBe(2);
  });

  it('declined makes nothing else', async () => {
    const { db } = api.database;
    const { interviewId } = await addInterview(db);
    const candidate = await openAsCandidate(api, interviewId);
    await agree(candidate, 'declined');
    expect(await db.interviewEvent.count({ where: { interviewId } })).toBe(0);
    expect(await db.outboxEvent.count()).toBe(0);
    expect(await db.interview.findUnique({ where: { id: interviewId } })).toMatchObject({
      status: 'ready',
      startedAt: null,
    });
  });
});

describe('the handshake of the live chat', () => {
  const knock = (
    interviewId: string,
    given: { headers?: Record<string, string>; ticket?: string; origin?: string },
  ) =>
    authoriseChat({
      interviewId,
      headers: new Headers({ host: 'localhost:3000', ...given.headers }),
      ticket: given.ticket ?? null,
      origin: given.origin ?? null,
    });

  it('takes a ticket or the API key from anywhere, for the interview they are for', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const other = await addInterview(api.database.db);
    const ticket = makeTicket(interviewId, Date.now());
    const headers = { authorization: `Bearer ${API_KEY}` };
    expect(await knock(interviewId, { ticket })).toEqual({ ok: true, interviewId, via: 'ticket' });
    expect(await knock(interviewId, { headers })).toMatchObject({ ok: true, via: 'api_key' });
    expect(await knock(other.interviewId, { ticket })).toMatchObject({ code: 4404 });
    expect(await knock('int_unknown', { headers })).toMatchObject({ code: 4404 });
    const old = makeTicket(interviewId, Date.now() - TICKET_TTL_MS);
    expect(await knock(interviewId, { ticket: old })).toMatchObject({ code: 4401 });
    expect(await knock(interviewId, {})).toMatchObject({ code: 4401 });
  });

  it("takes a candidate's cookie after consent, from our own pages, for their interview", async () => {
    const { interviewId } = await addInterview(api.database.db);
    const other = await addInterview(api.database.db);
    const candidate = await openAsCandidate(api, interviewId);
    const headers = { cookie: candidate.cookie };
    expect(await knock(interviewId, { headers, origin: ORIGIN })).toMatchObject({
      code: 4401,
      reason: 'consent_required',
    });
    await agree(candidate);
    expect(await knock(interviewId, { headers, origin: ORIGIN })).toMatchObject({
      ok: true,
      via: 'candidate',
    });
    for (const origin of ['http://evil.example', 'http://localhost:3001', 'null']) {
      expect(await knock(interviewId, { headers, origin })).toMatchObject({
        code: 4401,
        reason: 'forbidden_origin',
      });
    }
    expect(await knock(interviewId, { headers })).toMatchObject({ code: 4401 });
    expect(await knock(other.interviewId, { headers, origin: ORIGIN })).toMatchObject({
      code: 4404,
    });
  });
});
