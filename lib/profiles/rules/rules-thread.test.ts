import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runRulesTask } from './rules-tasks.ts';
import { createRulesThread, type RulesThread } from './rules-thread.ts';

const RESUME = {
  type: 'candidate',
  text: 'Ada Verell\nada@example.org\nExperience\nFitter, Orne Works\n2018 - 2020',
  today: '2026-01',
} as const;

let folder = '';
let thread: RulesThread | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rules-'));
});
afterEach(() => thread?.stop());
afterAll(() => rm(folder, { recursive: true }));

async function entryOf(source: string): Promise<string> {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${source}`);
  return file;
}

const ANSWERING = `
parentPort.on('message', ({ id, task }) => {
  if (task.text === 'endless') for (;;);
  if (task.text === 'exit') process.exit(3);
  if (task.text === 'throw') throw new Error('words of the document');
  if (task.text === 'grow') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  if (task.text === 'wait') setTimeout(() => parentPort.postMessage({ id, value: 'late' }), 900);
  else if (task.text === 'fail') parentPort.postMessage({ id, error: new TypeError('a defect') });
  else parentPort.postMessage({ id, value: task.text });
});
parentPort.postMessage('ready');`;

describe('the thread of the rules', () => {
  it('answers what the rules answer in this one, and leaves this one free', async () => {
    thread = createRulesThread();
    await thread.run(RESUME);
    const text = `Jo Bright\nExperience\n${'Dev, Acme\n2010 - 2011\n'.repeat(9_000)}`;
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    const slow = await thread.run({ type: 'candidate', text, today: '2026-01' });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
    expect(slow).toEqual(runRulesTask({ type: 'candidate', text, today: '2026-01' }));
    expect(await thread.run(RESUME)).toEqual(runRulesTask(RESUME));
  });

  it.each(['endless', 'exit', 'throw', 'grow'])(
    'says too_complex to a task that is %s, and serves the next by a new one',
    async (text) => {
      thread = createRulesThread({ entry: await entryOf(ANSWERING), taskMs: 2_000 });
      const [bad, good] = await Promise.allSettled([
        thread.run({ type: 'job', text }),
        thread.run({ type: 'job', text: 'fine' }),
      ]);
      expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'too_complex' } });
      expect(good).toEqual({ status: 'fulfilled', value: 'fine' });
    },
  );

  it('lets a task go on that only waited for the processor', async () => {
    thread = createRulesThread({ entry: await entryOf(ANSWERING), taskMs: 500 });
    expect(await thread.run({ type: 'job', text: 'wait' })).toBe('late');
  });

  it('passes on what the rules throw, and stays', async () => {
    thread = createRulesThread({ entry: await entryOf(ANSWERING) });
    await expect(thread.run({ type: 'job', text: 'fail' })).rejects.toThrow(TypeError);
    expect(await thread.run({ type: 'job', text: 'fine' })).toBe('fine');
  });

  it.each([
    ['is not there', null],
    ['ends at once', 'process.exit(1);'],
    ['throws at once', 'throw new Error("no");'],
    ['never gets ready', 'setInterval(() => 0, 1000);'],
  ])('does the work here where a thread %s', async (_, source) => {
    const entry = source === null ? path.join(folder, 'nothing.mjs') : await entryOf(source);
    thread = createRulesThread({ entry, startMs: 500 });
    expect(await thread.run(RESUME)).toEqual(runRulesTask(RESUME));
    expect(await thread.run(RESUME)).toEqual(runRulesTask(RESUME));
  });
});
