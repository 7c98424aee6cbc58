import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { joinBrokenWords } from './broken-words.ts';
import {
  countLost,
  isUnreadable,
  markLost,
  repairLost,
  withoutDoubtfulAddresses,
} from './damaged-text.ts';

describe('damaged text', () => {
  it('counts letters that were lost, not icons', () => {
    expect(countLost('Certi\u0000ed \uFFFEnance')).toBe(2);
    expect(countLost('\uE0E1 anna@example.org \uE0E2 555')).toBe(0);
  });

  it('keeps the place of a lost letter, also at the start of a word', () => {
    expect(markLost('a\tof\u0000ce, \u0000nance\n\u0001')).toBe('a\tof\uFFFDce, \uFFFDnance\n ');
  });

  it('tells letters that were shifted, or lost in numbers, from language', () => {
    // Numbers of glyphs in place of characters, as a font without a table of them gives: a is 68.
    const shifted = [...'These words were written by a font of its own']
      .map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29))
      .join('');
    expect(isUnreadable(shifted)).toBe(true);
    expect(isUnreadable('Xkrt wvlm zkrp trwn skdl wprt mnks vrtl bgtr plkm zwtr knbv')).toBe(true);
    expect(isUnreadable('\uFFFDh\uFFFDs t\uFFFDxt l\uFFFDst \uFFFDts v\uFFFDw\uFFFDls')).toBe(true);
    expect(
      isUnreadable('Rhythm, Mgr. Krč, PhD, HTTPS and SQL are words like others in this sentence'),
    ).toBe(false);
    expect(isUnreadable('Štvrť, prst, krk, smrť a vlk stoja vedľa seba')).toBe(false);
    expect(isUnreadable('软件工程师 2019 年至今')).toBe(false);
  });

  it('fills in what fits the picture in one way only', () => {
    const seen = 'Financial controls, the financial office, cast and cost';
    expect(repairLost('\uFFFDnancial of\uFFFDce c\uFFFDst', seen)).toBe(
      'financial office c\uFFFDst',
    );
    expect(repairLost('nothing like zeb\uFFFDra', seen)).toBe('nothing like zeb\uFFFDra');
  });

  it('fills in an address too, where the picture completes it', () => {
    expect(repairLost('anna.\uFFFDelds@example.org', 'anna.fields@example.org')).toBe(
      'anna.fields@example.org',
    );
  });

  it('takes no longer for a hostile text than for another', () => {
    const startedAt = processorMs();
    for (const text of ['a'.repeat(200_000), '@'.repeat(200_000), 'a\u0000'.repeat(100_000)]) {
      withoutDoubtfulAddresses(text, text);
      markLost(text);
      isUnreadable(text);
      repairLost(text, 'words');
      joinBrokenWords([text]);
    }
    expect(processorMs() - startedAt).toBeLessThan(3_000);
  });

  it('takes out an address that is damaged or read in two ways', () => {
    expect(withoutDoubtfulAddresses('Write to anna.\uFFFDelds@example.org today', null)).toBe(
      'Write to \uFFFD today',
    );
    expect(withoutDoubtfulAddresses('anna.elds@example.org', 'anna.fields@example.org')).toBe(
      '\uFFFD',
    );
    expect(
      withoutDoubtfulAddresses('anna.fields@example.org', 'anna.fields @example.org, more'),
    ).toBe('anna.fields@example.org');
    expect(withoutDoubtfulAddresses('anna@example.org', 'a reading without it')).toBe(
      'anna@example.org',
    );
  });
});
