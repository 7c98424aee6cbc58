import { PROTECTED_QUESTIONS } from './protected-questions.ts';
import { PROTECTED_NAMES, PROTECTED_WORDINGS } from './protected-wordings.ts';

/** A pattern for text as it should be written, and the same for text without its signs. */
type Spelt = { written: RegExp; bare: RegExp };

const WORDINGS = [...PROTECTED_WORDINGS, ...PROTECTED_QUESTIONS].map(({ what, patterns }) => ({
  what,
  patterns: patterns.map(spelt),
}));
const NAMES = PROTECTED_NAMES.map(spelt);

/**
 * The protected attribute or manner that a text names, in words for people; null if none. Knows English, German,
 * French and Romanian, also as they are typed without accents.
 */
export function namedAttribute(text: string): string | null {
  const spelling = spellingsOf(text);
  const found = WORDINGS.find(({ patterns }) => patterns.some((each) => stands(each, spelling)));
  return found?.what ?? null;
}

/** Like `namedAttribute`, for the name of a criterion, where the bare word is enough. */
export function attributeOfName(name: string): string | null {
  const spelling = spellingsOf(name);
  const isName = NAMES.some((each) => stands(each, spelling));
  return isName ? name.trim().toLowerCase() : namedAttribute(name);
}

type Spelling = { written: string; bare: string };

function spellingsOf(text: string): Spelling {
  const written = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { written, bare: withoutSigns(written) };
}

function stands(pattern: Spelt, text: Spelling): boolean {
  return pattern.written.test(text.written) || pattern.bare.test(text.bare);
}

function spelt(written: RegExp): Spelt {
  return { written, bare: new RegExp(withoutSigns(written.source), written.flags) };
}

/** Letters without accents, commas below or cedillas, so that "varsta" is "vârsta" and "ţ" is "ț". */
function withoutSigns(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
