import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { extractCandidateProfile } from '#lib/profiles/candidate-profile.ts';
import type { ExpectedNasty } from './expected.ts';
import { plain } from './plain-text.ts';

/**
 * What is wrong with how a hostile file ended, in words; empty when all is as expected. `result` is the text
 * that was read or the code of the refusal. Codes are compared without case; a file that needs recognition
 * is to be read by it.
 */
export function faultsOfNasty(expected: ExpectedNasty, result: ParsedDocument | string): string[] {
  const outcomes = expected.outcome.split('-or-');
  const code = expected.code?.toLowerCase();
  if (typeof result === 'string') {
    if (!outcomes.includes('error')) return [`refused with ${result}`];
    return code === undefined || result === code ? [] : [`${result} instead of ${code}`];
  }
  const faults: string[] = [];
  const warnings: string[] = result.warnings.map((each) => each.code);
  const isRecognised = outcomes.includes('needs-ocr');
  if (isRecognised) {
    if (!warnings.includes('read_by_ocr')) faults.push('no warning read_by_ocr');
  } else if (!outcomes.some((outcome) => outcome.startsWith('ok'))) faults.push('was read');
  if (expected.outcome === 'ok-with-warning' && code && !warnings.includes(code))
    faults.push(`no warning ${code}`);
  if (expected.outcome === 'ok' && warnings.includes('hidden_text')) faults.push('false alarm');
  const wanted = [
    ...(expected.mustContainText ?? []),
    ...(isRecognised ? (expected.withOcr?.mustContainText ?? []) : []),
    ...(expected.ifOk?.mustContainText ?? []),
  ];
  // What is recognised from a picture may have other blanks and signs.
  const holds = (text: string) =>
    isRecognised ? plain(result.text).includes(plain(text)) : result.text.includes(text);
  for (const text of wanted) if (!holds(text)) faults.push(`lacks "${text}"`);
  for (const text of expected.mustNotContainText ?? [])
    if (result.text.includes(text)) faults.push(`holds "${text}"`);
  for (const text of expected.mustFlagText ?? []) {
    if (!JSON.stringify(result.hidden).includes(text)) faults.push(`"${text}" not told as hidden`);
    if (result.text.includes(text)) faults.push(`hidden "${text}" is in the text`);
  }
  const skills = extractCandidateProfile(result.text, '2026-01').profile.skills;
  for (const skill of expected.mustNotBeSkills ?? []) {
    if (skills.some(({ name, canonical }) => [name, canonical].map(plain).includes(plain(skill))))
      faults.push(`hidden skill ${skill}`);
  }
  return faults;
}
