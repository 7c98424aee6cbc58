import WordExtractor from 'word-extractor';
import type { RawDocument } from './raw-document.ts';

/** Reads a Word 97–2003 file: headers, body with its tables as tabs, text boxes, notes, footers. */
export async function readDoc(bytes: Buffer): Promise<RawDocument> {
  const document = await new WordExtractor().extract(bytes);
  const options = { filterUnicode: false };
  const parts = [
    document.getHeaders({ ...options, includeFooters: false }),
    document.getBody(options),
    document.getTextboxes(options),
    document.getFootnotes(options),
    document.getEndnotes(options),
    document.getFooters(options),
  ];
  const text = parts.map((part) => part.trim()).filter((part) => part !== '');
  return { text: text.join('\n\n'), pages: null, hidden: [] };
}
