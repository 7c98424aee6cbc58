import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { RolePage } from '#components/roles/role-page.tsx';
import { modelFor } from '#lib/ai/models.ts';
import { competencySuggestions } from '#lib/interviews/plan/competency-suggestions.ts';
import { messages } from '#lib/messages.ts';
import { getRoleAgreement } from '#lib/reviews/get-role-agreement.ts';
import { getCriteriaVersion, listCriteriaVersions } from '#lib/roles/criteria-version-view.ts';
import { getRole } from '#lib/roles/get-role.ts';
import { requireOpenQuestions } from '#lib/roles/open-questions.ts';
import { getRoleFacts } from '#lib/roles/role-facts.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

const roleOf = cache(getRole);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await signedInUser(`/roles/${id}`);
  return { title: (await roleOf(id))?.title ?? messages.roles.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const user = await signedInUser(`/roles/${id}`);
  const role = await roleOf(id);
  if (!role) notFound();
  const { version } = await searchParams;
  const wanted = typeof version === 'string' && /^\d{1,6}$/.test(version) ? Number(version) : null;
  const [versions, shown, facts, asked, agreement] = await Promise.all([
    listCriteriaVersions(id),
    getCriteriaVersion(id, wanted ?? undefined),
    getRoleFacts(id),
    requireOpenQuestions(id),
    getRoleAgreement(id),
  ]);
  if (!versions || !facts || !agreement || (wanted !== null && !shown)) notFound();
  return (
    <RolePage
      role={role}
      versions={versions}
      shown={shown}
      facts={facts}
      asked={asked}
      agreement={agreement}
      isOwner={user.role === 'owner'}
      hasModel={modelFor('analyst') !== null}
      library={competencySuggestions()}
    />
  );
}
