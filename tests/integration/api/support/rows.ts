import type { Db, Prisma } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';

/** Words that stand for something personal or secret: planted in rows and requests, never found in a log. */
export const CANARY = {
  name: 'Canary Quillfeather',
  answer: 'canary-answer-nightshift',
  filename: 'canary-resume-file',
  email: 'canary.person@example.com',
  password: 'canary-pass-9471',
} as const;

export const PLAN: Plan = {
  version: 1,
  language: 'en',
  minutes: 20,
  opening: 'Hello, I am an AI.',
  items: [
    {
      id: 'q1',
      kind: 'core',
      question: 'Tell me about a secret-plan-question.',
      criterion_id: 'c1',
      requirement_ids: [],
      probes_max: 2,
      seconds: 180,
    },
  ],
  facts: [],
  role_title: 'Night nurse',
};

export const JOB: JobProfile = {
  title: 'Night nurse',
  company: null,
  seniority: null,
  location: null,
  remote: null,
  responsibilities: [],
  requirements: [],
  facts: [],
};

/** A read document of an invented kind of person. */
export async function addDocument(
  db: Db,
  kind: 'jd' | 'resume',
  values: Partial<Prisma.DocumentCreateInput> = {},
): Promise<string> {
  const id = newId('doc');
  await db.document.create({
    data: {
      id,
      kind,
      uploadedBy: 'key_env',
      filename: `${CANARY.filename}.pdf`,
      storageKey: id,
      mediaType: 'application/pdf',
      format: 'pdf',
      sizeBytes: 10,
      sha256: id,
      status: 'ready',
      text: `${CANARY.name} ${CANARY.answer}`,
      pages: 1,
      profileSource: 'rules',
      ...values,
    },
  });
  return id;
}

/** An interview with its role, candidate and documents. */
export async function addInterview(
  db: Db,
  values: { status?: string; endReason?: string } = {},
): Promise<{ interviewId: string; jdId: string; resumeId: string; roleId: string }> {
  const jdId = await addDocument(db, 'jd');
  const resumeId = await addDocument(db, 'resume');
  const roleId = newId('rol');
  const candidateId = newId('can');
  const interviewId = newId('int');
  await db.role.create({ data: { id: roleId, title: 'Night nurse', jdDocumentId: jdId } });
  await db.candidate.create({
    data: { id: candidateId, name: CANARY.name, resumeDocumentId: resumeId },
  });
  await db.interview.create({
    data: {
      id: interviewId,
      roleId,
      candidateId,
      createdBy: 'key_env',
      status: 'ready',
      plan: PLAN,
      planSource: 'rules',
      ...values,
    },
  });
  return { interviewId, jdId, resumeId, roleId };
}

/** A first report of an interview, as it is published. */
export async function addReadyReport(db: Db, interviewId: string): Promise<void> {
  const report = sampleReport();
  await db.report.create({
    data: {
      id: newId('rep'),
      interviewId,
      version: 1,
      status: 'ready',
      requestedBy: 'system',
      report,
    },
  });
}
