import type { Metadata } from 'next';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { SystemPage } from '#components/system/system-page.tsx';
import { systemQuerySchema } from '#lib/api/system-schemas.ts';
import { readiness } from '#lib/health.ts';
import { messages } from '#lib/messages.ts';
import { summariseSystem } from '#lib/metrics/summarise-system.ts';

export const metadata: Metadata = { title: messages.system.title };

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await signedInUser('/settings/system');
  const asked = systemQuerySchema.safeParse(await searchParams);
  const { period } = asked.success ? asked.data : systemQuerySchema.parse({});
  const [state, summary] = await Promise.all([readiness(), summariseSystem(period, new Date())]);
  return <SystemPage state={state} summary={summary} />;
}
