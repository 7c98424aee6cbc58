/**
 * npm run bench:app
 *
 * Figures of the whole product as it is built: start, upload to ready, the first reply after `final` without
 * a model and with one whose first token comes after 300 ms, and memory idle and with 20 live interviews.
 * Loopback only; takes about two minutes and ends by itself.
 */
import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { WebSocket } from 'ws';
import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { createFakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createApiClient } from '#tests/support/api-client.ts';
import { readNursePair } from '#tests/support/corpus.ts';
import { makeDataDir, startApp } from '#tests/support/running-app.ts';

const TTFT_MS = 300;
const UPLOADS = 20;
const TURNS = 8;
const LIVE_INTERVIEWS = 20;
const ANSWER =
  'In March I noticed a rising score on one of my patients, called the outreach team at once, and stayed with her until she was stable an hour later.';

const figures: Record<string, string> = {};

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function spread(values: number[]): string {
  return `p50 ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms, n ${values.length}`;
}

async function residentMib(pid: number): Promise<number> {
  return (Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]) * 4096) / 2 ** 20;
}

/** A chat that tells when messages come. */
async function openChat(chatUrl: string) {
  const socket = new WebSocket(chatUrl);
  const inbox: { message: ServerMessage; at: number }[] = [];
  let wake = () => {};
  socket.on('message', (frame) => {
    inbox.push({ message: JSON.parse(frame.toString()) as ServerMessage, at: performance.now() });
    wake();
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  async function next(accept: (message: ServerMessage) => boolean): Promise<number> {
    for (;;) {
      for (let entry = inbox.shift(); entry; entry = inbox.shift())
        if (accept(entry.message)) return entry.at;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  return { socket, inbox, next };
}

const isWaiting = (message: ServerMessage) =>
  message.type === 'interview_state' && message.state === 'waiting_for_user_input';
const isReply = (message: ServerMessage) =>
  message.type === 'llm_response' || message.type === 'mini_llm_filler';
const isBody = (message: ServerMessage) =>
  message.type === 'llm_response' && message.kind === 'body';

/** ms from `final` to the first sound and to the first words of the reply itself. */
async function measureReplies(chatUrl: string) {
  const chat = await openChat(chatUrl);
  const first: number[] = [];
  const body: number[] = [];
  await chat.next((message) => isBody(message) && 'is_last' in message && message.is_last === true);
  for (let turn = 0; turn < TURNS; turn++) {
    chat.inbox.length = 0;
    const at = performance.now();
    chat.socket.send(
      JSON.stringify({ type: 'final', payload: `${ANSWER} That was case ${turn}.` }),
    );
    const heard: { first?: number } = {};
    const bodyAt = await chat.next((message) => {
      if (isReply(message)) heard.first ??= performance.now();
      return isBody(message);
    });
    first.push((heard.first ?? bodyAt) - at);
    body.push(bodyAt - at);
    await chat.next(isWaiting);
  }
  chat.socket.close();
  return { first, body };
}

async function benchOne(label: string, env: Record<string, string>, full: boolean): Promise<void> {
  const data = await makeDataDir();
  let began = performance.now();
  let app = await startApp({ dataDir: data.dir, env });
  if (full) {
    figures['start with an empty DATA_DIR'] =
      `${((performance.now() - began) / 1000).toFixed(2)} s`;
    await app.stop();
    began = performance.now();
    app = await startApp({ dataDir: data.dir, env });
    figures['second start'] = `${((performance.now() - began) / 1000).toFixed(2)} s`;
  }
  const api = createApiClient(app.url);
  const pair = await readNursePair();
  const jd = await api.uploadAndRead('jd', pair.jd);
  const resume = await api.uploadAndRead('resume', pair.resume);

  if (full) {
    const reads: number[] = [];
    for (let at = 0; at < UPLOADS; at++) {
      // Other bytes each time: the same ones would be the document that exists.
      const bytes = new Uint8Array(
        await readFile('tests/fixtures/maria-santos-nurse.docx').then((file) =>
          Buffer.concat([
            file.subarray(0, file.length - 2),
            Buffer.from([4, 0]),
            Buffer.from(String(at).padStart(4)),
          ]),
        ),
      );
      const start = performance.now();
      const document = await api.uploadAndRead('resume', { name: `nurse-${at}.docx`, bytes });
      if (document.status === 'ready') reads.push(performance.now() - start);
    }
    figures['upload → ready, a normal résumé (DOCX)'] = spread(reads);
  }

  const { chat_url } = await api.startInterview(jd.document_id, resume.document_id);
  const replies = await measureReplies(chat_url);
  figures[`final → first reply, ${label}`] = spread(replies.first);
  figures[`final → first words of the body, ${label}`] = spread(replies.body);

  if (full) {
    figures['memory, idle after one interview'] = `${(await residentMib(app.pid)).toFixed(0)} MiB`;
    const chats = [];
    for (let at = 0; at < LIVE_INTERVIEWS; at++) {
      const started = await api.startInterview(jd.document_id, resume.document_id);
      const chat = await openChat(started.chat_url);
      chats.push(chat);
      await chat.next(isBody);
    }
    for (const chat of chats) chat.socket.send(JSON.stringify({ type: 'final', payload: ANSWER }));
    for (const chat of chats) await chat.next(isWaiting);
    figures[`memory, ${LIVE_INTERVIEWS} live interviews`] =
      `${(await residentMib(app.pid)).toFixed(0)} MiB`;
    for (const { socket } of chats) socket.terminate();
  }
  await app.stop();
  await data.remove();
}

await benchOne('no model', {}, true);
const fake = await createFakeOpenAi({ ttftMs: TTFT_MS });
await benchOne(
  `model at ${TTFT_MS} ms to first token`,
  { LLM_MODEL: 'openai:fake', LLM_BASE_URL: fake.url, LLM_API_KEY: 'none' },
  false,
);
await fake.close();

console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}\n`,
);
console.log('| figure | value |\n| --- | --- |');
for (const [name, value] of Object.entries(figures)) console.log(`| ${name} | ${value} |`);
