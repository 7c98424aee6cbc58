import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';
import { effectiveCandidate } from './corrections.ts';
import { effectiveSources } from './effective-sources.ts';
import { pointerParts, valueAt } from './json-pointer.ts';
import { makeCorrections } from './make-corrections.ts';

const TEXT = `Tomas Verell
tomas@example.org

Experience

Fitter, Orne Works
01/2018 - 12/2019
• Kept the pumps running.

Fitter, Saltby Yard
01/2020 - 12/2021
• Trained two apprentices.

Skills
Welding, Pump repair`;

const extraction = extractCandidateProfile(TEXT, '2026-01');
const row = {
  kind: 'resume',
  profile: extraction.profile,
  sources: extraction.sources,
  corrections: {},
  createdAt: new Date('2026-01-15T00:00:00Z'),
  text: TEXT,
};

function corrected(set: Record<string, unknown>) {
  const { corrections, problems } = makeCorrections(row, {
    set,
    unset: [],
    by: 'usr_1',
    at: '2026-02-01T10:00:00.000Z',
  });
  expect(problems).toEqual([]);
  const after = { ...row, corrections };
  const sources = effectiveSources(after) ?? {};
  const said = (pointer: string) => {
    const range = sources[pointer];
    return range ? TEXT.slice(range.start, range.end) : null;
  };
  return { profile: effectiveCandidate(after), sources, said };
}

describe('where corrected values stand', () => {
  it('is as it was without corrections, and unknown before anything was extracted', () => {
    expect(effectiveSources(row)).toEqual(extraction.sources);
    expect(effectiveSources({ ...row, sources: null })).toBeNull();
  });

  it('follows entries to their new place in a list', () => {
    const [first, second] = extraction.profile.experience;
    const { sources } = corrected({ '/experience': [second, first] });
    for (const [pointer, range] of Object.entries(extraction.sources)) {
      const moved = pointer.replace(
        /^\/experience\/([01])/,
        (_, index) => `/experience/${1 - index}`,
      );
      expect(sources[moved]).toEqual(range);
    }
  });

  it('is kept for what was left in an entry, and found for what was written anew, near the old place', () => {
    const [first, second] = extraction.profile.experience;
    const { said, sources } = corrected({
      '/experience': [
        first,
        {
          ...second,
          title: 'Fitter, Saltby',
          highlights: ['Trained two apprentices.', 'Invented.'],
        },
      ],
    });
    expect(said('/experience/1/title')).toBe('Fitter, Saltby');
    expect(said('/experience/1/employer')).toBe('Saltby Yard');
    expect(said('/experience/1/start')).toBe('01/2020 - 12/2021');
    expect(said('/experience/1/highlights/0')).toBe('Trained two apprentices.');
    expect(said('/experience/1/highlights/1')).toBeNull();
    expect(sources['/experience/0/title']).toEqual(extraction.sources['/experience/0/title']);
  });

  it('is given to one of two entries made of the same', () => {
    const [first] = extraction.profile.experience;
    const { sources } = corrected({
      '/experience': [
        { ...first, title: 'One' },
        { ...first, title: 'Two' },
      ],
    });
    expect(sources['/experience/0/start']).toBeDefined();
    expect(sources['/experience/1/start']).toBeUndefined();
  });

  it('is nowhere for what does not stand in the text, and never inside another word', () => {
    const { said, sources } = corrected({
      '/name': 'Thomas Verell',
      '/contact/location': 'Orn',
      '/skills': ['Pump repair', 'Riveting'],
    });
    expect(said('/name')).toBeNull();
    expect(said('/contact/location')).toBeNull();
    expect(said('/skills/0/name')).toBe('Pump repair');
    expect(Object.keys(sources).filter((key) => key.startsWith('/skills'))).toEqual([
      '/skills/0/name',
    ]);
    expect(said('/contact/email')).toBe('tomas@example.org');
  });

  it('always shows the value itself, dates aside', () => {
    const { profile, sources } = corrected({
      '/headline': 'Fitter',
      '/skills': ['Welding', 'Kept the pumps'],
    });
    for (const [pointer, { start, end }] of Object.entries(sources)) {
      if (/\/(start|end)$/.test(pointer)) continue;
      expect(TEXT.slice(start, end)).toBe(valueAt(profile, pointerParts(pointer) ?? []));
    }
  });

  it('takes what a person wrote as words, whatever signs are in it', () => {
    const { said } = corrected({
      '/name': 'Tomas Verell-Orne (ret.) [C++] a/b {x} ^$ \\d | *',
      '/headline': 'Fitter, Orne Works',
    });
    expect(said('/name')).toBeNull();
    expect(said('/headline')).toBe('Fitter, Orne Works');
  });
});
