import { setImmediate as turn } from 'node:timers/promises';
import { MAX_READING_MS } from '#lib/documents/document-limits.ts';
import type { DocumentProgress, ParsedDocument } from '#lib/documents/document-types.ts';
import { AppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import { processorTime } from './processor-time.ts';
import { ISOLATIONS } from './reader-command.ts';
import {
  type ReaderProcess,
  type ReadingOutcome,
  type ReadOptions,
  type StoredFile,
  startReaderProcess,
} from './reader-process.ts';
import { recogniseInTurn } from './recognise-in-turn.ts';
import { residentMemory } from './resident-memory.ts';

/** Tasks that may wait; the next is refused and comes again later by its job's retry. */
const QUEUE_LENGTH = 100;
/** Pages to recognise wait for files to read, which are quick; after so many of them one page has its turn. */
const READS_BEFORE_A_PAGE = 10;
/**
 * A child that has grown to this has little room: the next one is loaded beside it, which takes most of a second,
 * and a file that then meets the limit of memory is read once more.
 */
const LITTLE_ROOM_ABOVE_BYTES = 340 * 1024 * 1024;
/** A child that has grown to this reads no other file. */
const REPLACE_ABOVE_BYTES = 420 * 1024 * 1024;
/** Idle for this long, the child gives its memory back. */
const IDLE_MS = 10 * 60 * 1000;

export type ReadingRequest = StoredFile & {
  /** whose turn it is among those who wait */
  owner: string;
  /** Called when its turn has come. */
  onBegin?: () => void;
  onProgress?: (progress: DocumentProgress) => void;
};

export type Reading =
  | { type: 'parsed'; document: ParsedDocument }
  /** pages, from 0, whose text is a picture: only `readWhole` reads them */
  | { type: 'pictures'; pages: number[] };

export type DocumentReader = {
  /**
   * Reads the text of a file in the guarded process, if it is text all through. Throws AppError with a document code: `too_complex` at a limit,
   * `corrupt_file` where reading it twice ended the process, `reader_failed` (retryable) where the process
   * cannot run or is too busy, or the stored bytes cannot be had.
   */
  read(request: ReadingRequest): Promise<Reading>;
  /**
   * Reads a file to its end: pages that are pictures are recognised, one after the other with others' files
   * between them. A page that cannot be recognised is missing, with a warning. Throws as `read` does,
   * and `too_complex` where that leaves no text at all.
   */
  readWhole(request: ReadingRequest): Promise<ParsedDocument>;
  /** Starts the process before the first file needs it; gives its id. */
  warmUp(): Promise<number | undefined>;
  /** Highest resident memory of the process so far, null when it does not run or cannot be measured. */
  peakBytes(): Promise<number | null>;
  /** Ends the process; who waits gets `reader_failed`. The next file starts it anew. */
  stop(): void;
};

type Job = {
  file: StoredFile;
  options: ReadOptions;
  onBegin: () => void;
  /** `ms` of processor time, where the system tells it */
  resolve: (done: { outcome: ReadingOutcome; ms: number }) => void;
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
  const reads: FairQueue<Job> = createFairQueue();
  const pages: FairQueue<Job> = createFairQueue();
  let readsInARow = 0;
  let isolation = 0;
  let current: Promise<ReaderProcess> | undefined;
  /** loaded, or being loaded, to take the place of the current one */
  let successor: Promise<ReaderProcess> | undefined;
  let isReady = false;
  let isWorking = false;
  let stops = 0;
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
    current = successor ?? start();
    successor = undefined;
    isReady = false;
    // Whoever waits for it gets the failure; a process that nobody waits for may fail in silence.
    current.catch(() => undefined);
    return current;
  }

  function prepareSuccessor(): void {
    if (successor) return;
    const started = start();
    successor = started;
    started.then(
      () => {
        isReady = successor === started;
      },
      () => {
        if (successor === started) successor = undefined;
      },
    );
  }

  async function carryOut({
    file,
    options,
    onBegin,
  }: Job): Promise<{ outcome: ReadingOutcome; ms: number }> {
    const stopsBefore = stops;
    onBegin();
    const once = async () => {
      if (isReady) await current?.then((grown) => grown.stop()).catch(() => undefined);
      const child = await process();
      const begun = performance.now();
      const room = child.pid === undefined ? null : await residentMemory(child.pid);
      const used = child.pid === undefined ? null : await processorTime(child.pid);
      const outcome = await child.read(file, options);
      const usedAfter = child.pid === undefined ? null : await processorTime(child.pid);
      const ms = used === null || usedAfter === null ? performance.now() - begun : usedAfter - used;
      if (stops > stopsBefore) throw new AppError('reader_failed');
      if (child.isAlive && child.pid !== undefined) {
        const memory = await residentMemory(child.pid);
        if (memory && memory.now > LITTLE_ROOM_ABOVE_BYTES) prepareSuccessor();
        if (memory && memory.now > REPLACE_ABOVE_BYTES) child.stop();
      }
      if (!child.isAlive) void process().catch(() => undefined);
      // A file that is too much for half of a process may be read by a whole one; time is the same in both.
      const isCramped =
        outcome.type === 'limit' &&
        (room?.now ?? 0) > LITTLE_ROOM_ABOVE_BYTES &&
        performance.now() - begun < MAX_READING_MS;
      return { outcome, ms, isCramped };
    };
    const first = await once();
    // A crash may be the file's doing or not. The second time it is.
    return first.outcome.type === 'crashed' || first.isCramped ? once() : first;
  }

  function next(): Job | undefined {
    const isPagesTurn = reads.length === 0 || readsInARow >= READS_BEFORE_A_PAGE;
    if (isPagesTurn && pages.length > 0) {
      readsInARow = 0;
      return pages.shift();
    }
    readsInARow += 1;
    return reads.shift();
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    clearTimeout(idleTimer);
    for (let job = next(); job; job = next()) {
      await carryOut(job).then(job.resolve, job.reject);
      // Whoever has a next page to ask for does so now, and comes before his other files.
      await turn();
    }
    isWorking = false;
    idleTimer = setTimeout(endProcess, IDLE_MS).unref();
  }

  /** Waits for its turn, then for its outcome. */
  function ask(
    request: ReadingRequest,
    { task, isContinued }: { task: ReadOptions['task']; isContinued: boolean },
  ): Promise<{ outcome: ReadingOutcome; ms: number }> {
    const queue = task.type === 'read' ? reads : pages;
    // What has begun is not refused in its middle.
    if (!isContinued && reads.length + pages.length >= QUEUE_LENGTH) {
      return Promise.reject(new AppError('reader_failed'));
    }
    return new Promise((resolve, reject) => {
      const { owner, onBegin = () => undefined, onProgress = () => undefined, ...file } = request;
      const job: Job = { file, options: { task, onProgress }, onBegin, resolve, reject };
      if (isContinued) queue.pushFirst(owner, job);
      else queue.push(owner, job);
      void work();
    });
  }

  function endProcess(): void {
    clearTimeout(idleTimer);
    for (const ended of [current, successor]) {
      ended?.then((child) => child.stop()).catch(() => undefined);
    }
    current = undefined;
    successor = undefined;
    isReady = false;
  }

  async function read(request: ReadingRequest): Promise<Reading> {
    const task = { type: 'read', recognised: null } as const;
    const { outcome } = await ask(request, { task, isContinued: false });
    return outcome.type === 'pictures'
      ? outcome
      : { type: 'parsed', document: documentOf(outcome) };
  }

  async function recognise(
    { onBegin: _, onProgress, ...file }: ReadingRequest,
    pictures: readonly number[],
  ): Promise<ParsedDocument> {
    let isContinued = false;
    const recognised = await recogniseInTurn({
      pages: pictures,
      async readPage(page, { at, habit, budgetMs }) {
        const { outcome, ms } = await ask(
          { ...file, onBegin: () => onProgress?.({ stage: 'recognising', ...at }) },
          { task: { type: 'recognise', page, habit, budgetMs }, isContinued },
        );
        isContinued = true;
        return { reading: outcome.type === 'recognised' ? outcome.reading : null, ms };
      },
    });
    const task = { type: 'read', recognised } as const;
    const { outcome } = await ask(file, { task, isContinued: true });
    const isEmpty = outcome.type === 'refused' && outcome.code === 'no_text_layer';
    if (isEmpty && recognised.length === 0) throw new AppError('too_complex');
    return documentOf(outcome);
  }

  return {
    read,
    async readWhole(request) {
      const reading = await read(request);
      return reading.type === 'parsed' ? reading.document : recognise(request, reading.pages);
    },
    async warmUp() {
      return (await process()).pid;
    },
    async peakBytes() {
      const child = await current?.catch(() => null);
      return child?.pid === undefined ? null : ((await residentMemory(child.pid))?.peak ?? null);
    },
    stop() {
      stops += 1;
      endProcess();
      for (const queue of [reads, pages]) {
        for (let job = queue.shift(); job; job = queue.shift()) {
          job.reject(new AppError('reader_failed'));
        }
      }
    },
  };
}

function documentOf(outcome: ReadingOutcome): ParsedDocument {
  switch (outcome.type) {
    case 'parsed':
      return outcome.document;
    case 'refused':
      throw new AppError(outcome.code);
    case 'limit':
      throw new AppError('too_complex');
    case 'crashed':
      // Killed twice from outside is most likely the system, short of memory.
      throw new AppError(outcome.isKilled ? 'too_complex' : 'corrupt_file');
    case 'pictures':
    case 'recognised':
      throw new AppError('reader_failed');
  }
}
