import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { pruneRecords } from '#lib/sweep/prune-records.ts';
import { sweepDocuments } from '#lib/sweep/sweep-documents.ts';
import { sweepInterviews } from '#lib/sweep/sweep-interviews.ts';
import { sweepReports } from '#lib/sweep/sweep-reports.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

const MINUTE_MS = 60_000;
const NOW = new Date('2026-05-05T12:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * MINUTE_MS);

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
});
afterAll(() => database?.drop());
beforeEach(async () => {
  await db.interview.deleteMany();
  await db.candidate.deleteMany();
  await db.role.deleteMany();
  await db.document.deleteMany();
  await db.outboxEvent.deleteMany();
  await db.progressEvent.deleteMany();
  await db.workflowRun.deleteMany();
  await db.workflowEvent.deleteMany();
});

const outbox = async () =>
  (await db.outboxEvent.findMany({ orderBy: { createdAt: 'asc' } })).map(({ name, data }) => ({
    name,
    data,
  }));

async function addDocument(kind: 'jd' | 'resume', state: { status: string; updatedAt: Date }) {
  const id = newId('doc');
  return db.document.create({
    data: {
      id,
      kind,
      uploadedBy: 'usr_test',
      filename: 'file',
      storageKey: id,
      mediaType: 'text/plain',
      format: 'text',
      sizeBytes: 1,
      sha256: id,
      ...state,
    },
  });
}

async function addInterview(state: {
  status: string;
  createdAt?: Date;
  endedAt?: Date;
  hasAnswer?: boolean;
}) {
  const ready = { status: 'ready', updatedAt: ago(99) };
  const jd = await addDocument('jd', ready);
  const resume = await addDocument('resume', ready);
  const role = await db.role.create({
    data: { id: newId('rol'), title: 'Role', jdDocumentId: jd.id },
  });
  const criteria = await db.criteriaVersion.create({
    data: { id: newId('crv'), roleId: role.id, version: 1, criteria: [], source: 'rules' },
  });
  const candidate = await db.candidate.create({
    data: { id: newId('can'), resumeDocumentId: resume.id },
  });
  const id = newId('int');
  const { hasAnswer, ...row } = state;
  await db.interview.create({
    data: {
      id,
      roleId: role.id,
      candidateId: candidate.id,
      criteriaVersionId: criteria.id,
      createdBy: 'usr_test',
      ...row,
    },
  });
  if (hasAnswer) {
    await db.turn.create({
      data: {
        id: newId('trn'),
        interviewId: id,
        ordinal: 0,
        speaker: 'candidate',
        text: 'words',
        startedMs: 0,
        endedMs: 1,
        startedAt: NOW,
        endedAt: NOW,
      },
    });
  }
  return id;
}

async function addLiveRun(name: string, data: Record<string, string>) {
  const id = newId('wfe');
  await db.workflowEvent.create({ data: { id, name, data, ts: NOW, routedAt: NOW } });
  return db.workflowRun.create({
    data: { id: newId('wfr'), functionId: 'f', eventIds: [id], status: 'running' },
  });
}

describe('sweepDocuments', () => {
  it('sends the event of a forgotten document again, once per ten minutes', async () => {
    const { id } = await addDocument('resume', { status: 'queued', updatedAt: ago(11) });
    await addDocument('resume', { status: 'reading', updatedAt: ago(9) });
    await addDocument('resume', { status: 'ready', updatedAt: ago(99) });
    await sweepDocuments(NOW);
    await sweepDocuments(NOW);
    const event = {
      name: 'document/uploaded',
      data: { document_id: id, attempt: 1, owner: 'usr_test' },
    };
    expect(await outbox()).toEqual([event]);
    await sweepDocuments(new Date(NOW.getTime() + 10 * MINUTE_MS));
    expect(await outbox()).toEqual([event, event, expect.anything()]);
  });

  it('leaves a document alone whose run is alive, and takes it up when the run has ended', async () => {
    const { id } = await addDocument('jd', { status: 'reading', updatedAt: ago(15) });
    const run = await addLiveRun('document/uploaded', { document_id: id });
    await sweepDocuments(NOW);
    expect(await outbox()).toEqual([]);
    await db.workflowRun.update({ where: { id: run.id }, data: { endedAt: NOW } });
    await sweepDocuments(NOW);
    expect(await outbox()).toHaveLength(1);
  });

  it('fails a document in the end, with a code to try again by', async () => {
    const { id } = await addDocument('jd', { status: 'queued', updatedAt: ago(31) });
    await sweepDocuments(NOW);
    expect(await db.document.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'failed',
      errorCode: 'reader_failed',
    });
  });
});

