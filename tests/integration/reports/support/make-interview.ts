import { db, type Prisma } from '#lib/db/client.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { newId } from '#lib/ids.ts';
import type { CandidateProfile, JobProfile } from '#lib/profiles/profile-schemas.ts';
import { DEVELOPER_CANDIDATE, DEVELOPER_JOB, DEVELOPER_RESUME_TEXT } from './sample-profiles.ts';
import { type Script, transcriptOf } from './simulated-transcripts.ts';

export const RECRUITER = 'usr_recruiter';

/** A document as the reading leaves it. */
export async function makeDocument(
  kind: DocumentKind,
  over: Partial<Prisma.DocumentUncheckedCreateInput> = {},
): Promise<string> {
  const id = newId('doc');
  const profile: JobProfile | CandidateProfile =
    kind === 'jd' ? DEVELOPER_JOB : DEVELOPER_CANDIDATE;
  await db().document.create({
    data: {
      id,
      kind,
      uploadedBy: RECRUITER,
      filename: `${kind}.md`,
      storageKey: id,
      mediaType: 'text/markdown',
      format: 'text',
      sizeBytes: 10,
      sha256: id,
      status: 'ready',
      text: kind === 'jd' ? 'A job description.' : DEVELOPER_RESUME_TEXT,
      profile,
      ...over,
    },
  });
  return id;
}

/** Puts the turns of a script in place and ends the interview, as the live side does. */
export async function holdInterview(interviewId: string, script: Script): Promise<void> {
  const began = new Date('2026-03-01T09:00:00Z').getTime();
  const turns = transcriptOf(script);
  await db().turn.createMany({
    data: turns.map((turn) => ({
      id: newId('trn'),
      interviewId,
      ordinal: turn.ordinal,
      speaker: turn.speaker,
      text: turn.text,
      questionId: turn.question_id,
      act: turn.act,
      startedMs: turn.started_ms,
      endedMs: turn.ended_ms,
      startedAt: new Date(began + turn.started_ms),
      endedAt: new Date(began + turn.ended_ms),
      input: turn.input,
      flags: turn.flags,
    })),
  });
  await db().interview.update({
    where: { id: interviewId },
    data: {
      status: 'completed',
      endReason: 'plan_done',
      startedAt: new Date(began),
      endedAt: new Date(began + (turns.at(-1)?.ended_ms ?? 0)),
      activeMs: turns.at(-1)?.ended_ms ?? 0,
      transcriptHash: 'hash_of_transcript',
    },
  });
}
