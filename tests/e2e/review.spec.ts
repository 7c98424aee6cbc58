import { expect, type Page } from '@playwright/test';
import { exampleAnswerSchema } from '#lib/api/schemas.ts';
import type { ApiClient } from '#tests/support/api-client.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { test } from './support/company.ts';
import { holdInterview } from './support/held-interview.ts';
import { expectFitsPhone } from './support/phone.ts';

const PHONE = { width: 390, height: 844 };

/** Answers of an invented nurse, as she gives them. */
const ANSWERS = [
  'Last autumn a patient on my bay became drowsy and her blood pressure fell within twenty minutes. I laid her flat, checked her airway, called the outreach team and started fluids, and she was awake again before they came.',
  'I place cannulas every day and I audited forty dressings last year. After that I wrote a short guide for the ward, and line infections went down from six to two in half a year.',
  'A colleague forgot to sign for a dose. I spoke with her in private, we filled in the incident form together, and I set up a second check that the whole ward still uses.',
  'I organised the handover for eight patients, wrote down the two who were at risk, and made sure the night team had read it before I left.',
  'When we changed the record system I learned it first, wrote two pages for the ward with the steps we use most, and sat beside eleven colleagues during their first week, until nobody needed the paper forms any more and the time for a handover was back to fifteen minutes.',
];

let url: string;
let interviewId: string;

test.beforeAll(async ({ companyWithModel: { api, ...company } }) => {
  test.setTimeout(240_000);
  ({ url } = company);
  interviewId = await startExample(api);
  await holdInterview(api, { interviewId, answers: ANSWERS });
});
test.beforeEach(({ context, companyWithModel }) =>
  context.addCookies(companyWithModel.ownersCookies),
);

/** An interview of the invented example, ready to be held. */
async function startExample(api: ApiClient): Promise<string> {
  const example = await api.json('/api/v1/example', exampleAnswerSchema, api.post({}));
  for (const id of [example.jd_id, example.resume_id]) await api.waitForReading(id);
  const { interview_id } = await api.startInterview(example.jd_id, example.resume_id);
  await api.follow(
    `/api/v1/interviews/${interview_id}/events`,
    ({ status }) => status !== 'preparing',
  );
  expect((await api.getInterview(interview_id)).status).toBe('ready');
  return interview_id;
}

test('a person reviews blind, compares, overrides and decides', async ({ page }) => {
  await page.goto(`${url}/interviews/${interviewId}`);

  // The report is there, and neither the page nor the API gives it away.
  await expect(
    page.getByText('The AI’s levels are hidden until you have given yours'),
  ).toBeVisible();
  const held = await page.request.get(`${url}/api/v1/interviews/${interviewId}/report`);
  expect(await held.json()).toMatchObject({ status: 'ready', hidden: true, report: null });
  expect(await page.content()).not.toContain('"rationale":"');
  await expectNoSeriousViolations(page, 'a hidden report');

  await page.getByRole('link', { name: 'Give your levels' }).click();
  await expect(page.getByRole('heading', { name: 'Your levels' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeHidden();
  await expectNoSeriousViolations(page, 'a review');

  // By mouse and by keyboard; something is missing, and it is said what.
  const groups = page.getByRole('group', { name: /^Your level for / });
  const count = await groups.count();
  expect(count).toBeGreaterThan(1);
  await groups.nth(0).getByRole('radio', { name: /^2: / }).check({ force: true });
  await groups.nth(0).getByRole('radio', { name: /^2: / }).press('ArrowRight');
  await expect(groups.nth(0).getByRole('radio', { name: /^3: / })).toBeChecked();
  await page.getByRole('button', { name: 'Add a note' }).first().click();
  await page.getByLabel('Note', { exact: true }).fill('She named the steps in their order.');
  await page.getByRole('button', { name: 'Submit your levels' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'no level yet' })).toBeVisible();
  for (let index = 1; index < count; index += 1) {
    const name = index === count - 1 ? 'Cannot tell' : /^4: /;
    await groups.nth(index).getByRole('radio', { name }).check({ force: true });
  }
  await expect(page.getByText('Draft saved.')).toBeVisible();

  // A look at the transcript, and back; then in a fresh page.
  await page.getByRole('tab', { name: /^Transcript/ }).click();
  await expect(page.getByText('I set up a second check')).toBeVisible();
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(groups.nth(0).getByRole('radio', { name: /^3: / })).toBeChecked();
  await page.reload();
  await expect(groups.nth(0).getByRole('radio', { name: /^3: / })).toBeChecked();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(
    'She named the steps in their order.',
  );

  await page.getByRole('button', { name: 'Submit your levels' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit your levels' }).click();
  const both = page.locator('section', {
    has: page.getByRole('heading', { name: 'Side by side' }),
  });
  await expect(both).toContainText('given blind');
  await expect(both).toContainText('Made on version 1 of the report');
  await expect(both.getByText('AI', { exact: true }).first()).toBeVisible();
  await expect(both).toContainText('She named the steps in their order.');
  await expect(both.getByText(/^(Same level|\d steps? apart)$/).first()).toBeVisible();
  await expect(groups.first()).toBeHidden();
  await expectNoSeriousViolations(page, 'both levels');

  await both
    .getByRole('button', { name: /^Override the level for / })
    .first()
    .click();
  const override = page.getByRole('dialog');
  await override.getByRole('radio', { name: /^5: / }).check({ force: true });
  await override.getByRole('button', { name: 'Put it beside' }).click();
  await expect(override.getByText('A reason is needed.')).toBeVisible();
  await override.getByLabel('Reason').fill('She says so herself in the first answer.');
  await expectNoSeriousViolations(page, 'an override');
  await override.getByRole('button', { name: 'Put it beside' }).click();
  await expect(both).toContainText(/Overridden: 5/);
  await expect(both).toContainText('She says so herself in the first answer.');

  await decide(page, 'Keep waiting', 'One more talk with the ward.');
  const decision = page.locator('section', {
    has: page.getByRole('heading', { name: 'Decision', exact: true }),
  });
  await expect(decision).toContainText('by Robin Example');
  await page.getByRole('button', { name: 'Change the decision' }).click();
  await decide(page, 'Go on', 'The ward agrees.');
  await expect(decision).toContainText('The ward agrees.');
  await expect(decision).toContainText('One more talk with the ward.');
  await expect(decision.getByText('Before that')).toBeVisible();

  await page.getByRole('button', { name: 'Ask for a second review' }).click();
  await expect(page.getByText('There is nobody else with an account.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.setViewportSize(PHONE);
  await expectFitsPhone(page, 'a review that is done');
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByRole('heading', { name: 'Competencies' })).toBeVisible();
});

async function decide(page: Page, outcome: string, reason: string): Promise<void> {
  await page.getByRole('radio', { name: outcome, exact: true }).check();
  await page.getByLabel('Reason').fill(reason);
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText(`Decide: ${outcome}?`);
  await question.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(question).toBeHidden();
}
