import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { chip, endInterview, questionOf } from './support/candidate.ts';
import { test as base } from './support/company.ts';
import type { HiringTeam } from './support/hiring-team.ts';
import { speakIntoWav } from './support/spoken-audio.ts';
import { wordErrorRate } from './support/word-error-rate.ts';

/** An answer of an invented nurse. */
const SPOKEN = [
  'Last winter one of my patients suddenly became short of breath.',
  'I checked her airway, gave her oxygen, and called the outreach team.',
  'After half an hour she was stable again, and I told her family what had happened.',
];
const ERRORS_MOST = 0.25;
/** A busy machine recognises slower than people speak; nothing of it may depend on that. */
const SLOW_MACHINE_MS = 240_000;

/** A browser whose microphone hears the answer, and for which no host exists but this machine. */
const test = base.extend<{ saysItAgain: boolean }>({
  /** the microphone hears the answer over and over; else once, and silence after it */
  saysItAgain: [false, { option: true }],
  context: async ({ playwright, launchOptions, saysItAgain }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'candor-voice-'));
    const wav = path.join(folder, 'answer.wav');
    writeFileSync(wav, await speakIntoWav(SPOKEN, { leadMs: 600, pauseMs: 400 }));
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        `--use-file-for-fake-audio-capture=${wav}${saysItAgain ? '' : '%noloop'}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    });
    await use(await browser.newContext());
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

let url: string;
let team: HiringTeam;

test.beforeAll(({ company }) => {
  ({ url, team } = company);
});

/** Every address that was asked for, by the page or its workers. */
function watchRequests(page: Page): { foreign: string[]; speech: string[] } {
  const asked = { foreign: [] as string[], speech: [] as string[] };
  page.context().on('request', (request) => {
    const { protocol, origin, href, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== url) asked.foreign.push(href);
    if (pathname.startsWith('/generated/speech/')) asked.speech.push(pathname);
  });
  return asked;
}

/** Speech recognition as browsers without a service have it: it is there, and fails with `network`. */
function installUnreachableService(): void {
  class Unreachable {
    onerror: ((event: { error: string }) => void) | null = null;
    onend: (() => void) | null = null;
    start(): void {
      setTimeout(() => {
        this.onerror?.({ error: 'network' });
        this.onend?.();
      }, 0);
    }
    stop(): void {}
    abort(): void {}
  }
  Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: Unreachable });
}

async function goToDevices(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I agree', exact: true }).click();
  await page.getByRole('radio', { name: 'Speak', exact: true }).check({ force: true });
}

test('an answer is spoken, understood and replied to without a word leaving the machine', async ({
  page,
}) => {
  test.setTimeout(SLOW_MACHINE_MS);
  const asked = watchRequests(page);
  const { interviewId, link } = await team.inviteToInterview();
  await goToDevices(page, link);
  await page.getByRole('radio', { name: 'This device alone' }).check();
  await expect(page.getByText('Loaded. Your voice never leaves this device')).toBeVisible({
    timeout: SLOW_MACHINE_MS,
  });
  await expectNoSeriousViolations(page, 'devices with speech on the device');
  await page.getByRole('button', { name: 'Start the interview' }).click();

  // The greeting is long; the reply, which is short, is listened to until its voice ends by itself.
  await expect(chip(page, 'Speaking')).toBeVisible({ timeout: SLOW_MACHINE_MS });
  await page.getByRole('button', { name: 'Answer now' }).click();
  await expect(chip(page, 'Listening')).toBeVisible({ timeout: SLOW_MACHINE_MS });
  const question = await questionOf(page);
  await expect
    .poll(() => team.answersOf(interviewId), { timeout: SLOW_MACHINE_MS })
    .toHaveLength(1);
  await expect.poll(() => questionOf(page), { timeout: SLOW_MACHINE_MS }).not.toBe(question);
  await expect(chip(page, 'Speaking')).toBeVisible({ timeout: SLOW_MACHINE_MS });
  await expect(chip(page, 'Listening')).toBeVisible({ timeout: SLOW_MACHINE_MS });
  await endInterview(page);

  const [answer] = await team.answersOf(interviewId);
  expect(answer?.input).toBe('spoken');
  const rate = wordErrorRate(SPOKEN.join(' '), answer?.text ?? '');
  test.info().annotations.push({ type: 'word error rate', description: rate.toFixed(3) });
  expect(rate, answer?.text).toBeLessThanOrEqual(ERRORS_MOST);
  expect(asked.foreign).toEqual([]);
  expect(asked.speech.length).toBeGreaterThan(0);
});

test.describe('without a service', () => {
  // What is said while the recogniser loads is lost, however long that takes.
  test.use({ saysItAgain: true });

  test('a browser that cannot reach its speech service goes over to the device by itself', async ({
    page,
  }) => {
    test.setTimeout(SLOW_MACHINE_MS);
    const asked = watchRequests(page);
    const { link } = await team.inviteToInterview();
    await page.addInitScript(installUnreachableService);
    await goToDevices(page, link);
    expect(asked.speech.filter((each) => each.endsWith('.gz'))).toEqual([]);
    await page.getByRole('button', { name: 'Try the microphone' }).click();
    await expect(page.getByText(/outreach team/i).first()).toBeVisible({
      timeout: SLOW_MACHINE_MS,
    });
    await expect(page.getByRole('radio', { name: 'This device alone' })).toBeChecked();
    expect(asked.foreign).toEqual([]);
  });
});
