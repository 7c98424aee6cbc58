import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { createDb, type Db } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { newId } from '#lib/ids.ts';
import { addJudgedInterview } from '#tests/integration/api/support/review-rows.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { makeOwnerAccount } from './support/owner.ts';
import { expectFitsPhone } from './support/phone.ts';

const PHONE = { width: 390, height: 844 };
/** An invented colleague. */
const NOOR = { name: 'Noor Invented', email: 'noor@example.com', password: 'three green kettles' };

let data: Awaited<ReturnType<typeof makeDataDir>>;
let cluster: Awaited<ReturnType<typeof startPostgresCluster>>;
let db: Db;
let app: RunningApp;
let owners: BrowserContext;
let noors: BrowserContext;
let owner: Page;
let noor: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  data = await makeDataDir();
  // A database of our own: what was said and judged before is put there, not acted out.
  cluster = await startPostgresCluster({ dir: `${data.dir}/postgres`, durable: false });
  await cluster.createDatabase('candor');
  const url = cluster.url('candor');
  await migrate({ url });
  db = createDb(url);
  app = await startApp({ dataDir: `${data.dir}/app`, env: { DATABASE_URL: url } });
  owners = await browser.newContext();
  noors = await browser.newContext();
  [owner, noor] = [await owners.newPage(), await noors.newPage()];
  await makeOwnerAccount(owner, app);
});
test.afterAll(async () => {
  await owners?.close();
  await noors?.close();
  await app?.stop();
  await db?.$disconnect();
  await cluster?.stop();
  await data?.remove();
});

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const rowOf = (who: string): Locator => owner.getByRole('row').filter({ hasText: who });

async function act(who: string, action: string): Promise<void> {
  await owner.getByRole('button', { name: `Actions for ${who}` }).click();
  await owner.getByRole('menuitem', { name: action }).click();
}

/** The link in the window that shows it this once. */
async function linkShown(): Promise<string> {
  const link = await dialogOf(owner).getByRole('region', { name: 'One-time link' }).textContent();
  await dialogOf(owner).getByRole('button', { name: 'Done' }).click();
  await expect(dialogOf(owner)).toBeHidden();
  return link?.trim() ?? '';
}

async function signInAs(page: Page, { email, password }: typeof NOOR): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

let firstLink: string;

test('an owner invites a colleague, who joins by the link with a name and password of their own', async () => {
  await owner.getByRole('link', { name: 'People', exact: true }).click();
  await expect(owner.getByRole('heading', { name: 'People', exact: true })).toBeVisible();
  await expect(owner.getByText('You are the only one here')).toBeVisible();
  await expectNoSeriousViolations(owner, 'People with one person');

  await owner.getByRole('button', { name: 'Invite a person' }).click();
  await dialogOf(owner).getByLabel('E-mail address').fill('noor');
  await dialogOf(owner).getByRole('button', { name: 'Make the link' }).click();
  await expect(dialogOf(owner).getByText('This is not an e-mail address.')).toBeVisible();
  await dialogOf(owner).getByLabel('E-mail address').fill(NOOR.email);
  await dialogOf(owner)
    .getByRole('radio', { name: /^Reviewer/ })
    .check();
  await expectNoSeriousViolations(owner, 'an invitation');
  await dialogOf(owner).getByLabel('E-mail address').press('Enter');
  await expect(dialogOf(owner).getByText('it is shown only this once')).toBeVisible();
  await expectNoSeriousViolations(owner, 'a link that is shown once');
  firstLink = await linkShown();
  await expect(rowOf(NOOR.email)).toContainText('Invited');

  // An address with a slip in it: the invitation goes again, and the keyboard is not lost.
  await owner.getByRole('button', { name: 'Invite a person' }).click();
  await dialogOf(owner).getByLabel('E-mail address').fill('nor@example.com');
  await dialogOf(owner).getByRole('button', { name: 'Make the link' }).click();
  await linkShown();
  await act('nor@example.com', 'Remove');
  await dialogOf(owner).getByRole('button', { name: 'Remove' }).click();
  await expect(rowOf('nor@example.com')).toHaveCount(0);
  await expect(owner.getByRole('main')).toBeFocused();

  await noor.goto(firstLink);
  await expect(noor.getByRole('heading', { name: 'Join your team' })).toBeVisible();
  await expect(noor.getByLabel('E-mail address')).toHaveValue(NOOR.email);
  await expectNoSeriousViolations(noor, 'joining');
  await noor.getByLabel('Your name').fill(NOOR.name);
  await noor.getByLabel('Password', { exact: true }).fill('short');
  await noor.getByRole('button', { name: 'Join' }).click();
  await expect(noor.getByText('This password is too short or too long.')).toBeVisible();
  await noor.getByLabel('Password', { exact: true }).fill(NOOR.password);
  await noor.getByRole('button', { name: 'Join' }).click();
  await expect(noor.getByRole('heading', { name: 'Your reviews' })).toBeVisible();
  await expect(noor.getByText('Nobody has asked you for a review yet.')).toBeVisible();
  await expect(noor.getByRole('link', { name: 'People', exact: true })).toBeHidden();
  for (const path of ['/people', '/roles']) {
    await noor.goto(`${app.url}${path}`);
    await expect(noor.getByText('There is nothing here')).toBeVisible();
  }

  // The link is used up, and signing out and in again works without it.
  await noor.goto(firstLink);
  await expect(noor.getByRole('heading', { name: 'This link was used already' })).toBeVisible();
  await noor.goto(`${app.url}/reviews`);
  await noor.getByRole('button', { name: 'Sign out' }).first().click();
  await signInAs(noor, NOOR);
  await expect(noor.getByRole('heading', { name: 'Your reviews' })).toBeVisible();
});

