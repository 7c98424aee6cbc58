import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfWords, withSurerAddresses, wordsOfTable } from './recognised-words.ts';

type Word = {
  text: string;
  at?: string;
  confidence?: number;
  place?: [number, number];
  size?: [number, number];
};

/** The engine's table; `at` is block, paragraph and line. Words follow each other, lines stand below each other. */
function table(...words: Word[]): string {
  let left = 100;
  let top = 100;
  let before: string | undefined;
  const rows = words.map(({ text, at = '1 1 1', confidence = 90, place, size }) => {
    if (at !== before) {
      left = 100;
      top += 60;
      before = at;
    }
    const [x, y] = place ?? [left, top];
    const [width, height] = size ?? [text.length * 20, 30];
    left = x + width + 12;
    return [5, 1, ...at.split(' '), 1, x, y, width, height, confidence, text].join('\t');
  });
  return rows.join('\n');
}

const textOfTable = (rows: string) => textOfWords(wordsOfTable(rows));

describe('the table of recognised words', () => {
  it('becomes a line of text for each line of the page', () => {
    const words = [
      { text: 'Ana', at: '1 1 1' },
      { text: 'Brandt', at: '1 1 1' },
      { text: 'Nurse', at: '1 1 2' },
      { text: 'Skills', at: '1 2 1' },
      { text: 'Triage', at: '2 1 1' },
    ];
    expect(textOfTable(table(...words)).text).toBe('Ana Brandt\nNurse\nSkills\nTriage');
  });

  it('says how sure the engine is by the letters, not by the words', () => {
    const words = [
      { text: 'a', confidence: 50 },
      { text: 'bcd', confidence: 90 },
    ];
    expect(textOfTable(table(...words)).confidence).toBe(80);
    expect(textOfTable('')).toEqual({ text: '', confidence: 0 });
  });

  it('joins dates of a gutter with what stands beside them', () => {
    const dates = ['2019 – 2024', '2014 – 2019', '2011 – 2014'];
    const jobs = ['Charge nurse, Ward 7', 'Staff nurse, Clinic Nord', 'Assistant, Home Ost'];
    const words = [...dates, ...jobs].map((text, at) => ({
      text,
      at: `${at < 3 ? 1 : 2} 1 ${(at % 3) + 1}`,
      place: [at < 3 ? 100 : 700, 200 + 90 * (at % 3)] as [number, number],
    }));
    expect(textOfTable(table(...words)).text.split('\n')).toEqual([
      '2019 – 2024\tCharge nurse, Ward 7',
      '2014 – 2019\tStaff nurse, Clinic Nord',
      '2011 – 2014\tAssistant, Home Ost',
    ]);
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

  it('takes an address from the reading that is surer of it, and no other word', () => {
    const read = (text: string, confidence: number) =>
      wordsOfTable(table({ text: 'für', confidence }, { text, confidence, size: [300, 30] }));
    const german = read('joerg@exampie.org', 40);
    const english = read('joerg@example.org', 80);
    english[0]?.splice(0, 1, ...(wordsOfTable(table({ text: 'fur', confidence: 95 }))[0] ?? []));
    expect(textOfWords(withSurerAddresses(german, english)).text).toBe('für joerg@example.org');
    expect(textOfWords(withSurerAddresses(english, german)).text).toBe('fur joerg@example.org');
  });

  it('takes any bytes for a table without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('5', '\t', '\n', 'a', '-', '1') }), (text) => {
        expect(textOfTable(text).confidence).not.toBeNaN();
      }),
    );
  });
});
