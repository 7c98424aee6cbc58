import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '#lib/api/openapi.ts';
import type { Operation } from '#lib/api/operation.ts';
import { type OperationName, operations } from '#lib/api/operations.ts';
import { ENV_API_KEY_ID } from '#lib/auth/api-key.ts';
import type { Db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { NOTICE_VERSION } from '#lib/interviews/access/consent.ts';
import { createInvite } from '#lib/interviews/access/invites.ts';
import { draftByRules } from '#lib/interviews/plan/draft-by-rules.ts';
import { invitePerson } from '#lib/people/invite-person.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { fileStore } from '#lib/storage/file-store.ts';
import { newStorageKey } from '#lib/storage/storage-key.ts';
import { addUser, openAsCandidate, setUpOwner, tokenOf } from './support/people.ts';
import { addReportVersion, judgedReport, levelsFor } from './support/review-rows.ts';
import { addDocument, addInterview, addReadyReport, CANARY, JOB } from './support/rows.ts';
import {
  API_KEY,
  type ApiCall,
  createTestApi,
  ORIGIN,
  routeFiles,
  type TestApi,
} from './support/test-api.ts';

const ROLES = [
  'nobody',
  'reviewer',
  'recruiter',
  'owner',
  'api_key',
  'candidate',
  'other_candidate',
] as const;
type Role = (typeof ROLES)[number];

const HIRING: Role[] = ['recruiter', 'owner', 'api_key'];
const EVERYBODY: Role[] = [...ROLES];
/** Those who hire, and a reviewer who was asked. */
const READERS: Role[] = [...HIRING, 'reviewer'];
const PEOPLE: Role[] = ['recruiter', 'owner', 'reviewer'];

/** Who may call what, written down a second time by hand: a new route needs its line here. */
const MAY: Record<OperationName, Role[]> = {
  uploadDocument: HIRING,
  listDocuments: HIRING,
  getDocument: HIRING,
  deleteDocument: HIRING,
  getDocumentText: HIRING,
  getDocumentFile: HIRING,
  correctProfile: HIRING,
  retryDocument: HIRING,
  followDocument: HIRING,
  startInterview: HIRING,
  listInterviews: HIRING,
  getInterview: HIRING,
  getTranscript: READERS,
  followInterview: HIRING,
  changePlan: HIRING,
  proposeQuestion: HIRING,
  endInterview: HIRING,
  makeTicket: [...HIRING, 'candidate'],
  getReport: READERS,
  requestReport: HIRING,
  compareReports: HIRING,
  getFeedback: HIRING,
  shareFeedback: HIRING,
  getReportSchema: EVERYBODY,
  getReportPdf: HIRING,
  getReportJson: HIRING,
  getReview: READERS,
  saveReview: PEOPLE,
  submitReview: PEOPLE,
  revealReport: ['recruiter', 'owner'],
  overrideLevel: PEOPLE,
  requestReview: HIRING,
  withdrawReviewRequest: HIRING,
  decide: ['recruiter', 'owner'],
  listReviewers: HIRING,
  listReviewTasks: READERS,
  getRoleAgreement: HIRING,
  setBlindMode: ['owner'],
  createInvite: HIRING,
  listInvites: HIRING,
  revokeInvite: HIRING,
  listRoles: HIRING,
  getRole: HIRING,
  listCriteriaVersions: HIRING,
  getCriteriaVersion: HIRING,
  saveCriteria: HIRING,
  draftCriteria: HIRING,
  approveCriteria: HIRING,
  getRoleFacts: HIRING,
  saveRoleFacts: HIRING,
  listOpenQuestions: HIRING,
  handleQuestion: HIRING,
  loadExample: HIRING,
  openLink: EVERYBODY,
  // The other candidate reads their own interview here: the cookie says which.
  getCandidateInterview: ['candidate', 'other_candidate'],
  recordConsent: ['candidate', 'other_candidate'],
  getMyFeedback: ['candidate', 'other_candidate'],
  setup: EVERYBODY,
  signIn: EVERYBODY,
  signOut: EVERYBODY,
  getMe: [...HIRING, 'reviewer'],
  redeemLink: EVERYBODY,
  listPeople: ['owner'],
  invitePerson: ['owner'],
  changePerson: ['owner'],
  removePerson: ['owner'],
  deactivatePerson: ['owner'],
  reactivatePerson: ['owner'],
  renewPersonLink: ['owner'],
  revokePersonLink: ['owner'],
  listModels: HIRING,
  testModel: HIRING,
  getSystem: HIRING,
  getMetrics: HIRING,
  getHealth: EVERYBODY,
  getReadiness: EVERYBODY,
  getOpenApi: EVERYBODY,
};

const ON_CRITERIA: OperationName[] = [
  'getCriteriaVersion',
  'saveCriteria',
  'draftCriteria',
  'approveCriteria',
];
const DRAFT = draftByRules(JOB);

let api: TestApi;
let accounts: Record<'reviewer' | 'recruiter' | 'owner', Record<string, string>>;
beforeAll(async () => {
  api = await createTestApi();
  accounts = {
    owner: await setUpOwner(api),
    recruiter: await addUser(api, 'recruiter'),
    reviewer: await addUser(api, 'reviewer'),
  };
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

type Case = { path: string; call: ApiCall };

/** One call of an operation that is in order, on rows of its own, by somebody of this role. */
async function prepare(name: OperationName, role: Role): Promise<Case> {
  const { db } = api.database;
  const { interviewId, jdId, resumeId, roleId } = await addInterview(db);
  const other = await addInterview(db);
  const { inviteId, link } = await createInvite({ interviewId, createdBy: 'key_env' });
  // Signing out ends the session for all later calls: it gets one of its own.
  const isAccount = role === 'owner' || role === 'recruiter' || role === 'reviewer';
  const headers =
    name === 'signOut' && isAccount
      ? await addUser(api, 'recruiter')
      : await headersOf(role, { interviewId, otherId: other.interviewId });
  const { id: reviewerId } = await db.user.findFirstOrThrow({ where: { role: 'reviewer' } });
  const operation: Operation = operations[name];
  const isDocument = operation.path.startsWith('/documents');
  const pendingSince = name === 'removePerson' ? new Date() : null;
  const ids: Record<string, string> = {
    invites: inviteId,
    roles: roleId,
    interviews: interviewId,
    people: (await addColleague(db, { pendingSince })).id,
  };
  const id = isDocument
    ? await addDocument(db, 'jd', await documentFor(name))
    : (ids[operation.path.split('/')[1] ?? ''] ?? '');
  if (ON_CRITERIA.includes(name)) {
    await db.document.update({ where: { id: jdId }, data: { profile: JOB } });
    await db.criteriaVersion.create({
      data: {
        id: newId('crv'),
        roleId,
        version: 1,
        criteria: DRAFT.criteria,
        coreItems: DRAFT.coreItems,
        source: 'rules',
      },
    });
  }
  if (name === 'requestReport') {
    const criteria = { id: newId('crv'), roleId, version: 1, criteria: [], source: 'rules' };
    await db.criteriaVersion.create({ data: criteria });
    await db.interview.update({
      where: { id: interviewId },
      data: { status: 'completed', criteriaVersionId: criteria.id },
    });
  }
  if (name === 'compareReports' || name === 'shareFeedback' || name === 'getMyFeedback') {
    const shared = { feedbackSharedAt: new Date() };
    for (const interview of [interviewId, other.interviewId]) {
      await addReadyReport(db, interview);
      await db.interview.update({ where: { id: interview }, data: shared });
    }
  }
  // Nothing hands events on here: on a slow machine those of the cases before would look forgotten.
  if (name === 'getReadiness') await db.outboxEvent.deleteMany();
  if (name === 'getReportPdf' || name === 'getReportJson') await addReadyReport(db, interviewId);
  const criteria = operation.tag === 'Reviews' ? await makeReviewable(name, interviewId) : [];
  if (name === 'getReport' || name === 'getTranscript') await askReviewer(interviewId);
  if (name === 'withdrawReviewRequest') {
    // Whoever asked takes it back; a machine asks as the key it has.
    const me = await (await api.call('GET', '/auth/me', { headers })).json();
    const requestedBy = me.user?.user_id ?? ENV_API_KEY_ID;
    await db.review.updateMany({ where: { interviewId }, data: { requestedBy } });
  }
  const form = new FormData();
  form.append(
    'file',
    new File(['A nurse for the night shift is wanted.'], `${CANARY.filename}.txt`),
  );
  const bodies: Partial<Record<OperationName, unknown>> = {
    uploadDocument: form,
    startInterview: { jd_id: jdId, resume_id: resumeId },
    openLink: { token: tokenOf(link) },
    recordConsent: { answer: 'agreed', notice_version: NOTICE_VERSION },
    setup: { token: 'none', name: 'x', email: 'x@example.com', password: 'long enough 1' },
    redeemLink: {
      token: name === 'redeemLink' ? await joinToken(db) : 'none',
      name: 'A newcomer',
      password: 'long enough 1',
    },
    invitePerson: { email: `${newId('usr')}@example.com`, role: 'recruiter' },
    changePerson: { role: 'recruiter' },
    signIn: { email: CANARY.email, password: CANARY.password },
    testModel: { purpose: 'interviewer' },
    saveReview: { report_version: 1, revision: 0, levels: [] },
    submitReview: { report_version: 1, revision: 0, levels: levelsFor(criteria) },
    overrideLevel: { report_version: 1, criterion_id: criteria[0], level: 2, reason: 'Heard it.' },
    requestReview: { user_id: (await addColleague(db)).id },
    decide: { outcome: 'hold', reason: 'One more talk.', based_on: 0 },
    setBlindMode: { blind: false },
    shareFeedback: { shared: true },
    correctProfile: { set: { '/company': 'Harrow Vale' } },
    saveCriteria: {
      based_on: 1,
      criteria: DRAFT.criteria,
      core_questions: DRAFT.coreItems,
    },
    draftCriteria: { by: 'rules' },
    saveRoleFacts: { based_on: 0, facts: ['The post is permanent.'] },
    handleQuestion: { question: 'Is there a car park?', fact: null },
    changePlan: {
      based_on: 0,
      items: [{ id: 'q1', question: 'What did you do?', probes_max: 1, seconds: 120 }],
    },
    proposeQuestion: { item_id: 'q1' },
  };
  return {
    path: pathOf(operation)
      .replace('{id}', id)
      .replace('{kind}', 'jd')
      .replace('{version}', '1')
      .replace('{user_id}', reviewerId),
    call: { headers, ...(name in bodies ? { body: bodies[name] } : {}) },
  };
}

/** The path with what its query cannot be without. */
function pathOf({ path }: Operation): string {
  return path.endsWith('/report/compare') ? `${path}?from=1&to=1` : path;
}

/** Ends the interview, gives it a judged report and, where the call needs it, a review of everybody. */
async function makeReviewable(name: OperationName, interviewId: string): Promise<string[]> {
  const { db } = api.database;
  const report = judgedReport();
  await db.interview.update({ where: { id: interviewId }, data: { status: 'completed' } });
  await addReportVersion(db, interviewId, report);
  await askReviewer(interviewId);
  if (name === 'overrideLevel') {
    const people = await db.user.findMany({ select: { id: true } });
    const submittedAt = new Date();
    await db.review.deleteMany({ where: { interviewId } });
    await db.review.createMany({
      data: people.map(({ id }) => ({
        id: newId('rvw'),
        interviewId,
        reviewerId: id,
        requestedAt: submittedAt,
        submittedAt,
      })),
    });
  }
  return report.competencies.map(({ criterion_id }) => criterion_id);
}

/** A reviewer sees the interviews they were asked to review, and no other. */
async function askReviewer(interviewId: string): Promise<void> {
  const { db } = api.database;
  const { id } = await db.user.findFirstOrThrow({ where: { role: 'reviewer' } });
  await db.review.create({
    data: { id: newId('rvw'), interviewId, reviewerId: id, requestedAt: new Date() },
  });
}

/** Somebody with an account who was not asked for anything. */
function addColleague(
  db: Db,
  values: { pendingSince?: Date | null } = {},
): Promise<{ id: string }> {
  const id = newId('usr');
  return db.user.create({
    data: { id, name: 'A colleague', email: `${id}@example.com`, ...values },
  });
}

/** The last part of a link by which somebody can join just now. */
async function joinToken(db: Db): Promise<string> {
  const owner = await db.user.findFirstOrThrow({ where: { role: 'owner' } });
  const email = `${newId('usr')}@example.com`;
  return tokenOf((await invitePerson({ email, role: 'recruiter', by: owner.id })).link);
}

/** Columns of a document with which a call of this operation is in order. */
async function documentFor(name: OperationName): Promise<object> {
  switch (name) {
    case 'retryDocument':
      return { status: 'failed', errorCode: 'reader_failed' };
    case 'correctProfile':
      return { profile: JOB };
    case 'getDocumentFile': {
      const storageKey = newStorageKey();
      await fileStore().put(storageKey, Readable.from([Buffer.from('0123456789')]));
      return { storageKey };
    }
    default:
      return {};
  }
}

async function headersOf(
  role: Role,
  interviews: { interviewId: string; otherId: string },
): Promise<Record<string, string>> {
  switch (role) {
    case 'nobody':
      return {};
    case 'api_key':
      return { authorization: `Bearer ${API_KEY}` };
    case 'candidate':
    case 'other_candidate': {
      const id = role === 'candidate' ? interviews.interviewId : interviews.otherId;
      const candidate = await openAsCandidate(api, id);
      await api.call('POST', '/candidate/consent', {
        headers: candidate,
        body: { answer: 'agreed', notice_version: NOTICE_VERSION },
      });
      return candidate;
    }
    default:
      return accounts[role];
  }
}

type Documented = { responses: Record<string, { content?: Record<string, unknown> }> };

function documented(operation: Operation): Documented {
  const paths = openApiDocument(ORIGIN).paths as Record<string, Record<string, Documented>>;
  const found = paths[operation.path]?.[operation.method.toLowerCase()];
  if (!found) throw new Error(`${operation.path} is not in the OpenAPI document.`);
  return found;
}

describe('every route', () => {
  it('stands in the table of operations, and every entry has its route', async () => {
    const found: string[] = [];
    for (const file of await routeFiles()) {
      const options = await (await file.load()).OPTIONS?.(new Request(ORIGIN));
      const methods = (options?.headers.get('allow') ?? '').split(', ');
      for (const method of methods) {
        if (method !== 'HEAD' && method !== 'OPTIONS') found.push(`${method} ${file.path}`);
      }
    }
    const listed = Object.values(operations).map(({ method, path }) => `${method} ${path}`);
    expect(found.sort()).toEqual([...listed].sort());
  });

  it('has an answer for every method', async () => {
    for (const file of await routeFiles()) {
      expect(Object.keys(await file.load()).sort()).toEqual([
        'DELETE',
        'GET',
        'HEAD',
        'OPTIONS',
        'PATCH',
        'POST',
        'PUT',
      ]);
    }
  });

  describe.each(Object.keys(operations) as OperationName[])('%s', (name) => {
    const operation: Operation = operations[name];

    it.each(ROLES)(
      'lets %s in, or shows nothing, as the table says, in a shape that is documented',
      async (role) => {
        const { path, call } = await prepare(name, role);
        const response = await api.call(operation.method, path, call);
        const type = response.headers.get('content-type')?.split(';')[0] ?? '';
        const described = documented(operation).responses[response.status];
        expect(Object.keys(described?.content ?? {})).toContain(type);
        if (!type.endsWith('json')) await response.body?.cancel();
        const body = type.endsWith('json') ? await response.json() : null;

        const isAllowed = MAY[name].includes(role);
        if (!isAllowed) {
          const isUnknown = role === 'nobody' || operation.access === 'candidate';
          expect(body).toMatchObject({ code: isUnknown ? 'unauthorized' : 'not_found' });
          return;
        }
        // The set-up link is used up: the one call that cannot be in order any more.
        if (name === 'setup') expect(body.code).toBe('link_invalid');
        else
          expect([response.status, response.ok ? null : body.code]).toEqual([
            operation.status,
            null,
          ]);
        // Nothing leaves the house that is not in the schema.
        if (response.ok && operation.answer instanceof z.ZodType) {
          expect(operation.answer.parse(body)).toEqual(body);
        }
      },
    );
  });
});

describe('the OpenAPI document', () => {
  it('is 3.1, names every operation once and points nowhere that is not there', async () => {
    const document = (await (await api.call('GET', '/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
      components: { schemas: Record<string, unknown> };
    };
    expect(document.openapi).toBe('3.1.0');
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual(Object.keys(operations).sort());
    const text = JSON.stringify(document);
    for (const [, target = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(document.components.schemas)).toContain(target);
    }
  });

  it('lists the shapes of the three calls of the seed as the seed has them', () => {
    const document = openApiDocument(ORIGIN);
    const shapes = document.components?.schemas as Record<string, { required?: string[] }>;
    expect(shapes.Upload?.required).toEqual(
      expect.arrayContaining(['message', 'filename', 'stored_path', 'task_id']),
    );
    expect(shapes.StartInterview?.required).toEqual(['jd_id', 'resume_id']);
    expect(shapes.StartedInterview?.required).toContain('interview_id');
    expect(documented(operations.uploadDocument).responses['202']).toBeDefined();
  });
});