test('who is asked for a review judges blind, and a request that is withdrawn is gone', async () => {
  const [kept, withdrawn] = [await addJudgedInterview(db), await addJudgedInterview(db)];
  await nameRole(kept.roleId, 'Night nurse');
  await nameRole(withdrawn.roleId, 'Day nurse');
  for (const { interviewId } of [kept, withdrawn]) {
    await owner.goto(`${app.url}/interviews/${interviewId}?tab=review`);
    await owner.getByRole('button', { name: 'Ask for a second review' }).click();
    await dialogOf(owner).getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(dialogOf(owner).getByText('Choose a person.')).toBeVisible();
    await dialogOf(owner).getByRole('radio', { name: NOOR.name }).check();
    await expectNoSeriousViolations(owner, 'asking for a review');
    await dialogOf(owner).getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(dialogOf(owner)).toBeHidden();
    await expect(owner.getByText(`${NOOR.name} was asked`)).toBeVisible();
  }
  await noor.reload();
  await expect(noor.getByRole('link', { name: /Day nurse/ })).toBeVisible();
  await owner.getByRole('button', { name: `Withdraw the request to ${NOOR.name}` }).click();
  await dialogOf(owner).getByRole('button', { name: 'Withdraw' }).click();
  await expect(owner.getByText(`${NOOR.name} was asked`)).toBeHidden();
  await noor.reload();
  await expect(noor.getByRole('link', { name: /Night nurse/ })).toBeVisible();
  await expect(noor.getByRole('link', { name: /Day nurse/ })).toBeHidden();
  await expectNoSeriousViolations(noor, 'what waits for a reviewer');

  await noor.getByRole('link', { name: /Night nurse/ }).click();
  await expect(noor.getByRole('heading', { name: 'Your levels' })).toBeVisible();
  await expect(noor.getByText('Robin Example asked for your review.')).toBeVisible();
  await expect(noor.getByRole('heading', { name: 'Side by side' })).toBeHidden();
  expect(await noor.content()).not.toContain('canary-rationale');
  for (const group of await noor.getByRole('group', { name: /^Your level for / }).all()) {
    await group.getByRole('radio', { name: /^4: / }).check({ force: true });
  }
  await noor.getByRole('button', { name: 'Submit your levels' }).click();
  await dialogOf(noor).getByRole('button', { name: 'Submit your levels' }).click();
  await expect(noor.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  await expect(noor.getByText('given blind')).toBeVisible();
  await noor.setViewportSize(PHONE);
  await expectFitsPhone(noor, 'a review of a reviewer');
});

test('of many people one is found by part of a name, and more are shown on request', async () => {
  await db.user.createMany({
    data: Array.from({ length: 120 }, (_, index) => ({
      id: newId('usr'),
      name: `Colleague ${index}`,
      email: `colleague${index}@example.com`,
      role: 'recruiter',
    })),
  });
  await owner.goto(`${app.url}/people`);
  await expect(owner.getByRole('row')).toHaveCount(51);
  await owner.getByRole('button', { name: 'Show more' }).click();
  await expect(owner.getByRole('row')).toHaveCount(101);
  await owner.getByRole('searchbox').fill('NOOR inv');
  await expect(owner.getByRole('row')).toHaveCount(2);
  await expect(rowOf(NOOR.name)).toContainText('Reviewer');
  await owner.getByRole('searchbox').fill('nobody of this name');
  await expect(owner.getByText('Nobody matches “nobody of this name”.')).toBeVisible();
  await owner.getByRole('button', { name: 'Show everybody' }).click();
  await expect(owner.getByRole('row')).toHaveCount(51);
  await owner.getByRole('searchbox').fill('noor');
  await expect(owner.getByRole('row')).toHaveCount(2);
});

test('a role is changed by the keyboard, a password link is made and taken back', async () => {
  await owner.getByRole('button', { name: `Actions for ${NOOR.name}` }).focus();
  await owner.keyboard.press('Enter');
  await owner.keyboard.press('Enter');
  await expect(dialogOf(owner)).toContainText(`Role of ${NOOR.name}`);
  await dialogOf(owner)
    .getByRole('radio', { name: /^Reviewer/ })
    .press('ArrowDown');
  await dialogOf(owner).getByRole('button', { name: 'Save the role' }).click();
  await expect(rowOf(NOOR.name)).toContainText('Recruiter');
  await expect(owner.getByRole('button', { name: `Actions for ${NOOR.name}` })).toBeFocused();

  await act(NOOR.name, 'Password link');
  await dialogOf(owner).getByRole('button', { name: 'Make the link' }).click();
  const link = await linkShown();
  await expect(rowOf(NOOR.name)).toContainText('Password link open');
  await act(NOOR.name, 'Take the link back');
  await dialogOf(owner).getByRole('button', { name: 'Take it back' }).click();
  await expect(rowOf(NOOR.name)).not.toContainText('Password link open');
  const stranger = await noors.newPage();
  await stranger.goto(link);
  await expect(
    stranger.getByRole('heading', { name: 'This link is no longer in use' }),
  ).toBeVisible();
  await stranger.close();
});

test('who is deactivated is out at once; the last owner cannot go', async () => {
  await act(NOOR.name, 'Deactivate');
  await expect(dialogOf(owner)).toContainText('signed out everywhere at once');
  await dialogOf(owner).getByRole('button', { name: 'Deactivate' }).click();
  await expect(rowOf(NOOR.name)).toContainText('Deactivated');

  await noor.goto(`${app.url}/reviews`);
  await expect(noor.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signInAs(noor, NOOR);
  await expect(noor.getByText('This account was deactivated.')).toBeVisible();
  await act(NOOR.name, 'Reactivate');
  await dialogOf(owner).getByRole('button', { name: 'Reactivate' }).click();
  await expect(rowOf(NOOR.name)).not.toContainText('Deactivated');

  await owner.getByRole('searchbox').fill('robin');
  await expect(owner.getByRole('row')).toHaveCount(2);
  await act('Robin Example', 'Deactivate');
  await dialogOf(owner).getByRole('button', { name: 'Deactivate' }).click();
  await expect(dialogOf(owner).getByRole('alert')).toContainText('the only owner');
  await dialogOf(owner).getByRole('button', { name: 'Cancel' }).click();

  await owner.setViewportSize(PHONE);
  await owner.goto(`${app.url}/people`);
  await expect(owner.getByRole('row')).toHaveCount(51);
  await expectFitsPhone(owner, 'People');
  await owner.getByRole('button', { name: 'More', exact: true }).click();
  await owner.getByRole('menuitem', { name: 'System' }).click();
  await expect(owner.getByRole('heading', { name: 'System', exact: true })).toBeVisible();
});

function nameRole(id: string, title: string): Promise<unknown> {
  return db.role.update({ where: { id }, data: { title } });
}
