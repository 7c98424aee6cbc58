import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completeSetup, createSetupLink, hasOwner } from '#lib/auth/setup.ts';
import { setEnv } from '#lib/env.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { addUser, type Cookie, setUpOwner, tokenOf } from './support/people.ts';
import { addInterview, CANARY } from './support/rows.ts';
import { API_KEY, cookiesOf, createTestApi, ORIGIN, type TestApi } from './support/test-api.ts';

describe('the set-up link', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(() => api.close());

  const person = { name: 'Rowan', email: 'rowan@example.com', password: 'long enough 1' };

  it('works once: of many who use it at the same moment, one becomes the owner', async () => {
    expect(await hasOwner()).toBe(false);
    const token = tokenOf((await createSetupLink()) ?? '');
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        completeSetup({ ...person, token, email: `person${index}@example.com` }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of tries) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' });
    }
    expect(await api.database.db.user.count()).toBe(1);
    expect(await api.database.db.account.count()).toBe(1);
    expect(await createSetupLink()).toBeNull();
  });

  it('stops working when a new start has printed another', async () => {
    await api.database.db.user.deleteMany();
    const old = tokenOf((await createSetupLink()) ?? '');
    const fresh = tokenOf((await createSetupLink()) ?? '');
    await expect(completeSetup({ ...person, token: old })).rejects.toMatchObject({
      code: 'link_invalid',
    });
    const kept = JSON.stringify(await api.database.db.setupToken.findMany());
    expect(kept).not.toContain(fresh);
    const answer = await api.call('POST', '/setup', { body: { ...person, token: fresh } });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      user: { name: 'Rowan', email: 'rowan@example.com', role: 'owner' },
    });
    const me = await api.call('GET', '/auth/me', { headers: { cookie: cookiesOf(answer) } });
    expect(await me.json()).toMatchObject({ kind: 'user', user: { role: 'owner' } });
  });

  it('says field by field what is wrong with a form', async () => {
    const answer = await api.call('POST', '/setup', {
      body: { token: 'x', name: ' ', email: 'nobody', password: 'short' },
    });
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors.map(({ field }: { field: string }) => field)).toEqual([
      '/name',
      '/email',
      '/password',
    ]);
  });
});

describe('an account', () => {
  let api: TestApi;
  let owner: Cookie;
  beforeAll(async () => {
    api = await createTestApi();
    owner = await setUpOwner(api);
  });
  afterAll(() => api.close());
  beforeEach(() => rateLimiter().reset());

  function signIn(body: object, headers: Record<string, string> = {}): Promise<Response> {
    return api.call('POST', '/auth/sign-in', { body, headers });
  }

  it('signs in with a cookie that scripts cannot read, and Secure where the address is https', async () => {
    const body = { email: CANARY.email.toUpperCase(), password: CANARY.password };
    const answer = await signIn(body);
    expect(answer.status).toBe(200);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect(JSON.stringify(await answer.json())).not.toContain(cookie.split(/[=;.]/)[1]);
    setEnv({ PUBLIC_URL: 'https://candor.example' });
    const [secure] = (await signIn(body)).headers.getSetCookie();
    setEnv({ PUBLIC_URL: '' });
    expect(secure).toMatch(/^__Secure-.*; Secure/i);
  });

  it('tells nobody whether an address is known', async () => {
    const answers = [
      await signIn({ email: CANARY.email, password: 'wrong password' }),
      await signIn({ email: 'nobody@example.com', password: 'wrong password' }),
    ];
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect({ ...known, request_id: '' }).toEqual({ ...unknown, request_id: '' });
    expect(known.code).toBe('invalid_credentials');
  });

  it('is guarded against guessing: after ten tries from one address the eleventh waits', async () => {
    const from = (address: string) =>
      signIn({ email: 'a@example.com', password: 'x' }, { 'x-candor-client': address });
    for (let i = 0; i < 10; i++) expect((await from('10.0.0.1')).status).toBe(401);
    const refused = await from('10.0.0.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-limit')).toBe('10');
    expect((await from('10.0.0.2')).status).toBe(401);
  });

  it('is nobody after signing out', async () => {
    const answer = await signIn({ email: CANARY.email, password: CANARY.password });
    const headers = { cookie: cookiesOf(answer), origin: ORIGIN };
    const out = await api.call('POST', '/auth/sign-out', { headers });
    expect(await out.json()).toEqual({ signed_out: true });
    expect((await api.call('GET', '/auth/me', { headers })).status).toBe(401);
  });

  it('cannot sign up by itself: the library has no routes here, and its sign-up is closed', async () => {
    const { auth } = await import('#lib/auth/auth.ts');
    await expect(
      auth().api.signUpEmail({
        body: { name: 'x', email: 'x@example.com', password: 'long enough 1' },
      }),
    ).rejects.toThrow();
  });

  it('writes by cookie only from our own pages', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const write = (headers: Record<string, string>) =>
      api.call('POST', `/interviews/${interviewId}/ticket`, { headers });
    const { cookie } = owner;
    const foreign: Record<string, string>[] = [
      { cookie },
      { cookie, origin: 'http://evil.example' },
      { cookie, origin: 'null' },
      { cookie, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const answer = await write(headers);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'forbidden_origin' });
    }
    for (const origin of [ORIGIN, 'http://127.0.0.1:3000']) {
      expect((await write({ cookie, origin })).status).toBe(201);
    }
    expect((await write({ cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await write({ authorization: `Bearer ${API_KEY}` })).status).toBe(201);
  });

  it('signs nobody in from a foreign page', async () => {
    const answer = await signIn(
      { email: CANARY.email, password: CANARY.password },
      { origin: 'http://evil.example' },
    );
    expect(answer.status).toBe(403);
  });

  it('counts for nothing beside a wrong API key', async () => {
    const headers = { ...owner, authorization: `Bearer ${API_KEY}x` };
    expect((await api.call('GET', '/interviews', { headers })).status).toBe(401);
  });

  it('of a reviewer sees nothing that was not shared with it, as if there were nothing', async () => {
    const { interviewId } = await addInterview(api.database.db);
    const reviewer = await addUser(api, 'reviewer');
    const hidden = await api.call('GET', `/interviews/${interviewId}`, { headers: reviewer });
    const unknown = await api.asKey('GET', '/interviews/int_nothing');
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
    expect((await hidden.json()).code).toBe(unknown.body.code);
  });
});
