import { describe, expect, it } from 'vitest';
import { yearsAskedFor } from './years-asked.ts';

describe('yearsAskedFor', () => {
  it.each([
    ['3+ years with SQL', 3],
    ['3-5 years in sales', 3],
    ['two to four years', 2],
    ['3 (three) years of practice', 3],
    ['one (1) year of specialized experience', 1],
    ['about a year of working with data', 1],
    ['mindestens 3 Jahre Berufserfahrung', 3],
    ['Mindestens dreijährige Berufserfahrung', 3],
    ['au moins 5 ans d’expérience', 5],
    ['minim 2 ani experiență', 2],
    ['5年以上产品经验', 5],
    ['Mínimo 1 año en un puesto parecido', 1],
    ['Experiencia de 3 a 4 años', 3],
    ['خبرة لا تقل عن 5 سنوات', 5],
    ['minimaal twee jaar ervaring', 2],
    ['co najmniej trzy lata doświadczenia', 3],
    ['ein Jahr Erfahrung', 1],
    ['pelo menos 4 anos de experiência', 4],
  ])('reads %j', (text, years) => {
    expect(yearsAskedFor(text)).toBe(years);
  });

  it.each([
    'several years of experience',
    'mehrjährige Erfahrung',
    'plusieurs années d’expérience',
    'You are over 18 years of age',
    'a contract of 2 years',
    'befristet auf 2 Jahre',
    'a firm of 48, here since 1987',
    'Windows 10',
  ])('takes nothing for years that is none: %j', (text) => {
    expect(yearsAskedFor(text)).toBeNull();
  });
});
