/**
 * The live endpoint in a process of its own, so that its event loop and its processor time are its own. Says its
 * port by IPC; asked for `figures`, it tells them and begins to count anew.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { interviewersFromEnv } from '#lib/interviews/session/interviewers-from-env.ts';
import { setLogLevel } from '#lib/logger.ts';
import { startLiveTestServer } from '#tests/integration/live/support/live-test-server.ts';

export type ServerFigures = {
  loopP99Ms: number;
  loopMaxMs: number;
  cpuMs: number;
  residentMebibytes: number;
};

const LOOP_RESOLUTION_MS = 1;

setLogLevel('error');
const server = await startLiveTestServer({ interviewers: interviewersFromEnv() });
const loop = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
loop.enable();
let cpu = process.cpuUsage();
process.send?.({ port: server.port });
process.on('message', (message) => {
  if (message !== 'figures') return;
  const used = process.cpuUsage(cpu);
  const figures: ServerFigures = {
    loopP99Ms: loop.percentile(99) / 1e6 - LOOP_RESOLUTION_MS,
    loopMaxMs: loop.max / 1e6 - LOOP_RESOLUTION_MS,
    cpuMs: (used.user + used.system) / 1000,
    residentMebibytes: process.memoryUsage().rss / 2 ** 20,
  };
  loop.reset();
  cpu = process.cpuUsage();
  process.send?.(figures);
});
process.on('disconnect', () => process.exit(0));
