import { z } from 'zod';
import type { generateStructured } from '#lib/ai/generate-structured.ts';
import { untrustedBlock, untrustedRule } from '#lib/ai/untrusted.ts';
import { isUsableQuestion } from './draft-with-model.ts';
import { type ProposalContext, type ProposedQuestion, proposeByRules } from './propose-question.ts';
import { namedAttribute } from './protected-attributes.ts';

/** How long somebody who pressed a button waits before the rules answer. */
export const PROPOSAL_TIMEOUT_MS = 10_000;
/** Wordings the model is told not to repeat. */
const SEEN_TOLD = 12;

const proposalSchema = z.object({ question: z.string() });

const RULES = `You write one question of a structured job interview, to stand in the place of another.

Rules:
- It asks for one real occasion from the candidate's own work, in plain spoken words, at most 40 words, one question mark. No yes-or-no question, no hypothetical one, no puzzle.
- It serves the same criterion and the same requirements as the one it replaces, by another occasion or from another side. It repeats none of the questions listed.
- It never asks for or hints at age, sex, family, health, origin, religion, opinions, manner of speech or any other personal attribute.`;

/**
 * Another question by the model, checked in code; null when it cannot be used. The model sees the criterion, the
 * requirements and the questions, never the résumé. Throws what `generate` throws.
 */
export async function proposeWithModel(
  context: ProposalContext,
  using: {
    generate: typeof generateStructured;
    mark: string;
    interviewId: string;
    signal: AbortSignal;
  },
): Promise<ProposedQuestion | null> {
  // Which gap a résumé question is about is the rules' to say; its words are the model's.
  const purpose = proposeByRules(context);
  const { value } = await using.generate({
    purpose: 'analyst',
    schema: proposalSchema,
    system: `${RULES}\n${untrustedRule(using.mark)}`,
    prompt: untrustedBlock('plan', materialOf(context, purpose), using.mark),
    interviewId: using.interviewId,
    signal: using.signal,
    timeoutMs: PROPOSAL_TIMEOUT_MS,
    temperature: 0.7,
  });
  const question = value.question.replace(/\s+/gu, ' ').trim();
  const known = [...context.items.map((item) => item.question), ...context.seen];
  const isUsable =
    isUsableQuestion(question) && namedAttribute(question) === null && !known.includes(question);
  return isUsable ? { question, requirement_ids: purpose.requirement_ids } : null;
}

function materialOf(context: ProposalContext, purpose: ProposedQuestion): string {
  const { item, items, criteria, job, seen } = context;
  const criterion = criteria.find(({ id }) => id === item.criterion_id);
  const requirements = job.requirements.filter(({ id }) => purpose.requirement_ids.includes(id));
  const others = items.filter(({ id }) => id !== item.id).map(({ question }) => question);
  return [
    `Role: ${job.title ?? 'not named'}`,
    criterion ? `Criterion: ${criterion.name}. ${criterion.definition}` : 'Criterion: none',
    ...requirements.map(({ text }) => `Requirement: ${text}`),
    `To be replaced: ${item.question}`,
    ...[...others, ...seen.slice(-SEEN_TOLD)].map((question) => `Not to be repeated: ${question}`),
  ].join('\n');
}
