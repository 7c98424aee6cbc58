/**
 * The live endpoint in a process of its own, so that its event loop, its processor time and its memory are its own.
 * Says its port by IPC. `warm` tells that what follows is what sessions take; `begin` begins to count anew once all are
 * connected; `figures` tells the figures since then.
 * The address of a second model server may be given as an argument.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { env } from '#lib/env.ts';
import { interviewersFromEnv } from '#lib/interviews/session/interviewers-from-env.ts';
import { setLogLevel } from '#lib/logger.ts';
import { startLiveTestServer } from '#tests/integration/live/support/live-test-server.ts';

export type ServerFigures = {
  loopP99Ms: number;
  loopMaxMs: number;
  cpuMs: number;
  residentMebibytes: number;
  /** after a collection, over that of the server after its warm-up */
  heapGrownKibibytes: number;
};

const LOOP_RESOLUTION_MS = 1;

setLogLevel('error');
const [, , secondUrl] = process.argv;
const { primary } = interviewersFromEnv();
const fallback = secondUrl
  ? interviewersFromEnv({
      ...env(),
      LLM_BASE_URL: secondUrl,
      LLM_FALLBACK_MODEL: 'openai:fake-second',
    }).fallback
  : null;
const server = await startLiveTestServer({ interviewers: { primary, fallback } });
const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
loop.enable();
let cpu = process.cpuUsage();
let emptyHeap = heapAfterCollection();
process.send?.({ port: server.port });
process.on('message', (message) => {
  if (message === 'warm') {
    emptyHeap = heapAfterCollection();
    process.send?.('warm');
  }
  if (message === 'begin') {
    loop.reset();
    cpu = process.cpuUsage();
    process.send?.('begun');
  }
  if (message === 'figures') {
    const used = process.cpuUsage(cpu);
    const loopP99Ms = loop.percentile(99) / 1e6 - LOOP_RESOLUTION_MS;
    const loopMaxMs = loop.max / 1e6 - LOOP_RESOLUTION_MS;
    const figures: ServerFigures = {
      loopP99Ms,
      loopMaxMs,
      cpuMs: (used.user + used.system) / 1000,
      residentMebibytes: process.memoryUsage().rss / 2 ** 20,
      heapGrownKibibytes: (heapAfterCollection() - emptyHeap) / 1024,
    };
    process.send?.(figures);
  }
});
process.on('disconnect', () => process.exit(0));

/** Bytes in use; started with `--expose-gc`, after a collection. */
function heapAfterCollection(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
