import type { Metadata } from 'next';
import { candidateMessages } from '#components/interview/messages.ts';
import { OpenLink } from '#components/interview/open-link.tsx';

export const metadata: Metadata = {
  title: candidateMessages.opening.title,
  referrer: 'no-referrer',
};

export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return <OpenLink token={token} />;
}
