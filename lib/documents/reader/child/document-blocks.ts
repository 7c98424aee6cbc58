/** The shape of a document as a word processor knows it, before it is laid out as plain text. */
export type Block = Paragraph | Table | Box;

export type Paragraph = {
  type: 'paragraph';
  /** \n where a line is broken by hand, \t where one was set */
  text: string;
  isHeading: boolean;
  /** stands behind a bullet or a number that is no part of its text */
  isItem: boolean;
};

export type Table = { type: 'table'; rows: Cell[][] };

export type Cell = {
  blocks: Block[];
  /** belongs to the cell above: the two are one on the page */
  continues: boolean;
};

/** A text box: stands beside the text, not in it. */
export type Box = { type: 'box'; blocks: Block[] };
