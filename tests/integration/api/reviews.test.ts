import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewState, ReviewTask, RoleAgreement } from '#lib/api/review-schemas.ts';
import { newId } from '#lib/ids.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import { addUser, type Cookie, setUpOwner } from './support/people.ts';
import {
  AI_WORDS,
  addJudgedInterview,
  addReportVersion,
  judgedReport,
  levelsFor,
} from './support/review-rows.ts';
import { addInterview } from './support/rows.ts';
import { createTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
let owner: Cookie;
let recruiter: Cookie;
let reviewer: Cookie;
let ids: { owner: string; recruiter: string; reviewer: string };
beforeAll(async () => {
  api = await createTestApi();
  owner = await setUpOwner(api);
  recruiter = await addUser(api, 'recruiter');
  reviewer = await addUser(api, 'reviewer');
  ids = {
    owner: await idOf(owner),
    recruiter: await idOf(recruiter),
    reviewer: await idOf(reviewer),
  };
});
afterAll(() => api.close());
beforeEach(() => rateLimiter().reset());

async function idOf(headers: Cookie): Promise<string> {
  const response = await api.call('GET', '/auth/me', { headers });
  return (await response.json()).user.user_id;
}

async function ask(
  headers: Cookie,
  method: string,
  path: string,
  body?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field.
): Promise<{ status: number; body: any }> {
  const response = await api.call(method, path, {
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: await response.json() };
}

async function stateOf(headers: Cookie, interviewId: string): Promise<ReviewState> {
  return (await ask(headers, 'GET', `/interviews/${interviewId}/review`)).body;
}

function submit(headers: Cookie, interviewId: string, levels: unknown, revision = 0) {
  return ask(headers, 'POST', `/interviews/${interviewId}/review`, {
    report_version: 1,
    revision,
    levels,
  });
}

function request(interviewId: string, userId: string) {
  return ask(owner, 'POST', `/interviews/${interviewId}/review-requests`, { user_id: userId });
}

describe('blind mode', () => {
  it('keeps every judgement of the AI out of every answer to a reviewer, until they submit', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    await request(interviewId, ids.reviewer);
    const paths = ['report', 'report?version=1', 'review', 'transcript'];
    for (const path of paths) {
      const { status, body } = await ask(reviewer, 'GET', `/interviews/${interviewId}/${path}`);
      expect(status).toBe(200);
      const words = JSON.stringify(body);
      for (const secret of [AI_WORDS.rationale, AI_WORDS.rule, 'advance', 'solid']) {
        expect(words, path).not.toContain(secret);
      }
    }
    const before = await stateOf(reviewer, interviewId);
    expect(before).toMatchObject({
      ai: null,
      has_ai_levels: true,
      sees: { ai: false, others: false },
    });
    expect(before.criteria.some(({ quotes }) => quotes.length > 0)).toBe(true);
    for (const { quotes } of before.criteria) {
      const times = quotes.map(({ at_ms }) => at_ms);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    const report = await ask(reviewer, 'GET', `/interviews/${interviewId}/report`);
    expect(report.body).toMatchObject({ status: 'ready', report: null, hidden: true });

    expect((await submit(reviewer, interviewId, levelsFor(criteria))).status).toBe(201);
    const after = await stateOf(reviewer, interviewId);
    expect(after.mine).toMatchObject({ blind: true, report_version: 1 });
    expect(after.mine?.ai_levels?.[1]).toEqual({ criterion_id: criteria[1], level: 2 });
    expect(after.ai?.competencies[0]?.rationale).toBe(AI_WORDS.rationale);
    const shown = await ask(reviewer, 'GET', `/interviews/${interviewId}/report`);
    expect(shown.body).toMatchObject({ hidden: false, report: { overall: { band: 'solid' } } });
  });

  it('hides nothing of a report in which the AI gave no level, and says so', async () => {
    const { interviewId } = await addInterview(api.database.db, { status: 'completed' });
    await addReportVersion(api.database.db, interviewId, sampleReport());
    expect(await stateOf(recruiter, interviewId)).toMatchObject({ has_ai_levels: false });
    const { body } = await ask(recruiter, 'GET', `/interviews/${interviewId}/report`);
    expect(body).toMatchObject({ hidden: false, report: { overall: { mean: null } } });
  });

  it('lets an owner or recruiter look first, and says so of their review', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const hidden = await ask(recruiter, 'GET', `/interviews/${interviewId}/report`);
    expect(hidden.body).toMatchObject({ report: null, hidden: true });
    await ask(recruiter, 'POST', `/interviews/${interviewId}/review/reveal`);
    const shown = await ask(recruiter, 'GET', `/interviews/${interviewId}/report`);
    expect(shown.body.report.overall.band).toBe('solid');
    await submit(recruiter, interviewId, levelsFor(criteria));
    expect((await stateOf(recruiter, interviewId)).mine?.blind).toBe(false);
    // What one chose is nothing to another.
    expect((await stateOf(owner, interviewId)).ai).toBeNull();
  });

  it('keeps what the candidate may be shown back with the report, and nobody shares it unread', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const path = `/interviews/${interviewId}/feedback`;
    const { body } = await ask(recruiter, 'GET', path);
    expect(body).toEqual({ shared_at: null, view: null, hidden: true });
    expect((await ask(recruiter, 'PATCH', path, { shared: true })).status).toBe(409);
    expect((await ask(recruiter, 'PATCH', path, { shared: false })).body).toEqual(body);

    await submit(recruiter, interviewId, levelsFor(criteria));
    const shown = await ask(recruiter, 'GET', path);
    expect(shown.body).toMatchObject({ hidden: false, view: { strengths: expect.any(Array) } });
    expect(shown.body.view.strengths.length).toBeGreaterThan(0);
    const shared = await ask(recruiter, 'PATCH', path, { shared: true });
    expect(shared.body.shared_at).toEqual(expect.any(String));
    // Whoever has not given their own levels sees that it is shared, and none of it.
    expect((await ask(owner, 'GET', path)).body).toMatchObject({
      shared_at: shared.body.shared_at,
      view: null,
      hidden: true,
    });
  });

  it('is switched off by the owner for a role, and whoever read the report then is not blind', async () => {
    const { interviewId, roleId, criteria } = await addJudgedInterview(api.database.db);
    await request(interviewId, ids.reviewer);
    const path = `/roles/${roleId}/review-settings`;
    expect((await ask(recruiter, 'PATCH', path, { blind: false })).status).toBe(404);
    expect((await ask(owner, 'PATCH', path, { blind: false })).body).toEqual({ blind: false });
    const open = await ask(reviewer, 'GET', `/interviews/${interviewId}/report`);
    expect(open.body.report.overall.band).toBe('solid');
    await ask(owner, 'PATCH', path, { blind: true });
    const again = await ask(reviewer, 'GET', `/interviews/${interviewId}/report`);
    expect(again.body.hidden).toBe(true);
    await submit(reviewer, interviewId, levelsFor(criteria));
    expect((await stateOf(reviewer, interviewId)).mine?.blind).toBe(false);
  });

  it('holds for files and comparisons too', async () => {
    const { interviewId } = await addJudgedInterview(api.database.db);
    const base = `/interviews/${interviewId}`;
    const ways = ['report.json', 'report.pdf', 'report/compare?from=1&to=1'];
    for (const way of ways) {
      const { status, body } = await ask(owner, 'GET', `${base}/${way}`);
      expect([status, body.code], way).toEqual([409, 'not_ready']);
    }
    await ask(owner, 'POST', `${base}/review/reveal`);
    for (const way of ways) {
      const response = await api.call('GET', `${base}/${way}`, { headers: owner });
      await response.body?.cancel();
      expect(response.status, way).toBe(200);
    }
  });

  it('hides nothing from a machine', async () => {
    const { interviewId } = await addJudgedInterview(api.database.db);
    const { body } = await api.asKey('GET', `/interviews/${interviewId}/report`);
    expect(body.report.overall.band).toBe('solid');
  });
});

