import type { Metadata } from 'next';
import { signedInReviewer } from '#app/(reviewer)/signed-in-reviewer.ts';
import { ReviewTasks } from '#components/reviews/review-tasks.tsx';
import { LIST_LIMIT_DEFAULT } from '#lib/api/common-schemas.ts';
import { messages } from '#lib/messages.ts';
import { listReviewTasks } from '#lib/reviews/list-review-tasks.ts';

export const metadata: Metadata = { title: messages.reviews.tasks.title };

export default async function Page() {
  const { id: userId } = await signedInReviewer('/reviews');
  const [waiting, submitted] = await Promise.all([
    listReviewTasks({ userId, state: 'waiting', limit: LIST_LIMIT_DEFAULT }),
    listReviewTasks({ userId, state: 'submitted', limit: LIST_LIMIT_DEFAULT }),
  ]);
  return <ReviewTasks waiting={waiting} submitted={submitted} />;
}
