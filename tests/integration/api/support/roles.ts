import { newId } from '#lib/ids.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import {
  DEVELOPER_CANDIDATE,
  DEVELOPER_JOB,
  DEVELOPER_RESUME_TEXT,
} from '#tests/integration/reports/support/sample-profiles.ts';
import { addDocument } from './rows.ts';
import type { TestApi } from './test-api.ts';

/** A role with its first interview prepared by rules. */
export async function addRole(api: TestApi, options: { facts?: string[] } = {}) {
  const profile = { ...DEVELOPER_JOB, ...options };
  const jdId = await addDocument(api.database.db, 'jd', { profile });
  const interviewId = await addPrepared(api, jdId);
  const { body } = await api.asKey('GET', `/interviews/${interviewId}`);
  return { jdId, interviewId, roleId: body.role.role_id as string };
}

/** One more interview of the role of a job description. */
export async function addPrepared(api: TestApi, jdId: string): Promise<string> {
  const resumeId = await addDocument(api.database.db, 'resume', {
    profile: DEVELOPER_CANDIDATE,
    text: DEVELOPER_RESUME_TEXT,
  });
  const { interviewId } = await startInterview({ jdId, resumeId, createdBy: 'key_env' });
  await prepareInterview(interviewId);
  return interviewId;
}

/** A role that no interview was made for yet. */
export async function addBareRole(api: TestApi, profile: object | null): Promise<string> {
  const jdId = await addDocument(api.database.db, 'jd', profile ? { profile } : {});
  const id = newId('rol');
  await api.database.db.role.create({ data: { id, title: 'Developer', jdDocumentId: jdId } });
  return id;
}
