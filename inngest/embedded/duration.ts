const UNIT_MS: Record<string, number> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
};

/** Milliseconds of a span as the SDK writes it, `1d2h30m5s`; null when it is not one. */
export function parseDuration(text: string): number | null {
  if (!/^(?:\d+[wdhms])+$/.test(text)) return null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([wdhms])/g)) {
    total += Number(amount) * (UNIT_MS[unit ?? ''] ?? 0);
  }
  return total;
}

/** When a sleep ends: its operation is named by a span or by an ISO time; null when it is neither. */
export function parseWakeTime(text: string, nowMs: number): Date | null {
  if (text === '') return new Date(nowMs);
  const span = parseDuration(text);
  if (span !== null) return new Date(nowMs + span);
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time);
}

/** Ms to wait by a `retry-after` header: whole seconds or a date. Null when absent or not readable. */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | null {
  if (!header) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? null : Math.max(0, time - nowMs);
}
