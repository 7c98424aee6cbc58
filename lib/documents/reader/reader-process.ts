import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Readable } from 'node:stream';
import {
  MAX_READER_BYTES,
  MAX_READING_MS,
  MAX_RECOGNISING_PAGE_WALL_MS,
} from '#lib/documents/document-limits.ts';
import type {
  DocumentFormat,
  DocumentProgress,
  ParsedDocument,
} from '#lib/documents/document-types.ts';
import { AppError, type DocumentErrorCode } from '#lib/errors.ts';
import { processorTime } from './processor-time.ts';
import { type Isolation, readerCommand } from './reader-command.ts';
import {
  MAX_ANSWER_CHARACTERS,
  type ReadAnswer,
  type ReadTask,
  readAnswerSchema,
  WATCHDOG_SIGNAL,
} from './reader-protocol.ts';
import type { PageReading } from './recognise-in-turn.ts';
import { residentMemory } from './resident-memory.ts';
import { openInTime, type StoredBytes, sendFile } from './send-file.ts';

/** How often memory is looked at while a file is read. */
const WATCH_EVERY_MS = 25;
/** Loading the parsers takes half a second; a machine under load gets more. */
const STARTING_MS = 20_000;
/** A page's budget of processor time is kept by the child, which looks at it word by word; beyond this it hangs. */
const RECOGNISING_GRACE_MS = 2_000;
/** The child's own watchdog, and the engine's heap limit. Any other signal came from outside. */
const LIMIT_SIGNALS: ReadonlySet<NodeJS.Signals> = new Set([WATCHDOG_SIGNAL, 'SIGABRT']);
/** Live interviews come first: the child gets what they leave. */
const NICENESS = 10;

// Typed by hand: the framework wants NODE_ENV in every environment, and this one is to be bare.
const CHILD_ENV = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  TZ: 'UTC',
} as unknown as NodeJS.ProcessEnv;

export type StoredFile = StoredBytes & { format: DocumentFormat; mediaType: string };

export type ReadingOutcome =
  | { type: 'parsed'; document: ParsedDocument }
  /** pages, from 0, that have to be recognised first */
  | { type: 'pictures'; pages: number[] }
  | { type: 'recognised'; reading: PageReading | null }
  | { type: 'refused'; code: DocumentErrorCode }
  /** ended because it went beyond time or memory */
  | { type: 'limit' }
  /** ended, or said nonsense, and not by us; `isKilled` when by a signal that is not a fault of its own */
  | { type: 'crashed'; isKilled: boolean };

export type ReaderProcess = {
  readonly pid: number | undefined;
  readonly isAlive: boolean;
  /** One task at a time. Rejects only with `reader_failed`: the stored bytes cannot be had, or are others. */
  read(file: StoredFile, options: ReadOptions): Promise<ReadingOutcome>;
  stop(): void;
};

export type ReadOptions = {
  task: ReadTask;
  onProgress(progress: DocumentProgress): void;
};

