import { readFile } from 'node:fs/promises';

/** Linux counts in hundredths of a second for everybody who asks (USER_HZ). */
const MS_PER_TICK = 10;

/** Processor time of a process so far, in ms, by Linux's own count; null where the system does not tell or it is gone. */
export async function processorTime(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  // The name in brackets may hold blanks; after it, utime and stime are the 12th and 13th.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields?.[11]) + Number(fields?.[12]);
  return Number.isNaN(ticks) ? null : ticks * MS_PER_TICK;
}
