import type { Metadata } from 'next';
import { InterviewsPage } from '#components/interviews/interviews-page.tsx';
import { describeModels } from '#lib/ai/models.ts';
import { LIST_LIMIT_DEFAULT } from '#lib/api/common-schemas.ts';
import { listInterviews } from '#lib/interviews/list-interviews.ts';
import { messages } from '#lib/messages.ts';
import { signedInUser } from './signed-in-user.ts';

export const metadata: Metadata = { title: messages.interviews.title };

export default async function Page() {
  await signedInUser('/');
  const page = await listInterviews({ limit: LIST_LIMIT_DEFAULT });
  const hasModel = describeModels().some((model) => model.configured);
  return <InterviewsPage page={page} hasModel={hasModel} now={new Date()} />;
}
