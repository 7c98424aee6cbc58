/** `confidence` is the mean of the letters, 0 to 100, as the engine judges itself. */
export type Recognition = { text: string; confidence: number };

/** The level of a row that is a word; the others (page, block, paragraph, line) hold only places. */
const WORD_LEVEL = '5';
/** Lines below this are shapes of a photograph or a logo taken for letters. */
const MIN_LINE_CONFIDENCE = 35;
/** Signs that a bullet is taken for, alone before the words of a line. */
const BULLET = /^(?:[•·▪●○■□◦‣»«©®¢*°]|[eo](?= \p{Lu}))+ +(?=\S)/u;

type Line = { block: string; paragraph: string; words: string[]; letters: number; sum: number };

/**
 * The engine's table of words → text: one line for each line of the page, an empty line between
 * paragraphs, nothing of lines that are not letters. The table has tab-separated columns: level, page,
 * block, paragraph, line, word, left, top, width, height, confidence, text.
 */
export function textOfTable(table: string): Recognition {
  const lines = linesOf(table).filter(
    ({ sum, letters }) => letters > 0 && sum / letters >= MIN_LINE_CONFIDENCE,
  );
  let text = '';
  let letters = 0;
  let sum = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) {
      const isSame = before.block === line.block && before.paragraph === line.paragraph;
      text += isSame ? '\n' : '\n\n';
    }
    text += line.words.join(' ').replace(BULLET, '• ');
    letters += line.letters;
    sum += line.sum;
  });
  return { text, confidence: letters === 0 ? 0 : sum / letters };
}

function linesOf(table: string): Line[] {
  const lines = new Map<string, Line>();
  for (const row of table.split('\n')) {
    const [level, , block = '', paragraph = '', line = '', , , , , , confidence, word = ''] =
      row.split('\t');
    if (level !== WORD_LEVEL || word.trim() === '') continue;
    const key = `${block} ${paragraph} ${line}`;
    const found = lines.get(key) ?? { block, paragraph, words: [], letters: 0, sum: 0 };
    found.words.push(word.trim());
    found.letters += word.length;
    found.sum += word.length * Number(confidence);
    lines.set(key, found);
  }
  return [...lines.values()];
}
