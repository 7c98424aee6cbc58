import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { WebSocket } from 'ws';
import { quantile } from '#tests/bench/documents/tables.ts';

const MESSAGES = 400;
/** About a `final` of 70 words. */
const PAYLOAD = JSON.stringify({ type: 'final', payload: 'word '.repeat(70), turn_id: 't0' });

/** The floor of the transport: ms there and back through a bare `ws` server in another process. */
export async function measureEcho(): Promise<{ p50Ms: number; p95Ms: number; n: number }> {
  const child = fork(path.join(import.meta.dirname, 'echo-process.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  try {
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    const socket = new WebSocket(`ws://127.0.0.1:${port}`);
    await once(socket, 'open');
    const times: number[] = [];
    for (let message = 0; message < MESSAGES; message += 1) {
      const begun = performance.now();
      socket.send(PAYLOAD);
      await once(socket, 'message');
      times.push(performance.now() - begun);
    }
    socket.close();
    return {
      p50Ms: quantile(times, 0.5) ?? 0,
      p95Ms: quantile(times, 0.95) ?? 0,
      n: times.length,
    };
  } finally {
    child.disconnect();
  }
}
