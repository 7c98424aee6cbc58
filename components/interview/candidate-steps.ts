import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';

export const CANDIDATE_STEPS = ['start', 'consent', 'devices', 'room', 'done'] as const;
export type CandidateStep = (typeof CANDIDATE_STEPS)[number];

export function pathOfStep(step: CandidateStep): string {
  return `/i/${step}`;
}

export type StepDecision =
  | { type: 'enter' }
  | { type: 'go'; step: CandidateStep }
  | { type: 'failed' };

/** Whether a page may be shown now, or where the candidate belongs instead. */
export function decideStep(
  step: CandidateStep,
  interview: Pick<CandidateInterview, 'status' | 'consent'>,
): StepDecision {
  const { status, consent } = interview;
  if (status === 'failed') return { type: 'failed' };
  if (status === 'completed' || status === 'abandoned') {
    return step === 'done' ? { type: 'enter' } : { type: 'go', step: 'done' };
  }
  switch (step) {
    case 'start':
      return { type: 'enter' };
    case 'consent':
      return consent?.answer === 'agreed' ? { type: 'go', step: 'devices' } : { type: 'enter' };
    case 'devices':
    case 'room':
      if (consent?.answer === 'agreed') return { type: 'enter' };
      return { type: 'go', step: 'consent' };
    case 'done':
      return { type: 'go', step: 'start' };
  }
}

/** The step after the landing page. */
export function nextStepOf(interview: Pick<CandidateInterview, 'consent'>): CandidateStep {
  return interview.consent?.answer === 'agreed' ? 'devices' : 'consent';
}
