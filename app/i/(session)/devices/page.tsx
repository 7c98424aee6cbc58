import type { Metadata } from 'next';
import { candidateMessages } from '#components/interview/messages.ts';
import { DevicesPage } from '#components/interview/steps.tsx';

export const metadata: Metadata = { title: candidateMessages.titles.devices };

export default function InterviewDevicesPage() {
  return <DevicesPage />;
}
