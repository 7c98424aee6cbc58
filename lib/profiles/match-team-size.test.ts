import { describe, expect, it } from 'vitest';
import { teamSize } from './match-team-size.ts';

describe('teamSize', () => {
  it.each([
    ['Leading a team of 10+ bakers', 10],
    ['Led a team of six', 6],
    ['Leitung von 14 Mitarbeitenden', 14],
    ['Équipe de 9 personnes', 9],
    ['Led the team through 2 audits', null],
  ])('%s: %s', (text, size) => {
    expect(teamSize(text)).toBe(size);
  });
});
