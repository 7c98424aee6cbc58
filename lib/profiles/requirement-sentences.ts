import { append, itemsOf, type Line, type Span, sentencesOf } from './text-lines.ts';

/** A sentence ends at no abbreviation ("Ein eidg. Fachausweis") and goes on in no line that begins anew. */
export function wholeSentences(text: string, lines: readonly Line[]): Span[] {
  const joined: Span[] = [];
  for (const block of blocksOf(lines)) {
    let pieces = 0;
    for (const sentence of sentencesOf(text, block)) {
      const last = joined.at(-1);
      const goesOn = pieces > 0 && pieces < ABBREVIATIONS_MAX;
      pieces += 1;
      if (goesOn && last && ABBREVIATED.test(last.text.slice(-ABBREVIATION_CHARACTERS))) {
        joined[joined.length - 1] = append(last, ' ', sentence);
      } else {
        joined.push(sentence);
        pieces = 1;
      }
    }
  }
  return joined;
}

/** Part of the longest line below which a line without a full stop was ended, not broken. */
const SHORT_LINE = 0.6;

/** Words with a capital only where a sentence begins. */
const BEGINS = /^(?:You|We|Our|The|An?|Vous|Tu|Nous|Une?|Les?|La|Je|Ai|Tienes|Você)\s/u;

/** Lines of a form ("Position: …", "Location: …") tell no sentence together. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const blocks: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const begins =
      last === undefined ||
      last.text.length < longest * SHORT_LINE ||
      /^[^:]{2,30}\s?:\s/u.test(line.text) ||
      BEGINS.test(line.text);
    if (begins && /^[\p{Lu}\d]/u.test(line.text)) blocks.push([line]);
    else (blocks.at(-1) ?? blocks[blocks.push([]) - 1])?.push(line);
    last = line;
  }
  return blocks;
}

/** So many pieces of one sentence at most, each parted by an abbreviation. */
const ABBREVIATIONS_MAX = 8;
const ABBREVIATION_CHARACTERS = 12;
const ABBREVIATED =
  /(?<!\p{L})(?:eidg|staatl|dt|dipl|bzw|z\. ?b|inkl|ca|min|mind|max|evtl|ggf|e\.g|i\.e|incl|approx|no|nr|dr|st|art|abs|kat|ex|np|tj|resp|tel|st|mr|mrs|prof|ing|lic|hum|sr|jr|vs)\.$/iu;

/** The items of each list: what stands between two lists parts them. */
export function listsOf(lines: readonly Line[]): Span[][] {
  const marked = new Set(lines.filter((line) => line.isItem).map(({ start }) => start));
  const lists: Span[][] = [];
  let isOpen = false;
  for (const item of itemsOf(lines)) {
    if (!marked.has(item.start)) isOpen = false;
    else if (isOpen) lists.at(-1)?.push(item);
    else {
      lists.push([item]);
      isOpen = true;
    }
  }
  return lists;
}

/** Lines that are no items and do not go on what an item began. */
export function paragraphLines(lines: readonly Line[]): Line[] {
  const items = itemsOf(lines);
  const marked = new Set(lines.filter((line) => line.isItem).map(({ start }) => start));
  const listed = items.filter(({ start }) => marked.has(start));
  let at = 0;
  return lines.filter((line) => {
    while (at < listed.length && (listed[at]?.end ?? 0) <= line.start) at += 1;
    const item = listed[at];
    return !line.isItem && !(item && item.start <= line.start && line.start < item.end);
  });
}
