import { LITTLE_TEXT_WORDS } from '#lib/documents/document-limits.ts';
import type { DocumentWarning, HiddenText } from '#lib/documents/document-types.ts';

/** Counts words; in scripts without blanks a letter counts as half a word, which is about right. */
export function countWords(text: string): number {
  const unspaced = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’@.+#/-]*/gu);
  return Math.max(words?.length ?? 0, Math.round((unspaced?.length ?? 0) / 2));
}

/** Whether there is anything in it that a person could read. */
export function hasReadableLetters(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 2;
}

/** What the recruiter should know of a text that could be read. */
export function warningsOf(text: string, hidden: readonly HiddenText[]): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  if (countWords(text) < LITTLE_TEXT_WORDS) {
    warnings.push({
      code: 'little_text',
      message: 'There is very little text in this document. Check whether it is the right file.',
    });
  }
  if (hidden.length > 0) {
    warnings.push({
      code: 'hidden_text',
      message:
        'The file holds text that a reader does not see. It was left out of everything; look at it yourself.',
    });
  }
  if (text.includes('\uFFFD')) {
    warnings.push({
      code: 'damaged_text',
      message: 'Some letters could not be read. Check names and addresses against the file.',
    });
  }
  return warnings;
}
