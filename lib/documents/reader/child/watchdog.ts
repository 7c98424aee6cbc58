import { Worker } from 'node:worker_threads';
import { MAX_READER_BYTES } from '#lib/documents/document-limits.ts';
import { WATCHDOG_SIGNAL } from '#lib/documents/reader/reader-protocol.ts';

/**
 * A thread that ends this process when the server that started it is gone, or when memory passes the
 * limit: a parser that never gives its thread back can do neither. The server watches as well; this is
 * the second line, for when the server is busy or the system does not show the memory of others.
 */
export function startWatchdog(): void {
  const worker = new Worker(WATCHDOG, {
    eval: true,
    workerData: { parent: process.ppid, limit: MAX_READER_BYTES, signal: WATCHDOG_SIGNAL },
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  });
  worker.unref();
}

const WATCHDOG = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  const isOrphan = process.ppid !== workerData.parent;
  if (isOrphan || process.memoryUsage.rss() > workerData.limit) process.kill(process.pid, workerData.signal);
}, 25);
`;
