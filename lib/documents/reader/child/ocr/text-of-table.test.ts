import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfTable } from './text-of-table.ts';

type Word = { text: string; at?: string; confidence?: number; size?: [number, number] };

/** A row of the engine's table; `at` is block, paragraph and line. */
function row({ text, at = '1 1 1', confidence = 90, size = [text.length * 20, 30] }: Word): string {
  const [block, paragraph, line] = at.split(' ');
  return [5, 1, block, paragraph, line, 1, 100, 100, ...size, confidence, text].join('\t');
}
const table = (...words: Word[]) => words.map(row).join('\n');

describe('the table of recognised words', () => {
  it('becomes lines, with an empty one between paragraphs and blocks', () => {
    const words = [
      { text: 'Ana', at: '1 1 1' },
      { text: 'Brandt', at: '1 1 1' },
      { text: 'Nurse', at: '1 1 2' },
      { text: 'Skills', at: '1 2 1' },
      { text: 'Triage', at: '2 1 1' },
    ];
    expect(textOfTable(table(...words)).text).toBe('Ana Brandt\nNurse\n\nSkills\n\nTriage');
  });

  it('says how sure the engine is by the letters, not by the words', () => {
    const words = [
      { text: 'a', confidence: 50 },
      { text: 'bcd', confidence: 90 },
    ];
    expect(textOfTable(table(...words)).confidence).toBe(80);
    expect(textOfTable('')).toEqual({ text: '', confidence: 0 });
  });

  it('leaves shapes of a photograph out', () => {
    const words = [
      { text: '~|i', at: '1 1 1', confidence: 12 },
      { text: 'Nurse', at: '2 1 1' },
    ];
    expect(textOfTable(table(...words))).toEqual({ text: 'Nurse', confidence: 90 });
  });

  it('does not trust lines that lie on their side', () => {
    const words: Word[] = [
      { text: 'Curriculum', at: '1 1 1', size: [30, 200] },
      { text: 'Nurse', at: '2 1 1' },
    ];
    expect(textOfTable(table(...words))).toEqual({ text: 'Nurse', confidence: 30 });
  });

  it.each(['«', '¢', '©', '*', '•', 'e'])('knows a bullet that was read as %s', (sign) => {
    expect(textOfTable(table({ text: sign }, { text: 'Ran' }, { text: 'clinics' })).text).toBe(
      '• Ran clinics',
    );
  });

  it('keeps a small word at the beginning of a line', () => {
    expect(textOfTable(table({ text: 'e' }, { text: 'pacienți' })).text).toBe('e pacienți');
  });

  it('takes any bytes for a table without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('5', '\t', '\n', 'a', '-', '1') }), (text) => {
        expect(textOfTable(text).confidence).not.toBeNaN();
      }),
    );
  });
});
