export type Sentence = { start: number; end: number; text: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Recognised speech often has no full stops: longer stretches are cut into pieces of this many words. */
const STRETCH_WORDS_MAX = 45;
const PIECE_WORDS = 30;

/** The sentences of a text with their places (UTF-16), without the spaces around them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const trimmed = segment.trim();
    if (trimmed.length === 0) continue;
    sentences.push(...pieces(trimmed, index + lead));
  }
  return sentences;
}

function pieces(text: string, offset: number): Sentence[] {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= STRETCH_WORDS_MAX) {
    return [{ start: offset, end: offset + text.length, text }];
  }
  const found: Sentence[] = [];
  for (let first = 0; first < words.length; first += PIECE_WORDS) {
    const group = words.slice(first, first + PIECE_WORDS);
    const start = group[0]?.index ?? 0;
    const last = group.at(-1);
    const end = last ? last.index + last[0].length : text.length;
    found.push({ start: offset + start, end: offset + end, text: text.slice(start, end) });
  }
  return found;
}
