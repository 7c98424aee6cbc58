import type { generateStructured } from '#lib/ai/generate-structured.ts';
import type { JobProfile, Requirement } from '#lib/profiles/profile-schemas.ts';
import { CRITERIA_MAX, CRITERIA_MIN, criteriaProblems, uncoveredMusts } from './check-criteria.ts';
import { isCredential } from './credentials.ts';
import { type CriteriaDraft, coreItem, credentialItem, naming } from './draft-by-rules.ts';
import { draftPrompt, draftSystem, type ModelDraft, modelDraftSchema } from './draft-prompt.ts';
import type { Criterion, PlanItem } from './plan-schema.ts';
import { namedAttribute } from './protected-attributes.ts';
import { wordCount } from './spoken-words.ts';
import { topicNames } from './topic-names.ts';

/** How long a starting interview waits for the model before the rules take over. */
export const DRAFT_TIMEOUT_MS = 10_000;
/** Lists longer than this are cut: the model needs the gist, and a hostile file must not fill its window. */
const REQUIREMENTS_MAX = 40;
const RESPONSIBILITIES_MAX = 30;
const QUESTION_WORDS_MAX = 60;
const NAME_WORDS_MAX = 8;
const TEXT_CHARACTERS_MAX = 400;
/** Must-haves that the model's questions miss and one further question can still name. */
const MISSED_MUSTS_MAX = 3;

/**
 * Criteria and core questions by the model. What it gives is checked in code; null when it cannot be used as
 * it is. Throws what `generate` throws.
 */
export async function draftWithModel(input: {
  job: JobProfile;
  /** left out: it was asked for by a person, for the role */
  interviewId?: string;
  /** what marks the job description off as material */
  mark: string;
  generate: typeof generateStructured;
  signal: AbortSignal;
  /** for each of the model's tries */
  timeoutMs?: number;
}): Promise<CriteriaDraft | null> {
  const { job } = input;
  const credentials = job.requirements.filter(isCredential);
  const asked = job.requirements.filter((requirement) => !isCredential(requirement));
  const { value } = await input.generate({
    purpose: 'analyst',
    schema: modelDraftSchema,
    system: draftSystem(input.mark),
    prompt: draftPrompt({
      title: job.title ?? 'not named',
      responsibilities: job.responsibilities.slice(0, RESPONSIBILITIES_MAX),
      requirements: asked.slice(0, REQUIREMENTS_MAX),
      mark: input.mark,
    }),
    ...(input.interviewId === undefined ? {} : { interviewId: input.interviewId }),
    signal: input.signal,
    timeoutMs: input.timeoutMs ?? DRAFT_TIMEOUT_MS,
    temperature: 0,
  });
  return acceptDraft({ draft: value, job, asked, credentials });
}

/** The checked draft, with the questions that the rules always add; null when it cannot be used. */
export function acceptDraft(input: {
  draft: ModelDraft;
  job: JobProfile;
  asked: readonly Requirement[];
  credentials: readonly Requirement[];
}): CriteriaDraft | null {
  const { criteria: drafted } = input.draft;
  if (drafted.length < CRITERIA_MIN || drafted.length > CRITERIA_MAX) return null;
  if (!drafted.every(isUsable)) return null;

  const known = new Set(input.asked.map(({ id }) => id));
  const criteria: Criterion[] = [];
  const coreItems: PlanItem[] = [];
  for (const entry of drafted) {
    const id = slug(entry.name);
    criteria.push({
      id,
      name: entry.name.trim(),
      definition: entry.definition.trim(),
      anchors: { 1: entry.anchor_1.trim(), 3: entry.anchor_3.trim(), 5: entry.anchor_5.trim() },
      weight: 1,
    });
    coreItems.push(
      coreItem({
        index: coreItems.length,
        question: entry.question.trim(),
        criterionId: id,
        requirements: [...new Set(entry.requirement_ids)]
          .filter((requirementId) => known.has(requirementId))
          .map((requirementId) => ({ id: requirementId })),
      }),
    );
  }
  const first = criteria[0];
  if (!first) return null;
  const missed = missedMusts(input.asked, coreItems);
  if (missed.length > MISSED_MUSTS_MAX) return null;
  if (missed.length > 0) {
    coreItems.push(missedItem({ index: coreItems.length, criterionId: first.id, missed }));
  }
  if (input.credentials.length > 0) {
    coreItems.push(
      credentialItem({
        index: coreItems.length,
        criterionId: first.id,
        credentials: input.credentials,
      }),
    );
  }
  const problems = criteriaProblems({ criteria, coreItems });
  const uncovered = uncoveredMusts({ job: input.job, items: coreItems });
  return problems.length > 0 || uncovered.length > 0 ? null : { criteria, coreItems };
}

function isUsable(entry: ModelDraft['criteria'][number]): boolean {
  const texts = [entry.definition, entry.anchor_1, entry.anchor_3, entry.anchor_5];
  return (
    entry.name.trim().length > 0 &&
    slug(entry.name).length > 0 &&
    wordCount(entry.name) <= NAME_WORDS_MAX &&
    texts.every((text) => text.trim().length > 0 && text.length <= TEXT_CHARACTERS_MAX) &&
    isUsableQuestion(entry.question)
  );
}

/** One question in spoken words: no link, no markup, nothing too long to be said. */
export function isUsableQuestion(question: string): boolean {
  const marks = question.match(/\?/gu)?.length ?? 0;
  return (
    wordCount(question) >= 4 &&
    wordCount(question) <= QUESTION_WORDS_MAX &&
    marks <= 2 &&
    !/https?:|www\.|[<>{}[\]|`]/iu.test(question)
  );
}

function missedMusts(asked: readonly Requirement[], items: readonly PlanItem[]): Requirement[] {
  const covered = new Set(items.flatMap(({ requirement_ids }) => requirement_ids));
  return asked.filter(({ id, kind }) => kind === 'must' && !covered.has(id));
}

function missedItem(input: {
  index: number;
  criterionId: string;
  missed: readonly Requirement[];
}): PlanItem {
  const topics = input.missed.flatMap((requirement) =>
    namedAttribute(requirement.text) === null ? topicNames(requirement) : [],
  );
  return coreItem({
    index: input.index,
    question:
      naming(
        'The role also asks for {topic}. In which piece of work did you do this yourself, and how?',
        topics,
      ) ??
      'The role asks for more than we have spoken of. Which piece of your own work fits it best?',
    criterionId: input.criterionId,
    requirements: input.missed,
  });
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .slice(0, 48);
}
