import { expect } from '@playwright/test';
import {
  answerField,
  chip,
  endInterview,
  enterRoom,
  expectFloor,
  questionOf,
  speak,
} from './support/candidate.ts';
import { test } from './support/company.ts';
import type { HiringTeam } from './support/hiring-team.ts';
import { installScriptedSpeech } from './support/scripted-speech.ts';

const BEGUN = 'Last winter a patient on my bay became short of breath, and I';
const FINISHED = `${BEGUN} called the outreach team within five minutes.`;

let team: HiringTeam;

test.beforeAll(({ company }) => {
  ({ team } = company);
});
test.beforeEach(async ({ context }) => {
  await context.addInitScript(installScriptedSpeech);
});

test('a reload in the middle of a spoken answer keeps the question and the words', async ({
  page,
}) => {
  const { interviewId, link } = await team.inviteToInterview();
  await enterRoom(page, { link, answersBy: 'Speak' });
  const question = await questionOf(page);
  await speak(page, BEGUN);
  await expect(chip(page, 'Saved')).toBeVisible();

  await page.reload();
  await expectFloor(page, 'Speak');
  expect(await questionOf(page)).toBe(question);
  await expect(page.getByText(BEGUN)).toBeVisible();
  await expect(page.getByText('This is what you had said.', { exact: false })).toBeVisible();

  await speak(page, 'called the outreach team within five minutes.');
  await page.getByRole('button', { name: 'I’m done' }).click();
  await expect
    .poll(() => team.answersOf(interviewId))
    .toEqual([{ text: FINISHED, input: 'spoken' }]);
});

test('a reload in the middle of a typed answer keeps it in the field', async ({ page }) => {
  const { interviewId, link } = await team.inviteToInterview();
  await enterRoom(page, { link, answersBy: 'Type' });
  const question = await questionOf(page);
  await answerField(page).fill(BEGUN);

  await page.reload();
  await expectFloor(page, 'Type');
  expect(await questionOf(page)).toBe(question);
  await expect(answerField(page)).toHaveValue(BEGUN);
  await answerField(page).fill(FINISHED);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect
    .poll(() => team.answersOf(interviewId))
    .toEqual([{ text: FINISHED, input: 'typed' }]);
});

test('what is spoken and typed while the network is gone arrives when it is back', async ({
  page,
  context,
}) => {
  const { interviewId, link } = await team.inviteToInterview();
  await enterRoom(page, { link, answersBy: 'Speak' });
  await speak(page, BEGUN);

  await context.setOffline(true);
  await speak(page, 'called the outreach team');
  await expect(chip(page, 'Reconnecting')).toBeVisible();
  await expect(chip(page, 'Kept here')).toBeVisible();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await expect(answerField(page)).toHaveValue(`${BEGUN} called the outreach team`);
  await answerField(page).fill(FINISHED);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('You said')).toBeVisible();
  await expect(page.getByText(FINISHED)).toBeVisible();
  expect(await team.answersOf(interviewId)).toEqual([]);

  await context.setOffline(false);
  await expectFloor(page, 'Type');
  await expect(chip(page, 'Saved')).toBeVisible();
  expect(await team.answersOf(interviewId)).toEqual([{ text: FINISHED, input: 'typed' }]);
});

test('a second window takes over, the first says so calmly and can take it back', async ({
  page,
  context,
}) => {
  const { interviewId, link } = await team.inviteToInterview();
  await enterRoom(page, { link, answersBy: 'Type' });
  const question = await questionOf(page);
  await answerField(page).fill(BEGUN);
  await expect(chip(page, 'Saved')).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await expectFloor(second, 'Type');
  expect(await questionOf(second)).toBe(question);
  await expect(answerField(second)).toHaveValue(BEGUN);
  await expect(
    page.getByRole('heading', { name: 'The interview goes on in another window' }),
  ).toBeVisible();

  await answerField(second).fill(FINISHED);
  await second.getByRole('button', { name: 'Send' }).click();
  await expect(chip(second, 'Saved')).toBeVisible();
  await expectFloor(second, 'Type');

  await page.getByRole('button', { name: 'Continue here' }).click();
  await expectFloor(page, 'Type');
  await expect(answerField(page)).toHaveValue('');
  await expect(
    second.getByRole('heading', { name: 'The interview goes on in another window' }),
  ).toBeVisible();
  expect(await team.answersOf(interviewId)).toEqual([{ text: FINISHED, input: 'typed' }]);
});

test('the room comes back by itself after the server was killed, with the answer there once', async ({
  page,
  company,
}) => {
  const { interviewId, link } = await team.inviteToInterview();
  await enterRoom(page, { link, answersBy: 'Speak' });
  await speak(page, FINISHED);
  await page.getByRole('button', { name: 'I’m done' }).click();
  await expectFloor(page, 'Speak');
  await expect(chip(page, 'Saved')).toBeVisible();
  const question = await questionOf(page);
  await speak(page, 'I check the chart');

  await company.kill();
  await expect(chip(page, 'Reconnecting')).toBeVisible();
  await company.startAgain();

  await expectFloor(page, 'Speak');
  expect(await questionOf(page)).toBe(question);
  await expect(page.getByText('I check the chart')).toBeVisible();
  await speak(page, 'and ask a colleague to read it with me.');
  await page.getByRole('button', { name: 'I’m done' }).click();
  await expect
    .poll(() => team.answersOf(interviewId))
    .toEqual([
      { text: FINISHED, input: 'spoken' },
      { text: 'I check the chart and ask a colleague to read it with me.', input: 'spoken' },
    ]);
  await endInterview(page);
});
