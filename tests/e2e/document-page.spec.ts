import { expect, type Locator, type Page } from '@playwright/test';
import type { ApiClient } from '#tests/support/api-client.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { test } from './support/company.ts';
import { expectFitsPhone } from './support/phone.ts';
import { smallPdf } from './support/small-pdf.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** An invented porter; the last page is far from the first. */
const RESUME_PAGES = [
  [
    'Dana Whitlock',
    'Hospital porter',
    'dana.whitlock@example.com | +44 20 7946 0991 | Leeds, United Kingdom',
    '',
    'Experience',
    'Senior Porter, Elm House Hospital',
    'Apr 2019 - Present',
    '- Moved patients between the wards and the theatres.',
    '- Trained six new porters.',
    '',
    'Stores Assistant, Oak Road Depot',
    'Jan 2016 - Mar 2019',
    '- Kept the stock of linen and oxygen.',
  ],
  ['Skills', 'Manual handling, Stock control, First aid', '', 'Languages', 'English, Polish'],
  ...Array.from({ length: 8 }, () => ['References', 'Available on request.']),
];

let url: string;
let api: ApiClient;
let files = 0;

test.beforeAll(({ company }) => {
  ({ url, api } = company);
});
test.beforeEach(async ({ context, page, company }) => {
  await context.addCookies(company.ownersCookies);
  await page.setViewportSize(WIDE);
});

test.describe('the original of a PDF', () => {
  test('is drawn beside its profile, a few pages at a time, from our own origin only', async ({
    page,
  }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
        elsewhere.push(request.url());
    });
    await openResume(page);
    const first = page.getByRole('img', { name: 'Page 1 of 10' });
    await expect.poll(() => inkOf(first)).toBeGreaterThan(200);
    await expect(page.getByRole('button', { name: 'Dana Whitlock', exact: true })).toBeVisible();
    expect(await page.locator('canvas').count()).toBeLessThan(5);
    expect(elsewhere).toEqual([]);
  });

  test('can be leafed through and made larger, also by keys', async ({ page }) => {
    await openResume(page);
    const pages = page.getByRole('region', { name: 'Pages of the original' });
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page.getByText('Page 2 of 10')).toBeVisible();
    const width = async () => (await page.locator('canvas').first().boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(width).toBeGreaterThan(before);
    await pages.focus();
    await page.keyboard.press('0');
    await expect.poll(width).toBeCloseTo(before, 0);
    await page.keyboard.press('End');
    await expect(page.getByText('Page 10 of 10')).toBeVisible();
    await expect
      .poll(() => inkOf(page.getByRole('img', { name: 'Page 10 of 10' })))
      .toBeGreaterThan(50);
  });

  test('shows where a chosen value stands, and so does the text', async ({ page }) => {
    await openResume(page);
    await page.getByRole('button', { name: 'Stock control', exact: true }).click();
    await expect(page.getByText('Marked on page 2')).toBeVisible();
    await expect(page.getByText('Page 2 of 10')).toBeVisible();
    const mark = page.locator('[data-page-mark]');
    await expect(mark).toHaveCount(1);
    await expect(mark).toBeInViewport();
    // The words under it can be selected.
    await expect(page.getByText('Manual handling, Stock control, First aid')).toBeAttached();

    await page.getByRole('tab', { name: 'Text' }).click();
    const text = page.getByRole('region', { name: 'The text' });
    await expect(text.getByText('Stock control', { exact: true })).toBeInViewport();
    await expect(text.locator('mark')).toHaveText('Stock control');
    await page.getByRole('tab', { name: 'Original' }).click();
    await expect(page.locator('canvas').first()).toBeVisible();
  });

  test('that cannot be fetched is told in words, with another try', async ({ page }) => {
    await page.route('**/api/v1/documents/*/file', (route) => route.abort());
    await page.goto(`${url}/documents/${await uploadResume()}`);
    await expect(page.getByText('The original could not be fetched')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Download the original' })).toBeVisible();
    await page.unroute('**/api/v1/documents/*/file');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('canvas').first()).toBeVisible();
  });
});

