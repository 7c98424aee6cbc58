import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { getRole } from '#lib/roles/get-role.ts';
import { saveCriteria } from '#lib/roles/save-criteria.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { makeDocument, RECRUITER } from './support/make-interview.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function prepared(jdId: string): Promise<string> {
  const { interviewId } = await startInterview({
    jdId,
    resumeId: await makeDocument('resume'),
    createdBy: RECRUITER,
  });
  await prepareInterview(interviewId);
  return interviewId;
}

async function roleWithCriteria() {
  const jdId = await makeDocument('jd');
  const interviewId = await prepared(jdId);
  const roleId = (await getInterview(interviewId))?.role.role_id ?? '';
  const criteria = (await getRole(roleId))?.criteria;
  if (!criteria) throw new Error('The role has no criteria.');
  return {
    jdId,
    interviewId,
    roleId,
    criteria: criteria.items,
    coreItems: criteria.core_questions,
  };
}

describe('criteria edited by a person', () => {
  it('hold for interviews prepared from then on, and change none before', async () => {
    const { jdId, interviewId, roleId, criteria, coreItems } = await roleWithCriteria();
    const edited = coreItems.map((item) =>
      item.id === 'core_1'
        ? { ...item, question: 'Tell me about a service you kept running. What did you do?' }
        : item,
    );
    expect(
      await saveCriteria({ roleId, basedOn: 1, criteria, coreItems: edited, by: RECRUITER }),
    ).toMatchObject({
      version: 2,
      warnings: [],
      in_use: true,
      approved_at: null,
      created_by: { id: RECRUITER, name: null },
    });
    const later = await getInterview(await prepared(jdId));
    expect(later).toMatchObject({ criteria: { version: 2, source: 'person' } });
    expect(later?.plan?.items[0]?.question).toContain('kept running');
    expect(await getInterview(interviewId)).toMatchObject({ criteria: { version: 1 } });
  });

  it('are refused with the reason when they name a protected attribute', async () => {
    const { roleId, criteria, coreItems } = await roleWithCriteria();
    const [first, ...rest] = criteria;
    if (!first) throw new Error('There are no criteria.');
    await expect(
      saveCriteria({
        roleId,
        basedOn: 1,
        criteria: [{ ...first, name: 'Family situation' }, ...rest],
        coreItems,
        by: RECRUITER,
      }),
    ).rejects.toMatchObject({
      code: 'unprocessable',
      fields: [{ field: '/criteria/0/name', message: expect.stringContaining('family situation') }],
    });
    expect((await getRole(roleId))?.criteria?.version).toBe(1);
  });

  it('come with a warning for a must-have that no question asks for', async () => {
    const { roleId, criteria, coreItems } = await roleWithCriteria();
    const without = coreItems.map((item) => ({
      ...item,
      requirement_ids: item.requirement_ids.filter((id) => id !== 'r5'),
    }));
    expect(
      await saveCriteria({ roleId, basedOn: 1, criteria, coreItems: without, by: RECRUITER }),
    ).toMatchObject({
      warnings: [{ code: 'must_without_question', requirement_id: 'r5' }],
    });
  });

  it('are not written over somebody else’s, also at the same time', async () => {
    const { roleId, criteria, coreItems } = await roleWithCriteria();
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => saveCriteria({ roleId, basedOn: 1, criteria, coreItems, by: RECRUITER })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    await expect(
      saveCriteria({ roleId, basedOn: 1, criteria, coreItems, by: RECRUITER }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(
      saveCriteria({ roleId: 'rol_none', basedOn: 1, criteria, coreItems, by: RECRUITER }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
