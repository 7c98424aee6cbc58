const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `45 s`, `12 min`, `1 h 5 min`: as long as a person would say it. */
export function formatDuration(ms: number): string {
  if (ms < MINUTE) return `${Math.max(0, Math.round(ms / SECOND))} s`;
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** A place in an interview: `04:12`, `1:04:12`. */
export function formatClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** `in 3 days`, `2 hours ago`, `just now`; beyond a week the date itself. */
export function formatRelative(at: Date, now: Date, locale = 'en'): string {
  const distance = at.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < 45 * SECOND) return distance > 0 ? 'in a moment' : 'just now';
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size < HOUR) return words.format(Math.round(distance / MINUTE), 'minute');
  if (size < DAY) return words.format(Math.round(distance / HOUR), 'hour');
  if (size < 7 * DAY) return words.format(Math.round(distance / DAY), 'day');
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** The exact moment, in the reader's own zone, which is named. */
export function formatExact(at: Date, locale = 'en'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' }).format(at);
}

/** `340 B`, `12 kB`, `3.4 MB` (powers of ten, as file managers show them). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** 0–1 → `68%`. */
export function formatPercent(share: number, locale = 'en'): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

export function formatNumber(value: number, locale = 'en'): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** `2021-03` → `Mar 2021`, `2021` → `2021`. */
export function formatPartialDate(date: string, locale = 'en'): string {
  const [year, month] = date.split('-');
  if (!year || !month) return date;
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
}
