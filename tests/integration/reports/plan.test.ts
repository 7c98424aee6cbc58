import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { interviewListSchema, interviewSchema } from '#lib/api/interview-schemas.ts';
import { roleSchema } from '#lib/api/role-schemas.ts';
import { getCandidate } from '#lib/candidates/get-candidate.ts';
import { listCandidates } from '#lib/candidates/list-candidates.ts';
import { setEnv } from '#lib/env.ts';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { getTranscript } from '#lib/interviews/get-transcript.ts';
import { listInterviews } from '#lib/interviews/list-interviews.ts';
import { draftCriteria } from '#lib/interviews/plan/draft-criteria.ts';
import { failPreparation, prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { getRole } from '#lib/roles/get-role.ts';
import { listRoles } from '#lib/roles/list-roles.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { makeDocument, RECRUITER } from './support/make-interview.ts';
import { DEVELOPER_CANDIDATE, DEVELOPER_JOB } from './support/sample-profiles.ts';

let database: TestDatabase;
let fake: FakeOpenAi | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await fake?.close();
  fake = undefined;
  setEnv({ LLM_BASE_URL: '', LLM_MODEL: '', MINI_LLM_MODEL: '', LLM_API_KEY: '' });
});
afterAll(() => database.drop());

async function begin(jdId?: string, resumeId?: string): Promise<string> {
  const { interviewId } = await startInterview({
    jdId: jdId ?? (await makeDocument('jd')),
    resumeId: resumeId ?? (await makeDocument('resume')),
    createdBy: RECRUITER,
  });
  return interviewId;
}

async function connectModel(reply: Parameters<FakeOpenAi['setReply']>[0]) {
  fake = await createFakeOpenAi({ reply });
  setEnv(fake.env);
  return fake;
}

const DRAFT = JSON.stringify({
  criteria: [
    ['Backend work', ['r1', 'r2']],
    ['Service design', ['r3', 'r5']],
    ['Testing', ['r4']],
    ['Explaining', ['r6', 'r7']],
  ].map(([name, requirement_ids]) => ({
    name,
    definition: 'Does this part of the work so that it holds.',
    anchor_1: 'Names no own work.',
    anchor_3: 'Describes one piece of own work and its result.',
    anchor_5: 'Describes own work with reasons, checks and what was learnt.',
    question: `Tell me about a time ${String(name).toLowerCase()} was up to you. What did you do?`,
    requirement_ids,
  })),
});

describe('starting an interview', () => {
  it('makes role, candidate, interview, event and progress, all at once', async () => {
    const jdId = await makeDocument('jd');
    const resumeId = await makeDocument('resume');
    const interviewId = await begin(jdId, resumeId);
    const view = await getInterview(interviewId);
    expect(view).toMatchObject({
      status: 'preparing',
      role: { title: 'Backend Developer' },
      candidate: { name: 'Jonas Aldering' },
      jd_id: jdId,
      resume_id: resumeId,
      plan: null,
      report: null,
    });
    expect(
      await database.db.outboxEvent.findUnique({
        where: { id: `interview/created:${interviewId}` },
      }),
    ).toMatchObject({
      name: 'interview/created',
      data: { interview_id: interviewId },
    });
    const progress = await database.db.progressEvent.findFirst({
      where: { subjectId: interviewId },
    });
    expect(progress?.status).toMatchObject({ status: 'preparing', report: null });
    expect(JSON.stringify(progress?.status)).not.toContain('Jonas');
  });

  it('reuses role and candidate of the same documents, also when started at the same time', async () => {
    const jdId = await makeDocument('jd');
    const resumeId = await makeDocument('resume');
    const ids = await Promise.all([1, 2, 3, 4].map(() => begin(jdId, resumeId)));
    const rows = await database.db.interview.findMany({ where: { id: { in: ids } } });
    expect(new Set(rows.map(({ roleId }) => roleId)).size).toBe(1);
    expect(new Set(rows.map(({ candidateId }) => candidateId)).size).toBe(1);
  });

  it('refuses unknown ids, naming the field', async () => {
    await expect(begin('doc_none')).rejects.toMatchObject({
      code: 'not_found',
      fields: [{ field: '/jd_id' }],
    });
    await expect(begin(undefined, 'doc_none')).rejects.toMatchObject({
      code: 'not_found',
      fields: [{ field: '/resume_id' }],
    });
  });

  it('refuses documents that are swapped', async () => {
    await expect(
      begin(await makeDocument('resume'), await makeDocument('jd')),
    ).rejects.toMatchObject({ code: 'wrong_kind', status: 422 });
  });

  it.each(['queued', 'reading'])('waits for a document that is %s', async (status) => {
    const resume = await makeDocument('resume', { status, profile: undefined as never });
    await expect(begin(undefined, resume)).rejects.toMatchObject({
      code: 'not_ready',
      status: 409,
      message: expect.stringContaining(status),
    });
  });

  it('says why a document that could not be read cannot be used, and leaves nothing behind', async () => {
    const before = await database.db.role.count();
    const resume = await makeDocument('resume', {
      status: 'failed',
      errorCode: 'password_protected',
    });
    await expect(begin(undefined, resume)).rejects.toMatchObject({
      code: 'unprocessable',
      status: 422,
      message: expect.stringContaining('Remove the password'),
      fields: [{ field: '/resume_id', message: expect.stringContaining('password_protected') }],
    });
    expect(await database.db.role.count()).toBe(before);
  });
});

