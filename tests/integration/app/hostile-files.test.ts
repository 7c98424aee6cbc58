import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTextSchema } from '#lib/api/document-schemas.ts';
import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { type ApiClient, createApiClient, problemSchema } from '#tests/support/api-client.ts';
import { type CorpusFile, hasCorpus, readCorpus } from '#tests/support/corpus.ts';
import type { ExpectedNasty } from '#tests/support/document-scores/expected.ts';
import { faultsOfNasty } from '#tests/support/document-scores/score-nasty.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';

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

  /** The text as the API gives it, or the code of the refusal. */
  async function outcomeOf(file: CorpusFile<ExpectedNasty>): Promise<ParsedDocument | string> {
    const response = await api.upload('resume', file);
    if (response.status !== 202) return problemSchema.parse(await response.json()).code;
    const { document_id } = (await response.json()) as { document_id: string };
    await api.follow(
      `/api/v1/documents/${document_id}/events`,
      ({ status }) => status === 'ready' || status === 'failed',
    );
    const { error, pages, warnings } = await api.getDocument(document_id);
    if (error) return error.code;
    const answer = await api.send(`/api/v1/documents/${document_id}/text`);
    const { text, hidden_text } = documentTextSchema.parse(await answer.json());
    return { text, pages, pageStarts: null, hidden: hidden_text, warnings };
  }

  it('each get their outcome, and the server keeps its memory', { timeout: 300_000 }, async () => {
    const before = await residentMib(app.pid);
    for (const file of await readCorpus<ExpectedNasty>('nasty')) {
      expect(faultsOfNasty(file.expected, await outcomeOf(file)), file.name).toEqual([]);
    }
    expect((await residentMib(app.pid)) - before).toBeLessThan(MEMORY_GROWTH_MAX_MIB);
    expect((await api.send('/api/v1/ready')).status).toBe(200);
  });
});
