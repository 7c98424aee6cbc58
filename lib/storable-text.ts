/** Text without what PostgreSQL takes in no text and in no JSON: NUL and half surrogate pairs. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