describe('preparing an interview', () => {
  it('makes match, criteria and plan without a model', async () => {
    const id = await begin();
    await prepareInterview(id);
    const view = await getInterview(id);
    expect(view).toMatchObject({
      status: 'ready',
      plan_source: 'rules',
      criteria: { version: 1, source: 'rules' },
    });
    expect(view?.criteria?.items).toHaveLength(5);
    expect(view?.plan?.items.at(0)?.question).toContain('Python');
    expect(
      view?.requirement_match?.find(({ requirement_id }) => requirement_id === 'r1')?.status,
    ).toBe('evidence_found');
    expect(view?.plan?.items.filter(({ kind }) => kind === 'resume').length).toBeGreaterThan(0);
    const progress = await database.db.progressEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(progress.map(({ status }) => (status as { status: string }).status)).toEqual([
      'preparing',
      'ready',
    ]);
  });

  it('gives the shape that the interface promises', async () => {
    const id = await begin();
    await prepareInterview(id);
    const view = await getInterview(id);
    expect(
      interviewSchema.safeParse({ ...view, chat_url: 'ws://localhost' }).error,
    ).toBeUndefined();
  });

  it('asks the next candidate of the role the same core questions, by the same criteria', async () => {
    const jdId = await makeDocument('jd');
    const first = await begin(jdId);
    await prepareInterview(first);
    const other = await makeDocument('resume', {
      text: 'Nothing of the kind.',
      profile: { ...DEVELOPER_CANDIDATE, experience: [], skills: [] },
    });
    const second = await begin(jdId, other);
    await prepareInterview(second);
    const [a, b] = [await getInterview(first), await getInterview(second)];
    const core = (view: typeof a) =>
      view?.plan?.items.filter(({ kind }) => kind === 'core').map(({ question }) => question);
    expect(core(b)).toEqual(core(a));
    expect(b?.plan?.items.filter(({ kind }) => kind === 'resume')).not.toEqual(
      a?.plan?.items.filter(({ kind }) => kind === 'resume'),
    );
    expect(
      await database.db.criteriaVersion.count({ where: { roleId: a?.role.role_id ?? '' } }),
    ).toBe(1);
  });

  it('may run twice, one after the other and at the same time', async () => {
    const jdId = await makeDocument('jd');
    const ids = [await begin(jdId), await begin(jdId)];
    await Promise.all([...ids, ...ids].map((id) => prepareInterview(id)));
    const before = await getInterview(ids[0] ?? '');
    await prepareInterview(ids[0] ?? '');
    expect(await getInterview(ids[0] ?? '')).toEqual(before);
    expect(
      await database.db.criteriaVersion.count({ where: { roleId: before?.role.role_id ?? '' } }),
    ).toBe(1);
    expect(await database.db.progressEvent.count({ where: { subjectId: ids[0] ?? '' } })).toBe(2);
  });

  it('is noted as failed with its reason, and only while it is being prepared', async () => {
    const id = await begin();
    await failPreparation(id, 'unavailable');
    expect(await getInterview(id)).toMatchObject({
      status: 'failed',
      error: { code: 'unavailable' },
    });
    const ready = await begin();
    await prepareInterview(ready);
    await failPreparation(ready, 'unavailable');
    expect(await getInterview(ready)).toMatchObject({ status: 'ready', error: null });
  });
});

