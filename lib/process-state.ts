import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a process runs. One that has ended and that nobody has taken notice of (a zombie, as containers
 * without an init keep them) still has its number, but does nothing any more.
 */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = processStat(pid)?.[0];
  return state !== 'Z' && state !== 'X';
}

/** When a process began, in the system's own ticks; null where the system does not tell. */
export function processStart(pid: number): string | null {
  return processStat(pid)?.[19] ?? null;
}

/** File name of the program a process runs; null where the system does not tell. */
export function programOf(pid: number): string | null {
  const line = readOrNull(`/proc/${pid}/cmdline`);
  return line ? path.basename(line.split('\0')[0] ?? '') : null;
}

/** The fields of /proc/<pid>/stat from the state on: before it stands a name that may hold anything. */
function processStat(pid: number): string[] | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
