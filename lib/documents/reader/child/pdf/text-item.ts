/**
 * A piece of text where it stands on its page. Points (1/72 inch) from the top left of the page as a
 * reader holds it; `y` is the baseline, downwards.
 */
export type TextItem = {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters as painted: the font's size times every scale on the way. */
  size: number;
  /** Whether the line ends behind it, as far as the engine can tell. */
  endsLine: boolean;
};

/** A page of text in the order in which the file paints it. */
export type TextPage = { width: number; height: number; items: TextItem[] };
