/** Where to go after signing in: a path of this site, never another one, whatever the address says. */
export function safePath(value: string | string[] | undefined): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  const url = new URL(value, 'http://here.invalid');
  return url.host === 'here.invalid' ? `${url.pathname}${url.search}` : '/';
}
