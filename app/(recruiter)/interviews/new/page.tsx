import type { Metadata } from 'next';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { NewInterview } from '#components/interviews/new-interview.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { LIST_LIMIT_DEFAULT } from '#lib/api/common-schemas.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { messages } from '#lib/messages.ts';
import { listProfiledDocuments, profiledDocument } from '#lib/profiles/profiled-document.ts';

export const metadata: Metadata = { title: messages.interviews.create.title };

type Search = { jd?: string | string[]; resume?: string | string[] };

export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  await signedInUser('/interviews/new');
  const search = await searchParams;
  const jd = typeof search.jd === 'string' ? search.jd : null;
  const resume = typeof search.resume === 'string' ? search.resume : null;
  const [jobDescriptions, resumes] = await Promise.all([
    documentsWith('jd', jd),
    documentsWith('resume', resume),
  ]);
  const text = messages.interviews.create;
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeader up={{ href: '/', label: messages.interviews.title }} title={text.title} />
      <p className="-mt-6 max-w-text text-md text-ink-2">{text.text}</p>
      <NewInterview
        jobDescriptions={jobDescriptions}
        resumes={resumes}
        chosenJd={jd}
        chosenResume={resume}
      />
    </div>
  );
}

/** The newest documents of a kind; the chosen one stands among them however old it is. */
async function documentsWith(kind: DocumentKind, chosen: string | null) {
  const page = await listProfiledDocuments({ kind, limit: LIST_LIMIT_DEFAULT });
  if (chosen === null || page.items.some(({ document_id }) => document_id === chosen)) return page;
  const row = await getDocument(chosen);
  return row?.kind === kind
    ? { ...page, items: [await profiledDocument(row), ...page.items] }
    : page;
}
