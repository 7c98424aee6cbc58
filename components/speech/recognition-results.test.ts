import { describe, expect, it } from 'vitest';
import { newlySettled, readResults } from './recognition-results.ts';

const result = (transcript: string, isFinal: boolean) => ({
  isFinal,
  length: 1,
  0: { transcript, confidence: 0.9 },
});

describe('reading a result list', () => {
  it('joins settled and interim words apart', () => {
    expect(
      readResults([
        result('I checked', true),
        result(' her airway', true),
        result(' and cal', false),
      ]),
    ).toEqual({ settled: 'I checked her airway', interim: 'and cal' });
  });

  it('counts words once when each result repeats the one before', () => {
    expect(
      readResults([result('I', true), result('I checked', true), result('I checked her', true)]),
    ).toEqual({ settled: 'I checked her', interim: '' });
  });

  it('leaves settled words out of an interim result that repeats them', () => {
    expect(readResults([result('I checked', true), result('I checked her', false)])).toEqual({
      settled: 'I checked',
      interim: 'her',
    });
  });
});

describe('what is newly settled', () => {
  it('is what comes after the words already told', () => {
    expect(newlySettled('', 'I checked')).toBe('I checked');
    expect(newlySettled('I checked', 'I checked her airway')).toBe('her airway');
    expect(newlySettled('I checked', 'I checked')).toBe('');
  });
});
