import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/ids.ts';
import { draftByRules } from '#lib/interviews/plan/draft-by-rules.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import {
  DEVELOPER_CANDIDATE,
  DEVELOPER_JOB,
  DEVELOPER_RESUME_TEXT,
} from '#tests/integration/reports/support/sample-profiles.ts';
import { addUser, setUpOwner } from './support/people.ts';
import { addDocument } from './support/rows.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

/** A role with its first interview prepared. */
async function addRole(options: { facts?: string[] } = {}) {
  const profile = { ...DEVELOPER_JOB, ...options };
  const jdId = await addDocument(api.database.db, 'jd', { profile });
  const interviewId = await addPrepared(jdId);
  const { body } = await api.asKey('GET', `/interviews/${interviewId}`);
  return { jdId, interviewId, roleId: body.role.role_id as string };
}

async function addPrepared(jdId: string): Promise<string> {
  const resumeId = await addDocument(api.database.db, 'resume', {
    profile: DEVELOPER_CANDIDATE,
    text: DEVELOPER_RESUME_TEXT,
  });
  const { interviewId } = await startInterview({ jdId, resumeId, createdBy: 'key_env' });
  await prepareInterview(interviewId);
  return interviewId;
}

const version = async (roleId: string, number: number) =>
  (await api.asKey('GET', `/roles/${roleId}/criteria/${number}`)).body;
const save = (roleId: string, body: object) =>
  api.asKey('POST', `/roles/${roleId}/criteria`, { body });

