import { Agent, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemSchema } from '#tests/support/api-client.ts';
import {
  makeDataDir,
  type RunningApp,
  startApp,
  TEST_API_KEY,
} from '#tests/support/running-app.ts';

let data: Awaited<ReturnType<typeof makeDataDir>>;
let app: RunningApp;
/** One connection for all: what a request leaves behind on it meets the next one. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  data = await makeDataDir();
  app = await startApp({ dataDir: data.dir });
});
afterAll(async () => {
  agent.destroy();
  await app?.stop();
  await data?.remove();
});

function send(
  method: string,
  path: string,
  options: { body?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; code: string | null }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      new URL(app.url),
      {
        agent,
        method,
        path,
        headers: {
          authorization: `Bearer ${TEST_API_KEY}`,
          'content-type': 'application/json',
          ...options.headers,
        },
      },
      (incoming) => answerOf(incoming).then(resolve, reject),
    );
    outgoing.once('error', reject);
    outgoing.end(options.body);
  });
}

async function answerOf(incoming: IncomingMessage) {
  let text = '';
  for await (const chunk of incoming) text += chunk;
  const isProblem = incoming.headers['content-type']?.startsWith('application/problem+json');
  return {
    status: incoming.statusCode ?? 0,
    code: isProblem ? problemSchema.parse(JSON.parse(text)).code : null,
  };
}

it.each([
  ['JSON that is too large', '/api/v1/interview/start', 'application/json', 413],
  ['a form that is none', '/api/v1/documents/upload/jd', 'multipart/form-data; boundary=b', 400],
  ['a body nobody asked for', '/api/v1/health', 'text/plain', 405],
])('a connection serves on after %s was refused', async (_what, path, contentType, status) => {
  const body = JSON.stringify({ jd_id: 'x'.repeat(2_000_000) });
  const refused = await send('POST', path, { body, headers: { 'content-type': contentType } });
  expect(refused.status).toBe(status);
  expect(await send('GET', '/api/v1/health')).toEqual({ status: 200, code: null });
});

it.each([
  ['GET', '/api/v1/documents/%00', 404, 'not_found'],
  ['GET', '/api/v1/documents/%ff', 404, 'not_found'],
  ['GET', '/api/v1/documents/..%2f..%2fsecrets.json', 404, 'not_found'],
  ['GET', '/api/v1/interviews?role_id=%00', 400, 'invalid_request'],
  ['GET', `/api/v1/documents?cursor=${cursorWith('\u0000')}`, 400, 'invalid_request'],
  ['GET', '/api/v1', 404, 'not_found'],
  ['GET', '/api/nothing', 404, 'not_found'],
  ['TRACE', '/api/v1/health', 405, 'method_not_allowed'],
])('%s %s is answered by a problem, not by a failure', async (method, path, status, code) => {
  expect(await send(method, path)).toEqual({ status, code });
});

it('an id that no database could hold is refused in a body too', async () => {
  const body = JSON.stringify({ jd_id: 'doc_\u0000', resume_id: 'doc_\ud800' });
  const answer = await send('POST', '/api/v1/interview/start', { body });
  expect(answer).toEqual({ status: 400, code: 'invalid_request' });
});

function cursorWith(id: string): string {
  return Buffer.from(JSON.stringify([new Date(0).toISOString(), id])).toString('base64url');
}
