import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import {
  CUT_SHORT,
  type Script,
  STRONG,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { makeOwnerAccount } from './support/owner.ts';
import { expectFitsPhone } from './support/phone.ts';
import { heldInterview, reportWith, startDatabase, storeReport } from './support/report-states.ts';

const PHONE = { width: 390, height: 844 };
/** px: what a finger meets without looking twice */
const FINGER = 40;
const LEVELS = [5, 4, 3, 4, 2] as const;
const LONG_NAME =
  'Wolfeschlegelsteinhausenbergerdorff-Christodoulopoulos Șerban Țîrțu 王小明 <script>alert(1)</script>';

type Made = Awaited<ReturnType<typeof makeInterviews>>;

let database: Awaited<ReturnType<typeof startDatabase>>;
let data: Awaited<ReturnType<typeof makeDataDir>>;
let app: RunningApp;
let made: Made;
let ownersCookies: Awaited<ReturnType<BrowserContext['cookies']>>;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  database = await startDatabase();
  made = await makeInterviews();
  data = await makeDataDir();
  app = await startApp({ dataDir: data.dir, env: { DATABASE_URL: database.url } });
  const context = await browser.newContext();
  await makeOwnerAccount(await context.newPage(), app);
  ownersCookies = await context.cookies();
  await context.close();
});
test.afterAll(async () => {
  await app?.stop();
  await database?.stop();
  await data?.remove();
});
test.beforeEach(({ context }) => context.addCookies(ownersCookies));

/** Reports in the states that a recruiter meets, put in place without holding an interview. */
async function makeInterviews() {
  const ready = await heldInterview(STRONG, { name: LONG_NAME });
  const first = await reportWith(ready, [3, 4, 3, 'needs_person', 2]);
  const second = await reportWith(ready, LEVELS, { version: 2 });
  await storeReport(ready, { report: first });
  await storeReport(ready, {
    version: 2,
    report: {
      ...second,
      criteria_weights_reason: 'Nights are worked alone.',
      competencies: second.competencies.map((competency, index) => ({
        ...competency,
        weight: index === 0 ? 3 : 1,
      })),
      core_changes: [
        { item_id: 'core_2', change: 'edited', role_question: 'How do you design for others?' },
      ],
    },
  });

  const tooLittle = await heldInterview(CUT_SHORT);
  await storeReport(tooLittle, { report: await reportWith(tooLittle, LEVELS) });
  const withoutModel = await heldInterview(STRONG);
  await storeReport(withoutModel, { report: await reportWith(withoutModel, null) });
  const running = await heldInterview(STRONG);
  await storeReport(running, { status: 'running', stage: 'Checking the requirements' });
  const failed = await heldInterview(STRONG);
  await storeReport(failed, { status: 'failed', errorCode: 'internal' });

  const long = await heldInterview(longScript());
  await storeReport(long, { report: await reportWith(long, LEVELS) });
  return { ready, tooLittle, withoutModel, running, failed, long };
}

/** 500 turns, one of them of 20,000 characters. */
function longScript(): Script {
  const sentence = (part: string) =>
    `I rebuilt part ${part} of the pipeline with two colleagues and cut the wait from 20 minutes to 3. `;
  return ['core_1', 'core_2', 'core_3', 'core_4', 'core_5'].map((item) => ({
    item,
    answers: Array.from({ length: 50 }, (_, index) =>
      item === 'core_4' && index === 25
        ? sentence('x').repeat(300).slice(0, 20_000)
        : sentence(`${item}.${index}`),
    ),
  }));
}

const open = (page: Page, id: string, rest = '') => page.goto(`${app.url}/interviews/${id}${rest}`);
const firstQuote = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'Competencies' })
    .getByRole('link', { name: /Show it in the transcript/ })
    .nth(3);

