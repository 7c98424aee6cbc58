import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftByRules } from '#lib/interviews/plan/draft-by-rules.ts';
import { DEVELOPER_JOB } from '#tests/integration/reports/support/sample-profiles.ts';
import { addUser, setUpOwner } from './support/people.ts';
import { addBareRole, addPrepared, addRole } from './support/roles.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const version = async (roleId: string, number: number) =>
  (await api.asKey('GET', `/roles/${roleId}/criteria/${number}`)).body;
const save = (roleId: string, body: object) =>
  api.asKey('POST', `/roles/${roleId}/criteria`, { body });

describe('criteria of a role', () => {
  it('are saved as a new version, and used from the moment somebody approves them', async () => {
    const { roleId, jdId } = await addRole(api);
    await setUpOwner(api);
    const headers = await addUser(api, 'recruiter');
    const first = await version(roleId, 1);
    expect(first).toMatchObject({ source: 'rules', created_by: null, in_use: true, warnings: [] });

    const approved = await api.call('POST', `/roles/${roleId}/criteria/1/approve`, { headers });
    expect(await approved.json()).toMatchObject({
      approved_at: expect.any(String),
      approved_by: { name: expect.any(String) },
    });
    const saved = await save(roleId, {
      based_on: 1,
      criteria: first.criteria,
      core_questions: first.core_questions.toReversed(),
    });
    expect([saved.status, saved.body.version, saved.body.in_use]).toEqual([201, 2, false]);
    const before = await api.asKey('GET', `/interviews/${await addPrepared(api, jdId)}`);
    expect(before.body.criteria.version).toBe(1);

    await api.asKey('POST', `/roles/${roleId}/criteria/2/approve`);
    const after = await api.asKey('GET', `/interviews/${await addPrepared(api, jdId)}`);
    expect(after.body.criteria.version).toBe(2);
    const { body: list } = await api.asKey('GET', `/roles/${roleId}/criteria`);
    expect(list.items).toMatchObject([
      { version: 2, in_use: true, source: 'person', interview_count: 1 },
      { version: 1, in_use: false, approved_by: { name: expect.any(String) }, interview_count: 2 },
    ]);
  });

  it('keep the name of who approved first, and are not put back by approving an older version', async () => {
    const { roleId } = await addRole(api);
    const first = await version(roleId, 1);
    await save(roleId, {
      based_on: 1,
      criteria: first.criteria,
      core_questions: first.core_questions,
    });
    const approve = (number: number) =>
      api.asKey('POST', `/roles/${roleId}/criteria/${number}/approve`);
    const once = (await approve(2)).body;
    expect((await approve(2)).body).toEqual(once);
    expect(await approve(1)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await approve(9)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('are refused with the reason at the very text, in whatever language', async () => {
    const { roleId } = await addRole(api);
    const first = await version(roleId, 1);
    const [one, two, ...rest] = first.criteria;
    const refused = await save(roleId, {
      based_on: 1,
      criteria: [
        { ...one, anchors: { ...one.anchors, 3: 'Junge Bewerber mit Energie' } },
        { ...two, name: 'Situation de famille' },
        ...rest,
      ],
      core_questions: first.core_questions.map((item: { id: string }, index: number) =>
        index === 0 ? { ...item, question: 'Câți ani aveți?' } : item,
      ),
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'unprocessable']);
    expect(refused.body.errors).toEqual([
      { field: '/criteria/0/anchors/3', message: expect.stringContaining('speaks of age') },
      { field: '/criteria/1/name', message: expect.stringContaining('situation de famille') },
      { field: '/core_questions/0/question', message: expect.stringContaining('speaks of age') },
    ]);
    const { body } = await api.asKey('GET', `/roles/${roleId}/criteria`);
    expect(body.items).toHaveLength(1);
  });

  it('may differ in weight with a written reason only', async () => {
    const { roleId } = await addRole(api);
    const first = await version(roleId, 1);
    const criteria = first.criteria.map((each: object, index: number) =>
      index === 0 ? { ...each, weight: 2 } : each,
    );
    const body = { based_on: 1, criteria, core_questions: first.core_questions };
    expect((await save(roleId, body)).body.errors).toMatchObject([{ field: '/weights_reason' }]);
    expect((await save(roleId, { ...body, weights_reason: '   ' })).status).toBe(422);
    const reason = 'Two thirds of the week are this work.';
    expect((await save(roleId, { ...body, weights_reason: reason })).body).toMatchObject({
      version: 2,
      weights_reason: reason,
    });
  });

  it('warn of a must-have without a question and a question without a criterion', async () => {
    const { roleId } = await addRole(api);
    const first = await version(roleId, 1);
    const core_questions = first.core_questions.map(
      (item: { requirement_ids: string[] }, index: number) => ({
        ...item,
        requirement_ids: item.requirement_ids.filter((id) => id !== 'r5'),
        ...(index === 1 ? { criterion_id: null } : {}),
      }),
    );
    const { status, body } = await save(roleId, {
      based_on: 1,
      criteria: first.criteria,
      core_questions,
    });
    expect(status).toBe(201);
    expect(body.warnings).toEqual([
      {
        code: 'must_without_question',
        message: expect.stringContaining('Docker'),
        requirement_id: 'r5',
        question_id: null,
      },
      {
        code: 'question_without_criterion',
        message: expect.any(String),
        requirement_id: null,
        question_id: core_questions[1].id,
      },
    ]);
  });

  it('are not written over when two save at once: the second is told, and can save on top', async () => {
    const { roleId } = await addRole(api);
    const { criteria, core_questions } = await version(roleId, 1);
    const body = { based_on: 1, criteria, core_questions };
    const results = await Promise.all([save(roleId, body), save(roleId, body)]);
    expect(results.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(results.find(({ status }) => status === 409)?.body.code).toBe('conflict');
    expect((await save(roleId, { ...body, based_on: 2 })).body.version).toBe(3);
  });

  it('are drafted anew without a model as a version of their own, with other wordings', async () => {
    const { roleId } = await addRole(api);
    await api.asKey('POST', `/roles/${roleId}/criteria/1/approve`);
    const draft = (by: string) =>
      api.asKey('POST', `/roles/${roleId}/criteria-drafts`, { body: { by } });
    const { status, body } = await draft('rules');
    expect(status).toBe(201);
    expect(body).toMatchObject({ version: 2, source: 'rules', in_use: false, approved_at: null });
    const first = await version(roleId, 1);
    expect(body.criteria).toEqual(first.criteria);
    expect(body.core_questions).not.toEqual(first.core_questions);
    expect(await draft('model')).toMatchObject({
      status: 409,
      body: { code: 'model_not_configured' },
    });
  });

  it('can be drafted before the first interview, and not before the description was read', async () => {
    const read = await addBareRole(api, DEVELOPER_JOB);
    const drafts = `/roles/${read}/criteria-drafts`;
    expect((await api.asKey('GET', `/roles/${read}/criteria`)).body).toEqual({ items: [] });
    const made = await api.asKey('POST', drafts, { body: { by: 'rules' } });
    expect(made.body.criteria).toEqual(draftByRules(DEVELOPER_JOB).criteria);
    const unread = await addBareRole(api, null);
    expect(
      await api.asKey('POST', `/roles/${unread}/criteria-drafts`, { body: { by: 'rules' } }),
    ).toMatchObject({ status: 409, body: { code: 'not_ready' } });
  });

  it('with more text, more entries or other types than there can be are refused by field', async () => {
    const { roleId } = await addRole(api);
    const { criteria, core_questions } = await version(roleId, 1);
    const [first, ...rest] = criteria;
    for (const wrong of [
      { name: '' },
      { name: 'x'.repeat(81) },
      { weight: 0 },
      { weight: Number.MAX_VALUE },
      { definition: '   ' },
      { anchors: { 1: 'a', 3: 'b' } },
      { id: 'No Spaces' },
    ]) {
      const { status, body } = await save(roleId, {
        based_on: 1,
        criteria: [{ ...first, ...wrong }, ...rest],
        core_questions,
      });
      expect([status, body.code], JSON.stringify(wrong)).toEqual([400, 'invalid_request']);
      expect(body.errors[0].field).toMatch(/^\/criteria\/0\//u);
    }
    const few = await save(roleId, {
      based_on: 1,
      criteria: criteria.slice(0, 2),
      core_questions: core_questions.filter(({ criterion_id }: { criterion_id: string }) =>
        criteria.slice(0, 2).some(({ id }: { id: string }) => id === criterion_id),
      ),
    });
    expect(few.body).toMatchObject({ code: 'unprocessable', errors: [{ field: '/criteria' }] });
  });
});
