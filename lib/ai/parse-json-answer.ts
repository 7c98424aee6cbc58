import { storableText } from '#lib/storable-text.ts';

/**
 * The JSON object or array in a model's answer: the whole of it, else what stands in a code fence, else from
 * the first bracket to its last counterpart. undefined when there is none. Its strings can be stored.
 */
export function parseJsonAnswer(answer: string): unknown {
  const fenced = /```(?:json)?\s*\n?([\s\S]*?)```/i.exec(answer)?.[1];
  const first = answer.search(/[{[]/);
  const last = Math.max(answer.lastIndexOf('}'), answer.lastIndexOf(']'));
  const candidates = [
    answer,
    fenced,
    first >= 0 && last > first ? answer.slice(first, last + 1) : undefined,
  ];
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    try {
      const value: unknown = JSON.parse(candidate, storable);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // The next, looser way of finding it is tried.
    }
  }
  return undefined;
}

function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value;
}
