import { expect, type Page } from '@playwright/test';
import { expectNoSeriousViolations } from './accessibility.ts';

/** Nothing sticks out at the side, and axe finds nothing serious in either colours of the device. */
export async function expectFitsPhone(page: Page, screen: string): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `pixels of ${screen} beyond the edge`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoSeriousViolations(page, `${screen}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoSeriousViolations(page, `${screen}, dark`, { rules: ['color-contrast'] });
}
