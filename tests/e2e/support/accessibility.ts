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
  await expectColoursAtRest(page);
  // The other mode opens a page of its own for every look, for the sake of frames; there are none here. Axe is
  // half a megabyte of script: a document that has it from an earlier look is not given it again.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: '"is there"' } : { page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const about = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(about, `accessibility of ${where}`).toEqual([]);
}

/** Colours that are just turning, after a change of light or a press, have a contrast of no design. */
async function expectColoursAtRest(page: Page): Promise<void> {
  const turning = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).length,
    );
  await expect.poll(turning, { message: 'animations that end', intervals: [50] }).toBe(0);
}
