import { expect, type Page, test } from '@playwright/test';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { answerField, chip, endInterview, enterRoom } from './support/candidate.ts';
import { type Company, signUpOwner } from './support/company.ts';
import { createHiringTeam, type HiringTeam } from './support/hiring-team.ts';
import { setupLinkOf, signIn } from './support/owner.ts';
import { expectFitsPhone } from './support/phone.ts';
import { installScriptedSpeech } from './support/scripted-speech.ts';

/** The list shows fifty at a time. */
const INTERVIEWS_OF_ONE_PAGE = 50;
/** Reading, preparing and reporting take their time on a busy machine; nothing here is about how long. */
const BACKGROUND_MS = 90_000;
const PHONE = { width: 390, height: 844 };

let data: Awaited<ReturnType<typeof makeDataDir>>;
let app: RunningApp;
let team: HiringTeam;
let ownersCookies: Company['ownersCookies'];

test.beforeAll(async () => {
  data = await makeDataDir();
  app = await startApp({ dataDir: data.dir });
  team = createHiringTeam(app.url);
  ownersCookies = await signUpOwner(app);
});
test.afterAll(async () => {
  await app?.stop();
  await data?.remove();
});

test.describe('somebody who is not signed in', () => {
  test('finds the set-up link used, is refused with a wrong password, and let in with the right one', async ({
    page,
  }) => {
    await page.goto(setupLinkOf(app));
    await expect(
      page.getByRole('heading', { name: 'This set-up link has been used or replaced' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Go to sign-in' }).click();

    await signIn(page, 'not the password at all');
    await expect(page.getByText('The e-mail address or the password is wrong.')).toBeVisible();
    await expect(page.getByLabel('E-mail address')).not.toHaveValue('');
    await signIn(page);
    await expect(page.getByRole('heading', { name: 'Interviews', exact: true })).toBeVisible();
  });

  test('is asked to sign in first, and again after signing out', async ({ page }) => {
    await page.goto(`${app.url}/settings/models`);
    await signIn(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.goto(`${app.url}/interviews/new`);
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});

test.describe('the recruiter', () => {
  test.beforeEach(({ context }) => context.addCookies(ownersCookies));

  test('loads the example and has an interview to invite to', async ({ page }) => {
    await page.goto(app.url);
    await page.getByRole('button', { name: 'Load the example' }).click();
    const start = page.getByRole('button', { name: 'Start the interview' });
    await expect(start).toBeEnabled({ timeout: BACKGROUND_MS });
    await start.click();
    await expect(page.getByRole('heading', { name: 'Invite the candidate' })).toBeVisible({
      timeout: BACKGROUND_MS,
    });
    await page.getByRole('button', { name: 'Make a link' }).click();
    await expect(page.getByRole('region', { name: 'Link for the candidate' })).toContainText('/i/');

    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await expect(page.getByText('The link was revoked.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Link for the candidate' })).toHaveCount(0);
  });

  test('is told why a file was not taken or could not be read', async ({ page }) => {
    await page.goto(`${app.url}/interviews/new`);
    const jd = page.getByLabel('Job description: choose a file');
    const list = page.getByRole('list', { name: 'Job descriptions' });

    await jd.setInputFiles(file('empty.pdf', ''));
    await expect(list.getByText('The file is empty.')).toBeVisible();
    await list.getByRole('button', { name: /^Take away ?: empty\.pdf$/ }).click();
    await expect(list.getByText('empty.pdf')).toHaveCount(0);

    await jd.setInputFiles(file('posting.pdf', '<!doctype html><title>Jobs</title><p>A nurse</p>'));
    await expect(
      list.getByText('This is not a PDF document, although its name says so.'),
    ).toBeVisible();

    await jd.setInputFiles(file('cut-off.pdf', `%PDF-1.7\n1 0 obj\n<</Type /Catalog`));
    await expect(list.getByText('The file is damaged or cut off.')).toBeVisible();
    await expect(list.getByRole('button', { name: /^Try again ?: cut-off\.pdf$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start the interview' })).toBeDisabled();
  });

  test('may choose a file before the page has its scripts', async ({ page }) => {
    let letScriptsCome = () => {};
    const mayCome = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route(/\.js(\?|$)/, async (route) => {
      await mayCome;
      await route.continue();
    });
    await page.goto(`${app.url}/interviews/new`, { waitUntil: 'commit' });
    await page
      .getByLabel('Job description: choose a file')
      .setInputFiles(file('orderly.txt', PORTER.replace('porter', 'orderly')));
    letScriptsCome();
    await expect(page.getByRole('link', { name: /^Open ?: .*orderly/i })).toBeVisible({
      timeout: BACKGROUND_MS,
    });
  });

  test('deletes a document after being asked, but not one that an interview was made from', async ({
    page,
  }) => {
    await page.goto(`${app.url}/interviews/new`);
    await page
      .getByLabel('Job description: choose a file')
      .setInputFiles(file('porter.txt', PORTER));
    await page.getByRole('link', { name: /^Open ?: .*porter/i }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete this document?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('The document was deleted.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'New interview' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Open ?: .*porter/i })).toHaveCount(0);

    const interviewId = await team.prepareInterview();
    await page.goto(`${app.url}/interviews/${interviewId}?tab=documents`);
    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /Job description/ })
      .click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(dialog.getByRole('alert')).toContainText('belongs to an interview');
  });

  test('sees that no model is connected, and how to connect one', async ({ page }) => {
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Connect one' }).click();
    await expect(page.getByRole('heading', { name: 'AI models' })).toBeVisible();
    await expect(page.getByText('Not set')).toHaveCount(4);
    await expect(page.getByRole('button', { name: /^Test ?: Interviewer$/ })).toBeDisabled();
    await expect(page.getByRole('region', { name: 'Variables for Groq' })).toContainText(
      'GROQ_API_KEY',
    );
  });

  test('finds on the System page whether the parts are well, over the time they choose', async ({
    page,
  }) => {
    await page.goto(app.url);
    await page.getByRole('navigation').getByRole('link', { name: 'System' }).first().click();
    await expect(page.getByRole('heading', { name: 'System', exact: true })).toBeVisible();
    for (const part of ['Database', 'Background work', 'Files']) {
      await expect(page.getByRole('listitem').filter({ hasText: part })).toContainText('Well');
    }
    await page.getByRole('link', { name: '7 days' }).click();
    await expect(page.getByRole('link', { name: '7 days' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expectNoSeriousViolations(page, 'the System page');

    const metrics = await page.request.get(`${app.url}/api/v1/metrics`);
    expect(await metrics.text()).toContain('candor_live_sessions');
  });

  test('keeps the colours they chose', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(app.url);
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Colours: As the device' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Colours: Dark' })).toBeVisible();
    expect(await paper()).toBe(dark);
  });

  test('has every page whole on a phone, light and dark, and so has the candidate', async ({
    page,
    browser,
  }) => {
    const { interviewId, link } = await team.inviteToInterview();
    const phone = await browser.newContext({ viewport: PHONE });
    await phone.addInitScript(installScriptedSpeech);
    await holdInterviewOnPhone(await phone.newPage(), link);
    await phone.close();

    await page.setViewportSize(PHONE);
    await page.goto(`${app.url}/interviews/${interviewId}`);
    await expect(page.getByRole('heading', { name: 'Requirements' })).toBeVisible({
      timeout: BACKGROUND_MS,
    });
    await expectFitsPhone(page, 'the report');
    await page.getByRole('tab', { name: /Transcript/ }).click();
    await expect(page.getByRole('tabpanel').getByText(ANSWER)).toBeVisible();
    await expectFitsPhone(page, 'the transcript');
    await page.getByRole('tab', { name: 'Documents' }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /Résumé/ })
      .click();
    await expect(page.getByRole('heading', { name: 'What we understood' })).toBeVisible();
    await expectFitsPhone(page, 'a document');

    for (const [path, heading] of PAGES) {
      await page.goto(`${app.url}${path}`);
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await expectFitsPhone(page, heading);
    }
  });

  test('has many interviews, and sees more of them when asked', async ({ page }) => {
    await team.startInterviews(INTERVIEWS_OF_ONE_PAGE + 1);
    await page.goto(app.url);
    const rows = page.getByRole('table', { name: 'All interviews' }).getByRole('row');
    const head = 1;
    await expect(rows).toHaveCount(INTERVIEWS_OF_ONE_PAGE + head);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.getByRole('button', { name: 'Show more' })).toHaveCount(0);
    expect(await rows.count()).toBeGreaterThan(INTERVIEWS_OF_ONE_PAGE + head);
  });
});

const ANSWER = 'I checked her airway, gave oxygen and called the outreach team.';

const PORTER = `Hospital porter
St Anne's Hospital, Leeds

Responsibilities
- Move patients and equipment between the wards.

Requirements
- Two years of experience in a hospital.
- Good spoken English.
`;

/** Pages of the recruiter that need nothing but being signed in, with their titles. */
const PAGES = [
  ['/', 'Interviews'],
  ['/interviews/new', 'New interview'],
  ['/settings/models', 'AI models'],
  ['/settings/system', 'System'],
] as const;

function file(name: string, text: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
}

/** A short typed interview, every screen of it looked at. */
async function holdInterviewOnPhone(page: Page, link: string): Promise<void> {
  await enterRoom(page, {
    link,
    answersBy: 'Type',
    onScreen: (screen) => expectFitsPhone(page, screen),
  });
  await answerField(page).fill(ANSWER);
  await expectFitsPhone(page, 'the room');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(chip(page, 'Your turn')).toBeVisible();
  await endInterview(page);
  await expectFitsPhone(page, 'the thanks');
}
