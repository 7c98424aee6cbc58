import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { signedInReviewer } from '#app/(reviewer)/signed-in-reviewer.ts';
import { ReviewPage } from '#components/reviews/review-page.tsx';
import { getTranscript } from '#lib/interviews/get-transcript.ts';
import { messages } from '#lib/messages.ts';
import { getReviewState } from '#lib/reviews/get-review-state.ts';
import { isAskedToReview } from '#lib/reviews/standing.ts';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: messages.reviews.tab };

export default async function Page({ params }: Props) {
  const { id } = await params;
  const user = await signedInReviewer(`/reviews/${id}`);
  if (!(await isAskedToReview(user.id, id))) notFound();
  const [state, transcript] = await Promise.all([getReviewState(id, user), getTranscript(id)]);
  if (!state) notFound();
  return <ReviewPage state={state} turns={transcript?.turns ?? []} />;
}
