import type { Face } from './pdf-fonts.ts';

export type Style = { face: Face; size: number; color: string; leading: number };

// Points. Room for a thumb at the sides, and for the footer below.
export const MARGIN = { top: 56, side: 60, bottom: 64 };

export const COLOR = {
  ink: '#14201f',
  ink2: '#445150',
  ink3: '#5f6c6a',
  line: '#dfe4e3',
  openStep: '#808c8a',
};

/** One for each criterion in its order, as on the page; the seventh begins again. */
export const HUES = ['#37669e', '#855a14', '#7a5ba6', '#1a6e7b', '#974873', '#6b6f4a'];

/** The five levels, from the lowest. */
export const STEPS = ['#b9c3d8', '#93a3c4', '#6d82ae', '#4b6397', '#2e467a'];

export const STYLE = {
  title: { face: 'strong', size: 20, color: COLOR.ink, leading: 25 },
  heading2: { face: 'strong', size: 13, color: COLOR.ink, leading: 18 },
  heading3: { face: 'strong', size: 10.5, color: COLOR.ink, leading: 15 },
  text: { face: 'text', size: 9.5, color: COLOR.ink2, leading: 14 },
  strong: { face: 'strong', size: 9.5, color: COLOR.ink, leading: 14 },
  quiet: { face: 'text', size: 8.5, color: COLOR.ink3, leading: 12 },
  words: { face: 'words', size: 10.5, color: COLOR.ink, leading: 15 },
} satisfies Record<string, Style>;
