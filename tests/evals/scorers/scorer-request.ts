import type { FakeRequest } from '#tests/fakes/openai-server.ts';

/** What a scorer is shown of an interview, as a fake one reads it out of the prompt. */
export type ScorerRequest = {
  /** the whole prompt, rules included */
  everything: string;
  /** all but the answers: criterion, anchors, questions */
  asked: string;
  answers: string[];
};

/** The parts of a request for a judgement; null: it asks for something else. */
export function scorerRequest({ schema, system, prompt }: FakeRequest): ScorerRequest | null {
  const properties = schema?.properties;
  if (!properties || typeof properties !== 'object' || !('level' in properties)) return null;
  const answers: string[] = [];
  const asked = prompt.replace(
    /\[\[([^\]\n]+?) ([0-9a-f]{16})\]\]\n([\s\S]*?)\n\[\[end \2\]\]/gu,
    (_, _label: string, _mark: string, text: string) => {
      answers.push(text);
      return '';
    },
  );
  return { everything: `${system}\n${prompt}`, asked, answers };
}

/** A judgement as the schema asks for it. */
export type Judgement = {
  level: number | null;
  rationale: string;
  quotes: string[];
  counter_quotes: string[];
};

/** What the product puts in the place of words that it keeps from a scorer: nobody's words, and no part of a sentence. */
const MARK = /\[left out\]|\[name\]/gu;

export function sentencesIn(text: string): string[] {
  return text
    .split(MARK)
    .flatMap((part) => part.split(/(?<=[.!?])\s+|\n+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Lower case words without punctuation. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
