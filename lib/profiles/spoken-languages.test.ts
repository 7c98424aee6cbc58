import { describe, expect, it } from 'vitest';
import { splitSections } from './resume-sections.ts';
import { findSpokenLanguages } from './spoken-languages.ts';
import { splitLines } from './text-lines.ts';

const languagesOf = (text: string) => {
  const lines = splitLines(text);
  return findSpokenLanguages(lines, splitSections(lines)).map(({ text: written }) => written);
};

describe('spoken languages', () => {
  it.each([
    [
      'Sprachen\nDeutsch\tMuttersprache\nEnglisch\tB2/C1\nPolnisch\tGrundkenntnisse',
      'Deutsch, Englisch, Polnisch',
    ],
    [
      'Języki\n- angielski – komunikatywny\n- rosyjski – podstawowy\n- ukraiński',
      'angielski – komunikatywny, rosyjski – podstawowy, ukraiński',
    ],
    ['Langues\nAnglais ●●●●○\nArabe ●●●○○', 'Anglais, Arabe'],
    [
      'Limbi străine\nEngleză C1 · Maghiară B1 · Sârbă conversațional',
      'Engleză C1, Maghiară B1, Sârbă',
    ],
    [
      'Languages\nFluent in English and Portuguese; some Tetum (A2)',
      'English, Portuguese, Tetum (A2)',
    ],
    ['Jazyky\nangličtina B2, němčina A2', 'angličtina B2, němčina A2'],
    [
      'Talenkennis\nNederlands: moedertaal\nEngels: vloeiend',
      'Nederlands: moedertaal, Engels: vloeiend',
    ],
    ['Sprachen\nDeutsch\nMuttersprache\nTürkisch\nB2', 'Deutsch, Türkisch'],
    ['Limbi străine\nLimba engleză - nivel avansat', 'engleză'],
  ])('are read of a section, whatever language it is written in: %s', (text, expected) => {
    expect(languagesOf(text).join(', ')).toBe(expected);
  });

  it('leave out what heads the columns of a grid of levels', () => {
    const grid =
      'Limba(i) maternă(e)\tRomână\nLimbi străine\nÎNȚELEGERE\tVORBIRE\tSCRIERE\nAscultare\tCitire\tScriere\nFranceză\tB2\tC1\tB2';
    expect(languagesOf(grid)).toEqual(['Română', 'Franceză']);
  });

  it('are found among other things where a level tells them', () => {
    expect(
      languagesOf('Sonstiges\nFührerschein B. Englisch B2, Plattdeutsch. MS Office, Lotus Notes.'),
    ).toEqual(['Englisch B2', 'Plattdeutsch']);
    expect(
      languagesOf('Kenntnisse\nExcel, Word\nDeutsch (Muttersprache), Türkisch (fließend)'),
    ).toEqual(['Deutsch (Muttersprache)', 'Türkisch (fließend)']);
  });

  it('are none where a nationality is told', () => {
    expect(
      languagesOf('Persönliche Daten\nStaatsangehörigkeit: deutsch\nNationality: Irish'),
    ).toEqual([]);
    expect(languagesOf('Jo Example\nNaționalitate\tromână\n\nSkills\nGo, Basic, Swift')).toEqual(
      [],
    );
  });

  it('end where another list begins', () => {
    expect(languagesOf('IDIOMAS\n• Inglés: B2\n• Gallego\nINFORMÁTICA\nContaPlus, Moodle')).toEqual(
      ['Inglés: B2', 'Gallego'],
    );
  });
});
