/** A text without what a quote may differ in, and where each of its characters stood. */
export type NormalisedText = {
  text: string;
  /** for each UTF-16 unit of `text`: start and end (exclusive) of what it came from */
  starts: number[];
  ends: number[];
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** `+` and `#` stay: C, C++ and C# are three things. */
const KEPT = /[\p{L}\p{N}\p{M}+#]/u;
/** None of these joins with another to one letter. */
const ONE_UNIT_EACH = /^[\n\x20-\x7e\u2019]*$/u;
/** Apostrophes vanish inside words (don’t = dont); everything else that is not kept separates words. */
const VANISHES = /^['’ʼ`´]$/u;

/**
 * Folds case, compatibility forms, spaces and punctuation: words joined by single spaces, with a map back to
 * the UTF-16 offsets of the original.
 */
export function normaliseText(original: string): NormalisedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let separated = false;
  for (const { segment, index } of lettersOf(original)) {
    if (VANISHES.test(segment)) continue;
    if (!KEPT.test(segment)) {
      separated = units.length > 0;
      continue;
    }
    if (separated) {
      units.push(' ');
      starts.push(index);
      ends.push(index);
      separated = false;
    }
    for (const character of segment.normalize('NFKC').toLowerCase()) {
      if (!KEPT.test(character)) continue;
      for (const unit of character.split('')) {
        units.push(unit);
        starts.push(index);
        ends.push(index + segment.length);
      }
    }
  }
  return { text: units.join(''), starts, ends };
}

/** What a reader takes for one letter each. Plain English needs no table for that, and is most of what is read. */
function* lettersOf(text: string): Iterable<{ segment: string; index: number }> {
  if (!ONE_UNIT_EACH.test(text)) {
    yield* graphemes.segment(text);
    return;
  }
  for (let index = 0; index < text.length; index += 1) yield { segment: text.charAt(index), index };
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  const folded = normaliseText(text).text;
  return folded === '' ? [] : folded.split(' ');
}
