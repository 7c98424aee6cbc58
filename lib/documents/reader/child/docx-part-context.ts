import type { HiddenText } from '#lib/documents/document-types.ts';
import type { Colour } from './docx-looks.ts';
import type { PageSize } from './docx-page.ts';
import type { StyleSheet } from './docx-styles.ts';
import type { HiddenPieces } from './docx-visibility.ts';
import type { XmlElement } from './xml-tree.ts';

/** What one part of a Word file is read with. */
export type PartContext = {
  styles: StyleSheet;
  /** whether an item of this list and level has a mark */
  hasMark: (list: string, level: string) => boolean;
  page: PageSize;
  /** colour of the paper */
  paper: Colour;
  /** whether a coloured shape may lie behind a paragraph */
  liesOnShape: (paragraph: XmlElement) => boolean;
  /** where a link leads, by the id of its relation */
  targetOf: (id: string) => string | undefined;
  /** the words of a diagram, by the id of its relation */
  diagramOf: (id: string) => readonly string[];
  /** a page header or footer: repeated on every page, with page numbers */
  isMargin: boolean;
  /** what could not be seen is put here */
  hidden: HiddenPieces;
  /** ids of notes, such as `footnote 2`, in the order in which the text refers to them */
  notes: string[];
};

/** What is around an element of the text. */
export type Surroundings = {
  /** null: the paper */
  ground: Colour | null;
  /** all that stands here is hidden for this reason */
  hiddenAs: HiddenText['kind'] | null;
};
