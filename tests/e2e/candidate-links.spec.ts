import { expect, type Page } from '@playwright/test';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { answerField, chip, endInterview, enterRoom, expectFloor } from './support/candidate.ts';
import { test } from './support/company.ts';
import type { HiringTeam } from './support/hiring-team.ts';
import { installScriptedSpeech } from './support/scripted-speech.ts';

let url: string;
let team: HiringTeam;

test.beforeAll(({ company }) => {
  ({ url, team } = company);
});

test.beforeEach(async ({ context }) => {
  await context.addInitScript(installScriptedSpeech);
});

async function expectScreen(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expectNoSeriousViolations(page, title);
}

test('nothing is made for who declines, and they may change their mind', async ({ page }) => {
  const { interviewId, link } = await team.inviteToInterview();
  await page.goto(link);
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I don’t agree, ask for another way' }).click();
  await expectScreen(page, 'That is fine');
  await page.goto(`${url}/i/room`);
  await expectScreen(page, 'That is fine');
  expect(await team.statusOf(interviewId)).toBe('ready');
  expect(await team.questionsOf(interviewId)).toEqual([]);

  await page.getByRole('button', { name: 'Read the notice again' }).click();
  await page.getByRole('button', { name: 'I agree', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Speak or type?' })).toBeVisible();
});

test('an unknown link, a revoked one and one that was used say so', async ({ page }) => {
  await page.goto(`${url}/i/this-link-was-never-made-by-anybody`);
  await expectScreen(page, 'This link does not work');

  const interviewId = await team.prepareInterview();
  const { inviteId, link: revoked } = await team.invite(interviewId);
  await team.revoke(inviteId);
  await page.goto(revoked);
  await expectScreen(page, 'This link is no longer in use');

  const { link } = await team.invite(interviewId);
  await enterRoom(page, { link, answersBy: 'Type' });
  await endInterview(page);
  await page.goto(link);
  await expectScreen(page, 'This interview is over');
});

test('a link that is revoked during the interview closes the room', async ({ page }) => {
  const interviewId = await team.prepareInterview();
  const { inviteId, link } = await team.invite(interviewId);
  await enterRoom(page, { link, answersBy: 'Type' });
  await team.revoke(inviteId);
  await expectScreen(page, 'This link is no longer in use');
});

test('who opens the link on another device ends the first one', async ({ page, browser }) => {
  const { link } = await team.inviteToInterview();
  await enterRoom(page, { link, answersBy: 'Type' });
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await other.getByRole('link', { name: 'Continue the interview' }).click();
  await other.getByRole('radio', { name: 'Type' }).check({ force: true });
  await other.getByRole('button', { name: 'Continue the interview' }).click();
  await expectFloor(other, 'Type');
  await expect(
    page
      .getByRole('heading', { name: 'The interview goes on in another window' })
      .or(page.getByRole('heading', { name: 'Please open your link again' })),
  ).toBeVisible();
  await elsewhere.close();
});

test.describe('in a browser without speech recognition, on a server without speech for the device', () => {
  test.beforeEach(async ({ context }) => {
    await context.route('**/generated/speech/**', (route) => route.fulfill({ status: 404 }));
    await context.addInitScript(() => {
      for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) {
        Object.defineProperty(window, name, { value: undefined });
      }
    });
  });

  test('a whole interview is held with the keyboard alone', async ({ page }) => {
    const { interviewId, link } = await team.inviteToInterview();
    await page.goto(link);
    await pressOn(page, 'link', 'Continue');
    await pressOn(page, 'button', 'I agree');
    await expect(
      page.getByText('This browser cannot turn speech into text', { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Type' })).toBeChecked();
    await pressOn(page, 'button', 'Start the interview');

    const answers = [
      'I checked her airway, gave oxygen and called the outreach team.',
      'I audit twelve dressings every week and speak about what I find.',
    ];
    for (const answer of answers) {
      await expectFloor(page, 'Type');
      await expect(answerField(page)).toBeFocused();
      await page.keyboard.type(answer);
      await page.keyboard.press('Control+Enter');
      await expect(answerField(page)).toHaveValue('');
    }
    await expectFloor(page, 'Type');
    await expect(chip(page, 'Saved')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Speak instead' })).toHaveCount(0);
    await expectNoSeriousViolations(page, 'the room for typing');

    await pressOn(page, 'button', 'End the interview');
    await pressOn(page, 'button', 'Keep going');
    await expect(page.getByRole('dialog')).toBeHidden();
    await pressOn(page, 'button', 'End the interview');
    await expect(page.getByRole('dialog')).toBeVisible();
    await pressOn(page, 'button', 'End the interview');
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(await team.answersOf(interviewId)).toEqual(
      answers.map((text) => ({ text, input: 'typed' })),
    );
  });
});

/** Walks with Tab to a control and presses Enter; fails when the keyboard does not get there. */
async function pressOn(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  await expect(control).toBeVisible();
  await expect(control).toBeEnabled();
  for (let stops = 0; stops < 30; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach “${name}”.`);
}
