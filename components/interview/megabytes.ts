const BYTES_PER_MEGABYTE = 1_000_000;

/** Whole megabytes, as people read them. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / BYTES_PER_MEGABYTE);
}
