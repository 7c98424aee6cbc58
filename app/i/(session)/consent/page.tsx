import type { Metadata } from 'next';
import { candidateMessages } from '#components/interview/messages.ts';
import { ConsentPage } from '#components/interview/steps.tsx';

export const metadata: Metadata = { title: candidateMessages.titles.consent };

export default function InterviewConsentPage() {
  return <ConsentPage />;
}
