import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { type ApiClient, createApiClient } from '#tests/support/api-client.ts';
import { readNursePair } from '#tests/support/corpus.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';
import {
  connectSeedSocketIo,
  connectSeedWebSocket,
  type SeedClient,
  type SeedMessage,
} from '#tests/support/seed-client.ts';

/** Answers of an invented nurse, as long as people's are. */
const ANSWERS = [
  'Last winter a patient on my bay became short of breath and her NEWS2 score rose from two to seven within an hour. I checked her airway, gave oxygen, called the outreach team and she was stable again after thirty minutes.',
  'I work with IV therapy and cannulation every day. In the last year I placed about two hundred cannulas and I reduced our line infections by auditing twelve dressings every week.',
  'When a colleague forgot to document a dose I spoke with her in private, we completed an incident form together, and I set up a double check that the whole ward still uses.',
  'I organised the handover for eight patients with SystmOne and made sure that the night team knew about the two patients at risk, so nobody was missed.',
  'I keep my NMC registration current and I finished the Immediate Life Support course in March, because I take charge of the shift twice a week.',
];

const isQuestion = (message: SeedMessage) =>
  message.type === 'llm_response' && message.payload.includes('?');

/** Answers whatever is asked until the interviewer ends it or `turns` answers are given, then ends it. */
async function holdInterview(client: SeedClient, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await client.next(isQuestion);
    client.say(ANSWERS[turn % ANSWERS.length] ?? '');
  }
  await client.next(isQuestion);
  client.control('end_interview');
  await client.next((message) => message.type === 'end');
}

describe.each([
  { model: 'the built-in interviewer', withModel: false },
  { model: 'a model server', withModel: true },
])('from upload to report with $model', ({ withModel }) => {
  let app: RunningApp;
  let api: ApiClient;
  let fake: FakeOpenAi | undefined;
  let data: Awaited<ReturnType<typeof makeDataDir>>;
  let documents: { jd: string; resume: string };

  beforeAll(async () => {
    data = await makeDataDir();
    fake = withModel ? await createFakeOpenAi({ ttftMs: 20 }) : undefined;
    const env: Record<string, string> = fake
      ? { LLM_MODEL: 'openai:fake', LLM_BASE_URL: fake.url, LLM_API_KEY: 'none' }
      : {};
    app = await startApp({ dataDir: data.dir, env });
    api = createApiClient(app.url);
    const pair = await readNursePair();
    const jd = await api.uploadAndRead('jd', pair.jd);
    const resume = await api.uploadAndRead('resume', pair.resume);
    expect([jd.status, resume.status]).toEqual(['ready', 'ready']);
    documents = { jd: jd.document_id, resume: resume.document_id };
  });
  afterAll(async () => {
    // What people wrote and were called stands in no log.
    for (const canary of [
      'Maria',
      'Santos',
      'maria-santos',
      'outreach team',
      'handover for eight',
      'Tell me about',
    ]) {
      expect(app?.output()).not.toContain(canary);
    }
    await app?.stop();
    await fake?.close();
    await data?.remove();
  });

  it.each([
    ['the raw WebSocket', connectSeedWebSocket],
    ['Socket.IO', connectSeedSocketIo],
  ])(
    'a client that knows only the seed holds a whole interview over %s',
    async (_name, connect) => {
      const { interview_id, chat_url } = await api.startInterview(documents.jd, documents.resume);
      const client = await connect(chat_url);
      await holdInterview(client, 5);
      client.close();
      expect(client.received.filter(({ type }) => type === 'error')).toEqual([]);

      const { turns } = await api.getTranscript(interview_id);
      const answers = turns.filter(({ speaker }) => speaker === 'candidate');
      expect(answers.map(({ text }) => text)).toEqual(ANSWERS);

      const { status, report, error } = await api.waitForReport(interview_id);
      expect({ status, error }).toEqual({ status: 'ready', error: null });
      expect(report?.data_quality.questions_answered).toBeGreaterThanOrEqual(1);
      const quotes = report?.evidence.filter(({ source }) => source === 'interview') ?? [];
      expect(quotes.length).toBeGreaterThan(0);
      for (const { turn_id, start, end, quote } of quotes) {
        expect(answers.find((turn) => turn.turn_id === turn_id)?.text.slice(start, end)).toBe(
          quote,
        );
      }
      const levels = report?.competencies.map(({ level }) => level) ?? [];
      if (withModel) expect(levels.some((level) => level !== null)).toBe(true);
      else expect(levels.every((level) => level === null)).toBe(true);
    },
  );
});
