import type { Metadata } from 'next';
import { candidateMessages } from '#components/interview/messages.ts';
import { DonePage } from '#components/interview/steps.tsx';

export const metadata: Metadata = { title: candidateMessages.titles.done };

export default function InterviewDonePage() {
  return <DonePage />;
}
