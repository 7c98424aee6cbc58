import { afterEach, describe, expect, test, vi } from 'vitest';
import { messages } from '#lib/messages.ts';
import { ApiProblem, callApi, problemOf } from './call-api.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a refusal of the API', () => {
  test('is told in the words of its problem', () => {
    const problem = problemOf(409, { code: 'not_ready', detail: 'This is not ready yet.' });
    expect(problem).toMatchObject({ code: 'not_ready', message: 'This is not ready yet.' });
  });

  test('names the field that is wrong', () => {
    const problem = problemOf(400, {
      code: 'invalid_request',
      detail: 'The request is not valid.',
      errors: [{ field: '/email', message: 'This is not an e-mail address.' }],
    });
    expect(problem.forField('email')).toBe('This is not an e-mail address.');
    expect(problem.forField('name')).toBeNull();
  });

  test('that is no problem document (a proxy’s page) becomes a sentence of our own', () => {
    expect(problemOf(502, null).message).toBe(messages.common.unexpected);
  });

  test('an ended session says so, a wrong password keeps its own words', () => {
    expect(problemOf(401, { code: 'unauthorized', detail: 'Sign in first.' }).message).toBe(
      messages.common.signInAgain,
    );
    expect(problemOf(401, { code: 'invalid_credentials', detail: 'Wrong.' }).message).toBe(
      'Wrong.',
    );
  });
});

describe('calling', () => {
  test('a server that cannot be reached is told as such', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(callApi('/interviews')).rejects.toEqual(
      new ApiProblem({ status: 0, code: 'offline', detail: messages.common.offline }),
    );
  });

  test('every POST carries a key of its own, so that a repeat makes nothing twice', async () => {
    const sent: Request[] = [];
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      sent.push(new Request(`http://test${url}`, init));
      return Promise.resolve(Response.json({}));
    });
    await callApi('/interview/start', { method: 'POST', body: {} });
    await callApi('/interview/start', { method: 'POST', body: {} });
    const keys = sent.map((request) => request.headers.get('idempotency-key'));
    expect(keys[0]).toBeTruthy();
    expect(keys[0]).not.toBe(keys[1]);
  });
});
