/** The thread that reads profiles: one task after another, each answered under its number. */
import { parentPort } from 'node:worker_threads';
import { type RulesTask, runRulesTask } from './rules-tasks.ts';

parentPort?.on('message', ({ id, task }: { id: number; task: RulesTask }) => {
  try {
    parentPort?.postMessage({ id, value: runRulesTask(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
parentPort?.postMessage('ready');
