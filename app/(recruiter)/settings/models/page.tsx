import type { Metadata } from 'next';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { ModelsPage } from '#components/settings/models-page.tsx';
import { describeModels } from '#lib/ai/models.ts';
import { messages } from '#lib/messages.ts';

export const metadata: Metadata = { title: messages.settings.models.title };

export default async function Page() {
  await signedInUser('/settings/models');
  return <ModelsPage models={describeModels()} />;
}
