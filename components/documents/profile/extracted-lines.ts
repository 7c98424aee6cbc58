import { formatPartialDate } from '#components/ui/format.ts';
import { messages } from '#lib/messages.ts';

const fields = messages.documents.fields;

/**
 * What had been read in a place that was corrected since, in lines to be shown: a value as one line, a list as
 * one line an entry. Of whatever shape: it comes from a time when profiles may have looked otherwise.
 */
export function extractedLines(value: unknown): { isList: boolean; lines: string[] } {
  if (Array.isArray(value)) {
    return { isList: true, lines: value.map(lineOf).filter((line) => line !== '') };
  }
  const line = lineOf(value);
  return { isList: false, lines: line === '' ? [] : [line] };
}

function lineOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? fields.yes : fields.no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return '';
  const entry = value as Record<string, unknown>;
  const dates = [
    dateOf(entry.start),
    entry.is_current === true ? fields.present : dateOf(entry.end),
  ];
  return [
    entry.name,
    entry.text,
    entry.title,
    entry.degree,
    entry.field,
    entry.employer,
    entry.institution,
    dates.filter((date) => date !== null).join(' – '),
  ]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(', ');
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' ? formatPartialDate(value) : null;
}
