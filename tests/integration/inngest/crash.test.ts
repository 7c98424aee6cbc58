import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { EMBEDDED_ONLY, QUICK, realServerUrl } from './support/conformance-server.ts';
import { startExecutorProcess } from './support/executor-process.ts';
import { createRecorder } from './support/recorder.ts';
import { fresh } from './support/serve-functions.ts';

// Kills the process of our own executor; a server given by environment is not ours to kill.
describe.skipIf(realServerUrl)(`kill -9 (${EMBEDDED_ONLY})`, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  it('resumes a run whose process was killed in the middle of a step, without repeating what was done', async () => {
    const recorder = createRecorder();
    const key = fresh('interrupted');
    const first = await startExecutorProcess({ databaseUrl: database.url, recorder, hang: true });
    first.send([{ name: 'test/interrupted', data: { key } }]);
    await recorder.until(key, 'middle');
    await first.kill();
    const second = await startExecutorProcess({ databaseUrl: database.url, recorder });
    expect(await recorder.until(key, 'after')).toEqual(['before', 'middle', 'middle', 'after']);
    await second.kill();
    const [job] = await database.db.workflowStep.findMany({ where: { name: 'middle' } });
    expect(job?.attempts).toBe(1);
  });

  it('gives up a step that kills its process again and again, in onFailure', async () => {
    const recorder = createRecorder();
    const key = fresh('killer');
    const settings = { ...QUICK, crashBudget: 2 };
    const open = () => startExecutorProcess({ databaseUrl: database.url, recorder, settings });
    let child = await open();
    child.send([{ name: 'test/killer', data: { key } }]);
    for (let kills = 1; kills <= 3; kills += 1) {
      await child.gone;
      child = await open();
    }
    const notes = await recorder.until(key, 'failed ExecutorError');
    expect(notes).toEqual(['killing', 'killing', 'killing', 'failed ExecutorError']);
    await child.kill();
  });

  it('finishes every run through several kills', async () => {
    const runs = 60;
    const kills = 4;
    const recorder = createRecorder();
    const key = fresh('innocent');
    const open = () => startExecutorProcess({ databaseUrl: database.url, recorder });
    let child = await open();
    child.send(
      Array.from({ length: runs }, (_, number) => ({
        name: 'test/innocent',
        id: `${key}-${number}`,
        data: { key, number },
      })),
    );
    await recorder.until(key, '0 worked');
    for (let kill = 0; kill < kills; kill += 1) {
      await delay(150 + Math.random() * 250);
      await child.kill();
      child = await open();
    }
    for (let number = 0; number < runs; number += 1) await recorder.until(key, `${number} is 6`);
    const countRuns = (status: string) =>
      database.db.workflowRun.count({ where: { functionId: 'crash-app-innocent', status } });
    await expect.poll(() => countRuns('completed'), { timeout: 20_000 }).toBe(runs);
    expect(await countRuns('failed')).toBe(0);
    await child.kill();
  });

  it('shares the work between processes, and one finishes what a killed one left', async () => {
    const runs = 30;
    const recorder = createRecorder();
    const key = fresh('shared');
    const settings = { fallbackPollMs: 300, maxCalls: 3 };
    const open = () => startExecutorProcess({ databaseUrl: database.url, recorder, settings });
    const [first, second] = await Promise.all([open(), open()]);
    first.send(
      Array.from({ length: runs }, (_, number) => ({
        name: 'test/innocent',
        data: { key, number },
      })),
    );
    await Promise.all([first, second].map(({ pid }) => recorder.until(key, `by ${pid}`, 5)));
    await first.kill();
    for (let number = 0; number < runs; number += 1) await recorder.until(key, `${number} is 6`);
    await second.kill();
  });
});
