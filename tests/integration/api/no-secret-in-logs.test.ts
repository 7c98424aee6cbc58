import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { NOTICE_VERSION } from '#lib/interviews/access/consent.ts';
import { setLogLevel } from '#lib/logger.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { openAsCandidate, setUpOwner, tokenOf } from './support/people.ts';
import { addInterview, CANARY } from './support/rows.ts';
import { API_KEY, createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

it('logs hold ids and codes, and nothing that somebody wrote, uploaded or was given', async () => {
  const lines: string[] = [];
  const capture = (chunk: unknown): boolean => {
    lines.push(String(chunk));
    return true;
  };
  const spies = [
    vi.spyOn(process.stderr, 'write').mockImplementation(capture),
    vi.spyOn(process.stdout, 'write').mockImplementation(capture),
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...words) => void capture(words.join(' '))),
    ),
  ];
  setEnv({ LOG_LEVEL: 'debug' });
  setLogLevel('debug');
  rateLimiter().reset();
  const secrets: string[] = [...Object.values(CANARY), API_KEY];
  try {
    const owner = await setUpOwner(api);
    secrets.push(owner.cookie.split('=')[1] ?? '');
    for (const password of [CANARY.password, `${CANARY.password}-wrong`]) {
      await api.call('POST', '/auth/sign-in', { body: { email: CANARY.email, password } });
    }
    const { interviewId, jdId } = await addInterview(api.database.db);
    const made = await api.asKey('POST', `/interviews/${interviewId}/invites`);
    secrets.push(tokenOf(made.body.link));
    await api.call('POST', '/candidate/open', { body: { token: tokenOf(made.body.link) } });
    await api.call('POST', '/candidate/open', { body: { token: `${CANARY.answer}` } });
    const colleague = { email: 'canary.colleague@example.com', name: 'Canary Marshwiggle' };
    const invited = await api.call('POST', '/people', {
      headers: owner,
      body: { email: colleague.email, role: 'reviewer' },
    });
    const { link } = await invited.json();
    const redeem = { token: tokenOf(link), name: colleague.name, password: CANARY.password };
    secrets.push(colleague.email, colleague.name, redeem.token);
    for (const body of [{ ...redeem, name: undefined }, redeem, redeem]) {
      await api.call('POST', '/account-links/redeem', { body });
    }
    await api.call('GET', `/people?search=${colleague.email}`, { headers: owner });
    const candidate = await openAsCandidate(api, interviewId);
    secrets.push(candidate.cookie.split('=')[1] ?? '');
    await api.call('POST', '/candidate/consent', {
      headers: candidate,
      body: { answer: 'agreed', notice_version: NOTICE_VERSION },
    });
    const ticket = await api.asKey('POST', `/interviews/${interviewId}/ticket`);
    secrets.push(ticket.body.ticket);
    for (const path of [
      `/interviews/${interviewId}`,
      `/interviews/${interviewId}/transcript`,
      `/documents/${jdId}`,
      `/documents/${jdId}/text`,
      `/documents?cursor=${CANARY.answer}`,
      `/interviews?limit=${CANARY.answer}`,
    ]) {
      await api.asKey('GET', path);
    }
    const form = new FormData();
    form.append('file', new File([`${CANARY.name} ${CANARY.answer}`], `${CANARY.filename}.txt`));
    await api.asKey('POST', '/documents/upload/resume', { body: form });
    await api.asKey('POST', '/interview/start', { body: { jd_id: CANARY.answer, resume_id: 'x' } });
    await api.asKey('POST', '/interview/start', {
      body: `{"jd_id": "${CANARY.answer}`,
      headers: { 'content-type': 'application/json' },
    });
    // A defect: the database refuses a NUL, and its message quotes what was sent.
    const broken = { jd_id: `${CANARY.answer}\u0000`, resume_id: 'x' };
    const failed = await api.asKey('POST', '/interview/start', { body: broken });
    expect(JSON.stringify(failed.body)).not.toContain(CANARY.answer);
  } finally {
    for (const spy of spies) spy.mockRestore();
    setEnv({ LOG_LEVEL: 'silent' });
    setLogLevel('silent');
  }
  expect(lines.length).toBeGreaterThan(15);
  const log = lines.join('\n');
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(10);
    expect(log).not.toContain(secret);
    expect(log).not.toContain(encodeURIComponent(secret));
  }
});
