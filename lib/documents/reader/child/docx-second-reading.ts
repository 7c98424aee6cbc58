import mammoth from 'mammoth';
import type { DocumentWarning } from '#lib/documents/document-types.ts';

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
  const other = await mammoth.extractRawText({ buffer: bytes }).catch(() => null);
  if (other === null) return false;
  const found = new Set(wordsOf(other.value));
  const ours = new Set(wordsOf(known));
  // Where a line is broken within a paragraph, mammoth puts two words into one.
  const letters = wordsOf(known, 1).join('');
  const missed = [...found]
    .filter((word) => !ours.has(word))
    .slice(0, DOUBTS_MAX)
    .filter((word) => !letters.includes(word)).length;
  return missed > Math.max(MISSED_MAX, MISSED_SHARE_MAX * found.size);
}

function wordsOf(text: string, lettersMin = WORD_LETTERS_MIN): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= lettersMin);
}
