'use client';

import { usePathname, useRouter } from 'next/navigation';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import { CandidateProblem, fetchInterview } from './candidate-api.ts';
import { type CandidateStep, decideStep, pathOfStep } from './candidate-steps.ts';
import { CandidateFrame } from './frame.tsx';
import { type CandidateProblemCode, candidateMessages as texts } from './messages.ts';
import { ProblemScreen } from './problem-screen.tsx';

type Session = {
  interview: CandidateInterview | null;
  problem: CandidateProblemCode | null;
  reload: () => Promise<void>;
  /** The live chat said it is over; the pages need not wait for the next look. */
  markOver: () => void;
};

/** While questions are being prepared, the page looks again this often. */
const PREPARING_POLL_MS = 3_000;

const SessionContext = createContext<Session | null>(null);

/** Loads the candidate's interview once for all steps, and again while it is being prepared. */
export function CandidateSessionProvider({ children }: { children: ReactNode }) {
  const [interview, setInterview] = useState<CandidateInterview | null>(null);
  const [problem, setProblem] = useState<CandidateProblemCode | null>(null);

  const reload = useCallback(async () => {
    try {
      setInterview(await fetchInterview());
      setProblem(null);
    } catch (thrown) {
      const code = thrown instanceof CandidateProblem ? thrown.code : 'internal';
      setProblem(code === 'conflict' ? 'internal' : code);
    }
  }, []);

  const markOver = useCallback(() => {
    setInterview((known) => known && { ...known, status: 'completed' });
  }, []);

  useEffect(() => {
    void reload();
  }, [reload]);

  const isPreparing = interview?.status === 'preparing';
  useEffect(() => {
    if (!isPreparing) return;
    const handle = setInterval(() => void reload(), PREPARING_POLL_MS);
    return () => clearInterval(handle);
  }, [isPreparing, reload]);

  const session = useMemo(
    () => ({ interview, problem, reload, markOver }),
    [interview, problem, reload, markOver],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useCandidateSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A candidate page stands outside its session provider.');
  return session;
}

/** Shows a step to who belongs there; sends others where they belong. */
export function CandidateStepPage({
  step,
  children,
}: {
  step: CandidateStep;
  children: (interview: CandidateInterview) => ReactNode;
}) {
  const { interview, problem, reload } = useCandidateSession();
  const router = useRouter();
  const pathname = usePathname();
  const decision = interview ? decideStep(step, interview) : null;
  const target = decision?.type === 'go' ? pathOfStep(decision.step) : null;

  useEffect(() => {
    if (target && target !== pathname) router.replace(target);
  }, [target, pathname, router]);

  if (interview && decision?.type === 'enter') return children(interview);
  if (problem && !interview) {
    return (
      <CandidateFrame>
        <ProblemScreen code={problem} onRetry={() => void reload()} />
      </CandidateFrame>
    );
  }
  if (decision?.type === 'failed') {
    return (
      <CandidateFrame>
        <ProblemScreen code="failed" />
      </CandidateFrame>
    );
  }
  return (
    <CandidateFrame>
      <p role="status" className="text-md text-ink-3">
        {texts.loading}
      </p>
    </CandidateFrame>
  );
}

/** The role as it stands in the header of a page. */
export function roleLine(interview: Pick<CandidateInterview, 'role_title' | 'company'>): string {
  return interview.company
    ? `${interview.role_title} · ${interview.company}`
    : interview.role_title;
}
