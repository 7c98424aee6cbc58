/** About two lines of a phone. */
const MOST_CHARS = 180;

/** The last sentences of a text, as many as fit into two lines: the question at the end of a longer turn. */
export function endOfText(text: string, mostChars: number = MOST_CHARS): string {
  const sentences = text.match(/[^.!?。！？]+[.!?。！？]*["”’)]*\s*/gu) ?? [text];
  let end = '';
  for (const sentence of sentences.toReversed()) {
    if (end && sentence.length + end.length > mostChars) break;
    end = sentence + end;
  }
  return end.trim();
}