describe('sweepInterviews', () => {
  it('sends the event of a forgotten preparation again and fails it in the end', async () => {
    const young = await addInterview({ status: 'preparing', createdAt: ago(5) });
    const forgotten = await addInterview({ status: 'preparing', createdAt: ago(12) });
    const old = await addInterview({ status: 'preparing', createdAt: ago(45) });
    await sweepInterviews(NOW);
    expect(await outbox()).toEqual([
      { name: 'interview/created', data: { interview_id: forgotten } },
    ]);
    const status = async (id: string) =>
      (await db.interview.findUniqueOrThrow({ where: { id } })).status;
    expect([await status(young), await status(old)]).toEqual(['preparing', 'failed']);
  });
});

describe('sweepReports', () => {
  it('asks for the missing report of an interview that has an answer', async () => {
    const ended = { status: 'completed', endedAt: ago(25) };
    const answered = await addInterview({ ...ended, hasAnswer: true });
    await addInterview({ ...ended, hasAnswer: false });
    await addInterview({ status: 'completed', endedAt: ago(10), hasAnswer: true });
    await sweepReports(NOW);
    expect(await outbox()).toEqual([
      { name: 'interview/completed', data: { interview_id: answered } },
    ]);
  });

  it('takes up a report that never ended, and fails it in the end where people see it', async () => {
    const interviewId = await addInterview({
      status: 'completed',
      endedAt: ago(90),
      hasAnswer: true,
    });
    const report = { id: newId('rep'), interviewId, version: 1, requestedBy: 'usr_test' };
    await db.report.create({ data: { ...report, status: 'running', createdAt: ago(25) } });
    await sweepReports(NOW);
    expect(await outbox()).toEqual([
      {
        name: 'report/requested',
        data: { interview_id: interviewId, report_id: report.id },
      },
    ]);
    await sweepReports(new Date(NOW.getTime() + 60 * MINUTE_MS));
    expect(await db.report.findUniqueOrThrow({ where: { id: report.id } })).toMatchObject({
      status: 'failed',
      errorCode: 'internal',
    });
  });
});

describe('pruneRecords', () => {
  it('removes what is past its time and keeps what is not, above all unsent events', async () => {
    const event = { name: 'interview/created', data: {} };
    await db.outboxEvent.createMany({
      data: [
        { id: 'sent-old', ...event, sentAt: ago(8 * 24 * 60) },
        { id: 'sent-new', ...event, sentAt: ago(60) },
        { id: 'unsent', ...event, createdAt: ago(30 * 24 * 60) },
      ],
    });
    const record = { principal: 'p', route: 'r', requestHash: 'h' };
    await db.idempotencyRecord.createMany({
      data: [
        { ...record, key: 'old', createdAt: ago(25 * 60) },
        { ...record, key: 'new', createdAt: ago(23 * 60) },
      ],
    });
    const progress = { subject: 'document', subjectId: 'd', status: {} };
    await db.progressEvent.createMany({
      data: [
        { ...progress, createdAt: ago(49 * 60) },
        { ...progress, createdAt: ago(47 * 60) },
      ],
    });
    await pruneRecords(NOW);
    expect((await db.outboxEvent.findMany()).map(({ id }) => id).toSorted()).toEqual([
      'sent-new',
      'unsent',
    ]);
    expect((await db.idempotencyRecord.findMany()).map(({ key }) => key)).toEqual(['new']);
    expect(await db.progressEvent.count()).toBe(1);
  });
});
