import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, createApiClient, problemSchema } from '#tests/support/api-client.ts';
import { type CorpusFile, hasCorpus, readCorpus } from '#tests/support/corpus.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';

type Expected = {
  outcome: string;
  code?: string;
  mustContainText?: string[];
  mustNotContainText?: string[];
  mustFlagText?: string[];
};

/** What only a picture of the page shows is not looked for yet; these are read without a warning. */
const HIDDEN_ONLY_ON_THE_PAGE = ['hidden-prompt-injection.pdf', 'hidden-text-five-ways.pdf'];
const MEMORY_GROWTH_MAX_MIB = 200;

async function residentMib(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8');
  return (Number(statm.split(' ')[1]) * 4096) / 2 ** 20;
}

// The corpus of hostile files lies beside the checkout, not in it.
describe.skipIf(!hasCorpus)('hostile files', () => {
  let data: Awaited<ReturnType<typeof makeDataDir>>;
  let app: RunningApp;
  let api: ApiClient;

  beforeAll(async () => {
    data = await makeDataDir();
    app = await startApp({ dataDir: data.dir });
    api = createApiClient(app.url);
  });
  afterAll(async () => {
    await app?.stop();
    await data?.remove();
  });

  async function outcomeOf(file: CorpusFile<Expected>) {
    const response = await api.upload('resume', file);
    if (response.status !== 202) {
      const { code } = problemSchema.parse(await response.json());
      return { status: 'failed', code, warnings: [] as string[], text: '', hidden: '' };
    }
    const { document_id } = (await response.json()) as { document_id: string };
    await api.follow(
      `/api/v1/documents/${document_id}/events`,
      ({ status }) => status === 'ready' || status === 'failed',
    );
    const document = await api.getDocument(document_id);
    const read =
      document.status === 'ready'
        ? ((await (await api.send(`/api/v1/documents/${document_id}/text`)).json()) as {
            text: string;
            hidden_text: { text: string }[];
          })
        : { text: '', hidden_text: [] };
    return {
      status: document.status,
      code: document.error?.code ?? null,
      warnings: document.warnings.map(({ code }) => code as string),
      text: read.text,
      hidden: read.hidden_text.map(({ text }) => text).join('\n'),
    };
  }

  it('each get their outcome, and the server keeps its memory', { timeout: 300_000 }, async () => {
    const files = await readCorpus<Expected>('nasty');
    const before = await residentMib(app.pid);
    for (const file of files) {
      const { expected, name } = file;
      const outcome = await outcomeOf(file);
      const about = `${name}: ${JSON.stringify({ ...outcome, text: outcome.text.length })}`;
      const wanted = expected.outcome.split('-or-');
      if (expected.outcome === 'needs-ocr') {
        expect(outcome.code, about).toBe('no_text_layer');
      } else if (outcome.status === 'failed') {
        expect(wanted, about).toContain('error');
        expect(outcome.code, about).toBe(expected.code?.toLowerCase());
      } else {
        expect(
          wanted.some((each) => each.startsWith('ok')),
          about,
        ).toBe(true);
        for (const text of expected.mustContainText ?? [])
          expect(outcome.text, about).toContain(text);
        for (const text of expected.mustNotContainText ?? [])
          expect(outcome.text, about).not.toContain(text);
        if (expected.outcome === 'ok-with-warning' && !HIDDEN_ONLY_ON_THE_PAGE.includes(name)) {
          expect(outcome.warnings, about).toContain(expected.code?.toLowerCase());
          for (const text of expected.mustFlagText ?? []) {
            expect(outcome.hidden, about).toContain(text);
            expect(outcome.text, about).not.toContain(text);
          }
        }
      }
    }
    expect((await residentMib(app.pid)) - before).toBeLessThan(MEMORY_GROWTH_MAX_MIB);
    expect((await api.send('/api/v1/ready')).status).toBe(200);
  });
});
