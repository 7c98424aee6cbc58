import { expect, type Page, type Route } from '@playwright/test';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { answerField, chip, openRoom } from './support/candidate.ts';
import { test } from './support/company.ts';
import type { HiringTeam } from './support/hiring-team.ts';
import { installScriptedSpeech } from './support/scripted-speech.ts';

const ANSWER = 'I checked her airway first and called the outreach team.';
/** The one that is let through, 5 of 41 MB. */
const FIRST_FILE = /encoder\.gz$/;

let team: HiringTeam;

test.beforeAll(({ company }) => {
  ({ team } = company);
});

/** A browser that only claims to recognise speech; `answer` decides over the files of speech on the device. */
async function goIn(page: Page, answer: (route: Route) => Promise<void>): Promise<string> {
  await page.route('**/generated/speech/**/*.gz', answer);
  await page.addInitScript(installScriptedSpeech);
  await page.addInitScript(() => window.__speech.failAlways('network'));
  const { interviewId, link } = await team.inviteToInterview();
  await openRoom(page, { link, answersBy: 'Speak' });
  return interviewId;
}

test('a room that must load speech first says so, stops the clock, and lets the candidate type', async ({
  page,
}) => {
  const interviewId = await goIn(page, async (route) => {
    if (FIRST_FILE.test(route.request().url())) await route.continue();
  });
  await expect(chip(page, 'Loading')).toBeVisible();
  const panel = page.getByRole('region', { name: 'Speech for this device is being loaded' });
  await expect(panel.getByText('5 of 41 MB, 13 %')).toBeVisible();
  await expect(page.getByRole('status').getByText('41 megabytes', { exact: false })).toBeAttached();
  await expect.poll(() => team.statusOf(interviewId)).toBe('paused');
  await expectNoSeriousViolations(page, 'the room while speech is loaded');

  await panel.getByRole('button', { name: 'Type instead' }).click();
  await expect(panel).toBeHidden();
  await expect(chip(page, 'Your turn')).toBeVisible();
  await expect.poll(() => team.statusOf(interviewId)).toBe('in_progress');
  await answerField(page).fill(ANSWER);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => team.answersOf(interviewId)).toEqual([{ text: ANSWER, input: 'typed' }]);
});

test('a loading that fails leaves the field to type in, and can be tried again', async ({
  page,
}) => {
  let isDown = true;
  await goIn(page, async (route) => {
    if (isDown) await route.abort();
  });
  await expect(page.getByText('Speech on this device could not be started')).toBeVisible();
  await expect(answerField(page)).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(chip(page, 'Loading')).toBeVisible();
});