describe('a reviewer', () => {
  it('sees the interviews they were asked to review, and of no other that it exists', async () => {
    const { interviewId } = await addJudgedInterview(api.database.db);
    const paths = ['report', 'review', 'transcript'].map(
      (part) => `/interviews/${interviewId}/${part}`,
    );
    for (const path of paths) expect((await ask(reviewer, 'GET', path)).status).toBe(404);
    expect((await submit(reviewer, interviewId, [])).status).toBe(404);
    await request(interviewId, ids.reviewer);
    for (const path of paths) expect((await ask(reviewer, 'GET', path)).status).toBe(200);
    expect((await ask(reviewer, 'GET', `/interviews/${interviewId}`)).status).toBe(404);
    const { body } = await ask(reviewer, 'GET', '/reviews');
    expect(body.items[0]).toMatchObject({ interview_id: interviewId, submitted_at: null });
  });
});

describe('a second review', () => {
  it('is blind to the first until it is submitted, and to what was decided', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    await submit(owner, interviewId, levelsFor(criteria, 5));
    await ask(owner, 'POST', `/interviews/${interviewId}/decisions`, {
      outcome: 'advance',
      reason: 'Calm under pressure.',
      based_on: 0,
    });
    await request(interviewId, ids.recruiter);
    const before = await stateOf(recruiter, interviewId);
    expect(before).toMatchObject({ others: [], decisions: [], may: { reveal: false } });
    const refused = await ask(recruiter, 'POST', `/interviews/${interviewId}/review/reveal`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await stateOf(owner, interviewId)).waiting[0]?.reviewer.user_id).toBe(ids.recruiter);

    await submit(recruiter, interviewId, levelsFor(criteria, 4));
    const after = await stateOf(recruiter, interviewId);
    expect(after.others[0]?.levels[0]?.level).toBe(5);
    expect(after.decisions[0]).toMatchObject({ outcome: 'advance', report_version: 1 });
    expect((await stateOf(owner, interviewId)).waiting).toEqual([]);
  });

  it('is asked of somebody else with an account, once, and not after they judged', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    expect((await request(interviewId, ids.owner)).body.code).toBe('unprocessable');
    expect((await request(interviewId, 'usr_nobody')).body.code).toBe('unprocessable');
    expect((await request(interviewId, ids.reviewer)).status).toBe(201);
    expect((await request(interviewId, ids.reviewer)).body.code).toBe('conflict');
    await submit(recruiter, interviewId, levelsFor(criteria));
    expect((await request(interviewId, ids.recruiter)).body.code).toBe('conflict');
    const early = await addInterview(api.database.db);
    expect((await request(early.interviewId, ids.reviewer)).body.code).toBe('not_ready');
  });
});

