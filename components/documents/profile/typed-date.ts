const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A month or year as a person types it (`2019-04`, `04/2019`, `4.2019`, `Apr 2019`, `2019`) as `YYYY-MM` or
 * `YYYY`; null for nothing, undefined for what is none.
 */
export function readTypedDate(typed: string): string | null | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  if (/^\d{4}$/.test(text)) return text;
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/.exec(text);
  if (yearFirst) return joined(yearFirst[1], Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (monthFirst) return joined(monthFirst[2], Number(monthFirst[1]));
  const named = /^([a-z]{3,9})\.?[ ,]+(\d{4})$/.exec(text);
  if (named?.[1]) {
    const name = named[1];
    const month = MONTHS.findIndex((entry) => name.startsWith(entry));
    return month === -1 ? undefined : joined(named[2], month + 1);
  }
  return undefined;
}

function joined(year: string | undefined, month: number): string | undefined {
  if (!year || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}
