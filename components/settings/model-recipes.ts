import { messages } from '#lib/messages.ts';

const key = messages.settings.models.yourKey;

/** What to set for the servers people have most, ready to copy. Model names are examples. */
export const MODEL_RECIPES = [
  { name: 'groq', lines: ['LLM_MODEL=groq:llama-3.3-70b-versatile', `GROQ_API_KEY=${key}`] },
  { name: 'openai', lines: ['LLM_MODEL=openai:gpt-4.1', `OPENAI_API_KEY=${key}`] },
  {
    name: 'ollama',
    lines: ['LLM_MODEL=openai:llama3.1:8b', 'LLM_BASE_URL=http://localhost:11434/v1'],
  },
  {
    name: 'vllm',
    lines: [
      'LLM_MODEL=openai:<model name>',
      'LLM_BASE_URL=http://<host>:8000/v1',
      `LLM_API_KEY=${key}`,
    ],
  },
] as const;

export const MODEL_VARIABLES = [
  'LLM_MODEL',
  'MINI_LLM_MODEL',
  'ANALYST_MODEL',
  'LLM_FALLBACK_MODEL',
  'LLM_BASE_URL',
  'LLM_API_KEY',
  'GROQ_API_KEY',
  'OPENAI_API_KEY',
] as const;
