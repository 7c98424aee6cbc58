import { z } from 'zod';
import { untrustedBlock, untrustedRule } from '#lib/ai/untrusted.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { CRITERIA_MAX, CRITERIA_MIN } from './check-criteria.ts';

/** What the model gives back. Lengths are checked in code as well: schemas are not always kept. */
export const modelDraftSchema = z.object({
  criteria: z
    .array(
      z.object({
        name: z.string(),
        definition: z.string(),
        anchor_1: z.string(),
        anchor_3: z.string(),
        anchor_5: z.string(),
        question: z.string(),
        requirement_ids: z.array(z.string()),
      }),
    )
    .min(CRITERIA_MIN)
    .max(CRITERIA_MAX)
    .describe(`${CRITERIA_MIN} to ${CRITERIA_MAX} criteria, each with its one main question`),
});
export type ModelDraft = z.infer<typeof modelDraftSchema>;

const DRAFT_RULES = `You prepare structured job interviews. From a job description you draft ${CRITERIA_MIN} to ${CRITERIA_MAX} criteria and one main question for each.

Rules:
- The first criterion is how the central work of the role is done.
- A criterion is a competency with a definition of one sentence and anchors for levels 1, 3 and 5. Anchors describe behaviour that another person could have observed in what the candidate tells, never character, mood, manner of speech, age, sex, family, health, origin, religion or any other personal attribute.
- A question asks for one real occasion from the candidate's own work ("Tell me about a time ..."), in plain spoken words, at most 40 words, one question mark. It asks for what the candidate did. No yes-or-no questions, no hypothetical ones, no puzzle, no second question.
- requirement_ids lists the ids of the requirements that an answer to this question would show. Every requirement marked "must" appears under at least one criterion, and the question names or clearly reaches it.
- Different criteria do not overlap.`;

export function draftSystem(mark: string): string {
  return `${DRAFT_RULES}\n${untrustedRule(mark)}`;
}

/** The job description as the model reads it, in a block that its author cannot close. */
export function draftPrompt(input: {
  title: string;
  responsibilities: readonly string[];
  requirements: readonly Requirement[];
  mark: string;
}): string {
  const text = [
    `Title: ${input.title}`,
    'Responsibilities:',
    ...input.responsibilities.map((line) => `- ${line}`),
    'Requirements:',
    ...input.requirements.map(({ id, kind, text: line }) => `- [${id}, ${kind}] ${line}`),
  ].join('\n');
  return untrustedBlock('job description', text, input.mark);
}
