import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { extractCandidateProfile } from './candidate-profile.ts';
import { extractJobProfile } from './job-profile.ts';
import { matchRequirements } from './match-requirements.ts';

/** The longest text that is kept, of one thing again and again. */
const fill = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
/** Ordinary texts take a few ms; a machine under load gets room. */
const AT_ONCE_MS = 2_000;

describe('a text made to be slow', () => {
  it.each([
    'a',
    'a.',
    'a@',
    '1 ',
    '12 34 ',
    '(',
    'Aa ',
    'word ',
    'x \t',
    '2010 - ',
    '2010 2011 ',
    '2010 - 2011 ',
    'Dev, Acme\n2010 - 2011\n',
    '• x\n',
    'Aa Bb\n',
    'Skills\n',
    'Skills\nPython, Go\n',
    'Essential\tx\n',
    'looking for a ',
    'Requirements:\n- x\n',
    '职',
    '–',
    'A ',
    'a.b/c',
    '(1',
    '||',
    '=== A ===\n',
    '2010 A. B ',
    'A (B, c)\n',
    '2010\tA\n',
    'iTill on ',
    'DIN EN ',
  ])('is read at once: %j', (piece) => {
    const text = fill(piece);
    const startedAt = processorMs();
    const { profile: candidate } = extractCandidateProfile(
      `Jo Bright\nExperience\n${text}`,
      '2026-01',
    );
    extractCandidateProfile(`Jo Bright\nSkills\n${text}`, '2026-01');
    const { profile: job } = extractJobProfile(`Dev\nRequirements\n- SQL and Go\n${text}`);
    matchRequirements({ job, resumeText: text, candidate });
    expect(processorMs() - startedAt).toBeLessThan(AT_ONCE_MS);
  });
});
