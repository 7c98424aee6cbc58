import type { Metadata } from 'next';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { NewInterview } from '#components/interviews/new-interview.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { LIST_LIMIT_DEFAULT } from '#lib/api/common-schemas.ts';
import { messages } from '#lib/messages.ts';
import { listProfiledDocuments } from '#lib/profiles/profiled-document.ts';

export const metadata: Metadata = { title: messages.interviews.create.title };

type Search = { jd?: string | string[]; resume?: string | string[] };

export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  await signedInUser('/interviews/new');
  const { jd, resume } = await searchParams;
  const [jobDescriptions, resumes] = await Promise.all([
    listProfiledDocuments({ kind: 'jd', limit: LIST_LIMIT_DEFAULT }),
    listProfiledDocuments({ kind: 'resume', limit: LIST_LIMIT_DEFAULT }),
  ]);
  const text = messages.interviews.create;
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeader up={{ href: '/', label: messages.interviews.title }} title={text.title} />
      <p className="-mt-6 max-w-text text-md text-ink-2">{text.text}</p>
      <NewInterview
        jobDescriptions={jobDescriptions.items}
        resumes={resumes.items}
        chosenJd={typeof jd === 'string' ? jd : null}
        chosenResume={typeof resume === 'string' ? resume : null}
      />
    </div>
  );
}
