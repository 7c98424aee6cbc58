/**
 * How long a transaction waits for a connection and may take, ms: pages and live sessions use the same
 * connections, and an answer must not be lost because they were all busy for a moment.
 */
export const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 20_000 };