test('each state of a report says what is there, and what to do', async ({ page }) => {
  await open(page, made.tooLittle);
  await expect(page.getByText('No score', { exact: true })).toBeVisible();
  await expect(page.getByText('Not enough evidence to score')).toBeVisible();
  await expect(
    page.getByText('No level was given. What the candidate said is here.'),
  ).toBeVisible();
  await expect(page.getByText(/Level \d of 5/u)).toHaveCount(0);
  await expectNoSeriousViolations(page, 'a report without enough evidence');

  await open(page, made.withoutModel);
  await expect(page.getByText('This report was made without an AI model.')).toBeVisible();
  await expect(page.getByRole('img', { name: '8 of 8 questions answered' })).toBeVisible();

  await open(page, made.running);
  await expect(page.getByText('The report is being made')).toBeVisible();
  await expect(page.getByText('Checking the requirements')).toBeVisible();

  await open(page, made.failed);
  await expect(page.getByText('The report could not be made')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the report again' })).toBeEnabled();
  await expectNoSeriousViolations(page, 'a report that failed');
});

test('levels stand at the top, with what makes them less than comparable', async ({ page }) => {
  await open(page, made.ready);
  const levels = page.getByRole('list', { name: 'The levels at a glance' });
  await expect(levels.getByRole('link')).toHaveCount(LEVELS.length);
  await levels.getByRole('link').last().click();
  await expect(page.getByRole('heading', { name: 'Teamwork' })).toBeInViewport();
  await expect(page.getByText('Nights are worked alone.')).toBeVisible();

  await page.getByRole('link', { name: /^1 main question differs/ }).click();
  await expect(page.getByText('“How do you design for others?”')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Nights are worked alone.')).toBeVisible();
  await expect(page.getByText('“How do you design for others?”')).toBeVisible();
});

test('an earlier version says that it is one, and that a model failed at a criterion', async ({
  page,
}) => {
  await open(page, made.ready, '?version=1');
  await expect(page.getByText('You are reading version 1. There is a newer one.')).toBeVisible();
  await expect(page.getByText('1 criterion needs a person: the model failed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask the model again' })).toBeEnabled();
  await expectNoSeriousViolations(page, 'an earlier version');
  await page.getByRole('link', { name: 'Show the newest' }).click();
  await expect(page.getByText('1 criterion needs a person: the model failed')).toBeHidden();
});

test('who jumped to the transcript by key comes back to the quote they left', async ({ page }) => {
  await open(page, made.ready);
  const requirement = page.getByRole('row').getByRole('button').first();
  await requirement.click();
  const quote = firstQuote(page);
  for (const goBack of [
    () => page.keyboard.press('b'),
    () => page.goBack(),
    async () => {
      await page.getByRole('button', { name: 'Back to the report' }).focus();
      await page.keyboard.press('Enter');
    },
  ]) {
    await quote.focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    await expect(page.locator('[id^="e-"]:focus')).toBeInViewport();
    await goBack();
    await expect(quote).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    await expect(requirement).toHaveAttribute('aria-expanded', 'true');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the report fits, and everything in it can be met with a finger', async ({ page }) => {
    await open(page, made.ready);
    await expectFitsPhone(page, 'the report of somebody with a long name');
    expect(await smallTargets(page)).toEqual([]);

    const quote = firstQuote(page);
    await quote.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await quote.tap();
    await expect(page.locator('[id^="e-"]:focus')).toBeInViewport();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the report' }).tap();
    await expect(quote).toBeInViewport();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  });
});

/** What can be pressed and is lower or narrower than a finger, by its words. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const targets = [...document.querySelectorAll('main a, main button, main select, main input')];
    return (
      targets
        // What is far below is not laid out yet.
        .filter((target) => target.checkVisibility({ contentVisibilityAuto: true }))
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < finger - 0.5;
        })
        .map((target) => target.getAttribute('aria-label') ?? target.textContent ?? '')
    );
  }, FINGER);
}

test('a transcript of 500 turns is jumped into and marked as a short one', async ({ page }) => {
  await open(page, made.long);
  await firstQuote(page).click();
  await expect(page.locator('[id^="e-"]:focus')).toBeInViewport();
  await expect(page.getByRole('tab', { name: /^Transcript\s?500$/ })).toBeVisible();
  const legend = page.getByRole('group', { name: 'Which quotes are marked' });
  const all = await page.locator('mark').count();
  await legend
    .getByRole('button', { name: /^Teamwork|^Problem solving/ })
    .first()
    .click();
  await expect.poll(() => page.locator('mark').count()).toBeLessThan(all);
  await page.keyboard.press('n');
  await expect(page.locator('[id^="e-"]:focus')).toBeInViewport();
});