describe('a request for a review', () => {
  const withdraw = (headers: Cookie, interviewId: string, userId: string) =>
    ask(headers, 'DELETE', `/interviews/${interviewId}/review-requests/${userId}`);
  const tasksOf = async (headers: Cookie, state = 'waiting'): Promise<string[]> => {
    const { body } = await ask(headers, 'GET', `/reviews?state=${state}&limit=200`);
    return body.items.map(({ interview_id }: { interview_id: string }) => interview_id);
  };

  it('is taken back by who asked: it is gone, a draft is kept, and it can be asked again', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    await request(interviewId, ids.reviewer);
    const path = `/interviews/${interviewId}/review`;
    const levels = levelsFor(criteria.slice(0, 1), 2);
    await ask(reviewer, 'PATCH', path, { report_version: 1, revision: 0, levels });
    expect(await tasksOf(reviewer)).toContain(interviewId);
    expect((await stateOf(owner, interviewId)).waiting).toMatchObject([
      { reviewer: { user_id: ids.reviewer }, may_withdraw: true, can_sign_in: true },
    ]);

    const done = await withdraw(owner, interviewId, ids.reviewer);
    expect(done).toEqual({ status: 200, body: { withdrawn: true } });
    expect(await tasksOf(reviewer)).not.toContain(interviewId);
    for (const part of ['review', 'transcript', 'report']) {
      const refused = await ask(reviewer, 'GET', `/interviews/${interviewId}/${part}`);
      expect(refused.status).toBe(404);
    }
    expect((await submit(reviewer, interviewId, levelsFor(criteria), 1)).status).toBe(404);
    expect((await stateOf(owner, interviewId)).waiting).toEqual([]);
    expect((await withdraw(owner, interviewId, ids.reviewer)).status).toBe(404);

    await request(interviewId, ids.reviewer);
    expect((await stateOf(reviewer, interviewId)).mine).toMatchObject({ levels, revision: 1 });
  });

  it('is no business of a recruiter who did not ask', async () => {
    const { interviewId } = await addJudgedInterview(api.database.db);
    await request(interviewId, ids.reviewer);
    expect((await stateOf(recruiter, interviewId)).waiting[0]?.may_withdraw).toBe(false);
    expect((await withdraw(recruiter, interviewId, ids.reviewer)).status).toBe(404);
    expect((await withdraw(reviewer, interviewId, ids.reviewer)).status).toBe(404);
    expect(await tasksOf(reviewer)).toContain(interviewId);
  });

  it('can be taken back by an owner when somebody else asked', async () => {
    const { interviewId } = await addJudgedInterview(api.database.db);
    const path = `/interviews/${interviewId}/review-requests`;
    await ask(recruiter, 'POST', path, { user_id: ids.reviewer });
    expect((await withdraw(owner, interviewId, ids.reviewer)).status).toBe(200);
  });

  it('stays when the review was given, also at the same moment', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    await request(interviewId, ids.reviewer);
    const [given, taken] = await Promise.all([
      submit(reviewer, interviewId, levelsFor(criteria)),
      withdraw(owner, interviewId, ids.reviewer),
    ]);
    // Whichever came first, the other was refused.
    expect([given.status, taken.status]).toEqual(given.status === 201 ? [201, 409] : [404, 200]);
    if (given.status !== 201) {
      await request(interviewId, ids.reviewer);
      await submit(reviewer, interviewId, levelsFor(criteria));
    }
    const late = await withdraw(owner, interviewId, ids.reviewer);
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    expect(await tasksOf(reviewer, 'submitted')).toContain(interviewId);
    expect((await stateOf(reviewer, interviewId)).mine?.submitted_at).not.toBeNull();
  });
});

