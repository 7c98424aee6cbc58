import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { InterviewPage } from '#components/interviews/interview-page.tsx';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { UserPrincipal } from '#lib/auth/principal.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { inviteView } from '#lib/interviews/access/invite-view.ts';
import { listInvites } from '#lib/interviews/access/invites.ts';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { getTranscript } from '#lib/interviews/get-transcript.ts';
import { messages } from '#lib/messages.ts';
import { profiledDocument } from '#lib/profiles/profiled-document.ts';
import { getReviewState } from '#lib/reviews/get-review-state.ts';
import { getVisibleReport } from '#lib/reviews/get-visible-report.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

const interviewOf = cache(getInterview);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await signedInUser(`/interviews/${id}`);
  const interview = await interviewOf(id);
  return { title: interview?.candidate.name ?? messages.interviews.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const user = await signedInUser(`/interviews/${id}`);
  const interview = await interviewOf(id);
  if (!interview) notFound();
  const viewer: UserPrincipal = { kind: 'user', id: user.user_id, role: user.role };
  const [transcript, report, review, invites, jd, resume] = await Promise.all([
    getTranscript(id),
    readableReport(viewer, id, (await searchParams).version),
    getReviewState(id, viewer),
    listInvites(id),
    documentOf(interview.jd_id),
    documentOf(interview.resume_id),
  ]);
  const now = new Date();
  return (
    <InterviewPage
      interview={interview}
      report={report}
      review={review}
      turns={transcript?.turns ?? []}
      invites={invites.map((row) => inviteView(row, now))}
      jd={jd}
      resume={resume}
    />
  );
}

/** The version asked for, else the newest that can be read, else the newest as it stands. */
async function readableReport(
  viewer: UserPrincipal,
  id: string,
  wanted: string | string[] | undefined,
) {
  if (typeof wanted === 'string' && /^\d{1,6}$/.test(wanted)) {
    const asked = await getVisibleReport(viewer, id, Number(wanted));
    if (!asked) notFound();
    return asked;
  }
  const newest = await getVisibleReport(viewer, id);
  const ready = newest?.versions.find((version) => version.status === 'ready');
  return ready && newest?.status !== 'ready' ? getVisibleReport(viewer, id, ready.version) : newest;
}

async function documentOf(id: string): Promise<DocumentAnswer | null> {
  const row = await getDocument(id);
  return row && profiledDocument(row);
}
