import type { z } from 'zod';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { AppError, toAppError } from '#lib/errors.ts';
import {
  type CandidateProfile,
  candidateProfileSchema,
  type JobProfile,
  jobProfileSchema,
} from '#lib/profiles/profile-schemas.ts';
import { PROFILE_CHARACTERS_MAX } from '#lib/profiles/text-lines.ts';
import { candidateAnswerSchema, jobAnswerSchema } from './answer-schemas.ts';
import { createCitations } from './citations.ts';
import { numberLines } from './numbered-lines.ts';
import type { Extraction } from './placed-profile.ts';
import { profilePrompt, profileSystem } from './profile-prompt.ts';
import { refineCandidate } from './refine-candidate.ts';
import { refineJob } from './refine-job.ts';

export type ProfileRequest<T> = { schema: z.ZodType<T>; system: string; prompt: string };
/** Asks a model once. Throws an AppError with a `model_*` code. */
export type AskForProfile = <T>(request: ProfileRequest<T>) => Promise<{ value: T }>;

export type RefineProfileInput = {
  /** clean text of the document, nothing of what is hidden in it */
  text: string;
  kind: DocumentKind;
  /** what the rules read in it */
  rules: Extraction<CandidateProfile | JobProfile>;
  /** `YYYY-MM`, when running jobs are counted to */
  today: string;
  /** what marks the document off as material in the prompt: not to be guessed from outside */
  mark: string;
  generate: AskForProfile;
};

export type RefinedProfile = Extraction<CandidateProfile | JobProfile> & {
  /** `model` where at least one value of it is the model's */
  source: 'rules' | 'model';
  /** values of the model that stand in the text, and those that do not; null where it gave no usable answer */
  kept: number | null;
  dropped: number | null;
  /** why the rules' profile is all there is */
  failure: AppError | null;
  /** lines that the model was shown, and whether the text goes on after them */
  lines: number;
  isCut: boolean;
};

/**
 * A profile by the rules, refined by a model: one call, of which only what stands in the text is used. Whatever
 * goes wrong, the rules' profile is the answer, with the reason beside it; nothing is thrown.
 */
export async function refineProfile(input: RefineProfileInput): Promise<RefinedProfile> {
  const text = input.text.slice(0, PROFILE_CHARACTERS_MAX);
  const { lines, prompt, isCut } = numberLines(text);
  const shown = { lines: lines.length, isCut: isCut || text.length < input.text.length };
  const request = {
    system: profileSystem(input.kind, input.mark),
    prompt: profilePrompt(prompt, input.mark),
  };
  const citations = createCitations(text, lines);
  try {
    const refined =
      input.kind === 'jd'
        ? refineJob({
            rules: { ...input.rules, profile: jobProfileSchema.parse(input.rules.profile) },
            answer: await ask(input, { ...request, schema: jobAnswerSchema }),
            citations,
          })
        : refineCandidate({
            rules: { ...input.rules, profile: candidateProfileSchema.parse(input.rules.profile) },
            answer: await ask(input, { ...request, schema: candidateAnswerSchema }),
            citations,
            today: input.today,
          });
    const { kept, dropped } = citations.counts();
    const source = kept > 0 ? 'model' : 'rules';
    const result = source === 'model' ? refined : input.rules;
    return { ...result, source, kept, dropped, failure: null, ...shown };
  } catch (thrown) {
    return {
      ...input.rules,
      source: 'rules',
      kept: null,
      dropped: null,
      failure: toAppError(thrown),
      ...shown,
    };
  }
}

/** The answer in its form, whoever asked: one that was recorded may have another. */
async function ask<T>(input: RefineProfileInput, request: ProfileRequest<T>): Promise<T> {
  const { value } = await input.generate(request);
  const answer = request.schema.safeParse(value);
  if (!answer.success) throw new AppError('model_invalid_output');
  return answer.data;
}
