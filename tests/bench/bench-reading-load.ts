/**
 * npm run bench:reading-load
 *
 * What reading costs a live interview: twenty documents are uploaded at once, one of them a scan of ten
 * pages, while somebody is interviewed without a model. Uses the product as it is built, loopback only,
 * and ends by itself after about two minutes.
 */
import { readdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { uploadAnswerSchema } from '#lib/api/document-schemas.ts';
import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { scanOf } from '#tests/integration/documents/support/make-scan.ts';
import { type ApiClient, type ApiFile, createApiClient } from '#tests/support/api-client.ts';
import { hasCorpus, readCorpus, readNursePair } from '#tests/support/corpus.ts';
import { makeDataDir, startApp } from '#tests/support/running-app.ts';

const UPLOADS = 20;
const SCAN_PAGES = 10;
const TURNS_ALONE = 18;
/** An interview has about this many questions. */
const TURNS_OF_AN_INTERVIEW = 6;
/** Between a question and its answer; people take longer. */
const ANSWER_AFTER_MS = 500;
const SAMPLE_EVERY_MS = 50;
const LOOK_EVERY_MS = 100;
const ANSWER =
  'In March I noticed a rising score on one of my patients, called the outreach team at once, and stayed with her until she was stable an hour later.';

const data = await makeDataDir();
const app = await startApp({ dataDir: data.dir });
const api = createApiClient(app.url);
const pair = await readNursePair();
const jd = await api.uploadAndRead('jd', pair.jd);
const resume = await api.uploadAndRead('resume', pair.resume);
const ids: [string, string] = [jd.document_id, resume.document_id];
const files = await filesToUpload();

const alone = await measureReplies(api, ids, (turns) => turns >= TURNS_ALONE);

const memory = watchReaders(app.pid);
const finished: string[] = [];
let areRead = false;
const began = performance.now();
const uploads = readAll(files).finally(() => {
  areRead = true;
});
const beside = await measureReplies(api, ids, () => areRead);
await uploads;
const peakMebibytes = memory.end();
const readers = app.output().match(/document_reader_started/g)?.length ?? 0;
await app.stop();
await data.remove();

console.log(`${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}\n`);
console.log(`finished, of ${files.length} uploaded at once:\n  ${finished.join('\n  ')}\n`);
console.log(`live, final → first words of the reply, alone:     ${spread(alone)}`);
console.log(`live, final → first words of the reply, meanwhile: ${spread(beside)}`);
console.log(
  `reading processes, ${readers} started, highest resident memory of one ${peakMebibytes.toFixed(0)} MiB`,
);

/** Uploads all at once and notes when each is over; looking often enough for a tenth of a second. */
async function readAll(all: readonly ApiFile[]): Promise<void> {
  const waiting = new Map<string, string>();
  await Promise.all(
    all.map(async (file) => {
      const response = await api.upload('resume', file);
      const { document_id } = uploadAnswerSchema.parse(await response.json());
      waiting.set(document_id, file.name);
    }),
  );
  while (waiting.size > 0) {
    for (const [id, name] of waiting) {
      const document = await api.getDocument(id);
      if (document.status !== 'ready' && document.status !== 'failed') continue;
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
      const outcome = document.error?.code ?? document.status;
      const warnings = document.warnings.map(({ code }) => code).join(' ');
      finished.push(`${seconds} s  ${outcome.padEnd(14)} ${name}  ${warnings}`);
      waiting.delete(id);
    }
    await delay(LOOK_EVERY_MS);
  }
}

async function filesToUpload(): Promise<ApiFile[]> {
  const scan = await scanOf(
    Array.from({ length: SCAN_PAGES }, (_, page) =>
      Array.from(
        { length: 36 },
        (_, line) => `Page ${page + 1}, line ${line + 1}: ${ANSWER.slice(0, 60)}`,
      ),
    ),
  );
  const corpus = hasCorpus
    ? [...(await readCorpus('resumes')), ...(await readCorpus('job-descriptions'))]
    : [];
  const texts = Array.from({ length: UPLOADS }, (_, at) => ({
    name: `plain-${at}.txt`,
    bytes: new Uint8Array(Buffer.from(`Résumé ${at}\n${`${ANSWER}\n`.repeat(20)}`)),
  }));
  // The scan comes early: what waits behind it shows whether it holds the others up.
  return [
    ...corpus.slice(0, 2),
    { name: `scan-of-${SCAN_PAGES}-pages.pdf`, bytes: new Uint8Array(scan) },
    ...corpus.slice(2),
    ...texts,
  ].slice(0, UPLOADS);
}

/** ms from `final` to the first words of the reply, interview after interview until `isOver`. */
async function measureReplies(
  client: ApiClient,
  documents: [string, string],
  isOver: (turns: number) => boolean,
): Promise<number[]> {
  const times: number[] = [];
  while (!isOver(times.length)) {
    const { chat_url } = await client.startInterview(...documents);
    const chat = await openChat(chat_url);
    await chat.next((message) => message.type === 'interview_state' && isWaiting(message));
    for (let turn = 0; turn < TURNS_OF_AN_INTERVIEW && !isOver(times.length); turn += 1) {
      await delay(ANSWER_AFTER_MS);
      const at = performance.now();
      chat.socket.send(JSON.stringify({ type: 'final', payload: `${ANSWER} Case ${turn}.` }));
      await chat.next((message) => message.type === 'llm_response');
      times.push(performance.now() - at);
      await chat.next(isWaiting);
    }
    chat.socket.terminate();
  }
  return times;
}

function isWaiting(message: ServerMessage): boolean {
  return message.type === 'interview_state' && message.state === 'waiting_for_user_input';
}

async function openChat(chatUrl: string) {
  const socket = new WebSocket(chatUrl);
  const inbox: ServerMessage[] = [];
  let wake = () => {};
  socket.on('message', (frame) => {
    inbox.push(JSON.parse(frame.toString()) as ServerMessage);
    wake();
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  async function next(accept: (message: ServerMessage) => boolean): Promise<void> {
    for (;;) {
      for (let message = inbox.shift(); message; message = inbox.shift()) {
        if (accept(message)) return;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  return { socket, next };
}

/** Samples the peak memory of the reading processes below a process. Linux only; elsewhere NaN. */
function watchReaders(parent: number): { end(): number } {
  let peak = Number.NaN;
  let isOver = false;
  void (async () => {
    while (!isOver) {
      for (const pid of await readersOf(parent)) {
        const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
        const kibibytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN);
        if (!(kibibytes / 1024 <= peak)) peak = kibibytes / 1024;
      }
      await delay(SAMPLE_EVERY_MS);
    }
  })();
  return {
    end() {
      isOver = true;
      return peak;
    },
  };
}

async function readersOf(parent: number): Promise<string[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
      const command = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
      const isChild = stat.slice(stat.lastIndexOf(')')).split(' ')[2] === String(parent);
      return isChild && command.includes('document-reader') ? pid : null;
    }),
  );
  return found.filter((pid) => pid !== null);
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const ms = (value: number | undefined) => `${value?.toFixed(0) ?? '–'} ms`;
  return `p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}, max ${ms(sorted.at(-1))}, n ${sorted.length}`;
}
