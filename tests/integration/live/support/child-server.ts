/**
 * A live server in a process of its own, to be killed. Prints its port. With `SLOW_MODEL` set, its interviewer says
 * half a sentence and then nothing more.
 */
import type { Interviewer } from '#lib/interviews/session/interviewer.ts';
import { startLiveTestServer } from './live-test-server.ts';

const slow: Interviewer = {
  name: 'test:slow',
  async *reply() {
    yield { type: 'act', act: 'probe' };
    yield { type: 'text', text: 'You spoke of the order service, and ' };
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  acknowledge: async () => null,
};

const server = await startLiveTestServer({
  interviewers: { primary: process.env.SLOW_MODEL ? slow : null, fallback: null },
  config: { model_gap_ms: 30_000, model_body_ms: 60_000 },
});
process.stdout.write(`port ${server.port}\n`);
