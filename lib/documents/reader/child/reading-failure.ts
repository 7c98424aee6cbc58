import type { DocumentErrorCode } from '#lib/errors.ts';

/** Why a file cannot be read. What it says beside the code never leaves the child. */
export class ReadingFailure extends Error {
  override readonly name = 'ReadingFailure';
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/**
 * The code for whatever was thrown while a file was read. A parser that runs out of stack or asks for
 * an impossible array met a file beyond the limits; any other surprise of a parser is a damaged file.
 */
export function codeOfFailure(thrown: unknown): DocumentErrorCode {
  if (thrown instanceof ReadingFailure) return thrown.code;
  if (thrown instanceof RangeError) return 'too_complex';
  return 'corrupt_file';
}
