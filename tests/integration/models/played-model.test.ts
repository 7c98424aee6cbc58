import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { generateStructured } from '#lib/ai/generate-structured.ts';
import { setEnv } from '#lib/env.ts';
import { draftPrompt, draftSystem, modelDraftSchema } from '#lib/interviews/plan/draft-prompt.ts';
import { acceptDraft } from '#lib/interviews/plan/draft-with-model.ts';
import type { JobProfile, Requirement } from '#lib/profiles/profile-schemas.ts';
import { scorerAnswerSchema, scorerPrompt, scorerSystem } from '#lib/reports/scorer-prompt.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';

vi.mock('#lib/ai/record-model-call.ts', () => ({ recordModelCall: async () => {} }));

const MARK = '0123456789abcdef';
let fake: FakeOpenAi;

beforeEach(async () => {
  fake = await createFakeOpenAi();
  setEnv(fake.env);
});

afterEach(async () => {
  await fake.close();
});

describe('the fake plays every part the product asks for', () => {
  it('the scorer, quoting the answers word for word', async () => {
    const answers = [
      'I rewrote the loader over two weekends. It went from six hours to one.',
      'Then I wrote down what we had learned for the next team.',
    ];
    const { value } = await generateStructured({
      purpose: 'analyst',
      schema: scorerAnswerSchema,
      system: scorerSystem(MARK),
      prompt: scorerPrompt({
        criterion: {
          id: 'c1',
          name: 'Craft',
          definition: 'Does it.',
          anchors: { 1: 'a', 3: 'b', 5: 'c' },
          weight: 1,
        },
        exchanges: [{ question: 'Tell me about a pipeline.', answers }],
        mark: MARK,
      }),
    });
    expect(value.level).toBe(3);
    expect(new Set(value.quotes).size).toBe(2);
    for (const quote of value.quotes) expect(answers.join(' ')).toContain(quote);
  });

  it('the writer of a plan that is accepted', async () => {
    const requirements: Requirement[] = ['r1', 'r2', 'r3'].map((id) => ({
      id,
      text: `Experience with thing ${id}`,
      kind: 'must',
      skills: [{ name: `thing ${id}`, canonical: `thing ${id}` }],
      years: null,
    }));
    const job: JobProfile = {
      title: 'Baker',
      company: null,
      seniority: null,
      location: null,
      remote: null,
      responsibilities: ['Bake bread'],
      requirements,
      facts: [],
    };
    const { value } = await generateStructured({
      purpose: 'analyst',
      schema: modelDraftSchema,
      system: draftSystem(MARK),
      prompt: draftPrompt({
        title: 'Baker',
        responsibilities: job.responsibilities,
        requirements,
        mark: MARK,
      }),
    });
    expect(acceptDraft({ draft: value, job, asked: requirements, credentials: [] })).not.toBeNull();
  });

  it('whatever else a schema of Zod can ask, without breaking it', async () => {
    const schema = z.object({
      kind: z.enum(['a', 'b']),
      when: z.iso.datetime(),
      year: z.string().regex(/^\d{4}$/),
      maybe: z.string().max(5).nullable(),
      either: z.union([z.object({ x: z.number().min(2).max(3) }), z.null()]),
      fixed: z.literal('yes'),
      many: z.array(z.boolean()).min(3),
    });
    const { value } = await generateStructured({
      purpose: 'analyst',
      schema,
      system: 's',
      prompt: 'p',
    });
    expect(value.many).toHaveLength(3);
    expect(fake.requests).toHaveLength(1);
  });
});
