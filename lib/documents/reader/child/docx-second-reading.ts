import type { DocumentWarning } from '#lib/documents/document-types.ts';
import type { XmlElement } from './xml-tree.ts';

/** Shorter words are found everywhere; they prove nothing. */
const WORD_LETTERS_MIN = 3;
/** What may differ between two honest readings: a few words, and of a long text this share. */
const MISSED_MAX = 4;
const MISSED_SHARE_MAX = 0.03;
/** Words that only one reader has are looked for in the other's letters, so many of them. */
const DOUBTS_MAX = 500;
/** Unpacked size of a body that is read twice, 1 MiB: larger ones cost more time than they are worth. */
export const READ_TWICE_BYTES_MAX = 1024 * 1024;

export const SOMETHING_MISSING: DocumentWarning = {
  code: 'damaged_text',
  message: 'Some words of this file could not be read. Check the text against the file.',
};

/**
 * Whether another reader, mammoth, finds words in the body of a DOCX that ours does not know, neither as text
 * nor as hidden (`known` holds both): then something was lost in silence. It knows less (page headers, hidden
 * text, layout), so its text is compared and never used. A file that it cannot read says nothing about ours.
 */
export async function isMissedByUs(bytes: Buffer, known: string): Promise<boolean> {
  // Loaded when the first file needs it, which is seldom: see `mayBeMissedByUs`.
  const { default: mammoth } = await import('mammoth');
  const other = await mammoth.extractRawText({ buffer: bytes }).catch(() => null);
  if (other === null) return false;
  const found = new Set(wordsOf(other.value));
  return countMissed(found, known) > Math.max(MISSED_MAX, MISSED_SHARE_MAX * found.size);
}

/**
 * Whether the second reading can find anything: it takes longer than the first, and its words all stand in the
 * runs of the body. Where ours holds those, whatever they are in, nothing was lost that mammoth would find.
 */
export function mayBeMissedByUs(body: XmlElement, known: string): boolean {
  return countMissed(new Set(wordsOf(textOfRuns(body))), known) > MISSED_MAX;
}

/** Counts words that are not in a text. */
function countMissed(words: ReadonlySet<string>, known: string): number {
  const ours = new Set(wordsOf(known));
  const doubts = [...words].filter((word) => !ours.has(word)).slice(0, DOUBTS_MAX);
  if (doubts.length === 0) return 0;
  // Where a line is broken within a paragraph, mammoth puts two words into one.
  const letters = wordsOf(known, 1).join('');
  return doubts.filter((word) => !letters.includes(word)).length;
}

/** What parts two words for mammoth too; a line that is broken does not. */
const ENDS_A_WORD = new Set(['p', 'tab', 'noBreakHyphen', 'softHyphen', 'sym']);

/** All text of the runs inside; whether it is shown is not asked. */
function textOfRuns(element: XmlElement): string {
  let text = '';
  const read = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        if (parent.name === 't') text += child;
        continue;
      }
      read(child);
      if (ENDS_A_WORD.has(child.name)) text += ' ';
    }
  };
  read(element);
  return text;
}

function wordsOf(text: string, lettersMin = WORD_LETTERS_MIN): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= lettersMin);
}