describe('the list of a reviewer', () => {
  it('is read page by page, the newest request first, a thousand of them', async () => {
    const { db } = api.database;
    const somebody = await addUser(api, 'reviewer');
    const reviewerId = await idOf(somebody);
    const { roleId } = await addInterview(db);
    const interviews = Array.from({ length: 1000 }, (_, index) => ({
      interview: newId('int'),
      resume: newId('doc'),
      candidate: newId('can'),
      index,
    }));
    await db.document.createMany({
      data: interviews.map(({ resume }) => ({
        id: resume,
        kind: 'resume',
        uploadedBy: 'key_env',
        filename: 'resume.pdf',
        storageKey: resume,
        mediaType: 'application/pdf',
        format: 'pdf',
        sizeBytes: 10,
        sha256: resume,
      })),
    });
    await db.candidate.createMany({
      data: interviews.map(({ candidate, resume }) => ({
        id: candidate,
        resumeDocumentId: resume,
      })),
    });
    await db.interview.createMany({
      data: interviews.map(({ interview, candidate }) => ({
        id: interview,
        roleId,
        candidateId: candidate,
        createdBy: 'key_env',
        status: 'completed',
      })),
    });
    // Three a moment, so that a page ends between two that were asked for at the same one.
    const at = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(index / 3)));
    await db.review.createMany({
      data: interviews.map(({ interview, index }) => ({
        id: newId('rvw'),
        interviewId: interview,
        reviewerId,
        requestedAt: at(index),
        submittedAt: index % 4 === 0 ? at(index) : null,
      })),
    });
    const read = async (state: string): Promise<ReviewTask[]> => {
      const seen: ReviewTask[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor === null ? '' : `&cursor=${cursor}`;
        const { body } = await ask(somebody, 'GET', `/reviews?state=${state}&limit=70${query}`);
        seen.push(...body.items);
        cursor = body.next_cursor;
      } while (cursor !== null);
      return seen;
    };
    const [waiting, submitted] = [await read('waiting'), await read('submitted')];
    expect([waiting.length, submitted.length]).toEqual([750, 250]);
    const all = [...waiting, ...submitted].map(({ interview_id }) => interview_id);
    expect(new Set(all).size).toBe(1000);
    const times = waiting.map(({ requested_at }) => requested_at);
    expect(times).toEqual(times.toSorted().reverse());
    expect(
      submitted.every(({ state, submitted_at }) => state === 'submitted' && submitted_at),
    ).toBe(true);
  });
});

