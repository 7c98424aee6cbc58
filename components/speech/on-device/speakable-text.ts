const REPLACED: readonly [RegExp, string][] = [
  [/[‘’‚′]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/\s*[–—―]\s*/g, ', '],
  [/…/g, '...'],
  [/&/g, ' and '],
  [/€\s*(\d[\d.,]*)/g, '$1 euros'],
  [/£\s*(\d[\d.,]*)/g, '$1 pounds'],
  [/ß/g, 'ss'],
  [/[æÆ]/g, 'ae'],
  [/[øØ]/g, 'o'],
  [/[łŁ]/g, 'l'],
];

/**
 * What the voice can read aloud: it knows the letters of ASCII alone, so typographic signs become plain ones and
 * accents are dropped. Empty when nothing can be said.
 */
export function speakableText(text: string): string {
  const plain = REPLACED.reduce((words, [sign, word]) => words.replace(sign, word), text)
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  return /[a-z0-9]/i.test(plain) ? plain : '';
}
