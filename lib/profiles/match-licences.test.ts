import { describe, expect, it } from 'vitest';
import { holdsLicence, licenceAsked } from './match-licences.ts';

describe('a driving licence', () => {
  it.each([
    ['Führerschein Klasse B', ['B']],
    ['permis de conducere categoria B de cel puțin 2 ani', ['B']],
    ['prawo jazdy kat. C+E', ['CE']],
    ['a full UK driving licence', []],
    ['Rijbewijs B', ['B']],
  ])('is asked for in %j', (text, classes) => {
    expect(licenceAsked(text)).toEqual({ classes });
  });

  it.each(['a licence for Photoshop', 'Microsoft licensing', 'permis de construire'])(
    'is not asked for in %j',
    (text) => {
      expect(licenceAsked(text)).toBeNull();
    },
  );

  it.each([
    ['Führerschein B und T', 'B', true],
    ['Permis de conducere: categoria B (din 2010), C (din 2014)', 'C', true],
    ['Carné B1 y vehículo propio', 'B', true],
    ['Fahrerlaubnis der Klasse BE', 'B', true],
    ['Führerschein vorhanden', 'B', true],
    ['Führerschein vorhanden', 'CE', false],
    ['Führerschein B', 'C', false],
    ['Gesellenbrief', 'B', false],
  ])('is held or not: %j for %s', (line, asked, held) => {
    expect(holdsLicence(line, { classes: [asked] })).toBe(held);
  });
});
