import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRole } from './support/roles.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe('the plan of an interview', () => {
  const planOf = async (interviewId: string) =>
    (await api.asKey('GET', `/interviews/${interviewId}`)).body.plan;
  const change = (interviewId: string, body: object) =>
    api.asKey('PATCH', `/interviews/${interviewId}/plan`, { body });
  type Item = { id: string; kind: string; question: string; probes_max: number; seconds: number };
  const editable = (items: Item[]) =>
    items
      .filter(({ kind }) => kind === 'core' || kind === 'resume')
      .map(({ id, question, probes_max, seconds }) => ({ id, question, probes_max, seconds }));

  it('is edited before it begins, and says where it differs from the role’s', async () => {
    const { interviewId } = await addRole(api);
    const plan = await planOf(interviewId);
    const [first, ...others] = editable(plan.items);
    const { status, body } = await change(interviewId, {
      based_on: 0,
      items: [...others, { ...first, question: 'Which service did you keep running?' }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ plan_source: 'person', plan: { revision: 1 } });
    expect(body.plan.core_changes).toEqual([
      { change: 'edited', item_id: first?.id, role_question: first?.question },
      { change: 'moved', item_id: first?.id, role_question: first?.question },
    ]);
    expect(body.plan.items.slice(-2)).toEqual(plan.items.slice(-2));
    expect(body.plan.opening).toBe(plan.opening);
  });

  it('is not written over: the second of two gets a conflict', async () => {
    const { interviewId } = await addRole(api);
    const items = editable((await planOf(interviewId)).items);
    const results = await Promise.all(
      [1, 2].map(() => change(interviewId, { based_on: 0, items })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('stays as it is once the interview has begun', async () => {
    const { interviewId } = await addRole(api);
    const items = editable((await planOf(interviewId)).items);
    await api.database.db.interviewLease.create({
      data: { interviewId, holder: 'server', expiresAt: new Date() },
    });
    const begun = { status: 409, body: { code: 'already_begun' } };
    expect(await change(interviewId, { based_on: 0, items })).toMatchObject(begun);
    await api.database.db.interview.update({
      where: { id: interviewId },
      data: { status: 'completed' },
    });
    expect(await change(interviewId, { based_on: 0, items })).toMatchObject(begun);
    const propose = api.asKey('POST', `/interviews/${interviewId}/plan/propose`, {
      body: { item_id: 'core_1' },
    });
    expect(await propose).toMatchObject(begun);
  });

  it('is offered another question in the place of any, never the same twice in a row', async () => {
    const { interviewId } = await addRole(api);
    const plan = await planOf(interviewId);
    for (const { id, question } of editable(plan.items)) {
      const seen: string[] = [];
      for (let press = 0; press < 4; press += 1) {
        const { status, body } = await api.asKey(
          'POST',
          `/interviews/${interviewId}/plan/propose`,
          {
            body: { item_id: id, seen },
          },
        );
        expect([status, body.source]).toEqual([200, 'rules']);
        expect(body.question).not.toBe(seen.at(-1) ?? question);
        seen.push(body.question);
      }
    }
    expect(await planOf(interviewId)).toEqual(plan);
    const none = await api.asKey('POST', `/interviews/${interviewId}/plan/propose`, {
      body: { item_id: 'closing' },
    });
    expect(none).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('with a protected attribute is refused at that question', async () => {
    const { interviewId } = await addRole(api);
    const items = editable((await planOf(interviewId)).items);
    const { status, body } = await change(interviewId, {
      based_on: 0,
      items: items.map((item, index) =>
        index === 2 ? { ...item, question: 'Sind Sie verheiratet?' } : item,
      ),
    });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: '/items/2/question' }]);
  });
});
