/**
 * The model servers of a run in a process of their own. Started with their options as JSON; says their variables
 * by IPC; asked for `calls`, it tells all calls so far.
 */
import { type ModelCall, type ModelProfile, PROVIDERS, startSlowModel } from './slow-model.ts';

export type ModelOptions = { profile: ModelProfile; seed: number; faults: number };
export type ModelsReady = { env: Record<string, string>; secondUrl: string };
export type ModelCalls = { calls: ModelCall[] };

const options = JSON.parse(process.argv[2] ?? '{}') as ModelOptions;
const [first, second] = await Promise.all([
  startSlowModel({ ...options, provider: PROVIDERS[0] }),
  startSlowModel({ ...options, provider: PROVIDERS[1] }),
]);
process.send?.({ env: first.server.env, secondUrl: second.server.url } satisfies ModelsReady);
process.on('message', (message) => {
  if (message !== 'calls') return;
  process.send?.({ calls: [...first.calls(), ...second.calls()] } satisfies ModelCalls);
});
process.on('disconnect', () => process.exit(0));
