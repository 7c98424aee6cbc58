import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonAnswer, PersonPage } from '#lib/api/people-schemas.ts';
import { newId } from '#lib/ids.ts';
import { renewLinkOfOwner } from '#lib/people/account-links.ts';
import { redeemLink } from '#lib/people/redeem-link.ts';
import { writeProgress } from '#lib/progress.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { type Cookie, setUpOwner, tokenOf } from './support/people.ts';
import { addJudgedInterview, levelsFor } from './support/review-rows.ts';
import { addDocument, CANARY } from './support/rows.ts';
import { cookiesOf, createTestApi, ORIGIN, type TestApi } from './support/test-api.ts';

const PASSWORD = 'a long enough one';

let api: TestApi;
let owner: Cookie;
let ownerId: string;
beforeAll(async () => {
  api = await createTestApi();
  owner = await setUpOwner(api);
  ownerId = (await ask(owner, 'GET', '/auth/me')).body.user.user_id;
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field.
type Answer = { status: number; body: any };

async function ask(
  headers: Record<string, string>,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await api.call(method, path, {
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: await response.json() };
}

function newEmail(): string {
  return `${newId('usr')}@example.com`;
}

function invite(role: string, email = newEmail()): Promise<Answer> {
  return ask(owner, 'POST', '/people', { email, role });
}

function redeem(link: string, more: object = { name: 'Kim Newcomer' }): Promise<Response> {
  const body = { token: tokenOf(link), password: PASSWORD, ...more };
  return api.call('POST', '/account-links/redeem', { body });
}

async function codeOf(response: Response): Promise<[number, string]> {
  return [response.status, (await response.json()).code];
}

/** Somebody who was invited and has joined. */
async function join(role: string): Promise<{ id: string; email: string; headers: Cookie }> {
  const { body } = await invite(role);
  const response = await redeem(body.link);
  expect(response.status).toBe(201);
  const headers = { cookie: cookiesOf(response), origin: ORIGIN };
  return { id: body.person.user_id, email: body.person.email, headers };
}

function signIn(email: string, password = PASSWORD): Promise<Response> {
  return api.call('POST', '/auth/sign-in', { body: { email, password } });
}

async function personOf(id: string): Promise<PersonAnswer | undefined> {
  const { body } = await ask(owner, 'GET', '/people?limit=200');
  return (body as PersonPage).items.find(({ user_id }) => user_id === id);
}

describe('an invitation', () => {
  it('makes an account whose name and password nobody else chose', async () => {
    const { status, body } = await invite('reviewer', 'New.Person@example.com');
    expect(status).toBe(201);
    expect(body.person).toMatchObject({
      name: null,
      email: 'new.person@example.com',
      role: 'reviewer',
      state: 'invited',
      last_signed_in_at: null,
      link: { status: 'open' },
    });
    const days = (Date.parse(body.expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect(await codeOf(await redeem(body.link, {}))).toEqual([400, 'invalid_request']);
    const joined = await redeem(body.link);
    expect(joined.status).toBe(201);
    expect(await joined.json()).toMatchObject({ user: { name: 'Kim Newcomer', role: 'reviewer' } });
    const me = await ask({ cookie: cookiesOf(joined) }, 'GET', '/auth/me');
    expect(me.body.user.email).toBe('new.person@example.com');
    expect((await signIn('new.person@example.com')).status).toBe(200);
    const person = await personOf(body.person.user_id);
    expect(person).toMatchObject({ state: 'active', name: 'Kim Newcomer', link: null });
    expect(Date.now() - Date.parse(person?.last_signed_in_at ?? '')).toBeLessThan(60_000);
  });

  it('works once, however many use it at the same moment', async () => {
    const { body } = await invite('recruiter');
    const token = tokenOf(body.link);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        redeemLink({ token, name: `Person ${index}`, password: PASSWORD }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of tries) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'link_used' });
    }
    const userId = body.person.user_id;
    expect(await api.database.db.account.count({ where: { userId } })).toBe(1);
  });

  it('works once for two who have come as far as the person at the same moment', async () => {
    const { db } = api.database;
    const { body } = await invite('recruiter');
    const token = tokenOf(body.link);
    const userId = body.person.user_id;
    const waiting = async () => {
      const [row] = await db.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return Number(row?.count);
    };
    const both = await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${userId} FOR UPDATE`;
        const tries = ['One', 'Two'].map((name) => redeemLink({ token, name, password: PASSWORD }));
        await expect.poll(waiting, { timeout: 20_000 }).toBe(2);
        return { settled: Promise.allSettled(tries) };
      },
      { timeout: 30_000 },
    );
    const results = await both.settled;
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'link_used' },
    });
    expect(await db.account.count({ where: { userId } })).toBe(1);
  });

  it('is kept as a hash alone', async () => {
    const { body } = await invite('reviewer');
    const kept = JSON.stringify([
      await api.database.db.accountLink.findMany(),
      await api.database.db.idempotencyRecord.findMany(),
    ]);
    expect(kept).not.toContain(tokenOf(body.link));
  });

  it('stops working when it is renewed, taken out of use, or seven days old', async () => {
    const { body: first } = await invite('reviewer');
    const id = first.person.user_id;
    const { body: second } = await ask(owner, 'POST', `/people/${id}/link`);
    expect(await codeOf(await redeem(first.link))).toEqual([410, 'link_revoked']);
    const revoked = await ask(owner, 'DELETE', `/people/${id}/link`);
    expect(revoked.body).toMatchObject({ state: 'invited', link: { status: 'revoked' } });
    expect(await codeOf(await redeem(second.link))).toEqual([410, 'link_revoked']);
    const { body: third } = await ask(owner, 'POST', `/people/${id}/link`);
    await api.database.db.accountLink.updateMany({
      where: { userId: id, revokedAt: null },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await codeOf(await redeem(third.link))).toEqual([410, 'link_expired']);
    expect((await personOf(id))?.link?.status).toBe('expired');
    expect(await codeOf(await redeem(`${third.link}x`))).toEqual([404, 'link_invalid']);
    const { body: fourth } = await ask(owner, 'POST', `/people/${id}/link`);
    expect((await redeem(fourth.link)).status).toBe(201);
  });

  it('is refused for an address that is here, whatever the case, also at the same moment', async () => {
    const known = await invite('reviewer', CANARY.email.toUpperCase());
    expect([known.status, known.body.code]).toEqual([409, 'conflict']);
    expect(known.body.errors[0].field).toBe('/email');
    const email = newEmail();
    const both = await Promise.all([invite('reviewer', email), invite('recruiter', email)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('can be removed until somebody has joined by it', async () => {
    const { body } = await invite('reviewer');
    const path = `/people/${body.person.user_id}`;
    expect((await ask(owner, 'POST', `${path}/deactivate`)).body.code).toBe('conflict');
    expect((await ask(owner, 'DELETE', path)).body).toEqual({ removed: true });
    expect(await codeOf(await redeem(body.link))).toEqual([404, 'link_invalid']);
    expect((await ask(owner, 'DELETE', path)).body.code).toBe('not_found');
    const { id } = await join('reviewer');
    expect((await ask(owner, 'DELETE', `/people/${id}`)).body.code).toBe('conflict');
  });

  it('lets nobody sign in, review or be asked before it was used', async () => {
    const { body } = await invite('reviewer');
    const refused = await signIn(body.person.email, '');
    expect(refused.status).toBe(400);
    expect(await codeOf(await signIn(body.person.email))).toEqual([401, 'invalid_credentials']);
    const { interviewId } = await addJudgedInterview(api.database.db);
    const asked = await ask(owner, 'POST', `/interviews/${interviewId}/review-requests`, {
      user_id: body.person.user_id,
    });
    expect(asked.body.code).toBe('unprocessable');
    const colleague = await join('recruiter');
    const reviewers = await ask(owner, 'GET', '/reviewers');
    const ids = reviewers.body.items.map(({ user_id }: { user_id: string }) => user_id);
    expect(ids).toContain(colleague.id);
    expect(ids).not.toContain(ownerId);
    expect(ids).not.toContain(body.person.user_id);
  });

  it('is guarded against guessing as the set-up link is', async () => {
    const guess = () =>
      api.call('POST', '/account-links/redeem', {
        body: { token: 'none', name: 'x', password: PASSWORD },
        headers: { 'x-candor-client': '10.0.0.9' },
      });
    for (let i = 0; i < 10; i++) expect((await guess()).status).toBe(404);
    expect((await guess()).status).toBe(429);
  });

  it('is not redeemed from a foreign page', async () => {
    const { body } = await invite('reviewer');
    const answer = await api.call('POST', '/account-links/redeem', {
      headers: { origin: 'http://evil.example' },
      body: { token: tokenOf(body.link), name: 'x', password: PASSWORD },
    });
    expect(await codeOf(answer)).toEqual([403, 'forbidden_origin']);
  });
});

describe('a password link', () => {
  it('sets a new password once, and ends every session', async () => {
    const person = await join('recruiter');
    const { status, body } = await ask(owner, 'POST', `/people/${person.id}/link`);
    expect(status).toBe(201);
    expect(body.person).toMatchObject({ state: 'active', link: { status: 'open' } });
    // The old password is good until the link is used.
    expect((await signIn(person.email)).status).toBe(200);
    const set = await redeem(body.link, { password: 'another long one' });
    expect(await set.json()).toMatchObject({ user: { name: 'Kim Newcomer', role: 'recruiter' } });
    expect((await ask(person.headers, 'GET', '/auth/me')).status).toBe(401);
    expect((await ask({ cookie: cookiesOf(set) }, 'GET', '/auth/me')).status).toBe(200);
    expect((await signIn(person.email)).status).toBe(401);
    expect((await signIn(person.email, 'another long one')).status).toBe(200);
    expect(await codeOf(await redeem(body.link))).toEqual([410, 'link_used']);
  });

  it('is given by the machine to an owner, whatever the case of the address, and to nobody else', async () => {
    const person = await join('owner');
    const made = await renewLinkOfOwner(person.email.toUpperCase());
    const set = await redeem(made?.link ?? '', { password: 'another long one' });
    expect(await set.json()).toMatchObject({ user: { role: 'owner' } });
    expect((await signIn(person.email, 'another long one')).status).toBe(200);

    const recruiter = await join('recruiter');
    const { body: invited } = await invite('owner');
    await ask(owner, 'POST', `/people/${person.id}/deactivate`);
    for (const email of [recruiter.email, invited.person.email, person.email, newEmail()])
      expect(await renewLinkOfOwner(email)).toBeNull();
  });

  it('is made for nobody who is deactivated, and an open one ends with the account', async () => {
    const person = await join('recruiter');
    const { body } = await ask(owner, 'POST', `/people/${person.id}/link`);
    await ask(owner, 'POST', `/people/${person.id}/deactivate`);
    expect(await codeOf(await redeem(body.link))).toEqual([410, 'link_revoked']);
    const refused = await ask(owner, 'POST', `/people/${person.id}/link`);
    expect(refused.body.code).toBe('conflict');
  });
});

describe('a deactivated person', () => {
  it('is out at once, everywhere, and only the right password tells why', async () => {
    const person = await join('recruiter');
    const elsewhere = { cookie: cookiesOf(await signIn(person.email)), origin: ORIGIN };
    const { body } = await ask(owner, 'POST', `/people/${person.id}/deactivate`);
    expect(body.state).toBe('deactivated');
    for (const headers of [person.headers, elsewhere]) {
      expect((await ask(headers, 'GET', '/interviews')).status).toBe(401);
    }
    expect(await codeOf(await signIn(person.email))).toEqual([403, 'account_deactivated']);
    expect(await codeOf(await signIn(person.email, 'a wrong one'))).toEqual([
      401,
      'invalid_credentials',
    ]);
    expect(await api.database.db.session.count({ where: { userId: person.id } })).toBe(0);

    const back = await ask(owner, 'POST', `/people/${person.id}/reactivate`);
    expect(back.body.state).toBe('active');
    expect((await ask(person.headers, 'GET', '/auth/me')).status).toBe(401);
    expect((await signIn(person.email)).status).toBe(200);
  });

  it('is told nothing more by a page that was open', async () => {
    const { db } = api.database;
    const person = await join('recruiter');
    const documentId = await addDocument(db, 'jd', { status: 'queued' });
    const tell = (status: string) =>
      db.$transaction((tx) =>
        writeProgress(tx, { subject: 'document', subjectId: documentId, status: { status } }),
      );
    const response = await api.call('GET', `/documents/${documentId}/events`, {
      headers: person.headers,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (!heard.includes('"queued"')) heard += (await reader?.read())?.value ?? '';
    await ask(owner, 'POST', `/people/${person.id}/deactivate`);
    await tell('reading');
    const next = await reader?.read();
    expect(next).toEqual({ done: true, value: undefined });
  });

  it('leaves no session behind when they sign in at that moment', async () => {
    const person = await join('reviewer');
    await Promise.all([
      ...Array.from({ length: 4 }, () => signIn(person.email)),
      ask(owner, 'POST', `/people/${person.id}/deactivate`),
    ]);
    expect(await api.database.db.session.count({ where: { userId: person.id } })).toBe(0);
  });

  it('keeps reviews and decisions under their name, and is asked for nothing more', async () => {
    const person = await join('recruiter');
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    await ask(person.headers, 'POST', `/interviews/${interviewId}/review`, {
      report_version: 1,
      revision: 0,
      levels: levelsFor(criteria),
    });
    const decision = { outcome: 'hold', reason: 'One more talk.', based_on: 0 };
    await ask(person.headers, 'POST', `/interviews/${interviewId}/decisions`, decision);
    await ask(owner, 'POST', `/people/${person.id}/deactivate`);
    await ask(owner, 'POST', `/interviews/${interviewId}/review/reveal`);
    const { body: state } = await ask(owner, 'GET', `/interviews/${interviewId}/review`);
    expect(state.others[0].reviewer.name).toBe('Kim Newcomer');
    expect(state.decisions[0].decided_by.name).toBe('Kim Newcomer');
    const other = await addJudgedInterview(api.database.db);
    const asked = await ask(owner, 'POST', `/interviews/${other.interviewId}/review-requests`, {
      user_id: person.id,
    });
    expect(asked.body.code).toBe('unprocessable');
  });
});

describe('a role', () => {
  it('counts from the next request on', async () => {
    const person = await join('recruiter');
    expect((await ask(person.headers, 'GET', '/interviews')).status).toBe(200);
    const { body } = await ask(owner, 'PATCH', `/people/${person.id}`, { role: 'reviewer' });
    expect(body.role).toBe('reviewer');
    expect((await ask(person.headers, 'GET', '/interviews')).status).toBe(404);
    await ask(owner, 'PATCH', `/people/${person.id}`, { role: 'owner' });
    expect((await ask(person.headers, 'GET', '/people')).status).toBe(200);
    await ask(owner, 'PATCH', `/people/${person.id}`, { role: 'reviewer' });
  });

  it('of owner is never the last to go', async () => {
    const path = `/people/${ownerId}`;
    // Somebody invited as an owner cannot sign in yet: that is no other owner.
    const { body } = await invite('owner');
    for (const answer of [
      await ask(owner, 'PATCH', path, { role: 'recruiter' }),
      await ask(owner, 'POST', `${path}/deactivate`),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'last_owner']);
    }
    const second = await join('owner');
    expect((await ask(second.headers, 'POST', `${path}/deactivate`)).status).toBe(200);
    expect((await ask(second.headers, 'POST', `/people/${second.id}/deactivate`)).body.code).toBe(
      'last_owner',
    );
    await ask(second.headers, 'POST', `${path}/reactivate`);
    owner = {
      cookie: cookiesOf(await signIn(CANARY.email, CANARY.password)),
      origin: ORIGIN,
    };
    await ask(owner, 'PATCH', `/people/${second.id}`, { role: 'reviewer' });
    await ask(owner, 'DELETE', `/people/${body.person.user_id}`);
  });

  it('of owner stays with one of two who take it from each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await join('owner'), await join('owner')];
      await api.database.db.user.update({ where: { id: ownerId }, data: { role: 'recruiter' } });
      const answers = await Promise.all([
        ask(a.headers, 'PATCH', `/people/${b.id}`, { role: 'reviewer' }),
        ask(b.headers, 'POST', `/people/${a.id}/deactivate`),
      ]);
      const left = await api.database.db.user.count({
        where: { role: 'owner', deactivatedAt: null, id: { in: [a.id, b.id] } },
      });
      expect(left).toBe(1);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const refused = answers.find(({ status }) => status !== 200);
      expect(['last_owner', 'not_found', 'unauthorized']).toContain(refused?.body.code);
      await api.database.db.user.update({ where: { id: ownerId }, data: { role: 'owner' } });
      await api.database.db.user.updateMany({
        where: { id: { in: [a.id, b.id] } },
        data: { role: 'reviewer' },
      });
    }
  });
});

describe('a thousand people', () => {
  it('are found by part of a name or address, and read page by page without gap or repeat', async () => {
    const { db } = api.database;
    const before = await db.user.count();
    await db.user.createMany({
      data: Array.from({ length: 1000 }, (_, index) => ({
        id: newId('usr'),
        name: `Colleague ${String(index).padStart(4, '0')}`,
        email: `colleague_${index}@example.com`,
        role: 'reviewer',
      })),
    });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: Answer = await ask(
        owner,
        'GET',
        `/people?limit=200${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ user_id }: PersonAnswer) => user_id));
      cursor = body.next_cursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(before + 1000);
    expect(new Set(seen).size).toBe(seen.length);

    const found = async (search: string): Promise<string[]> => {
      const { body } = await ask(owner, 'GET', `/people?search=${encodeURIComponent(search)}`);
      return body.items.map(({ email }: PersonAnswer) => email);
    };
    expect(await found('colleague 0042')).toEqual(['colleague_42@example.com']);
    expect(await found('LEAGUE_999@')).toEqual(['colleague_999@example.com']);
    // What means "anything" to the database is a letter like others here.
    expect(await found('colleague%9@')).toEqual([]);
    expect(await found('colleague_99_@')).toEqual([]);
    expect(await found('\\')).toEqual([]);
    await db.user.deleteMany({ where: { email: { startsWith: 'colleague_' } } });
  });
});
