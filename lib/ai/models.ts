import { createGroq } from '@ai-sdk/groq';
import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModel } from 'ai';
import { type Env, env } from '#lib/env.ts';
import { type BudgetKey, budgetedFetch } from './call-budgets.ts';

/** What a model is used for: the live reply, short live lines, work after the talk, the second live provider. */
const MODEL_PURPOSES = ['interviewer', 'mini', 'analyst', 'fallback'] as const;
export type ModelPurpose = (typeof MODEL_PURPOSES)[number];

export type NamedModel = {
  /** `provider:model`, as configured: for the record */
  name: string;
  model: Exclude<LanguageModel, string>;
  /** under which its limits are remembered; none: they are not */
  budget?: BudgetKey;
};

/** One line of the settings page. Says nothing of keys and addresses. */
export type ModelDescription = {
  purpose: ModelPurpose;
  /** null: not configured, the built-in part does the work */
  name: string | null;
  configured: boolean;
  /** false: it takes over the interviewer's model because none is set for it */
  is_own: boolean;
  /** the calls go to a server of one's own choice (LLM_BASE_URL) */
  custom_server: boolean;
};

// Servers of one's own often want no key; the client must be given something.
const NO_KEY = 'not-needed';

// The SDK writes its warnings, which may quote settings, to the console unless told not to.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });

/**
 * The model for a purpose by the environment, or null when none is configured. `mini` and `analyst` are the
 * interviewer's model unless set; `fallback` is only there when set.
 */
export function modelFor(purpose: ModelPurpose, source: Env = env()): NamedModel | null {
  const name = modelName(purpose, source);
  return name === null ? null : { name, ...createModel(name, source) };
}

/** What is configured, by purpose. */
export function describeModels(source: Env = env()): ModelDescription[] {
  return MODEL_PURPOSES.map((purpose) => {
    const name = modelName(purpose, source);
    return {
      purpose,
      name,
      configured: name !== null,
      is_own: name !== null && name === ownName(purpose, source),
      custom_server: name?.startsWith('openai:') === true && source.LLM_BASE_URL !== undefined,
    };
  });
}

function modelName(purpose: ModelPurpose, source: Env): string | null {
  const own = ownName(purpose, source) ?? null;
  return purpose === 'fallback' ? own : (own ?? source.LLM_MODEL ?? null);
}

function ownName(purpose: ModelPurpose, source: Env): string | undefined {
  switch (purpose) {
    case 'interviewer':
      return source.LLM_MODEL;
    case 'mini':
      return source.MINI_LLM_MODEL;
    case 'analyst':
      return source.ANALYST_MODEL;
    case 'fallback':
      return source.LLM_FALLBACK_MODEL;
    default:
      return purpose satisfies never;
  }
}

function createModel(name: string, source: Env): Required<Omit<NamedModel, 'name'>> {
  // Names of models hold colons themselves ("llama3:70b"): only the first one separates.
  const colon = name.indexOf(':');
  const provider = name.slice(0, colon);
  const model = name.slice(colon + 1);
  if (provider === 'groq') {
    const apiKey = source.GROQ_API_KEY ?? source.LLM_API_KEY ?? NO_KEY;
    return { model: createGroq({ apiKey, fetch: budgetedFetch(name) })(model), budget: name };
  }
  // `.chat`: compatible servers have no /responses. The address is always given, since the SDK would
  // otherwise read one from the environment.
  const baseURL = source.LLM_BASE_URL ?? 'https://api.openai.com/v1';
  const apiKey =
    (source.LLM_BASE_URL
      ? (source.LLM_API_KEY ?? source.OPENAI_API_KEY)
      : (source.OPENAI_API_KEY ?? source.LLM_API_KEY)) ?? NO_KEY;
  const budget = `${baseURL} ${model}`;
  const openai = createOpenAI({ baseURL, apiKey, fetch: budgetedFetch(budget) });
  return { model: openai.chat(model), budget };
}
