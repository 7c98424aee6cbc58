import type { Metadata } from 'next';
import { signedInOwner } from '#app/(recruiter)/signed-in-user.ts';
import { PeoplePage } from '#components/people/people-page.tsx';
import { LIST_LIMIT_DEFAULT } from '#lib/api/common-schemas.ts';
import { messages } from '#lib/messages.ts';
import { listPeople } from '#lib/people/list-people.ts';

export const metadata: Metadata = { title: messages.people.title };

export default async function Page() {
  const owner = await signedInOwner('/people');
  return <PeoplePage page={await listPeople({ limit: LIST_LIMIT_DEFAULT })} me={owner.user_id} />;
}
