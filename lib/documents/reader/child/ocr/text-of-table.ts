/** `confidence` is the mean of the letters, 0 to 100, as the engine judges itself. */
export type Recognition = { text: string; confidence: number };

/** The level of a row that is a word; the others (page, block, paragraph, line) hold only places. */
const WORD_LEVEL = '5';
/** Lines below this are shapes of a photograph or a logo taken for letters. */
const MIN_LINE_CONFIDENCE = 35;
/** Signs that a bullet is taken for, alone before the words of a line. */
const BULLET = /^(?:[•·▪●○■□◦‣»«©®¢*°]|[eo](?= \p{Lu}))+ +(?=\S)/u;

/** From so many letters on a word is clearly wider than high, if it stands upright. */
const WIDE_WORD_LETTERS = 4;

type Line = {
  block: string;
  paragraph: string;
  words: string[];
  letters: number;
  sum: number;
  /** long words that stand upright, less those that lie on their side */
  upright: number;
};

/**
 * The engine's table of words → text: one line for each line of the page, an empty line between
 * paragraphs, nothing of lines that are not letters. Nor of lines that lie on their side, which come in a wrong
 * order; they count as not understood. The table has tab-separated columns: level, page,
 * block, paragraph, line, word, left, top, width, height, confidence, text.
 */
export function textOfTable(table: string): Recognition {
  let text = '';
  let letters = 0;
  let sum = 0;
  let before: Line | undefined;
  for (const line of linesOf(table)) {
    if (line.sum / line.letters < MIN_LINE_CONFIDENCE) continue;
    letters += line.letters;
    if (line.upright < 0) continue;
    sum += line.sum;
    if (before) {
      const isSame = before.block === line.block && before.paragraph === line.paragraph;
      text += isSame ? '\n' : '\n\n';
    }
    text += line.words.join(' ').replace(BULLET, '• ');
    before = line;
  }
  return { text, confidence: letters === 0 ? 0 : sum / letters };
}

function linesOf(table: string): Line[] {
  const lines = new Map<string, Line>();
  for (const row of table.split('\n')) {
    const [
      level,
      ,
      block = '',
      paragraph = '',
      line = '',
      ,
      ,
      ,
      width,
      height,
      confidence,
      word = '',
    ] = row.split('\t');
    if (level !== WORD_LEVEL || word.trim() === '') continue;
    const key = `${block} ${paragraph} ${line}`;
    const found = lines.get(key) ?? { block, paragraph, words: [], letters: 0, sum: 0, upright: 0 };
    found.words.push(word.trim());
    found.letters += word.length;
    found.sum += word.length * (Number(confidence) || 0);
    if (word.length >= WIDE_WORD_LETTERS) found.upright += Number(width) >= Number(height) ? 1 : -1;
    lines.set(key, found);
  }
  return [...lines.values()];
}
