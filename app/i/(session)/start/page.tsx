import type { Metadata } from 'next';
import { candidateMessages } from '#components/interview/messages.ts';
import { StartPage } from '#components/interview/steps.tsx';

export const metadata: Metadata = { title: candidateMessages.titles.start };

export default function InterviewStartPage() {
  return <StartPage />;
}
