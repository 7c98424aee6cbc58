import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import { expectNoSeriousViolations } from './support/accessibility.ts';
import { answerField, chip, endInterview, expectFloor } from './support/candidate.ts';
import { makeOwnerAccount } from './support/owner.ts';
import { installScriptedSpeech } from './support/scripted-speech.ts';

/** Answers of an invented nurse, as she says them. */
const SPOKEN = [
  'Last winter a patient on my bay became short of breath and her score rose from two to seven within an hour. I checked her airway, gave oxygen, called the outreach team, and she was stable again after thirty minutes.',
  'I place cannulas and give intravenous therapy every day. In the last year I placed about two hundred, and I reduced our line infections by auditing twelve dressings every week.',
  'When a colleague forgot to document a dose I spoke with her in private, we completed an incident form together, and I set up a double check that the whole ward still uses.',
  'I organised the handover for eight patients with SystmOne and made sure that the night team knew about the two patients at risk, so nobody was missed.',
];
const TYPED =
  'I keep my NMC registration current, and in March I finished the Immediate Life Support course because I take charge of the shift twice a week.';

/** Reading, preparing and reporting take their time on a busy machine; nothing here is about how long. */
const BACKGROUND_MS = 90_000;
const FIXTURES = path.resolve('tests/fixtures');
async function startInterview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New interview' }).first().click();
  await page
    .getByLabel('Job description: choose a file')
    .setInputFiles(path.join(FIXTURES, 'staff-nurse-person-specification.docx'));
  await page
    .getByLabel('Résumé: choose a file')
    .setInputFiles(path.join(FIXTURES, 'maria-santos-nurse.docx'));
  const start = page.getByRole('button', { name: 'Start the interview' });
  await expect(start).toBeEnabled({ timeout: BACKGROUND_MS });
  await expect(page.getByText('Staff Nurse – Acute Medical Unit').first()).toBeVisible();
  await expectNoSeriousViolations(page, 'a new interview');
  await start.click();
  await expect(page.getByRole('heading', { name: 'Invite the candidate' })).toBeVisible({
    timeout: BACKGROUND_MS,
  });
  await expect(page.getByText('What will be asked')).toBeVisible();
  await expectNoSeriousViolations(page, 'a prepared interview');
}

/** "Try it in this browser" opens the candidate's side; the candidate goes by link, notice and devices. */
async function enterRoom(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Try it in this browser' }).click();
  const candidate = await opened;
  await candidate
    .getByRole('link', { name: 'Continue' })
    .or(candidate.getByRole('button', { name: 'Continue' }))
    .click();
  await expectNoSeriousViolations(candidate, 'the notice');
  await candidate.getByRole('button', { name: 'I agree', exact: true }).click();
  await expect(candidate.getByRole('heading', { name: 'Speak or type?' })).toBeVisible();
  await expectNoSeriousViolations(candidate, 'devices');
  await candidate.getByRole('button', { name: 'Start the interview' }).click();
  await expect(candidate.getByText('AI interviewer').first()).toBeVisible();
  return candidate;
}

async function answerAndEnd(candidate: Page): Promise<void> {
  for (const text of SPOKEN) {
    await candidate.evaluate(
      (words) => window.__speech.say(words, { wordMs: 10, withinMs: 30_000 }),
      text,
    );
    await candidate.getByRole('button', { name: 'I’m done' }).click();
  }
  await expectFloor(candidate, 'Speak');
  expect(await candidate.evaluate(() => window.__speech.overheard)).toEqual([]);
  await expectNoSeriousViolations(candidate, 'the room');
  await candidate.getByRole('button', { name: 'Type instead' }).click();
  await answerField(candidate).fill(TYPED);
  await candidate.getByRole('button', { name: 'Send' }).click();
  await expect(answerField(candidate)).toHaveValue('');
  await expect(chip(candidate, 'Saved')).toBeVisible();
  await endInterview(candidate);
  await expectNoSeriousViolations(candidate, 'the thanks');
}

for (const { name, withModel } of [
  { name: 'the built-in interviewer', withModel: false },
  { name: 'a model', withModel: true },
]) {
  test.describe(`with ${name}`, () => {
    let data: Awaited<ReturnType<typeof makeDataDir>>;
    let app: RunningApp;
    let fake: FakeOpenAi | undefined;

    test.beforeAll(async () => {
      data = await makeDataDir();
      fake = withModel ? await createFakeOpenAi({ ttftMs: 150 }) : undefined;
      const env: Record<string, string> = fake
        ? { LLM_MODEL: 'openai:fake', LLM_BASE_URL: fake.url, LLM_API_KEY: 'none' }
        : {};
      app = await startApp({ dataDir: data.dir, env });
    });
    test.afterAll(async () => {
      await app?.stop();
      await fake?.close();
      await data?.remove();
    });

    test('from the set-up link to a report whose quotes stand in the transcript', async ({
      page,
      context,
    }) => {
      test.setTimeout(180_000);
      await context.addInitScript(installScriptedSpeech);
      await makeOwnerAccount(page, app);
      await expect(page.getByText('No interviews yet')).toBeVisible();
      await startInterview(page);
      const candidate = await enterRoom(page, context);
      await answerAndEnd(candidate);

      await page.bringToFront();
      if (withModel) await readBeforeJudging(page);
      await expect(page.getByRole('heading', { name: 'Requirements' })).toBeVisible({
        timeout: BACKGROUND_MS,
      });
      await expectNoSeriousViolations(page, 'the report');

      const quote = page.getByRole('link', { name: /Show it in the transcript/ }).first();
      await expect(quote).toBeVisible();
      const report = await page.request.get(
        `${app.url}/api/v1/interviews/${interviewId(page)}/report`,
      );
      const transcript = await page.request.get(
        `${app.url}/api/v1/interviews/${interviewId(page)}/transcript`,
      );
      const { turns } = (await transcript.json()) as {
        turns: { turn_id: string; speaker: string; text: string; input: string }[];
      };
      const answers = turns.filter(({ speaker }) => speaker === 'candidate');
      expect(answers.filter(({ input }) => input === 'spoken')).toHaveLength(SPOKEN.length);
      expect(answers.map(({ text }) => text)).toContain(TYPED);
      const body = (await report.json()) as {
        report: {
          evidence: {
            source: string;
            turn_id: string;
            start: number;
            end: number;
            quote: string;
          }[];
          competencies: { level: number | null }[];
        };
      };
      const quotes = body.report.evidence.filter(({ source }) => source === 'interview');
      expect(quotes.length).toBeGreaterThan(0);
      for (const each of quotes) {
        expect(
          answers.find(({ turn_id }) => turn_id === each.turn_id)?.text.slice(each.start, each.end),
        ).toBe(each.quote);
      }
      expect(body.report.competencies.some(({ level }) => level !== null)).toBe(withModel);

      await quote.click();
      await expect(page.getByRole('tab', { name: 'Transcript' })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await expect(page.locator('mark').first()).toBeVisible();
      await expectNoSeriousViolations(page, 'the transcript');
    });
  });
}

/** Levels of a model are hidden until one has given one's own, or chooses otherwise. */
async function readBeforeJudging(page: Page): Promise<void> {
  const reveal = page.getByRole('button', { name: 'Show the report now' });
  await expect(reveal).toBeVisible({ timeout: BACKGROUND_MS });
  await reveal.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Show the report now' }).click();
}

function interviewId(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
