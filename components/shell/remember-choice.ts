const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps a harmless choice of the interface (theme, side bar) where the server can read it. */
export function rememberChoice(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser, nor on plain http
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
