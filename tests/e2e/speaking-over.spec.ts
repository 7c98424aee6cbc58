import { expect, type Page } from '@playwright/test';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { chip, expectFloor, openRoom, questionOf, speak } from './support/candidate.ts';
import { test } from './support/company.ts';
import type { HiringTeam } from './support/hiring-team.ts';
import { installScriptedSpeech } from './support/scripted-speech.ts';

/** Slow enough to speak over, several seconds for a question. */
const SLOW_VOICE_MS_PER_CHAR = 45;
const INTERRUPTION = 'Sorry, I have to tell you about my notice period first.';
/** Past every watchdog of a single segment. */
const LONG_MS = 30_000;

let team: HiringTeam;

test.beforeAll(({ company }) => {
  ({ team } = company);
});
test.beforeEach(async ({ context }) => {
  await context.addInitScript(installScriptedSpeech);
});

async function withSlowVoice(page: Page): Promise<void> {
  await page.addInitScript((pace) => window.__speech.setVoicePace(pace), SLOW_VOICE_MS_PER_CHAR);
}

/** The greeting is long: once the voice is known to go on, the rest of it need not take its time. */
async function hurryVoice(page: Page): Promise<void> {
  await page.evaluate(() => window.__speech.setVoicePace(2));
}

function spokenBy(page: Page): Promise<string[]> {
  return page.evaluate(() => [...window.__speech.spoken]);
}

test('who interrupts with headphones on has the floor, and what was not said is told apart', async ({
  page,
}) => {
  const { interviewId, link } = await team.inviteToInterview();
  await withSlowVoice(page);
  await openRoom(page, { link, answersBy: 'Speak', hasHeadphones: true });
  await expect(chip(page, 'Speaking')).toBeVisible();
  await expect(page.getByText('Just speak to interrupt')).toBeVisible();
  // The first piece was heard whole, the question at the end was not.
  await expect.poll(async () => (await spokenBy(page)).length).toBeGreaterThan(1);
  const [firstPiece] = await spokenBy(page);

  await speak(page, INTERRUPTION);
  await expectFloor(page, 'Speak');
  await page.getByRole('button', { name: 'I’m done' }).click();
  await expect
    .poll(() => team.answersOf(interviewId))
    .toEqual([{ text: INTERRUPTION, input: 'spoken' }]);
  const [heard] = await team.questionsOf(interviewId);
  expect(heard).toContain(firstPiece);
  expect(heard).not.toContain('?');
  await page.getByRole('button', { name: 'Conversation so far' }).click();
  await expect(page.getByRole('dialog').getByText('not said to the end')).toBeVisible();
});

// By itself: a look takes as long as the machine is busy, and an answer ends by silence meanwhile.
test('an interrupted question is accessible', async ({ page }) => {
  const { link } = await team.inviteToInterview();
  await withSlowVoice(page);
  await openRoom(page, { link, answersBy: 'Speak', hasHeadphones: true });
  await expect(chip(page, 'Speaking')).toBeVisible();
  await expect.poll(() => spokenBy(page)).not.toEqual([]);
  await speak(page, INTERRUPTION);
  await expectFloor(page, 'Speak');
  await expectNoSeriousViolations(page, 'an interrupted question');
});

test('who only shows that they listen does not stop the interviewer', async ({ page }) => {
  const { interviewId, link } = await team.inviteToInterview();
  await withSlowVoice(page);
  await openRoom(page, { link, answersBy: 'Speak', hasHeadphones: true });
  await expect(chip(page, 'Speaking')).toBeVisible();
  await expect.poll(() => spokenBy(page)).not.toEqual([]);

  await speak(page, 'mm-hm');
  await expect(chip(page, 'Speaking')).toBeVisible();
  await expect(page.getByText('The interviewer stopped to listen to you')).toBeHidden();
  await hurryVoice(page);
  await expectFloor(page, 'Speak');
  await expect(page.getByText('mm-hm')).toBeHidden();
  expect(await team.answersOf(interviewId)).toEqual([]);
  const spoken = (await spokenBy(page)).join(' ');
  const question = await questionOf(page);
  expect(spoken).toContain(question.slice(question.lastIndexOf('. ') + 2));
});

