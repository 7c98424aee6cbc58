type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/**
 * What of a progress event changes the page: the standing of the interview and of its newest report. Two
 * events with the same key need one reading of the page.
 */
export function progressKey(status: unknown): string {
  if (!isObject(status)) return '';
  const report = isObject(status.report) ? status.report : {};
  return JSON.stringify([status.status, report.version, report.status]);
}

/** The stage of the report in words, where the event tells one. */
export function reportStageOf(status: unknown): string | null {
  if (!isObject(status) || !isObject(status.report)) return null;
  return typeof status.report.stage === 'string' ? status.report.stage : null;
}
