import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Goes from the link by notice and devices into the room, and waits for the first question. `onScreen` is called
 * on each screen before it is left.
 */
export async function enterRoom(
  page: Page,
  options: {
    link: string;
    answersBy: 'Speak' | 'Type';
    /** says so on the devices screen */
    hasHeadphones?: boolean;
    onScreen?: (screen: string) => Promise<void>;
  },
): Promise<void> {
  await openRoom(page, options);
  await expectFloor(page, options.answersBy);
}

/** The same without waiting: the interviewer has only begun to speak. */
export async function openRoom(
  page: Page,
  options: Parameters<typeof enterRoom>[1],
): Promise<void> {
  const { answersBy, onScreen } = options;
  await page.goto(options.link);
  const next = page.getByRole('link', { name: 'Continue' });
  await expect(next).toBeVisible();
  await onScreen?.('the invitation');
  await next.click();
  const agree = page.getByRole('button', { name: 'I agree', exact: true });
  await expect(agree).toBeVisible();
  await onScreen?.('the notice');
  await agree.click();
  await page.getByRole('radio', { name: answersBy }).check({ force: true });
  if (options.hasHeadphones) await page.getByLabel('I wear headphones').check();
  await onScreen?.('devices');
  await page.getByRole('button', { name: /^(Start|Continue) the interview$/ }).click();
}

/** The interviewer has finished, and the candidate may speak or type. */
export async function expectFloor(page: Page, answersBy: 'Speak' | 'Type'): Promise<void> {
  await expect(chip(page, answersBy === 'Speak' ? 'Listening' : 'Your turn')).toBeVisible();
}

/** What the interview is doing, or where the words are, as the header of the room tells it. */
export function chip(page: Page, words: string): Locator {
  return page.getByRole('banner').getByText(words, { exact: true });
}

export async function questionOf(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

export function answerField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your answer' });
}

/** Speaks into the scripted microphone; without `settles` the last words stay interim. */
export async function speak(
  page: Page,
  text: string,
  options: { settles?: boolean; wordMs?: number } = {},
): Promise<void> {
  await page.evaluate(([words, how]) => window.__speech.say(words, how), [text, options] as const);
}

export async function endInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End the interview' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the interview' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}
