/** What a document may be at most. The first is checked at upload, the others by the reader. */

/** 10 MiB: people's résumés with photographs stay well below. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_PAGES = 30;
/** Characters of cleaned text; thirty dense pages have about half of it. */
export const MAX_TEXT_CHARACTERS = 200_000;
/** Entries of a Word file's zip directory. */
export const MAX_ZIP_ENTRIES = 2_000;
/** Sum of the unpacked sizes in a zip: 64 MiB. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Elements inside each other in a part of a Word file. */
export const MAX_XML_DEPTH = 200;
/** Wall time of reading one file. */
export const MAX_READING_MS = 15_000;
/**
 * Recognising text in pictures has a budget of its own beside that, of processor time: the process gives way
 * to everything else on the machine, and is not to lose pages because of it. So much in all, … */
export const MAX_RECOGNISING_MS = 60_000;
/** … so much for one page, … */
export const MAX_RECOGNISING_PAGE_MS = 10_000;
/** … but so long by the clock, where a page stands still, … */
export const MAX_RECOGNISING_PAGE_WALL_MS = 45_000;
/** … and so many pages at most. */
export const MAX_RECOGNISED_PAGES = 10;
/** Resident memory of the reading process: 512 MiB. */
export const MAX_READER_BYTES = 512 * 1024 * 1024;
/** Below this a text is too short to say much of a person or a job. */
export const LITTLE_TEXT_WORDS = 20;