/** Starts a reading process and resolves when it is ready for its first file; null when it cannot start so. */
export async function startReaderProcess(isolation: Isolation): Promise<ReaderProcess | null> {
  const { file, args } = readerCommand(isolation);
  // Nothing of our environment: there are secrets in it.
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'ignore'], env: CHILD_ENV });
  let isAlive = true;
  let endedBy: NodeJS.Signals | null = null;
  let nextId = 1;
  let onAnswer: (answer: ReadAnswer | null) => void = () => undefined;
  const ended = (signal: NodeJS.Signals | null) => {
    isAlive = false;
    endedBy = signal;
    onEnd(signal);
  };
  let onEnd: (signal: NodeJS.Signals | null) => void = () => undefined;
  child.once('error', () => ended(null));
  child.once('exit', (_code, signal) => ended(signal));
  // A child that is gone breaks the pipe; that it is gone is told by 'exit'.
  child.stdin.on('error', () => undefined);
  onLine(child.stdout, (line) => onAnswer(line === null ? null : parseAnswer(line)));

  const stop = () => {
    isAlive = false;
    child.kill('SIGKILL');
  };

  const isReady = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), STARTING_MS);
    const settle = (ready: boolean) => {
      clearTimeout(timer);
      resolve(ready);
    };
    onAnswer = (answer) => settle(answer?.type === 'ready');
    onEnd = () => settle(false);
  });
  if (!isReady) {
    stop();
    return null;
  }
  beNice(child);
  letServerEnd(child);

  return {
    pid: child.pid,
    get isAlive() {
      return isAlive;
    },
    stop,
    async read(file, { task, onProgress }) {
      const id = nextId++;
      const bytes = await openInTime(file, MAX_READING_MS);
      holdServer(child);
      let isSent = file.sizeBytes === 0;
      let begunAt: number | null = null;
      let clock: NodeJS.Timeout | undefined;
      let watch: NodeJS.Timeout | undefined;
      const outcome = new Promise<ReadingOutcome>((resolve, reject) => {
        const end = (outcome: ReadingOutcome) => {
          stop();
          resolve(outcome);
        };
        clock = setTimeout(() => {
          if (isSent) return end({ type: 'limit' });
          stop();
          reject(new AppError('reader_failed'));
        }, limitOf(task));
        watch = setInterval(async () => {
          if (child.pid === undefined) return;
          const memory = await residentMemory(child.pid);
          if (memory && memory.now > MAX_READER_BYTES) end({ type: 'limit' });
          if (task.type !== 'recognise') return;
          const used = await processorTime(child.pid);
          begunAt ??= used;
          if (
            used !== null &&
            begunAt !== null &&
            used - begunAt > task.budgetMs + RECOGNISING_GRACE_MS
          ) {
            end({ type: 'limit' });
          }
        }, WATCH_EVERY_MS);
        onAnswer = (answer) => {
          if (answer?.type === 'progress' && answer.id === id) return onProgress(answer.progress);
          const outcome = answer && isSent ? outcomeOf(answer, { id, task }) : null;
          if (outcome) resolve(outcome);
          else end({ type: 'crashed', isKilled: false });
        };
        onEnd = (signal) => {
          const isLimit = signal !== null && LIMIT_SIGNALS.has(signal);
          resolve(isLimit ? { type: 'limit' } : { type: 'crashed', isKilled: signal !== null });
        };
        // It may have been killed between two files.
        if (!isAlive) resolve({ type: 'crashed', isKilled: endedBy !== null });
      });
      try {
        const { format, mediaType, sizeBytes } = file;
        child.stdin.write(`${JSON.stringify({ id, format, mediaType, sizeBytes, task })}\n`);
        const sending = sendFile(bytes, {
          ...file,
          to: child.stdin,
          onSent: () => {
            isSent = true;
          },
        });
        const failed = sending.then(() => outcome);
        const settled = await Promise.race([outcome, failed]);
        // An answer counts only when the bytes turned out to be those that were taken in.
        if (isAlive) await sending;
        return settled;
      } catch (error) {
        stop();
        throw error;
      } finally {
        clearTimeout(clock);
        clearInterval(watch);
        onAnswer = () => undefined;
        onEnd = () => undefined;
        bytes.destroy();
        letServerEnd(child);
      }
    },
  };
}

/** What the server waits for a task at most by the clock, whatever the child says of itself. */
function limitOf(task: ReadTask): number {
  switch (task.type) {
    case 'read':
      return MAX_READING_MS;
    case 'recognise':
      return MAX_RECOGNISING_PAGE_WALL_MS;
  }
}

/** Null where the answer is none to this task. */
function outcomeOf(
  answer: ReadAnswer,
  asked: { id: number; task: ReadTask },
): ReadingOutcome | null {
  if (answer.type === 'ready' || answer.type === 'progress' || answer.id !== asked.id) return null;
  switch (answer.type) {
    case 'parsed':
      return asked.task.type === 'read' ? { type: 'parsed', document: answer.document } : null;
    case 'pictures':
      return asked.task.type === 'read' && asked.task.recognised === null
        ? { type: 'pictures', pages: answer.pages }
        : null;
    case 'recognised':
      return asked.task.type === 'recognise'
        ? { type: 'recognised', reading: answer.reading }
        : null;
    case 'refused':
      return { type: 'refused', code: answer.code };
  }
}

/** Calls back with each line, and with null once for a line that is longer than any answer can be. */
function onLine(stream: Readable, callback: (line: string | null) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) callback(line);
    if (rest.length > MAX_ANSWER_CHARACTERS) {
      rest = '';
      callback(null);
    }
  });
}

function parseAnswer(line: string): ReadAnswer | null {
  try {
    return readAnswerSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function beNice(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, NICENESS);
  } catch {
    // Some systems forbid it; the child then runs as everything else does.
  }
}

/** An idle child does not keep the server's process from ending; it ends with it. */
function letServerEnd(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as Unrefable).unref?.();
}

function holdServer(child: ChildProcess): void {
  child.ref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as Unrefable).ref?.();
}

type Unrefable = { ref?: () => void; unref?: () => void };
