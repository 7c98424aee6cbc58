import { expect, type Locator, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { createApiClient } from '#tests/support/api-client.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { type Company, signUpOwner } from './support/company.ts';
import { createHiringTeam, type HiringTeam } from './support/hiring-team.ts';
import { expectFitsPhone } from './support/phone.ts';

const PHONE = { width: 390, height: 844 };

let data: Awaited<ReturnType<typeof makeDataDir>>;
let app: RunningApp;
let team: HiringTeam;
let interviewId: string;
let roleId: string;
let ownersCookies: Company['ownersCookies'];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  data = await makeDataDir();
  app = await startApp({ dataDir: data.dir });
  team = createHiringTeam(app.url);
  ownersCookies = await signUpOwner(app);
  interviewId = await team.prepareInterview();
  const api = createApiClient(app.url);
  roleId = (await api.getInterview(interviewId)).role.role_id;
});
test.afterAll(async () => {
  await app?.stop();
  await data?.remove();
});
test.beforeEach(({ context }) => context.addCookies(ownersCookies));

const openRole = (page: Page) => page.goto(`${app.url}/roles/${roleId}`);
const criterion = (page: Page, place: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^Criterion ${place}\\b`) });
const question = (page: Page, place: number): Locator =>
  page.getByRole('group', { name: `Question ${place}`, exact: true });

test('criteria that name a protected attribute are refused with the reason, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto(app.url);
  await expect(page.getByRole('heading', { name: 'Interviews', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Roles', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Roles', exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^Look and approve: / }).click();
  await expect(page.getByText('Version 1', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();

  const first = criterion(page, 1);
  await first.getByLabel('What it means here').fill('Junge Bewerber mit Energie');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(first.getByText(/^This speaks of age\./)).toBeVisible();
  await expect(page.getByRole('form').getByRole('alert')).toContainText(
    'What you wrote is still here.',
  );
  await expect(first.getByLabel('What it means here')).toHaveValue('Junge Bewerber mit Energie');

  await first.getByLabel('What it means here').fill('Keeps patients safe on a busy ward.');
  await first.getByLabel('Weight').selectOption({ label: 'Counts 2 times' });
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  const reason = page.getByLabel('Why do the weights differ?');
  await expect(page.getByText(/^The weights differ\./)).toBeVisible();
  await reason.fill('Most of every shift is this work.');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('Saved as version 2.')).toBeVisible();
  await expect(page.getByText('Keeps patients safe on a busy ward.')).toBeVisible();
  await expect(page.getByText('Most of every shift is this work.')).toBeVisible();
});

test('a removed criterion comes back, entries move by the keyboard, and leaving is asked about', async ({
  page,
}) => {
  await openRole(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const name = await criterion(page, 2).getByLabel('Name').inputValue();
  await criterion(page, 2)
    .getByRole('button', { name: /^Remove: / })
    .click();
  await expect(page.getByRole('status').filter({ hasText: `Removed: ${name}` })).toBeVisible();
  await expect(criterion(page, 2).getByLabel('Name')).not.toHaveValue(name);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(criterion(page, 2).getByLabel('Name')).toHaveValue(name);

  await criterion(page, 2).getByLabel('Name').press('Alt+ArrowUp');
  await expect(criterion(page, 1).getByLabel('Name')).toHaveValue(name);
  await expect(criterion(page, 1).getByLabel('Name')).toBeFocused();

  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('link', { name: 'Job description', exact: true }).click();
  await expect(criterion(page, 1).getByLabel('Name')).toHaveValue(name);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
});

test('a criterion of the library is found by typing and added by the keyboard, or written by oneself', async ({
  page,
}) => {
  await openRole(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const count = await page.getByRole('group', { name: /^Criterion \d/ }).count();
  await page.getByRole('button', { name: 'Add a criterion' }).click();
  const search = page.getByRole('combobox', { name: 'Add a criterion' });
  await search.fill('teach');
  const found = page.getByRole('listbox', { name: 'Search the library, or write your own' });
  await expect(found.getByRole('option').first()).toContainText('Teaching practice');
  await expectNoSeriousViolations(page, 'the search of the library');
  await search.press('Enter');
  const added = criterion(page, count + 1);
  await expect(added.getByLabel('Name')).toHaveValue('Teaching practice');
  await expect(added.getByLabel('Name')).toBeFocused();
  await expect(added.getByLabel('What it means here')).not.toHaveValue('');
  await expect(added.getByLabel('Level 5: what is heard')).not.toHaveValue('');

  await page.getByRole('button', { name: 'Add a criterion' }).click();
  await search.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a criterion' })).toBeFocused();
  await page.getByRole('button', { name: 'Add a criterion' }).click();
  await search.press('ArrowUp');
  await search.press('Enter');
  await expect(criterion(page, count + 2).getByLabel('Name')).toHaveValue('');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
});

test('somebody else who saves meanwhile costs nothing of what was typed', async ({ page }) => {
  await openRole(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await question(page, 1)
    .getByRole('textbox', { name: 'Question' })
    .fill('Tell me about a night on your ward. What did you do?');
  const api = createApiClient(app.url);
  await api.json(
    `/api/v1/roles/${roleId}/criteria-drafts`,
    z.object({ version: z.literal(3) }),
    api.post({ by: 'rules' }),
  );
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText(/^Version 3 was saved meanwhile/)).toBeVisible();
  await page.getByRole('button', { name: 'Save mine as a newer version' }).click();
  await expect(page.getByText('Saved as version 4.')).toBeVisible();
  await expect(page.getByText('Tell me about a night on your ward.')).toBeVisible();
});

test('a version is approved, and who did it stands with it', async ({ page }) => {
  await openRole(page);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Version 4 is approved.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);
  await expect(page.getByText(/Approved by Robin Example/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Look at version 1' }).click();
  await expect(page.getByText('You are looking at version 1, not at the newest.')).toBeVisible();
  await expectNoSeriousViolations(page, 'an older version');
});

test('a must-have that no question asks for is said in plain words', async ({ page }) => {
  await openRole(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  for (const place of [1, 2]) {
    const entry = question(page, place);
    await entry.getByText(/^Asks for /).click();
    for (const box of await entry.getByRole('checkbox').all()) await box.uncheck();
  }
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await expect(page.getByText('No question asks for these must-haves')).toBeVisible();
  await expect(
    page.getByText('New interviews are prepared with version 4 until you approve this one.'),
  ).toBeVisible();
});

test('what the interviewer may tell is written by the recruiter', async ({ page }) => {
  await openRole(page);
  await page.getByRole('button', { name: 'Edit: What the interviewer may tell' }).click();
  const form = page.getByRole('form', { name: 'What the interviewer may tell' });
  await form.getByRole('button', { name: 'Add a fact' }).click();
  await form.getByRole('textbox').last().fill('The hospital has a car park.');
  await form.getByRole('button', { name: 'Save the facts' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'The hospital has a car park.' }),
  ).toBeVisible();
});

test('the questions of one interview are changed before it begins, and say where they differ', async ({
  page,
}) => {
  await page.goto(`${app.url}/interviews/${interviewId}`);
  await page.getByRole('button', { name: 'Edit the questions' }).click();
  const words = question(page, 1).getByRole('textbox', { name: 'Question' });
  const before = await words.inputValue();
  await page.getByRole('button', { name: 'Suggest another question 1' }).click();
  await expect(words).not.toHaveValue(before);
  await expect(page.getByText('Another question, by rules. Nothing is saved yet.')).toBeVisible();
  await expect(page.getByText(/This is no longer what everybody else/)).toBeVisible();
  await question(page, 3)
    .getByRole('button', { name: /^Remove: / })
    .click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Move down: Question 2' }).press('Enter');
  await page.getByRole('button', { name: 'Save the questions' }).click();
  await expect(page.getByText('The questions are saved.')).toBeVisible();
  await expect(page.getByText('2 main questions differ from what everybody else')).toBeVisible();
  await expect(page.getByText('Written or edited by your team')).toBeVisible();
  await expectNoSeriousViolations(page, 'an edited plan');
});

test('every page of a role is whole on a phone, light and dark', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${app.url}/roles`);
  await expect(page.getByRole('heading', { name: 'Roles', exact: true })).toBeVisible();
  await expectFitsPhone(page, 'the roles');
  await openRole(page);
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
  await expectFitsPhone(page, 'a role');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expectFitsPhone(page, 'the editor of criteria');
  await page.goto(`${app.url}/interviews/${interviewId}`);
  await page.getByRole('button', { name: 'Edit the questions' }).click();
  await expectFitsPhone(page, 'the editor of a plan');
});
