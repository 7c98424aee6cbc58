import { describe, expect, it } from 'vitest';
import { compoundParts, wordForms } from './match-word-forms.ts';

const areOneFamily = (one: string, other: string) =>
  [...wordForms(one)].some((form) => wordForms(other).has(form));

describe('wordForms', () => {
  it.each([
    ['managed', 'management'],
    ['Versorgung', 'versorgt'],
    ['Anleitung', 'angeleitet'],
    ['gestión', 'gestionando'],
    ['redacción', 'redacté'],
    ['coordonare', 'coordonat'],
  ])('%s and %s are of one family', (one, other) => {
    expect(areOneFamily(one, other)).toBe(true);
  });

  it.each([
    ['baker', 'bank'],
    ['contract', 'control'],
    ['Planung', 'Pflanze'],
  ])('%s and %s are not', (one, other) => {
    expect(areOneFamily(one, other)).toBe(false);
  });
});

describe('compoundParts', () => {
  it('parts a long German word before its head', () => {
    expect(compoundParts('Wundversorgung')).toEqual(['wund', 'versorgung']);
    expect(compoundParts('Brot')).toEqual(['Brot']);
  });
});