describe('criteria of a role', () => {
  it('are saved as a new version, and used from the moment somebody approves them', async () => {
    const { roleId, jdId } = await addRole();
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
    const before = await api.asKey('GET', `/interviews/${await addPrepared(jdId)}`);
    expect(before.body.criteria.version).toBe(1);

    await api.asKey('POST', `/roles/${roleId}/criteria/2/approve`);
    const after = await api.asKey('GET', `/interviews/${await addPrepared(jdId)}`);
    expect(after.body.criteria.version).toBe(2);
    const { body: list } = await api.asKey('GET', `/roles/${roleId}/criteria`);
    expect(list.items).toMatchObject([
      { version: 2, in_use: true, source: 'person', interview_count: 1 },
      { version: 1, in_use: false, approved_by: { name: expect.any(String) }, interview_count: 2 },
    ]);
  });

  it('keep the name of who approved first, and are not put back by approving an older version', async () => {
    const { roleId } = await addRole();
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
    const { roleId } = await addRole();
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
    const { roleId } = await addRole();
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
    const { roleId } = await addRole();
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
    const { roleId } = await addRole();
    const { criteria, core_questions } = await version(roleId, 1);
    const body = { based_on: 1, criteria, core_questions };
    const results = await Promise.all([save(roleId, body), save(roleId, body)]);
    expect(results.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(results.find(({ status }) => status === 409)?.body.code).toBe('conflict');
    expect((await save(roleId, { ...body, based_on: 2 })).body.version).toBe(3);
  });

  it('are drafted anew without a model as a version of their own, with other wordings', async () => {
    const { roleId } = await addRole();
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
    const read = await addBareRole(DEVELOPER_JOB);
    const drafts = `/roles/${read}/criteria-drafts`;
    expect((await api.asKey('GET', `/roles/${read}/criteria`)).body).toEqual({ items: [] });
    const made = await api.asKey('POST', drafts, { body: { by: 'rules' } });
    expect(made.body.criteria).toEqual(draftByRules(DEVELOPER_JOB).criteria);
    const unread = await addBareRole(null);
    expect(
      await api.asKey('POST', `/roles/${unread}/criteria-drafts`, { body: { by: 'rules' } }),
    ).toMatchObject({ status: 409, body: { code: 'not_ready' } });
  });

  it('with more text, more entries or other types than there can be are refused by field', async () => {
    const { roleId } = await addRole();
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

/** A role that no interview was made for yet. */
async function addBareRole(profile: object | null): Promise<string> {
  const jdId = await addDocument(api.database.db, 'jd', profile ? { profile } : {});
  const id = newId('rol');
  await api.database.db.role.create({ data: { id, title: 'Developer', jdDocumentId: jdId } });
  return id;
}

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
    const { interviewId } = await addRole();
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
    const { interviewId } = await addRole();
    const items = editable((await planOf(interviewId)).items);
    const results = await Promise.all(
      [1, 2].map(() => change(interviewId, { based_on: 0, items })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('stays as it is once the interview has begun', async () => {
    const { interviewId } = await addRole();
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
    const { interviewId } = await addRole();
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
    const { interviewId } = await addRole();
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

describe('what may be told of a role', () => {
  it('is what the job description says until a person changes it, for interviews from then on', async () => {
    const { roleId, jdId, interviewId } = await addRole();
    const facts = `/roles/${roleId}/facts`;
    expect((await api.asKey('GET', facts)).body).toEqual({
      facts: ['The team has six people.'],
      version: 0,
      from_job_description: true,
    });
    const saved = await api.asKey('PATCH', facts, {
      body: { based_on: 0, facts: ['  The team has\n six people. ', 'There is a car park.'] },
    });
    expect(saved.body).toEqual({
      facts: ['The team has six people.', 'There is a car park.'],
      version: 1,
      from_job_description: false,
    });
    const late = await api.asKey('PATCH', facts, { body: { based_on: 0, facts: [] } });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const factsOf = async (id: string) =>
      (await api.asKey('GET', `/interviews/${id}`)).body.plan.facts;
    expect(await factsOf(await addPrepared(jdId))).toEqual(saved.body.facts);
    expect(await factsOf(interviewId)).toEqual(['The team has six people.']);
  });

  it('grows by what candidates asked and nobody could answer, without their names', async () => {
    const { roleId, jdId, interviewId } = await addRole();
    const name = DEVELOPER_CANDIDATE.name ?? '';
    await addQuestion(interviewId, `I am ${name}. Is there a car park?`, 'noted');
    await addQuestion(await addPrepared(jdId), 'Do you have a car park, please?', 'noted');
    await addQuestion(await addPrepared(jdId), 'How many people are in the team?', 'answered');
    await addQuestion(await addPrepared(jdId), 'May I bring my dog?', 'noted');
    const path = `/roles/${roleId}/open-questions`;
    const open = (await api.asKey('GET', path)).body.items;
    expect(open).toMatchObject([
      { question: 'Is there a car park?', count: 2 },
      { question: 'May I bring my dog?', count: 1 },
    ]);
    expect(JSON.stringify(open)).not.toContain(name.split(' ')[0]);

    const put = (body: object) => api.asKey('POST', path, { body });
    const answered = await put({ question: open[0].question, fact: 'There is a car park.' });
    expect(answered.status).toBe(201);
    expect(answered.body.items).toMatchObject([{ question: 'May I bring my dog?' }]);
    expect((await put({ question: 'May I bring my dog?', fact: null })).body.items).toEqual([]);
    expect((await api.asKey('GET', `/roles/${roleId}/facts`)).body.facts).toEqual([
      'The team has six people.',
      'There is a car park.',
    ]);

    // Somebody who was interviewed with the fact and still got no answer brings the question back.
    await addQuestion(await addPrepared(jdId), 'Where is the car park?', 'noted');
    await addQuestion(await addPrepared(jdId), 'May I bring a dog?', 'noted');
    expect((await api.asKey('GET', path)).body.items).toMatchObject([{ count: 1 }]);
  });
});

/** A finished interview in which the candidate asked one question at the end. */
async function addQuestion(
  interviewId: string,
  text: string,
  outcome: 'answered' | 'noted',
): Promise<void> {
  const reply =
    outcome === 'answered'
      ? 'The team has six people.'
      : 'I have noted it for the recruiter, who can answer it.';
  const turns = [
    { speaker: 'candidate', text, act: 'answer', questionId: 'candidate' },
    { speaker: 'interviewer', text: reply, act: 'answer', questionId: 'candidate' },
  ];
  await api.database.db.turn.createMany({
    data: turns.map((turn, ordinal) => ({
      ...turn,
      id: newId('trn'),
      interviewId,
      ordinal,
      startedMs: ordinal * 1000,
      endedMs: ordinal * 1000 + 900,
      startedAt: new Date(),
      endedAt: new Date(),
    })),
  });
  await api.database.db.interview.update({
    where: { id: interviewId },
    data: { status: 'completed' },
  });
}
