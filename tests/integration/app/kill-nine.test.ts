import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { createApiClient } from '#tests/support/api-client.ts';
import { readNursePair } from '#tests/support/corpus.ts';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';

let data: Awaited<ReturnType<typeof makeDataDir>>;
let app: RunningApp;

beforeAll(async () => {
  data = await makeDataDir();
  app = await startApp({ dataDir: data.dir });
});
afterAll(async () => {
  await app?.stop();
  await data?.remove();
});

/** A socket whose messages can be waited for. */
async function connect(chatUrl: string) {
  const socket = new WebSocket(chatUrl);
  const received: ServerMessage[] = [];
  let wake = () => {};
  socket.on('message', (frame) => {
    received.push(JSON.parse(frame.toString()) as ServerMessage);
    wake();
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let taken = 0;
  return {
    received,
    send: (message: object) => socket.send(JSON.stringify(message)),
    close: () => socket.terminate(),
    async next<T extends ServerMessage['type']>(
      type: T,
      accept: (message: Extract<ServerMessage, { type: T }>) => boolean = () => true,
    ): Promise<Extract<ServerMessage, { type: T }>> {
      for (;;) {
        while (taken < received.length) {
          const message = received[taken++];
          if (message?.type === type && accept(message as never)) return message as never;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

it('after kill -9 the acknowledged answer is there once and the interview goes on at the same question', async () => {
  let api = createApiClient(app.url);
  const pair = await readNursePair();
  const jd = await api.uploadAndRead('jd', pair.jd);
  const resume = await api.uploadAndRead('resume', pair.resume);
  const { interview_id, chat_url } = await api.startInterview(jd.document_id, resume.document_id);

  const before = await connect(chat_url);
  await before.next('llm_response', ({ payload }) => payload.includes('?'));
  const answer =
    'In March I noticed a rising NEWS2 score, called outreach and stayed until she was stable.';
  before.send({ type: 'final', payload: answer, id: 'answer-1' });
  await before.next('ack', ({ id }) => id === 'answer-1');
  await before.next('llm_response', ({ payload }) => payload.includes('?'));
  before.send({
    type: 'chunk',
    payload: 'The second answer had just',
    id: 'chunk-1',
    turn_id: 't2',
    seq: 1,
  });
  await before.next('ack', ({ id }) => id === 'chunk-1');
  const lastSeq = Math.max(
    ...before.received.map((message) => ('seq' in message ? (message.seq ?? 0) : 0)),
  );

  await app.kill();
  app = await startApp({ dataDir: data.dir });
  api = createApiClient(app.url);

  const after = await connect((await api.getInterview(interview_id)).chat_url);
  after.send({ type: 'resume', payload: { last_seq: null } });
  const { payload: snapshot } = await after.next('snapshot');
  expect(snapshot.draft.text).toContain('The second answer had just');
  expect(snapshot.last_seq).toBeGreaterThanOrEqual(lastSeq);
  expect(snapshot.turns.filter(({ text }) => text === answer)).toHaveLength(1);

  // Sent again, as a client does that is not sure: it is the same message.
  after.send({ type: 'final', payload: answer, id: 'answer-1' });
  await after.next('ack', ({ id }) => id === 'answer-1');
  after.send({
    type: 'final',
    payload: 'The second answer had just begun when the lights went out.',
    id: 'answer-2',
    turn_id: 't2',
    seq: 2,
  });
  await after.next('ack', ({ id }) => id === 'answer-2');
  after.send({ type: 'control', payload: 'end_interview', id: 'bye' });
  await after.next('end');
  after.close();
  before.close();

  const { turns } = await api.getTranscript(interview_id);
  const answers = turns.filter(({ speaker }) => speaker === 'candidate').map(({ text }) => text);
  expect(answers).toEqual([answer, 'The second answer had just begun when the lights went out.']);
  expect((await api.waitForReport(interview_id)).status).toBe('ready');
});
