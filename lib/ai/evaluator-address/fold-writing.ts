/** Letters of other scripts that look like Latin ones, in lower case. */
const LOOKALIKES: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  ԁ: 'd',
  ɡ: 'g',
  ӏ: 'l',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ρ: 'p',
  ι: 'i',
  ν: 'v',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
};
const LEET: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** Shorter runs of single letters are initials or a word spelled out for a listener. */
const SPACED_LETTERS =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][\s._*~|-]{1,3}){8,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;
const BASE64 = /(?<![\w+/=])[A-Za-z0-9+/_-]{16,}={0,2}/gu;
const HEX = /(?:\\x|0x)?[0-9a-f]{2}(?:[\s:,]*(?:\\x|0x)?[0-9a-f]{2}){9,}/giu;
const PERCENT = /(?:%[0-9a-f]{2}){3,}|(?:[^%\s]*%[0-9a-f]{2}){3,}/iu;
const ENTITY = /&#(x?)([0-9a-f]{1,6});?/giu;
/** Unicode's tag characters write ASCII that nothing shows. */
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;

/** Lower case, plain letters, single spaces, nothing invisible: what a reader would take the words for. */
export function foldWriting(text: string): string {
  const visible = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  const latin = /[a-z]/u.test(visible);
  return (latin ? visible.replace(/[\p{L}\p{N}]+/gu, unmixed) : visible)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/**
 * What a text says when it is read as it was hidden: as letters set apart, with digits for letters, backwards,
 * in base64, hexadecimal, percent signs, character references, ROT13 or Unicode tags. Folded; those that say nothing
 * readable are left out.
 */
export function hiddenReadings(text: string): string[] {
  const readings: string[] = [];
  for (const found of text.matchAll(TAGS)) {
    readings.push(
      [...found[0]].map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)).join(''),
    );
  }
  for (const [token] of text.matchAll(BASE64)) {
    const decoded = Buffer.from(token, 'base64').toString('utf8');
    if (isReadable(decoded)) readings.push(decoded);
  }
  for (const [token] of text.matchAll(HEX)) {
    const digits = token.replace(/\\x|0x|[\s:,]/giu, '');
    const decoded = Buffer.from(digits, 'hex').toString('utf8');
    if (isReadable(decoded)) readings.push(decoded);
  }
  if (PERCENT.test(text)) {
    readings.push(
      text.replace(/(?:%[0-9a-f]{2})+/giu, (run) =>
        Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
      ),
    );
  }
  if (ENTITY.test(text)) {
    readings.push(
      text.replace(ENTITY, (whole, hex: string, code: string) => {
        const point = Number.parseInt(code, hex === '' ? 10 : 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      }),
    );
  }
  const leet = text
    .toLowerCase()
    .replace(/[^\s]*[a-z][^\s]*/gu, (word) =>
      /[a-z].*[013457@$]|[013457@$].*[a-z]/u.test(word)
        ? word.replace(/[013457@$!]/gu, (sign) => LEET[sign] ?? sign)
        : word,
    );
  if (leet !== text.toLowerCase()) readings.push(leet);
  readings.push(reversed(text), rot13(text));
  return readings.map(foldWriting);
}

/** Runs of letters set apart ("i g n o r e"), put together without any space. */
export function joinedLetters(text: string): string {
  const runs = text.match(SPACED_LETTERS) ?? [];
  return foldWriting(runs.join(' ')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** True for what was decoded from a code and is made of words. */
export function holdsDecodedWords(text: string): boolean {
  return [...text.matchAll(BASE64)].some(([token]) => {
    const decoded = Buffer.from(token, 'base64').toString('utf8');
    return isReadable(decoded) && /\p{L}{2,}\s+\p{L}{2,}/u.test(decoded);
  });
}

/** A word of two scripts is none of either: its strange letters are read as the Latin ones they look like. */
function unmixed(word: string): string {
  const plain = [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return /[a-z]/u.test(word) || /^[a-z]+$/u.test(plain) ? plain : word;
}

function isReadable(text: string): boolean {
  const letters = text.match(/[\p{L}\s.,!?'":]/gu)?.length ?? 0;
  return text.length >= 8 && !/(?!\s)\p{Cc}|\uFFFD/u.test(text) && letters / text.length >= 0.85;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function rot13(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
