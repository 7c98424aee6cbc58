import { parseArgs } from 'node:util';
import { createFakeOpenAi, type FakeFailure } from './openai-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    ttft: { type: 'string', default: '0' },
    rate: { type: 'string' },
    /** JSON of a FakeFailure: every call fails this way */
    failure: { type: 'string' },
    'no-structured-outputs': { type: 'boolean', default: false },
  },
});

const failure = values.failure ? (JSON.parse(values.failure) as FakeFailure) : null;
const server = await createFakeOpenAi({
  port: Number(values.port),
  ttftMs: Number(values.ttft),
  structuredOutputs: !values['no-structured-outputs'],
  ...(values.rate ? { tokensPerSecond: Number(values.rate) } : {}),
  ...(failure ? { reply: () => ({ failure }) } : {}),
});
console.log(server.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