test('a sound in the microphone silences the interviewer at once, and without words it goes on', async ({
  page,
}) => {
  const { link } = await team.inviteToInterview();
  await withSlowVoice(page);
  await openRoom(page, { link, answersBy: 'Speak', hasHeadphones: true });
  await expect(chip(page, 'Speaking')).toBeVisible();
  await expect.poll(() => spokenBy(page)).not.toEqual([]);
  await page.evaluate(() => window.__speech.makeSound(400));
  await expect(page.getByText('The interviewer stopped to listen to you')).toBeVisible();
  await expect(chip(page, 'Speaking')).toBeVisible();
  await hurryVoice(page);
  await expectFloor(page, 'Speak');
});

test('on loudspeakers the microphone is off while the interviewer speaks, and the room says so', async ({
  page,
}) => {
  const { link } = await team.inviteToInterview();
  await withSlowVoice(page);
  await openRoom(page, { link, answersBy: 'Speak' });
  await expect(chip(page, 'Speaking')).toBeVisible();
  await expect(page.getByText('Microphone off while the interviewer speaks')).toBeVisible();
  expect(await page.evaluate(() => window.__speech.isListening())).toBe(false);
  await expectNoSeriousViolations(page, 'the interviewer speaking');

  await page.getByRole('button', { name: 'Answer now' }).click();
  await expectFloor(page, 'Speak');
  expect(await page.evaluate(() => window.__speech.overheard)).toEqual([]);
});

for (const how of ['never_ends', 'never_starts'] as const) {
  test(`a voice that ${how.replace('_', ' ')} leaves the question on the screen and the floor to the candidate`, async ({
    page,
  }) => {
    const { interviewId, link } = await team.inviteToInterview();
    await page.clock.install();
    await page.addInitScript((broken) => window.__speech.breakVoice(broken), how);
    await openRoom(page, { link, answersBy: 'Speak' });
    await expect(chip(page, 'Speaking')).toBeVisible();
    // Each segment that is due is given up in its turn, until the floor is free.
    const listening = async () => {
      await page.clock.fastForward(LONG_MS);
      return chip(page, 'Listening').isVisible();
    };
    await expect.poll(listening, { intervals: [50] }).toBe(true);
    expect(await team.questionsOf(interviewId)).toHaveLength(1);
    expect((await team.questionsOf(interviewId))[0]).toContain(await questionOf(page));

    await speak(page, INTERRUPTION);
    await page.getByRole('button', { name: 'I’m done' }).click();
    await expect
      .poll(() => team.answersOf(interviewId))
      .toEqual([{ text: INTERRUPTION, input: 'spoken' }]);
  });
}

for (const seconds of [5, 25]) {
  test(`a network that is gone for ${seconds} seconds costs no word of a spoken answer`, async ({
    page,
    context,
  }) => {
    const { interviewId, link } = await team.inviteToInterview();
    await page.clock.install();
    await openRoom(page, { link, answersBy: 'Speak' });
    await expectFloor(page, 'Speak');
    const question = await questionOf(page);
    await speak(page, 'Last winter a patient became short of breath, and I', { settles: true });
    await expect(chip(page, 'Saved')).toBeVisible();

    await context.setOffline(true);
    await speak(page, 'called the outreach team', { settles: true });
    await expect(chip(page, 'Kept here')).toBeVisible();
    await page.clock.runFor(seconds * 1_000);
    await expect(chip(page, 'Reconnecting')).toBeVisible();
    await expect(page.getByText('The connection is lost', { exact: true })).toBeVisible();
    expect(await team.answersOf(interviewId)).toEqual([]);

    await context.setOffline(false);
    await expectFloor(page, 'Speak');
    await expect(chip(page, 'Saved')).toBeVisible();
    expect(await questionOf(page)).toBe(question);
    await speak(page, 'within five minutes.');
    await page.getByRole('button', { name: 'I’m done' }).click();
    await expect
      .poll(() => team.answersOf(interviewId))
      .toEqual([
        {
          text: 'Last winter a patient became short of breath, and I called the outreach team within five minutes.',
          input: 'spoken',
        },
      ]);
  });
}
