import type { Metadata } from 'next';
import { signedInReviewer } from '#app/(reviewer)/signed-in-reviewer.ts';
import { ReviewTasks } from '#components/reviews/review-tasks.tsx';
import { messages } from '#lib/messages.ts';
import { listReviewTasks } from '#lib/reviews/list-review-tasks.ts';

export const metadata: Metadata = { title: messages.reviews.tasks.title };

export default async function Page() {
  const user = await signedInReviewer('/reviews');
  return <ReviewTasks tasks={await listReviewTasks(user.id)} />;
}
