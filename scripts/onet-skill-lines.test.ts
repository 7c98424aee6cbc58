import { describe, expect, it } from 'vitest';
import { makeSkillLines } from './onet-skill-lines.ts';

const linesOf = (...names: string[]) =>
  makeSkillLines(`Code\tExample\tTitle\n${names.map((name) => `1\t${name}\tx`).join('\n')}\n`);

describe('lines of skills from O*NET', () => {
  it('take off makers, versions and the word software', () => {
    expect(linesOf('Autodesk AutoCAD', 'Alteryx software', 'QuarkXPress 9.1')).toEqual([
      '?Alteryx',
      '^Autodesk AutoCAD | ^AutoCAD',
      '^QuarkXPress',
    ]);
  });

  it('leave out what only describes a kind of software', () => {
    expect(linesOf('Word processing software', 'Web browser software', 'Email software')).toEqual([
      '?Email',
    ]);
    expect(linesOf('Email software', 'Fast email software')).toEqual([]);
  });

  it('keep the abbreviation that a description brings with it', () => {
    expect(linesOf('Geographic information system GIS software')).toEqual([
      '?GIS | ?geographic information system',
    ]);
  });

  it('do not give a plain word to one maker', () => {
    expect(linesOf('Google Analytics', 'Leica ABC', 'Oracle HRIS')).toEqual([
      '^Google Analytics',
      '?Leica ABC',
      '^Oracle HRIS',
    ]);
  });
});
