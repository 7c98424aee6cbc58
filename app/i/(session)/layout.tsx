import type { ReactNode } from 'react';
import { CandidateSessionProvider } from '#components/interview/candidate-session.tsx';

export default function CandidateSessionLayout({ children }: { children: ReactNode }) {
  return <CandidateSessionProvider>{children}</CandidateSessionProvider>;
}
