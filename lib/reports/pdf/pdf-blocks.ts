/** A document as its reader meets it, top to bottom; how it is drawn is the writer's. */
export type PdfBlock =
  | { kind: 'title'; text: string; under: string[] }
  | { kind: 'heading'; level: 2 | 3; text: string; aside?: string | undefined }
  | {
      kind: 'text';
      text: string;
      tone?: 'quiet' | 'strong';
      /** is said of what follows: not alone at the foot of a page */
      keepsWithNext?: boolean;
    }
  | { kind: 'list'; items: string[]; ordered?: boolean }
  /** somebody's own words */
  | { kind: 'quote'; text: string; place: string; label?: string | undefined; hue: number | null }
  /** five steps, filled up to the level; all open without one */
  | { kind: 'level'; level: number | null; text: string }
  | { kind: 'facts'; rows: [string, string][] }
  /** the first column takes what the others leave */
  | { kind: 'table'; head: string[]; rows: string[][] };
