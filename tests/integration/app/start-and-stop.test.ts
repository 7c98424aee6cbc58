import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient, problemSchema } from '#tests/support/api-client.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';

/** CPU time of a process so far, in hundredths of a second. */
async function cpuTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

describe('the app as a whole', () => {
  let data: Awaited<ReturnType<typeof makeDataDir>>;
  let app: RunningApp;

  beforeAll(async () => {
    data = await makeDataDir();
    app = await startApp({ dataDir: data.dir });
  });
  afterAll(async () => {
    await app?.stop();
    await data?.remove();
  });

  it('refuses a second app on the same DATA_DIR in a plain sentence', async () => {
    await expect(startApp({ dataDir: data.dir })).rejects.toThrow(
      /Candor is already running on .+ Stop it first/,
    );
  });

  it('refuses a port that is taken in a plain sentence', async () => {
    const other = await makeDataDir();
    const port = Number(new URL(app.url).port);
    await expect(startApp({ dataDir: other.dir, port })).rejects.toThrow(`Port ${port} is in use.`);
    await other.remove();
  });

  it('refuses half a configuration and names what is missing', async () => {
    const other = await makeDataDir();
    await expect(startApp({ dataDir: other.dir, env: { WORKFLOWS: 'cloud' } })).rejects.toThrow(
      /INNGEST_SIGNING_KEY is needed with WORKFLOWS=cloud/,
    );
    await other.remove();
  });

  it('says that it lives and that everything it needs answers', async () => {
    expect((await fetch(`${app.url}/api/v1/health`)).status).toBe(200);
    expect((await fetch(`${app.url}/api/v1/ready`)).status).toBe(200);
  });

  it('refuses unsigned and forged calls of its background functions', async () => {
    const call = (headers: Record<string, string>) =>
      fetch(`${app.url}/api/inngest?fnId=candor-process-document&stepId=step`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ event: {}, events: [], steps: {}, ctx: {} }),
      });
    expect((await call({})).status).toBe(401);
    const forged = `t=${Math.floor(Date.now() / 1000)}&s=${'ab'.repeat(32)}`;
    expect((await call({ 'x-inngest-signature': forged })).status).toBe(401);
  });

  it('answers unknown paths of the API as a problem with a code', async () => {
    const response = await createApiClient(app.url).send('/api/v1/nothing-here');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problemSchema.parse(await response.json()).code).toBe('not_found');
  });

  it('idles when nobody reads its output any more', async () => {
    app.closeOutput();
    // Each refused request would be a line; a write that fails must not become the next one to write.
    await Promise.all(Array.from({ length: 5 }, () => fetch(`${app.url}/api/v1/nothing`)));
    const before = await cpuTicks(app.pid);
    for (let call = 0; call < 20; call++) await fetch(`${app.url}/api/v1/health`);
    await once(AbortSignal.timeout(1_500), 'abort');
    const ticks = (await cpuTicks(app.pid)) - before;
    expect(ticks).toBeLessThan(100);
  });

  it('stops on SIGTERM and starts again with the same data', async () => {
    await app.stop();
    app = await startApp({ dataDir: data.dir });
    expect((await fetch(`${app.url}/api/v1/ready`)).status).toBe(200);
  });

  it('starts also where a link is asked for an owner who is not there, and says so', async () => {
    await app.stop();
    app = await startApp({ dataDir: data.dir, env: { NEW_LINK_FOR: 'nobody@example.com' } });
    expect(app.output()).toContain('No owner who can sign in has the address');
  });
});
