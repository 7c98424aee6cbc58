import { describe, expect, it } from 'vitest';
import { languageOf } from './text-language.ts';

describe('the language of a recognised text', () => {
  it.each([
    ['eng', 'Led the team and trained nurses for the ward. Skills: triage, IV therapy.'],
    // As English data reads it: accents are lost or wrong.
    [
      'deu',
      'Berufserfahrung: Pflegerin bei der Klinik, seit 2019 zustandig fur die Station und das Team',
    ],
    [
      'fra',
      'Formation: soins aux personnes dans une clinique, depuis 2015, avec les equipes et le chef',
    ],
    [
      'ron',
      'Experienta profesionala: asistenta din 2014, ingrijirea pacientilor si lucru cu echipa',
    ],
    ['eng', 'Ana Brandt, Von der Heydt Str. 4, Wuppertal'],
    ['eng', ''],
  ])('is %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
