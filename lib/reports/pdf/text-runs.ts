/** A font that may write a text, and which characters it has. */
export type RunFont = { key: string; covers: (codePoint: number) => boolean };

/** Characters in a row that one font writes. */
export type TextRun = {
  font: string;
  /** what is drawn */
  text: string;
  /** what it stands for, where no font has the characters; null: the drawn text is the text */
  actual: string | null;
};

/** Drawn once for each character that no font has; the characters themselves go along unseen. */
export const STAND_IN = '¤';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// Joiners, direction marks, soft hyphens and variation selectors: nothing is drawn for them.
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const CONTROL = /\p{Cc}/gu;

/**
 * Cuts a text (one line, no breaks) into runs by the first font of `fonts` that has all of a character; a
 * run goes on in its font while that has the characters. What no font has becomes stand-ins that carry the
 * text itself, so nothing is ever lost. Joined, `actual ?? text` is the text but for unseen marks. The
 * stand-in must be in the first font.
 */
export function textRuns(text: string, fonts: readonly RunFont[]): TextRun[] {
  const runs: TextRun[] = [];
  const first = fonts[0];
  if (!first) return runs;
  for (const { segment } of graphemes.segment(text.toWellFormed().replace(CONTROL, ' '))) {
    const drawn = segment.normalize('NFC').replace(UNSEEN, '');
    if (drawn === '') continue;
    const last = runs.at(-1);
    const current = fonts.find(({ key }) => key === last?.font);
    const font = [...(current ? [current] : []), ...fonts].find((each) => coversAll(each, drawn));
    if (font) {
      if (last && last.font === font.key && last.actual === null) last.text += drawn;
      else runs.push({ font: font.key, text: drawn, actual: null });
    } else if (last && last.actual !== null) {
      last.text += STAND_IN;
      last.actual += segment;
    } else {
      runs.push({ font: first.key, text: STAND_IN, actual: segment });
    }
  }
  return runs;
}

/** How many characters of these runs are drawn as stand-ins. */
export function standInsOf(runs: readonly TextRun[]): number {
  return runs.reduce((sum, run) => sum + (run.actual === null ? 0 : run.text.length), 0);
}

function coversAll(font: RunFont, characters: string): boolean {
  for (const character of characters) {
    if (!font.covers(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