describe('levels', () => {
  it('are kept as a draft, and a window that is behind is told so', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const path = `/interviews/${interviewId}/review`;
    const draft = { report_version: 1, revision: 0, levels: levelsFor(criteria.slice(0, 1), 2) };
    expect((await ask(owner, 'PATCH', path, draft)).body).toMatchObject({
      revision: 1,
      submitted_at: null,
    });
    expect((await stateOf(owner, interviewId)).mine?.levels).toEqual(draft.levels);
    const behind = await ask(owner, 'PATCH', path, draft);
    expect(behind).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('are submitted once, whoever is quicker, and never changed', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const answers = await Promise.all([
      submit(owner, interviewId, levelsFor(criteria, 2)),
      submit(owner, interviewId, levelsFor(criteria, 4)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { mine } = await stateOf(owner, interviewId);
    const winner = answers.findIndex(({ status }) => status === 201);
    expect(mine?.levels[0]?.level).toBe([2, 4][winner]);
    const late = await ask(owner, 'PATCH', `/interviews/${interviewId}/review`, {
      report_version: 1,
      revision: mine?.revision,
      levels: [],
    });
    expect(late.body.code).toBe('conflict');
  });

  it('give the same answer to the same key sent twice', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const send = () =>
      api.call('POST', `/interviews/${interviewId}/review`, {
        headers: { ...owner, 'idempotency-key': 'the-same-review' },
        body: { report_version: 1, revision: 0, levels: levelsFor(criteria) },
      });
    const first = await send();
    const second = await send();
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
  });

  it('need every criterion once, none of another, and at least one level', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const twice = [...levelsFor(criteria), ...levelsFor(criteria.slice(0, 1))];
    const cases = [
      levelsFor(criteria.slice(1)),
      twice,
      levelsFor(criteria, null),
      levelsFor(['x']),
    ];
    for (const levels of cases) {
      const { status, body } = await submit(owner, interviewId, levels);
      expect([status, body.code]).toEqual([422, 'unprocessable']);
      expect(body.errors[0].field).toContain('/levels');
    }
    expect((await submit(owner, interviewId, levelsFor(criteria, 6))).body.code).toBe(
      'invalid_request',
    );
    const other = await ask(owner, 'POST', `/interviews/${interviewId}/review`, {
      report_version: 7,
      revision: 0,
      levels: levelsFor(criteria),
    });
    expect(other.body.code).toBe('not_ready');
  });

  it('stay tied to the version they were made on when the report is made again', async () => {
    const { db } = api.database;
    const { interviewId, criteria } = await addJudgedInterview(db);
    await submit(owner, interviewId, levelsFor(criteria));
    await addReportVersion(db, interviewId, judgedReport(2));
    const { mine, report_version, ai } = await stateOf(owner, interviewId);
    expect(report_version).toBe(2);
    expect(mine?.report_version).toBe(1);
    expect(mine?.ai_levels?.[0]?.level).toBe(1);
    expect(ai).toMatchObject({ version: 2 });
    expect(ai?.competencies[0]?.level).toBe(2);
  });
});

describe('an override', () => {
  it('stands beside the level of the AI with its reason, and changes no report', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const path = `/interviews/${interviewId}/overrides`;
    const body = { report_version: 1, criterion_id: criteria[1], level: 4, reason: 'At 04:12.' };
    expect((await ask(owner, 'POST', path, body)).body.code).toBe('not_ready');
    await submit(owner, interviewId, levelsFor(criteria));
    const before = await api.asKey('GET', `/interviews/${interviewId}/report`);
    const { status, body: made } = await ask(owner, 'POST', path, body);
    expect(status).toBe(201);
    expect(made).toMatchObject({ original_level: 2, level: 4, reason: 'At 04:12.' });
    expect((await stateOf(owner, interviewId)).mine?.overrides).toEqual([made]);
    expect(await api.asKey('GET', `/interviews/${interviewId}/report`)).toEqual(before);
    const blank = await ask(owner, 'POST', path, { ...body, reason: '  ' });
    expect(blank.body.code).toBe('invalid_request');
    const unknown = await ask(owner, 'POST', path, { ...body, criterion_id: 'x' });
    expect(unknown.body.code).toBe('unprocessable');
  });
});

