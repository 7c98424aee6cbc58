import type { Metadata } from 'next';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { RolesPage } from '#components/roles/roles-page.tsx';
import { LIST_LIMIT_DEFAULT } from '#lib/api/common-schemas.ts';
import { messages } from '#lib/messages.ts';
import { listRoles } from '#lib/roles/list-roles.ts';

export const metadata: Metadata = { title: messages.roles.title };

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  await signedInUser('/roles');
  const { cursor } = await searchParams;
  const page = await listRoles({
    limit: LIST_LIMIT_DEFAULT,
    cursor: typeof cursor === 'string' ? cursor : undefined,
  });
  return <RolesPage roles={page.items} nextCursor={page.next_cursor} />;
}
