/**
 * The one error of the product. `code` is stable and for programs, `message` is for people and never
 * holds personal text. Anything else that is thrown is a defect and becomes `internal`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly status: number;
  /** Trying the same again later may work. */
  readonly retryable: boolean;
  /** Seconds after which to try again; sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;
  /** What is wrong, field by field (`field` is a JSON Pointer or a parameter's name). */
  readonly fields: readonly FieldError[];

  constructor(code: ErrorCode, message?: string, options: AppErrorOptions = {}) {
    const entry: Entry = ERROR_CODES[code];
    super(
      message ?? entry.message,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    this.status = entry.status;
    this.retryable = entry.retryable ?? false;
    this.retryAfterSeconds = options.retryAfterSeconds ?? (entry.status === 503 ? 5 : undefined);
    this.fields = options.fields ?? [];
  }
}

export type FieldError = { field: string; message: string };

export type AppErrorOptions = {
  cause?: unknown;
  fields?: readonly FieldError[];
  retryAfterSeconds?: number;
};

type Entry = { status: number; message: string; retryable?: boolean };

/** Codes of a document, by documents.md: the same words at upload and after reading. */
export const DOCUMENT_ERROR_CODES = {
  empty_file: { status: 422, message: 'The file is empty.' },
  too_large: { status: 413, message: 'The file is larger than 10 MB.' },
  type_mismatch: { status: 415, message: 'The content of this file is not what its name says.' },
  unsupported_type: {
    status: 415,
    message: 'This kind of file cannot be read. Please save it as PDF or DOCX.',
  },
  password_protected: {
    status: 422,
    message: 'The document is protected. Remove the password and upload it again.',
  },
  too_many_pages: { status: 422, message: 'The document has too many pages; 30 is the limit.' },
  too_complex: {
    status: 422,
    message: 'The file could not be read within the limits of time and memory.',
  },
  corrupt_file: { status: 422, message: 'The file is damaged or cut off.' },
  no_text_layer: { status: 422, message: 'No readable text was found in the document.' },
  wrong_kind: { status: 422, message: 'This is the other kind of document.' },
  reader_failed: {
    status: 503,
    message: 'The document could not be read just now. Try again.',
    retryable: true,
  },
} as const satisfies Record<string, Entry>;

export const ERROR_CODES = {
  ...DOCUMENT_ERROR_CODES,
  invalid_request: { status: 400, message: 'The request is not valid.' },
  unprocessable: { status: 422, message: 'The request cannot be carried out as it is.' },
  unauthorized: { status: 401, message: 'Sign in first.' },
  invalid_credentials: { status: 401, message: 'The e-mail address or the password is wrong.' },
  account_deactivated: {
    status: 403,
    message: 'This account was deactivated. Ask an owner of your company.',
  },
  forbidden_origin: { status: 403, message: 'The request came from another site.' },
  not_found: { status: 404, message: 'There is nothing here.' },
  method_not_allowed: { status: 405, message: 'This method is not available here.' },
  not_ready: { status: 409, message: 'This is not ready yet.' },
  already_begun: {
    status: 409,
    message: 'The interview has begun: what is asked can no longer be changed.',
  },
  already_ended: { status: 409, message: 'The interview has ended.' },
  conflict: { status: 409, message: 'This was changed or done meanwhile.' },
  last_owner: {
    status: 409,
    message: 'This is the only owner who can sign in. Make somebody else an owner first.',
  },
  consent_required: { status: 409, message: 'The candidate has not agreed yet.' },
  link_invalid: { status: 404, message: 'This link is not valid.' },
  link_expired: { status: 410, message: 'This link has expired.' },
  link_revoked: { status: 410, message: 'This link is no longer in use.' },
  link_used: { status: 410, message: 'This interview is over.' },
  file_gone: {
    status: 410,
    message: 'The original file is no longer here. What was read of it is kept.',
  },
  too_many_requests: { status: 429, message: 'Too many requests. Wait a moment.', retryable: true },
  unavailable: {
    status: 503,
    message: 'The service is not available just now. Nothing was lost; try again.',
    retryable: true,
  },
  model_failed: {
    status: 502,
    message: 'The AI model did not answer as it should.',
    retryable: true,
  },
  model_rate_limited: { status: 503, message: 'The AI model is busy.', retryable: true },
  model_invalid_output: {
    status: 502,
    message: 'The AI model gave an answer that could not be used.',
    retryable: true,
  },
  model_not_configured: { status: 409, message: 'No AI model is connected.' },
  internal: { status: 500, message: 'Something went wrong on our side. It was noted.' },
} as const satisfies Record<string, Entry>;

export type DocumentErrorCode = keyof typeof DOCUMENT_ERROR_CODES;
export type ErrorCode = keyof typeof ERROR_CODES;

/** The sentence for a stored code; an unknown code gets the one of `internal`. */
export function messageOfCode(code: string): string {
  return Object.hasOwn(ERROR_CODES, code)
    ? ERROR_CODES[code as ErrorCode].message
    : ERROR_CODES.internal.message;
}

/** The error itself if it is ours, else `internal` with the thrown thing as its cause. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppError
    ? thrown
    : new AppError('internal', undefined, { cause: thrown });
}
