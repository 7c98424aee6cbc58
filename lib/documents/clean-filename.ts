const MAX_FILENAME_CHARACTERS = 120;
/** What a file without a usable name is called. */
const NAMELESS = 'document';

/** Names that Windows keeps for devices, whatever their ending: a download under one of them fails there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The name a file is shown under: without folders, without anything invisible, not too long; its ending stays. */
export function cleanFilename(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  if (name === '') return NAMELESS;
  if (DEVICE.test(name)) return `_${name}`;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - ending.length)];
  return `${stem.slice(0, MAX_FILENAME_CHARACTERS - ending.length).join('') || NAMELESS}${ending}`;
}
