import { describe, expect, it } from 'vitest';
import { isInAnotherLanguage } from './spoken-language.ts';

describe('a sentence in another language', () => {
  it.each([
    ['Quel était votre rôle dans ce projet ?', 'en', true],
    ['Was war Ihr eigener Anteil daran?', 'en', true],
    ['Wie haben Sie das Problem gelöst und warum?', 'en', true],
    ['¿Cómo midió usted el resultado de su trabajo?', 'en', true],
    ['Каков был ваш вклад?', 'en', true],
    ['你在这个项目中做了什么？', 'en', true],
    ['What was your own part in this?', 'en', false],
    ['What did Müller and García do in São Paulo?', 'en', false],
    ['Kafka, Postgres, Redis, Kubernetes?', 'en', false],
    ['And then?', 'en', false],
    ['What was your own part in this?', 'de', true],
    ['Was war Ihr eigener Anteil daran?', 'de', false],
    ['What was your part?', 'ru', true],
    ['Каков был ваш вклад?', 'ru-RU', false],
    ['Quel était votre rôle dans ce projet ?', 'fr-CA', false],
    ['Whatever this may be of a language', 'tlh', false],
    ['', 'en', false],
  ])('%s in an interview in %s: %s', (sentence, language, expected) => {
    expect(isInAnotherLanguage(sentence, language)).toBe(expected);
  });
});
