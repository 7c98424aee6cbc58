import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Readable } from 'node:stream';
import { MAX_READER_BYTES, MAX_READING_MS } from '#lib/documents/document-limits.ts';
import type { DocumentFormat, ParsedDocument } from '#lib/documents/document-types.ts';
import { AppError, type DocumentErrorCode } from '#lib/errors.ts';
import { type Isolation, readerCommand } from './reader-command.ts';
import { MAX_ANSWER_CHARACTERS, type ReadAnswer, readAnswerSchema } from './reader-protocol.ts';
import { residentMemory } from './resident-memory.ts';

/** How often memory is looked at while a file is read. */
const WATCH_EVERY_MS = 25;
/** Loading the parsers takes half a second; a machine under load gets more. */
const STARTING_MS = 20_000;
/** Live interviews come first: the child gets what they leave. */
const NICENESS = 10;

// Typed by hand: the framework wants NODE_ENV in every environment, and this one is to be bare.
const CHILD_ENV = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  TZ: 'UTC',
} as unknown as NodeJS.ProcessEnv;

export type FileRequest = {
  format: DocumentFormat;
  mediaType: string;
  sizeBytes: number;
  /** Opens the bytes anew: a file may be read twice. */
  open: () => Promise<Readable>;
};

export type ReadingOutcome =
  | { type: 'parsed'; document: ParsedDocument }
  | { type: 'refused'; code: DocumentErrorCode }
  /** ended because it went beyond time or memory */
  | { type: 'limit' }
  /** ended, or said nonsense, of itself */
  | { type: 'crashed' };

export type ReaderProcess = {
  readonly pid: number | undefined;
  readonly isAlive: boolean;
  /** One file at a time. Rejects only with what `open` or its stream throws. */
  read(request: FileRequest): Promise<ReadingOutcome>;
  stop(): void;
};

/** Starts a reading process and resolves when it is ready for its first file; null when it cannot start so. */
export async function startReaderProcess(isolation: Isolation): Promise<ReaderProcess | null> {
  const { file, args } = readerCommand(isolation);
  // Nothing of our environment: there are secrets in it.
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'ignore'], env: CHILD_ENV });
  let isAlive = true;
  let nextId = 1;
  let onAnswer: (answer: ReadAnswer | null) => void = () => undefined;
  const ended = (signal: NodeJS.Signals | null) => {
    isAlive = false;
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
    async read(request) {
      const id = nextId++;
      const bytes = await request.open();
      holdServer(child);
      try {
        return await new Promise<ReadingOutcome>((resolve, reject) => {
          const clock = setTimeout(limit, MAX_READING_MS);
          const watch = setInterval(async () => {
            const memory = child.pid === undefined ? null : await residentMemory(child.pid);
            if (memory && memory.now > MAX_READER_BYTES) limit();
          }, WATCH_EVERY_MS);
          const settle = (outcome: ReadingOutcome) => {
            clearTimeout(clock);
            clearInterval(watch);
            resolve(outcome);
          };
          function limit() {
            stop();
            settle({ type: 'limit' });
          }
          onAnswer = (answer) => {
            if (answer && answer.type !== 'ready' && answer.id === id) {
              settle(
                answer.type === 'parsed'
                  ? { type: 'parsed', document: answer.document }
                  : { type: 'refused', code: answer.code },
              );
            } else {
              stop();
              settle({ type: 'crashed' });
            }
          };
          // Killed or aborted, and not by us: its own watchdog, the engine's heap limit or the system,
          // all three for memory.
          onEnd = (signal) =>
            settle({ type: signal === 'SIGKILL' || signal === 'SIGABRT' ? 'limit' : 'crashed' });
          if (!isAlive) settle({ type: 'crashed' });

          const failSource = (error: unknown) => {
            stop();
            reject(error);
            settle({ type: 'crashed' });
          };
          const { format, mediaType, sizeBytes } = request;
          child.stdin.write(`${JSON.stringify({ id, format, mediaType, sizeBytes })}\n`);
          let sent = 0;
          bytes.on('data', (chunk: Buffer) => {
            sent += chunk.length;
          });
          bytes.once('error', failSource);
          bytes.once('end', () => {
            if (sent !== sizeBytes) failSource(new AppError('reader_failed'));
          });
          bytes.pipe(child.stdin, { end: false });
        });
      } finally {
        onAnswer = () => undefined;
        onEnd = () => undefined;
        bytes.destroy();
        letServerEnd(child);
      }
    },
  };
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
