import { db } from '#lib/db/client.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { updateDocument } from './document-progress.ts';
import type { DocumentProgress } from './document-types.ts';

/** Followers want to see that something goes on, not each page of a quick file. */
const WRITE_EVERY_MS = 500;

export type ReadingFollower = {
  onBegin(): void;
  onProgress(progress: DocumentProgress): void;
  /** Resolves when nothing more will be written. */
  end(): Promise<void>;
};

/**
 * Keeps the row of a document told of its reading: `reading` at the beginning, then the newest progress,
 * in order and at most twice a second. A write that fails is logged and costs nothing but itself.
 */
export function followReading(attempt: { id: string; attempt: number }): ReadingFollower {
  let newest: DocumentProgress | null | undefined;
  let isEnded = false;
  let endWait: () => void = () => undefined;
  let writing: Promise<void> | undefined;

  function tell(progress: DocumentProgress | null): void {
    if (isEnded) return;
    newest = progress;
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
  }

  async function writeAll(): Promise<void> {
    while (newest !== undefined && !isEnded) {
      const progress = newest;
      newest = undefined;
      await write(progress);
      if (!isEnded) await pause();
    }
  }

  async function write(progress: DocumentProgress | null): Promise<void> {
    try {
      await db().$transaction((tx) =>
        updateDocument(
          tx,
          { ...attempt, from: ['queued', 'reading'] },
          { status: 'reading', ...(progress ? { progress } : {}) },
        ),
      );
    } catch (error) {
      logger.warn('reading_progress_not_written', errorFields(error));
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, WRITE_EVERY_MS);
      endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    onBegin: () => tell(null),
    onProgress: tell,
    async end() {
      isEnded = true;
      endWait();
      await writing;
    },
  };
}
