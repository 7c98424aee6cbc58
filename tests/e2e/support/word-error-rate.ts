/**
 * Words to be put in, left out or exchanged to make `heard` of `spoken`, per spoken word (the usual measure of
 * recognisers). Case and punctuation do not count.
 */
export function wordErrorRate(spoken: string, heard: string): number {
  const wanted = wordsOf(spoken);
  const found = wordsOf(heard);
  let row = found.map((_, index) => index + 1);
  wanted.forEach((word, done) => {
    const next: number[] = [];
    found.forEach((other, at) => {
      const before = at === 0 ? done : (row[at - 1] ?? 0);
      const left = at === 0 ? done + 1 : (next[at - 1] ?? 0);
      next.push(Math.min(before + (word === other ? 0 : 1), (row[at] ?? 0) + 1, left + 1));
    });
    row = next;
  });
  return (row.at(-1) ?? wanted.length) / wanted.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
