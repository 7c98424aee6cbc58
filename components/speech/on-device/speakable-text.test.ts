import { expect, it } from 'vitest';
import { speakableText } from './speakable-text.ts';

it.each([
  ['That’s clear – go on…', "That's clear, go on..."],
  ['“Zoë” at the café', '"Zoe" at the cafe'],
  ['€ 40 & more', '40 euros and more'],
  ['one\ntwo', 'one two'],
  ['…', ''],
  ['谢谢', ''],
  ['', ''],
])('“%s” is read as “%s”', (text, read) => {
  expect(speakableText(text)).toBe(read);
});
