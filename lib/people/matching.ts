/** The condition for people whose name or address contains a text; nothing for none. */
export function matching(search: string | undefined): object {
  if (!search) return {};
  // They are no letters to the database but "anything": whoever looks for "_" means "_".
  const contains = search.replace(/[\\%_]/g, '\\$&');
  const part = { contains, mode: 'insensitive' };
  return { OR: [{ name: part }, { email: part }] };
}
