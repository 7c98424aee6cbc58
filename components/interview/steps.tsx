'use client';

import { useRouter } from 'next/navigation';
import { CandidateProblem, giveConsent } from './candidate-api.ts';
import { CandidateStepPage, roleLine, useCandidateSession } from './candidate-session.tsx';
import { ConsentStep } from './consent-step.tsx';
import { DevicePage } from './device-page.tsx';
import { DoneScreen } from './done-screen.tsx';
import { CandidateFrame } from './frame.tsx';
import { Landing } from './landing.tsx';
import { Room } from './room.tsx';

/** The steps of a candidate, each on its own address, in the order they come. */
export function StartPage() {
  return (
    <CandidateStepPage step="start">
      {(interview) => (
        <CandidateFrame>
          <Landing interview={interview} />
        </CandidateFrame>
      )}
    </CandidateStepPage>
  );
}

export function ConsentPage() {
  const { reload } = useCandidateSession();
  const router = useRouter();
  return (
    <CandidateStepPage step="consent">
      {(interview) => (
        <CandidateFrame context={roleLine(interview)}>
          <ConsentStep
            interview={interview}
            onAnswer={async (answer) => {
              try {
                await giveConsent({ answer, notice_version: interview.notice_version });
              } catch (thrown) {
                return thrown instanceof CandidateProblem ? thrown.code : 'internal';
              }
              await reload();
              if (answer === 'agreed') router.replace('/i/devices');
              return null;
            }}
          />
        </CandidateFrame>
      )}
    </CandidateStepPage>
  );
}

export function DevicesPage() {
  return (
    <CandidateStepPage step="devices">
      {(interview) => (
        <CandidateFrame context={roleLine(interview)}>
          <DevicePage interview={interview} />
        </CandidateFrame>
      )}
    </CandidateStepPage>
  );
}

export function RoomPage() {
  return (
    <CandidateStepPage step="room">
      {(interview) => <Room interview={interview} />}
    </CandidateStepPage>
  );
}

export function DonePage() {
  return (
    <CandidateStepPage step="done">
      {(interview) => (
        <CandidateFrame context={roleLine(interview)}>
          <DoneScreen />
        </CandidateFrame>
      )}
    </CandidateStepPage>
  );
}
