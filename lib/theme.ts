/** The person's choice of light or dark; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Name of the cookie it is kept in: the server reads it, so that the page comes in the right colours. */
export const THEME_COOKIE = 'candor_theme';

export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
