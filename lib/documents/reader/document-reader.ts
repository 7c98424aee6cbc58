import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { AppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import { ISOLATIONS } from './reader-command.ts';
import {
  type FileRequest,
  type ReaderProcess,
  type ReadingOutcome,
  startReaderProcess,
} from './reader-process.ts';
import { residentMemory } from './resident-memory.ts';

/** Files that may wait; the next is refused and comes again later by its job's retry. */
const QUEUE_LENGTH = 100;
/** A child that has grown to this is replaced between two files, so that each begins with room. */
const REPLACE_ABOVE_BYTES = 340 * 1024 * 1024;
/** Idle for this long, the child gives its memory back. */
const IDLE_MS = 10 * 60 * 1000;

export type DocumentReader = {
  /**
   * Reads a file in the guarded process. `owner` is whose turn it is among those who wait.
   * Throws AppError with a document code: `too_complex` at a limit, `corrupt_file` where reading it
   * twice ended the process, `reader_failed` (retryable) where the process cannot run or is too busy.
   */
  read(request: FileRequest & { owner: string }): Promise<ParsedDocument>;
  /** Starts the process before the first file needs it; gives its id. */
  warmUp(): Promise<number | undefined>;
  /** Highest resident memory of the process so far, null when it does not run or cannot be measured. */
  peakBytes(): Promise<number | null>;
  stop(): void;
};

type Job = {
  request: FileRequest;
  resolve: (document: ParsedDocument) => void;
  reject: (error: unknown) => void;
};

// Module state exists several times in one process; the pool of one must exist once.
const shared = globalThis as typeof globalThis & { __candorDocumentReader?: DocumentReader };

/** The one reader of this process. */
export function documentReader(): DocumentReader {
  shared.__candorDocumentReader ??= createDocumentReader();
  return shared.__candorDocumentReader;
}

export function createDocumentReader(): DocumentReader {
  const queue: FairQueue<Job> = createFairQueue();
  let isolation = 0;
  let current: Promise<ReaderProcess> | undefined;
  let isWorking = false;
  let idleTimer: NodeJS.Timeout | undefined;

  async function start(): Promise<ReaderProcess> {
    for (; isolation < ISOLATIONS.length; isolation += 1) {
      const shutIn = ISOLATIONS[isolation];
      const started = shutIn && (await startReaderProcess(shutIn));
      if (!started) continue;
      logger.info('document_reader_started', {
        namespace: shutIn.namespace ?? 'none',
        permissions: shutIn.permissions,
      });
      return started;
    }
    isolation = 0;
    throw new AppError('reader_failed');
  }

  async function process(): Promise<ReaderProcess> {
    const alive = await current?.catch(() => null);
    if (alive?.isAlive) return alive;
    current = start();
    // Whoever waits for it gets the failure; a process that nobody waits for may fail in silence.
    current.catch(() => undefined);
    return current;
  }

  async function readOnce(request: FileRequest): Promise<ReadingOutcome> {
    const child = await process();
    const outcome = await child.read(request);
    if (child.isAlive && child.pid !== undefined) {
      const memory = await residentMemory(child.pid);
      if (memory && memory.now > REPLACE_ABOVE_BYTES) child.stop();
    }
    if (!child.isAlive) void process().catch(() => undefined);
    return outcome;
  }

  async function read(request: FileRequest): Promise<ParsedDocument> {
    const first = await readOnce(request);
    // A crash may be the file's doing or not. The second time it is.
    const outcome = first.type === 'crashed' ? await readOnce(request) : first;
    switch (outcome.type) {
      case 'parsed':
        return outcome.document;
      case 'refused':
        throw new AppError(outcome.code);
      case 'limit':
        throw new AppError('too_complex');
      case 'crashed':
        throw new AppError('corrupt_file');
    }
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    clearTimeout(idleTimer);
    for (let job = queue.shift(); job; job = queue.shift()) {
      await read(job.request).then(job.resolve, job.reject);
    }
    isWorking = false;
    idleTimer = setTimeout(stop, IDLE_MS).unref();
  }

  function stop(): void {
    clearTimeout(idleTimer);
    const stopped = current;
    current = undefined;
    stopped?.then((child) => child.stop()).catch(() => undefined);
  }

  return {
    read({ owner, ...request }) {
      if (queue.length >= QUEUE_LENGTH) return Promise.reject(new AppError('reader_failed'));
      return new Promise((resolve, reject) => {
        queue.push(owner, { request, resolve, reject });
        void work();
      });
    },
    async warmUp() {
      return (await process()).pid;
    },
    async peakBytes() {
      const child = await current?.catch(() => null);
      return child?.pid === undefined ? null : ((await residentMemory(child.pid))?.peak ?? null);
    },
    stop,
  };
}
