import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';
import { extractJobProfile } from './job-profile.ts';
import { matchRequirements } from './match-requirements.ts';

function statusOf(asked: string, held: string) {
  const { profile: job } = extractJobProfile(
    `Staff Nurse\n\nEssential\n- ${asked}\n- Clear written English\n`,
  );
  const resumeText = `Mara Example\nmara@example.org\n\nExperience\nStaff nurse, Hilltop Hospital, 2019-03 to present\n- Cared for patients on an acute ward\n\nCertifications\n${held}\n`;
  const { profile: candidate } = extractCandidateProfile(resumeText, '2026-01');
  return matchRequirements({ job, resumeText, candidate })[0]?.status;
}

describe('a register that a requirement names', () => {
  it.each([
    ['NMC registration', 'Registered Nurse (Adult), NMC'],
    ['NMC registration', 'Registered with the Nursing and Midwifery Council'],
    ['NMC registration', 'NMC PIN 12A3456E'],
    ['HCPC registration', 'Registered with the HCPC'],
    ['HCPC registration', 'HCPC registered PH12345'],
    ['Registered Nurse (Adult) with NMC registration', 'Registered Nurse (Adult), NMC'],
  ])('“%s” is met by “%s”', (asked, held) => {
    expect(statusOf(asked, held)).toBe('evidence_found');
  });

  it.each([
    ['NMC registration', 'First aid'],
    ['NMC registration', 'Registered with the HCPC'],
    ['HCPC registration', 'Registered Nurse (Adult), NMC'],
    ['NMC registration', 'Talks given to the NMC'],
  ])('“%s” is not met by “%s”', (asked, held) => {
    expect(statusOf(asked, held)).toBe('not_found');
  });
});
