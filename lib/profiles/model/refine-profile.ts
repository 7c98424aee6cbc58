import type { z } from 'zod';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { AppError, toAppError } from '#lib/errors.ts';
import {
  type CandidateProfile,
  candidateProfileSchema,
  type JobProfile,
  jobProfileSchema,
} from '#lib/profiles/profile-schemas.ts';
import { candidateAnswerSchema, jobAnswerSchema } from './answer-schemas.ts';
import type { Extraction } from './placed-profile.ts';
import { profilePrompt, profileSystem } from './profile-prompt.ts';
import {
  type AnswerToVerify,
  linesForModel,
  type VerifiedAnswer,
  verifyAnswer,
} from './verify-answer.ts';

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
  /** where the answer is held against the text; here unless given */
  verify?: (answer: AnswerToVerify) => Promise<VerifiedAnswer>;
};

export type RefinedProfile = Extraction<CandidateProfile | JobProfile> & {
  /** `model` where at least one value that the model gave stands in the text */
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
  const { rules } = input;
  const { lines, prompt, isCut } = linesForModel(input.text);
  const shown = { lines: lines.length, isCut };
  try {
    const answer = await askFor(input, {
      system: profileSystem(input.kind, input.mark),
      prompt: profilePrompt(prompt, input.mark),
    });
    const verify = input.verify ?? (async (given) => verifyAnswer(given));
    const { kept, dropped, ...refined } = await verify(answer);
    const result =
      kept > 0 ? { ...refined, source: 'model' as const } : { ...rules, source: 'rules' as const };
    return { ...result, kept, dropped, failure: null, ...shown };
  } catch (thrown) {
    const failure = toAppError(thrown);
    return { ...rules, source: 'rules', kept: null, dropped: null, failure, ...shown };
  }
}

async function askFor(
  { kind, text, rules, today, generate }: RefineProfileInput,
  words: { system: string; prompt: string },
): Promise<AnswerToVerify> {
  if (kind === 'jd') {
    const answer = await ask(generate, { ...words, schema: jobAnswerSchema });
    const profile = jobProfileSchema.parse(rules.profile);
    return { kind, text, answer, rules: { profile, sources: rules.sources } };
  }
  const answer = await ask(generate, { ...words, schema: candidateAnswerSchema });
  const profile = candidateProfileSchema.parse(rules.profile);
  return { kind, text, answer, today, rules: { profile, sources: rules.sources } };
}

/** The answer in its form, whoever gave it: one that was recorded may have another. */
async function ask<T>(generate: AskForProfile, request: ProfileRequest<T>): Promise<T> {
  const { value } = await generate(request);
  const answer = request.schema.safeParse(value);
  if (!answer.success) throw new AppError('model_invalid_output');
  return answer.data;
}
