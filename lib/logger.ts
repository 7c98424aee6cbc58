/**
 * One JSON object a line on stderr. Fields are ids, counts, codes and durations: never names, answers,
 * document text, prompts, tokens or the raw errors of others. `errorFields` is how an error is logged.
 */
export type LogFields = Record<string, string | number | boolean | null | undefined>;
type Level = 'debug' | 'info' | 'warn' | 'error';

const ORDER: Record<Level, number> = { debug: 10, info: 20, warn: 30, error: 40 };
let threshold: number = ORDER.info;

export function setLogLevel(level: Level | 'silent'): void {
  threshold = level === 'silent' ? Number.POSITIVE_INFINITY : ORDER[level];
}

function write(level: Level, event: string, fields: LogFields): void {
  if (ORDER[level] < threshold) return;
  process.stderr.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`,
  );
}

export const logger = {
  debug: (event: string, fields: LogFields = {}) => write('debug', event, fields),
  info: (event: string, fields: LogFields = {}) => write('info', event, fields),
  warn: (event: string, fields: LogFields = {}) => write('warn', event, fields),
  error: (event: string, fields: LogFields = {}) => write('error', event, fields),
};

/**
 * The kind and place of an error without its message, which may quote what somebody typed:
 * its name, its code, and the innermost frames of its stack.
 */
export function errorFields(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  const at = thrown.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 4)
    .map((line) => line.trim().slice(3))
    .join(' < ');
  const cause = thrown.cause instanceof Error ? thrown.cause.name : undefined;
  return { error: thrown.name, code, at, cause };
}
