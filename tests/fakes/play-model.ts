import { fillSchema } from './fill-schema.ts';
import type { FakeRequest } from './openai-server.ts';

/**
 * Plays a model by rules, the same for the same request: the interviewer (a marker line with an act that is
 * allowed, and words for it), the mini model (a sign of listening), and whatever answers a schema (plan,
 * profile, scores with quotes of the answers it was given).
 */
export function playModel(request: FakeRequest): string {
  const schema = request.schema ?? schemaInWords(request.system);
  if (schema) return JSON.stringify(fillSchema(schema, materialOf(request)));
  const allowed = /^Allowed acts: (.+)$/m.exec(request.prompt)?.[1]?.split(', ');
  if (allowed) return playInterviewer(request, allowed);
  if (/at most 8 words/.test(request.system)) return playListener(request);
  return 'ready';
}

const PROBES = [
  'Which part of that did you do yourself?',
  'What was the hardest decision in it?',
  'How could you tell that it worked?',
  'What happened right after that?',
];
const BRIDGES = [
  'That gives me the picture of that project.',
  'Then I would like to turn to another topic.',
  'We leave that topic there.',
];

function playInterviewer(request: FakeRequest, allowed: readonly string[]): string {
  const act = allowed[0] ?? 'ask';
  const pick = (lines: readonly string[]) =>
    lines[[...request.prompt].length % lines.length] ?? lines[0] ?? '';
  const current = /^Current question: (.*)$/m.exec(request.prompt)?.[1] ?? '';
  switch (act) {
    case 'probe':
    case 'steer':
      return `ACT: ${act}\n${pick(PROBES)}`;
    case 'ask':
      return `ACT: ask\n${pick(BRIDGES)}`;
    case 'clarify':
      return `ACT: clarify\nPut more simply: ${current}`;
    case 'answer': {
      const fact = blocksOf(request.system, 'facts')[0]?.split('\n')[0] ?? '';
      return `ACT: answer\n${fact} Is there anything else you would like to know?`;
    }
    default:
      return `ACT: ${act}\nThose were my questions.`;
  }
}

function playListener(request: FakeRequest): string {
  const words = blocksOf(request.prompt, 'candidate')[0]?.match(/[a-z]{5,}/gi) ?? [];
  const subject = words.at(-1);
  return subject ? `Following, the ${subject.toLowerCase()} part` : 'I am listening';
}

/** What a schema may be filled with: sentences that were said (quotable), and ids that were named. */
function materialOf(request: FakeRequest): { sentences: string[]; ids: string[]; seed: number } {
  const blocks = blocksOf(request.prompt);
  const said = blocks.length > 0 ? blocks.join('\n') : request.prompt;
  const sentences = said
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 4);
  const ids = [...new Set(request.prompt.match(/\b(?:trn_[a-z0-9]+|[a-z]\d{1,3})\b/g) ?? [])];
  return { sentences, ids, seed: request.prompt.length };
}

/** The texts between random delimiters, by label. */
function blocksOf(text: string, label?: string): string[] {
  return [...text.matchAll(/\[\[([^\]\n]+?) ([0-9a-f]{16})\]\]\n([\s\S]*?)\n\[\[end \2\]\]/g)]
    .filter((match) => label === undefined || match[1] === label)
    .map((match) => match[3] ?? '');
}

/** A server without structured outputs is given the schema in the system text. */
function schemaInWords(system: string): Record<string, unknown> | null {
  const json = /fits this JSON Schema[^\n]*\n(\{.*\})/s.exec(system)?.[1];
  if (!json) return null;
  return JSON.parse(json) as Record<string, unknown>;
}
