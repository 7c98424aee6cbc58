import { describe, expect, it } from 'vitest';
import { quantile } from '#tests/bench/documents/tables.ts';
import { CHUNK_MS, type SpokenAnswer, spokenAnswer } from './spoken-answer.ts';

const WORD_MS = 400;
const answers: SpokenAnswer[] = Array.from({ length: 1_000 }, (_, index) =>
  spokenAnswer({ seed: 1, session: index % 50, turn: Math.floor(index / 50), mark: 'mark' }),
);
const share = (fits: (answer: SpokenAnswer) => boolean) =>
  answers.filter(fits).length / answers.length;

describe('a simulated answer', () => {
  it('is the same for the same seed, session and turn', () => {
    const place = { seed: 7, session: 3, turn: 2, mark: 'mark' };
    expect(spokenAnswer(place)).toEqual(spokenAnswer(place));
    expect(spokenAnswer(place)).not.toEqual(spokenAnswer({ ...place, seed: 8 }));
  });

  it('holds in no piece a word before it was said', () => {
    for (const { chunks } of answers.slice(0, 100)) {
      for (const { at, text } of chunks) {
        expect(at % CHUNK_MS).toBe(0);
        expect(text.split(' ').length).toBeLessThanOrEqual(Math.floor(at / WORD_MS));
      }
    }
  });

  it('gives its last word in a piece, and is final p50 0.6 / p95 1.6 s after it', () => {
    const words = (text: string) => text.split(' ').length;
    for (const { chunks, lastWordAt, finalText } of answers) {
      const first = chunks.find(({ text }) => words(text) === words(finalText));
      expect(first?.at).toBe(lastWordAt);
    }
    const lags = answers.map(({ finalAt, lastWordAt }) => finalAt - lastWordAt);
    expect(Math.abs((quantile(lags, 0.5) ?? 0) - 600)).toBeLessThan(40);
    expect(Math.abs((quantile(lags, 0.95) ?? 0) - 1_600)).toBeLessThan(160);
  });

  it('differs in its final from what was heard last in 18 % of turns, and is revised in 15 % of pieces', () => {
    const settled = ({ chunks, finalText }: SpokenAnswer) => {
      const last = chunks.at(-1)?.text.split(' ').slice(0, -1).join(' ') ?? '';
      return !finalText.startsWith(last);
    };
    expect(Math.abs(share(settled) - 0.18)).toBeLessThan(0.03);
    const pieces = answers.flatMap(({ chunks, finalText }) =>
      chunks.slice(0, -5).map(({ text }) => {
        const spoken = finalText.split(' ');
        const heard = text.split(' ');
        return heard.at(-1) !== spoken[heard.length - 1];
      }),
    );
    expect(Math.abs(pieces.filter(Boolean).length / pieces.length - 0.15)).toBeLessThan(0.02);
  });
});
