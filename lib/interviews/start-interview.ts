import { ensureCandidate } from '#lib/candidates/ensure-candidate.ts';
import { db } from '#lib/db/client.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { AppError, messageOfCode } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import { ensureRole } from '#lib/roles/ensure-role.ts';
import { writeInterviewProgress } from './interview-progress.ts';

type StartInput = { jdId: string; resumeId: string; createdBy: string; isExample?: boolean };

type DocumentState = {
  kind: string;
  status: string;
  errorCode: string | null;
};

/**
 * Begins an interview from two read documents: role and candidate are made or reused, the interview is
 * `preparing`, and its event is written, all or nothing.
 *
 * Throws `not_found` for an unknown id, `wrong_kind` when the documents are swapped, `not_ready` while one
 * is being read, `unprocessable` with the document's own reason when it could not be read.
 */
export async function startInterview(input: StartInput): Promise<{ interviewId: string }> {
  return db().$transaction(async (tx) => {
    const documents = await tx.document.findMany({
      where: { id: { in: [input.jdId, input.resumeId] } },
      select: {
        id: true,
        kind: true,
        status: true,
        errorCode: true,
        filename: true,
        ...PROFILE_COLUMNS,
        isExample: true,
      },
    });
    const jd = documents.find(({ id }) => id === input.jdId);
    const resume = documents.find(({ id }) => id === input.resumeId);
    if (!jd) throw unknown('jd_id', 'job description');
    if (!resume) throw unknown('resume_id', 'résumé');
    assertUsable(jd, { field: 'jd_id', kind: 'jd', name: 'job description' });
    assertUsable(resume, { field: 'resume_id', kind: 'resume', name: 'résumé' });

    const role = await ensureRole(tx, jd);
    const candidate = await ensureCandidate(tx, resume);
    const interviewId = newId('int');
    await tx.interview.create({
      data: {
        id: interviewId,
        roleId: role.id,
        candidateId: candidate.id,
        createdBy: input.createdBy,
        isExample: input.isExample ?? (jd.isExample && resume.isExample),
      },
    });
    await writeOutbox(tx, {
      id: `interview/created:${interviewId}`,
      name: 'interview/created',
      data: { interview_id: interviewId },
    });
    await writeInterviewProgress(tx, interviewId);
    return { interviewId };
  });
}

function unknown(field: string, name: string): AppError {
  return new AppError('not_found', `There is no ${name} with this id.`, {
    fields: [{ field: `/${field}`, message: 'No document has this id.' }],
  });
}

function assertUsable(
  document: DocumentState,
  expected: { field: string; kind: DocumentKind; name: string },
): void {
  const field = `/${expected.field}`;
  if (document.kind !== expected.kind) {
    throw new AppError('wrong_kind', `This document is not a ${expected.name}.`, {
      fields: [{ field, message: `A ${expected.name} is expected here.` }],
    });
  }
  if (document.status === 'failed') {
    const code = document.errorCode ?? 'internal';
    throw new AppError(
      'unprocessable',
      `The ${expected.name} could not be read. ${messageOfCode(code)}`,
      { fields: [{ field, message: `status: failed, code: ${code}` }] },
    );
  }
  if (document.status !== 'ready') {
    throw new AppError(
      'not_ready',
      `The ${expected.name} is still being read (status: ${document.status}). Try again in a moment.`,
      { fields: [{ field, message: `status: ${document.status}` }], retryAfterSeconds: 2 },
    );
  }
}
