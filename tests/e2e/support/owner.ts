import { expect, type Page } from '@playwright/test';
import type { RunningApp } from '#tests/support/running-app.ts';

/** The invented person who runs the product. */
export const OWNER = {
  name: 'Robin Example',
  email: 'robin@example.com',
  password: 'a quiet room with good light',
};

/** Opens the set-up link that the app printed and makes the first account; ends on the dashboard. */
export async function makeOwnerAccount(page: Page, app: RunningApp): Promise<void> {
  await page.goto(setupLinkOf(app));
  await page.getByLabel('Your name').fill(OWNER.name);
  await page.getByLabel('E-mail address').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('heading', { name: 'Interviews', exact: true })).toBeVisible();
}

export async function signIn(page: Page, password: string = OWNER.password): Promise<void> {
  await page.getByLabel('E-mail address').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export function setupLinkOf(app: RunningApp): string {
  if (app.setupLink === null) throw new Error('The app printed no set-up link.');
  return `${app.url}${app.setupLink}`;
}
