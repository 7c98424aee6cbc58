import { counted } from './common.ts';

/** The original on the screen. */
export const documentViewerMessages = {
  opening: 'Opening the original',
  openingSlow: 'The original takes long to open',
  stop: 'Stop',
  download: 'Download the original',
  pages: 'Pages of the original',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  larger: 'Larger',
  smaller: 'Smaller',
  fit: 'As wide as the pane',
  pageSlow: 'This page takes long to draw.',
  pageStopped: 'This page was not drawn to its end. Download the original to see it.',
  marked: (page: number) => `Marked on page ${page}`,
  notMarked: (page: number) =>
    `It stands on page ${page}, but its words could not be found in the drawing. The text shows the place.`,
  morePages: (count: number) =>
    `${counted(count, 'more page is', 'more pages are')} not shown. Download the original to see them.`,
  failed: {
    damaged: 'The original is damaged and cannot be shown here',
    password: 'The original asks for a password and cannot be shown here',
    unreachable: 'The original could not be fetched',
    stopped: 'Opening was stopped',
    too_long: 'The original took too long to open',
  },
  failedNext: 'The file itself is kept as it came: download it to look at it.',
};