describe('a decision', () => {
  it('is made by a person with a reason, and a changed one keeps the one before', async () => {
    const { interviewId, criteria } = await addJudgedInterview(api.database.db);
    const path = `/interviews/${interviewId}/decisions`;
    const first = { outcome: 'hold', reason: 'One more talk.', based_on: 0 };
    expect((await ask(owner, 'POST', path, { ...first, reason: '' })).status).toBe(400);
    expect((await ask(owner, 'POST', path, first)).body).toMatchObject({
      position: 1,
      decided_by: { user_id: ids.owner },
    });
    const second = { outcome: 'decline', reason: 'The talk told.', based_on: 1 };
    expect((await ask(recruiter, 'POST', path, second)).status).toBe(201);
    await submit(owner, interviewId, levelsFor(criteria));
    const { decisions } = await stateOf(owner, interviewId);
    expect(decisions.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['decline', 'The talk told.'],
      ['hold', 'One more talk.'],
    ]);
    expect(decisions[0]?.decided_by.user_id).toBe(ids.recruiter);
  });

  it('is refused to whoever did not see the one before, also at the same moment', async () => {
    const { interviewId } = await addJudgedInterview(api.database.db);
    const path = `/interviews/${interviewId}/decisions`;
    const body = { outcome: 'advance', reason: 'Both said so.', based_on: 0 };
    const answers = await Promise.all([
      ask(owner, 'POST', path, body),
      ask(recruiter, 'POST', path, body),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await ask(owner, 'POST', path, body)).body.code).toBe('conflict');
  });

  it('waits for the end of the interview, and is no business of machines and reviewers', async () => {
    const early = await addInterview(api.database.db);
    const body = { outcome: 'advance', reason: 'Early.', based_on: 0 };
    const path = `/interviews/${early.interviewId}/decisions`;
    expect((await ask(owner, 'POST', path, body)).body.code).toBe('not_ready');
    const { interviewId } = await addJudgedInterview(api.database.db);
    await request(interviewId, ids.reviewer);
    expect((await api.asKey('POST', `/interviews/${interviewId}/decisions`, { body })).status).toBe(
      404,
    );
    const byReviewer = await ask(reviewer, 'POST', `/interviews/${interviewId}/decisions`, body);
    expect(byReviewer.status).toBe(404);
  });
});

