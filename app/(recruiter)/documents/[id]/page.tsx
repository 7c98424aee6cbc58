import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { signedInUser } from '#app/(recruiter)/signed-in-user.ts';
import { DocumentPage } from '#components/documents/document-page.tsx';
import { documentTextView } from '#lib/api/document-text.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { messages } from '#lib/messages.ts';
import { profiledDocument } from '#lib/profiles/profiled-document.ts';

export const metadata: Metadata = { title: messages.interviews.tabs.documents };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const user = await signedInUser(`/documents/${id}`);
  const row = await getDocument(id);
  if (!row) notFound();
  const content = row.text === null ? null : documentTextView(row);
  return (
    <DocumentPage
      document={await profiledDocument(row)}
      content={
        content && {
          text: content.text,
          sources: content.sources,
          hidden: content.hidden_text,
          pageStarts: content.page_starts,
        }
      }
      userId={user.user_id}
    />
  );
}
