import { describe, expect, it } from 'vitest';
import { skillDictionary } from './skill-dictionary.ts';
import { readSkillTable, type SkillName, skillKey } from './skill-table.ts';

function read(...tables: string[]): Map<string, SkillName> {
  const names = new Map<string, SkillName>();
  for (const table of tables) readSkillTable(table, names);
  return names;
}

describe('a table of skills', () => {
  it('has a skill a line, its usual name first', () => {
    const names = read('# tools\nLathe work | turning | Drehen\n');
    expect(names.get('turning')?.canonical).toBe('Lathe work');
    expect(names.get('drehen')?.canonical).toBe('Lathe work');
    expect(names.size).toBe(3);
  });

  it('marks names that need a capital or a context, also where the name stands twice', () => {
    const names = read('Sketch | ^Sketch\n?Base | openoffice base');
    expect(names.get('sketch')?.mark).toBe('name');
    expect(names.get('base')?.mark).toBe('context');
    expect(names.get('openoffice base')?.mark).toBe('sure');
  });

  it('adds the names of a later table to a skill that an earlier one knows', () => {
    const names = read('SQL', 'SQL | structured query language');
    expect(names.get('structured query language')?.canonical).toBe('SQL');
  });

  it('finds names without regard to accents, capitals, hyphens and strokes', () => {
    expect(skillKey('Problem-Solving')).toBe(skillKey('problem solving'));
    expect(skillKey('Négociation')).toBe('negociation');
    expect(skillKey('CI/CD')).toBe('ci cd');
    expect(skillKey('C++')).not.toBe(skillKey('C'));
  });

  it('of ours holds every name under one skill only', () => {
    for (const [key, { canonical }] of skillDictionary().names) {
      expect(skillDictionary().names.get(skillKey(canonical))?.canonical, key).toBe(canonical);
    }
  });
});
