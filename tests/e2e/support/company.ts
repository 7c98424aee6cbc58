import { type BrowserContext, test as base } from '@playwright/test';
import { createFakeOpenAi } from '#tests/fakes/openai-server.ts';
import { type ApiClient, createApiClient } from '#tests/support/api-client.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import { createHiringTeam, type HiringTeam } from './hiring-team.ts';
import { OWNER } from './owner.ts';

/** A running product whose owner has an account. */
export type Company = {
  /** the process that runs now */
  readonly app: RunningApp;
  /** where it is reached, also after it was killed and started again */
  url: string;
  api: ApiClient;
  team: HiringTeam;
  /** what the owner's browser has after signing in */
  ownersCookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  /** SIGKILL, and nobody starts it anew */
  kill(): Promise<void>;
  /** starts it again on its data and port */
  startAgain(): Promise<void>;
};

type Companies = {
  /** has the built-in interviewer; shared by the tests of one worker, each of which makes its own data */
  company: Company;
  /** the same with a model behind it */
  companyWithModel: Company;
};

/**
 * For tests to which it makes no difference what others have left. Whatever changes a whole company, or needs an
 * empty one, starts an app of its own.
 */
export const test = base.extend<object, Companies>({
  company: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
    async ({}, use) => {
      const { company, close } = await openCompany({});
      await use(company);
      await close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  companyWithModel: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const fake = await createFakeOpenAi();
      const env = { LLM_MODEL: 'openai:fake', LLM_BASE_URL: fake.url, LLM_API_KEY: 'none' };
      const { company, close } = await openCompany(env);
      await use(company);
      await close();
      await fake.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function openCompany(
  env: Record<string, string>,
): Promise<{ company: Company; close(): Promise<void> }> {
  const data = await makeDataDir();
  let app = await startApp({ dataDir: data.dir, env });
  const { url } = app;
  const company: Company = {
    get app() {
      return app;
    },
    url,
    api: createApiClient(url),
    team: createHiringTeam(url),
    ownersCookies: await signUpOwner(app),
    kill: () => app.kill(),
    async startAgain() {
      app = await startApp({ dataDir: data.dir, env, port: Number(new URL(url).port) });
    },
  };
  return {
    company,
    async close() {
      await app.stop();
      await data.remove();
    },
  };
}

/** Makes the owner's account by the set-up link, without its page; gives the cookies of the session. */
export async function signUpOwner(app: RunningApp): Promise<Company['ownersCookies']> {
  const token = app.setupLink?.split('/').at(-1);
  const response = await fetch(`${app.url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, ...OWNER }),
  });
  if (!response.ok) throw new Error(`No account was made: ${await response.text()}`);
  return response.headers.getSetCookie().map((line) => {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      domain: new URL(app.url).hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    };
  });
}