test.describe('a profile is corrected by hand', () => {
  test('a name: marked after a reload, and taken back', async ({ page }) => {
    await openResume(page);
    await page.getByRole('button', { name: 'Edit: Name' }).click();
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await expect(name).toBeFocused();
    await name.fill('Nobody at all');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Edit: Name' })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1, name: 'Dana Whitlock' })).toBeVisible();

    await page.keyboard.press('Enter');
    await name.fill('Dana Whitlock-Moore');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dana Whitlock-Moore');
    await expect(page.getByRole('button', { name: 'Edit: Name' })).toBeFocused();

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dana Whitlock-Moore');
    await expect(page.getByText('Corrected by you')).toBeVisible();
    await expect(page.getByText('Read as “Dana Whitlock”')).toBeVisible();
    await page.getByRole('button', { name: /^Take back ?: Name/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dana Whitlock');
    await expect(page.getByText('Corrected by you')).toHaveCount(0);
  });

  test('a job: changed, told what is wrong with it, moved, removed and brought back', async ({
    page,
  }) => {
    await openResume(page);
    await page.getByRole('button', { name: /^Edit: Stores Assistant/ }).click();
    const form = page.getByRole('form', { name: /^Edit: Stores Assistant/ });
    await form.getByLabel('From').fill('long ago');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText(/^Write it as 2019-04/)).toBeVisible();
    await form.getByLabel('From').fill('Feb 2016');
    await form.getByLabel('Title').fill('Stores Manager');
    await form.getByLabel('To', { exact: true }).fill('2015');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText('This must not be before the start.')).toBeVisible();
    await form.getByLabel('To', { exact: true }).fill('03/2019');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Feb 2016 – Mar 2019')).toBeVisible();

    await page.reload();
    await expect(page.getByText('Stores Manager', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^More for: Stores Manager/ }).click();
    await page.getByRole('menuitem', { name: 'Move up' }).click();
    const jobs = page.getByRole('button', { name: /^Edit: (Stores|Senior)/ });
    await expect(jobs.first()).toHaveAccessibleName(/^Edit: Stores Manager/);

    await page.getByRole('button', { name: /^More for: Senior Porter/ }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await expect(jobs).toHaveCount(1);
    await undo.click();
    await expect(jobs).toHaveCount(2);
    await expect(jobs.nth(1)).toHaveAccessibleName(/^Edit: Senior Porter/);
  });

  test('skills: one added, one taken away', async ({ page }) => {
    await openResume(page);
    await page.getByRole('button', { name: 'Edit: Skills' }).click();
    await page.getByLabel('Add a skill').fill('Forklift');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove: First aid' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Edit: Skills' })).toBeFocused();
    await page.reload();
    const profile = page.getByRole('definition').filter({ hasText: 'Forklift' });
    await expect(profile).toHaveCount(1);
    await expect(profile.getByRole('listitem').filter({ hasText: 'First aid' })).toHaveCount(0);
    await page.getByRole('button', { name: /^What was read ?: Skills/ }).click();
    await expect(profile.getByText('First aid', { exact: true })).toBeVisible();
  });

  test('what could not be saved stays in its field, and is saved by the next try', async ({
    page,
  }) => {
    await openResume(page);
    await page.route('**/profile', (route) => route.abort());
    await page.getByRole('button', { name: 'Edit: Headline' }).click();
    const headline = page.getByRole('textbox', { name: 'Headline' });
    await headline.fill('Head porter');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Not saved. What you wrote is still here.')).toBeVisible();
    await expect(headline).toHaveValue('Head porter');
    await page.unroute('**/profile');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Read as “Hospital porter”')).toBeVisible();
  });

  test('what somebody else changed meanwhile is said, and nothing of either is lost', async ({
    page,
  }) => {
    const id = await openResume(page);
    await page.getByRole('button', { name: 'Edit: Name' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Dana W.');
    await setByProgram(id, { '/name': 'D. Whitlock', '/headline': 'Porter and driver' });
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Somebody else changed this document meanwhile/)).toBeVisible();
    await page.getByRole('button', { name: 'Show their version' }).click();
    await expect(page.getByText('It now says “D. Whitlock”', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dana W.');
    await expect(page.getByText('Porter and driver').first()).toBeVisible();
  });

  test('the requirements of a job description', async ({ page }) => {
    const { document_id } = await api.uploadAndRead('jd', {
      name: 'porter.txt',
      bytes: new TextEncoder().encode(JOB_DESCRIPTION),
    });
    await page.goto(`${url}/documents/${document_id}`);
    await page.getByRole('button', { name: /^Add ?: Nice to have/ }).click();
    await page.getByLabel('What is asked for').fill('A driving licence');
    await page.getByLabel('Years asked for').fill('1');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Edit: A driving licence' })).toBeVisible();
    await page.reload();
    const nice = page.getByRole('definition').filter({ hasText: 'A driving licence' });
    await expect(nice).toHaveCount(1);
    await page.getByRole('button', { name: 'Edit: A driving licence' }).click();
    await page.getByRole('radio', { name: 'Must have' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('button', { name: 'More for: A driving licence' })).toBeVisible();
    await page.getByRole('button', { name: /^Take back ?: Nice to have/ }).click();
    await expect(page.getByText('A driving licence')).toHaveCount(0);
  });
});

test('a document that could not be read says why, and can be tried again', async ({ page }) => {
  const { document_id } = await api.uploadAndRead('resume', {
    name: 'cut-off.pdf',
    bytes: new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2'),
  });
  await page.goto(`${url}/documents/${document_id}`);
  const why = page.getByText('The file is damaged or cut off.');
  await expect(why).toBeVisible();
  await expect(page.getByRole('link', { name: /^Download/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
  const again = page.waitForResponse((response) => response.url().endsWith('/retry'));
  await page.getByRole('button', { name: 'Try again' }).click();
  expect((await again).status()).toBe(202);
  await expect(why).toBeVisible({ timeout: 30_000 });
});

test('the page is whole on a phone, in parts, and accessible in light and dark', async ({
  page,
}) => {
  const id = await openResume(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoSeriousViolations(page, `a document, ${colorScheme}`);
  }
  await page.getByRole('button', { name: /^Edit: Senior Porter/ }).click();
  await page.getByRole('button', { name: 'Edit: Skills' }).click();
  await expectNoSeriousViolations(page, 'a document being corrected');

  await page.setViewportSize(PHONE);
  await page.goto(`${url}/documents/${id}`);
  await expectFitsPhone(page, 'a profile');
  await page.getByRole('button', { name: 'Stock control', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Text', selected: true })).toBeVisible();
  await expect(page.locator('mark')).toBeInViewport();
  await expectFitsPhone(page, 'a text');
  await page.getByRole('tab', { name: 'Original' }).click();
  await expect(page.getByText('Marked on page 2')).toBeVisible();
  await expectFitsPhone(page, 'an original');
  await page.getByRole('tab', { name: 'Profile' }).click();
  await expect(page.getByRole('button', { name: 'Stock control', exact: true })).toBeInViewport();
  await page.getByRole('button', { name: 'Edit: Skills' }).click();
  await expectFitsPhone(page, 'a profile being corrected');
});

const JOB_DESCRIPTION = `Hospital porter
St Anne's Hospital, Leeds

Responsibilities
- Move patients and equipment between the wards.

Requirements
- Two years of experience in a hospital.
- Good spoken English.
`;

/** A résumé of its own for each test: the same bytes would be the same document. */
async function uploadResume(): Promise<string> {
  files += 1;
  const pages = [
    ...RESUME_PAGES.slice(0, -1),
    ['References', `Available on request, copy ${files}.`],
  ];
  const document = await api.uploadAndRead('resume', {
    name: `whitlock-${files}.pdf`,
    bytes: smallPdf(pages),
  });
  expect(document.status).toBe('ready');
  return document.document_id;
}

/** Opens the page of a new résumé and waits for its first page to be drawn. */
async function openResume(page: Page): Promise<string> {
  const id = await uploadResume();
  await page.goto(`${url}/documents/${id}`);
  await expect(page.locator('canvas').first()).toBeVisible();
  return id;
}

async function setByProgram(id: string, set: Record<string, unknown>): Promise<void> {
  const response = await api.send(`/api/v1/documents/${id}/profile`, {
    ...api.post({ set }),
    method: 'PATCH',
  });
  expect(response.status).toBe(200);
}

/** Dark pixels of a drawn page. */
function inkOf(page: Locator): Promise<number> {
  return page.evaluate((element) => {
    const canvas = element.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 255) < 96 && (data[at + 3] ?? 0) > 200) dark += 1;
    }
    return dark;
  });
}
