import type { CandidateProfile, JobProfile } from '#lib/profiles/profile-schemas.ts';
import { PROFILE_CHARACTERS_MAX } from '#lib/profiles/text-lines.ts';
import type { CandidateAnswer, JobPostingAnswer } from './answer-schemas.ts';
import { createCitations } from './citations.ts';
import { type NumberedText, numberLines } from './numbered-lines.ts';
import type { Extraction } from './placed-profile.ts';
import { refineCandidate } from './refine-candidate.ts';
import { refineJob } from './refine-job.ts';

export type AnswerToVerify = { text: string } & (
  | {
      kind: 'resume';
      rules: Extraction<CandidateProfile>;
      answer: CandidateAnswer;
      /** `YYYY-MM`, when running jobs are counted to */
      today: string;
    }
  | { kind: 'jd'; rules: Extraction<JobProfile>; answer: JobPostingAnswer }
);

export type VerifiedAnswer = Extraction<CandidateProfile | JobProfile> & {
  /** values of the model that stand in the text, and those that do not */
  kept: number;
  dropped: number;
};

/** What a model is shown of a document. */
export function linesForModel(text: string): NumberedText {
  const numbered = numberLines(text.slice(0, PROFILE_CHARACTERS_MAX));
  return { ...numbered, isCut: numbered.isCut || text.length > PROFILE_CHARACTERS_MAX };
}

/** Holds a model's answer against the text of `linesForModel`, and refines the rules' profile by what holds. */
export function verifyAnswer(input: AnswerToVerify): VerifiedAnswer {
  const { lines } = linesForModel(input.text);
  const citations = createCitations(input.text.slice(0, PROFILE_CHARACTERS_MAX), lines);
  const refined =
    input.kind === 'jd'
      ? refineJob({ ...input, citations })
      : refineCandidate({ ...input, citations });
  return { ...refined, ...citations.counts() };
}
