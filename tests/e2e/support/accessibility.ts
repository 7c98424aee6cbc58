import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing that axe calls serious or critical stands on the page; `where` names it in the failure. `rules` limits
 * the look to some of axe's rules.
 */
export async function expectNoSeriousViolations(
  page: Page,
  where: string,
  { rules }: { rules?: string[] } = {},
): Promise<void> {
  // The title of a page that is gone to comes a moment after its content.
  await expect(page).toHaveTitle(/\S/);
  // The other mode opens a page of its own for every look, for the sake of frames; there are none here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const about = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(about, `accessibility of ${where}`).toEqual([]);
}
