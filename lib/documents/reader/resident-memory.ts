import { readFile } from 'node:fs/promises';

/**
 * Resident bytes of a process by Linux's own count, now and at most so far; null where the system
 * does not tell (there the process watches itself) or the process is gone.
 */
export async function residentMemory(pid: number): Promise<{ now: number; peak: number } | null> {
  const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => null);
  const kibibytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status ?? '')?.[1] ?? Number.NaN);
  const now = kibibytes('VmRSS') * 1024;
  const peak = kibibytes('VmHWM') * 1024;
  return Number.isNaN(now) || Number.isNaN(peak) ? null : { now, peak };
}
