import { randomBytes } from 'node:crypto';
import { generateStructured } from '#lib/ai/generate-structured.ts';
import { modelFor } from '#lib/ai/models.ts';
import { extractCandidateProfile } from '#lib/profiles/candidate-profile.ts';
import { extractJobProfile } from '#lib/profiles/job-profile.ts';
import { refineProfile } from '#lib/profiles/model/refine-profile.ts';
import {
  type CandidateProfile,
  candidateProfileSchema,
  type JobProfile,
  jobProfileSchema,
  type Sources,
} from '#lib/profiles/profile-schemas.ts';

type Profiled<T> = { profile: T; sources: Sources };

export type Profiler = {
  /** who makes the profiles, for the record */
  name: string;
  candidate(text: string): Promise<Profiled<CandidateProfile>>;
  job(text: string): Promise<Profiled<JobProfile>>;
  /** what the model gave and what was dropped, or that it was not measured */
  summary(): string;
};

/** Profiles as the product makes them: by rules, and refined by the connected model where that is asked for. */
export function createProfiler(options: { withModel: boolean; today: string }): Profiler {
  const { today } = options;
  const model = options.withModel ? modelFor('analyst') : null;
  if (options.withModel && !model) throw new Error('No model is connected: set LLM_MODEL.');
  const counts = { calls: 0, failed: 0, kept: 0, dropped: 0 };

  async function refine(
    kind: 'jd' | 'resume',
    text: string,
    rules: Profiled<CandidateProfile | JobProfile>,
  ): Promise<Profiled<CandidateProfile | JobProfile>> {
    if (!model) return rules;
    const refined = await refineProfile({
      text,
      kind,
      rules,
      today,
      mark: randomBytes(8).toString('hex'),
      generate: (request) => generateStructured({ ...request, purpose: 'analyst' }),
    });
    counts.calls += 1;
    counts.failed += refined.failure ? 1 : 0;
    counts.kept += refined.kept ?? 0;
    counts.dropped += refined.dropped ?? 0;
    return refined;
  }

  return {
    name: model ? `by rules, refined by ${model.name}` : 'by rules',
    async candidate(text) {
      const { profile, sources } = await refine(
        'resume',
        text,
        extractCandidateProfile(text, today),
      );
      return { profile: candidateProfileSchema.parse(profile), sources };
    },
    async job(text) {
      const { profile, sources } = await refine('jd', text, extractJobProfile(text));
      return { profile: jobProfileSchema.parse(profile), sources };
    },
    summary: () =>
      model
        ? `Model: ${counts.calls} calls, ${counts.failed} without a usable answer; ${counts.kept} values kept, ${counts.dropped} dropped because they do not stand in the text.`
        : 'With a model: not measured.',
  };
}
