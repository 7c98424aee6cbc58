import { describe, expect, it } from 'vitest';
import { abbreviationsIn, spellsOut } from './match-abbreviations.ts';

describe('an abbreviation', () => {
  it.each([
    ['IFRS', 'Group accounts under International Financial Reporting Standards'],
    ['HACCP', 'Hazard analysis and critical control points'],
    ['DSGVO', 'Die Datenschutz-Grundverordnung'],
    ['ICU', 'Nurse, Intensive Care Unit'],
  ])('%s is written out, or is not, by the first letters of neighbouring words', (short, text) => {
    expect(spellsOut(text, short)).toBe(short !== 'DSGVO');
  });

  it('of three letters is not spelled by words in small letters', () => {
    expect(spellsOut('in every case until Friday', 'ICU')).toBe(false);
    expect(spellsOut('inside cold units', 'ICU')).toBe(false);
  });

  it('is no word of a text in capitals', () => {
    expect(abbreviationsIn('WORK UNDER IFRS')).toEqual([]);
    expect(abbreviationsIn('Work under IFRS and US GAAP, IFRS first')).toEqual(['IFRS', 'GAAP']);
  });
});
