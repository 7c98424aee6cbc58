import type { TextRun } from './text-runs.ts';

export type Line = { runs: TextRun[]; width: number };

export type LineRules = {
  /** points */
  width: number;
  runsOf: (text: string) => TextRun[];
  /** width of a run in points */
  measure: (run: TextRun) => number;
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks a text into lines no wider than `width`: at line breaks, spaces and after hyphens and slashes; a
 * word wider than a line (an address, a script without spaces) breaks between characters. A character
 * wider than a line has one of its own. A text of nothing is no line.
 */
export function layOutLines(text: string, rules: LineRules): Line[] {
  const lines: Line[] = [];
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    if (paragraph.trim() === '') continue;
    lines.push(...linesOf(paragraph.trim(), rules));
  }
  return lines;
}

function linesOf(paragraph: string, rules: LineRules): Line[] {
  const lines: Line[] = [];
  let line = '';
  const widthOf = (text: string) =>
    rules.runsOf(text).reduce((sum, run) => sum + rules.measure(run), 0);
  const close = () => {
    const kept = line.trimEnd();
    if (kept !== '') lines.push({ runs: rules.runsOf(kept), width: widthOf(kept) });
    line = '';
  };
  let used = 0;
  for (const word of wordsOf(paragraph)) {
    const whole = widthOf(word);
    if (used + widthOf(word.trimEnd()) <= rules.width) {
      line += word;
      used += whole;
      continue;
    }
    close();
    used = 0;
    for (const part of whole <= rules.width ? [word] : charactersOf(word)) {
      const partWidth = widthOf(part);
      if (used + widthOf(part.trimEnd()) > rules.width) {
        close();
        used = 0;
      }
      line += part;
      used += partWidth;
    }
  }
  close();
  return lines;
}

/** Words with the space after them; a hyphen or slash between letters ends one too. */
function wordsOf(paragraph: string): string[] {
  return paragraph.match(/[^\s/-]*(?:[/-]+|\s+|$)/gu)?.filter((word) => word !== '') ?? [];
}

function charactersOf(word: string): string[] {
  return [...graphemes.segment(word)].map(({ segment }) => segment);
}
