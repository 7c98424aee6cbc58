/** Of a refused body so much is still read; past it the connection is closed. */
const DISCARD_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads on what is left of a refused body without keeping anything, beside the answer: a client that is still
 * sending would otherwise see a broken connection instead of the reason. Never throws.
 */
export async function discardBody(rest: AsyncIterator<Uint8Array>): Promise<void> {
  let bytes = 0;
  try {
    while (bytes < DISCARD_MAX_BYTES) {
      const next = await rest.next();
      if (next.done) return;
      bytes += next.value.byteLength;
    }
    await rest.return?.();
  } catch {
    // The client is gone, which is what this was waiting for.
  }
}