describe('agreement of a role', () => {
  const NOTHING = { n: 0, exact: null, within_one: null, kappa: null };
  const agreementOf = async (roleId: string): Promise<RoleAgreement> =>
    (await ask(owner, 'GET', `/roles/${roleId}/agreement`)).body;

  it('says that there is nothing, or too little, to say', async () => {
    const { interviewId, roleId, criteria } = await addJudgedInterview(api.database.db);
    expect(await agreementOf(roleId)).toMatchObject({
      interviews: 0,
      reviews: 0,
      between_reviewers: NOTHING,
      with_ai: NOTHING,
      criteria: [],
      reviewers: [],
    });
    await submit(owner, interviewId, levelsFor(criteria));
    const one = await agreementOf(roleId);
    expect(one.between_reviewers).toEqual(NOTHING);
    expect(one.with_ai).toEqual({ ...NOTHING, n: criteria.length });
    expect(one.reviewers[0]?.with_ai.n).toBe(criteria.length);
  });

  it('is the share and the weighted kappa of the formula, from enough pairs on', async () => {
    const { db } = api.database;
    const { roleId } = await addInterview(db);
    let criteria: string[] = [];
    // The AI gives 1 to 5 each time; a blind reviewer 2, 2, 3, 4, 4: twelve times five pairs.
    for (let index = 0; index < 12; index++) {
      const judged = await addJudgedInterview(db);
      criteria = judged.criteria;
      await db.interview.update({ where: { id: judged.interviewId }, data: { roleId } });
      await db.review.create({
        data: {
          id: newId('rvw'),
          interviewId: judged.interviewId,
          reviewerId: ids.reviewer,
          levels: criteria.map((criterion_id, place) => ({
            criterion_id,
            level: [2, 2, 3, 4, 4][place] ?? null,
            note: null,
          })),
          reportVersion: 1,
          blind: true,
          submittedAt: new Date(),
        },
      });
    }
    expect(criteria).toHaveLength(5);
    const { with_ai, between_reviewers, criteria: byCriterion } = await agreementOf(roleId);
    expect(with_ai).toMatchObject({ n: 60, exact: 0.6, within_one: 1 });
    // Of five: (a − b)² sums to 2; variances 0.8 and 2, means equal: 1 − 0.4 / 2.8.
    expect(with_ai.kappa).toBeCloseTo(1 - 0.4 / 2.8, 9);
    expect(between_reviewers).toEqual(NOTHING);
    expect(byCriterion[0]?.with_ai).toMatchObject({ n: 12, exact: 0, within_one: 1, kappa: null });
  });

  it('compares reviewers with each other, and blind ones with the AI', async () => {
    const { interviewId, roleId, criteria } = await addJudgedInterview(api.database.db);
    await submit(owner, interviewId, levelsFor(criteria, 3));
    await ask(recruiter, 'POST', `/interviews/${interviewId}/review/reveal`);
    await submit(recruiter, interviewId, levelsFor(criteria, 4));
    const { body } = await ask(owner, 'GET', `/roles/${roleId}/agreement`);
    const agreement: RoleAgreement = body;
    expect(agreement).toMatchObject({ interviews: 1, reviews: 2, not_blind: 1, blind_mode: true });
    expect(agreement.between_reviewers).toMatchObject({
      n: criteria.length,
      exact: null,
      kappa: null,
    });
    expect(agreement.with_ai.n).toBe(criteria.length);
    expect(agreement.criteria).toHaveLength(criteria.length);
    expect(agreement.criteria[0]?.with_ai.n).toBe(1);
    const byPerson = Object.fromEntries(
      agreement.reviewers.map((entry) => [entry.reviewer.user_id, entry.with_ai.n]),
    );
    expect(byPerson).toEqual({ [ids.owner]: criteria.length, [ids.recruiter]: 0 });
  });
});