describe('preparing with a model', () => {
  it('uses the model’s criteria when they stand up to the checks', async () => {
    const server = await connectModel([DRAFT]);
    const id = await begin();
    await prepareInterview(id);
    const view = await getInterview(id);
    expect(view).toMatchObject({ plan_source: 'model', criteria: { source: 'model' } });
    expect(view?.criteria?.items.map(({ name }) => name)).toEqual([
      'Backend work',
      'Service design',
      'Testing',
      'Explaining',
    ]);
    expect(server.requests).toHaveLength(1);
    // The drafting model reads the job description, nothing of the person.
    expect(server.requests[0]?.prompt).not.toMatch(/Jonas|Quayside/u);
  });

  it.each([
    ['is down', { failure: { kind: 'status', status: 500 } }],
    ['answers with a web page', { failure: { kind: 'html' } }],
    ['says nothing', { failure: { kind: 'empty' } }],
    ['gives no JSON', 'I would rather not.'],
    ['gives criteria that judge by age', DRAFT.replaceAll('Backend work', 'Age')],
    ['leaves must-haves out', DRAFT.replaceAll(/"r\d"/gu, '"r7"')],
  ] as const)('goes by the rules when the model %s', async (_what, reply) => {
    await connectModel(() => reply as never);
    const id = await begin();
    await prepareInterview(id);
    expect(await getInterview(id)).toMatchObject({ status: 'ready', plan_source: 'rules' });
  });
});

describe('a model that never answers', () => {
  it('is not waited for: the rules take over', async () => {
    await connectModel(() => ({ failure: { kind: 'never' } }));
    const draft = await draftCriteria({
      job: DEVELOPER_JOB,
      interviewId: 'int_none',
      timeoutMs: 100,
    });
    expect(draft.source).toBe('rules');
  });
});

describe('lists', () => {
  it('of interviews come newest first, page by page, each once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listInterviews({ limit: 3, cursor });
      expect(interviewListSchema.safeParse(page).error).toBeUndefined();
      seen.push(...page.items.map(({ interview_id }) => interview_id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
    const all = await database.db.interview.findMany({
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    });
    expect(seen).toEqual(all.map(({ id }) => id));
    await expect(listInterviews({ limit: 3, cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('of roles tell how many interviews stand where', async () => {
    const jdId = await makeDocument('jd');
    const [ready] = [await begin(jdId), await begin(jdId)];
    await prepareInterview(ready);
    const role = (await listRoles({ limit: 50 })).items.find(({ jd_id }) => jd_id === jdId);
    expect(role).toMatchObject({
      interview_count: 2,
      counts: { preparing: 1, ready: 1, reported: 0 },
    });
    expect(roleSchema.safeParse(role).error).toBeUndefined();
    const view = await getRole(role?.role_id ?? '');
    expect(view?.requirements).toHaveLength(7);
    expect(view?.criteria?.core_questions.length).toBeGreaterThanOrEqual(5);
    expect(await getRole('rol_none')).toBeNull();
  });

  it('of candidates name them, with their interviews', async () => {
    const resumeId = await makeDocument('resume');
    await begin(undefined, resumeId);
    const candidate = (await listCandidates({ limit: 50 })).items.find(
      ({ resume_id }) => resume_id === resumeId,
    );
    expect(candidate).toMatchObject({ name: 'Jonas Aldering', interview_count: 1 });
    expect(await getCandidate(candidate?.candidate_id ?? '')).toEqual(candidate);
    const own = await listInterviews({ limit: 5, candidateId: candidate?.candidate_id });
    expect(own.items).toHaveLength(1);
  });

  it('know nothing of an interview that does not exist', async () => {
    expect(await getInterview('int_none')).toBeNull();
    expect(await getTranscript('int_none')).toBeNull();
  });
});
