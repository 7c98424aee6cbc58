import { SaxesParser } from 'saxes';
import { MAX_XML_DEPTH } from '#lib/documents/document-limits.ts';
import type { HiddenText } from '#lib/documents/document-types.ts';
import { hiddenText } from '#lib/documents/text/clean-text.ts';
import {
  addToLook,
  attributeOf,
  isColouredGround,
  localName,
  type RunLook,
  type StyleLooks,
} from './docx-styles.ts';
import { ReadingFailure } from './reading-failure.ts';

/** Letters of three points and less are not meant to be read. */
const TINY_HALF_POINTS = 6;

/** Elements that are no text of the document: what was deleted, field codes, pictures (of the disk or the network). */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'blip',
  'imagedata',
]);

type Frame = {
  /** what is written of this element so far */
  xml: string;
  /** letters inside */
  text: string;
};
type Run = Frame & { look: RunLook };
type Alternate = { fallback: string; choiceBoxes: string; isFallback: boolean };

export type FilteredPart = { xml: string; hidden: HiddenText[] };

/**
 * Rewrites the XML of a Word part (body, header, footer, notes) without what its reader does not see:
 * runs that are hidden, tiny, or white on white; deleted text; the second form of a text box.
 * White is judged by the grounds that the file states: run, paragraph, cell, their styles. Inside text
 * boxes and styled tables the ground is not known, and white there is taken for visible.
 * Throws `corrupt_file` for what is no well-formed XML or has a DOCTYPE, `too_complex` for its depth.
 */
export function filterDocxPart(xml: string, styles: StyleLooks): FilteredPart {
  const hidden: HiddenText[] = [];
  const output: Frame[] = [{ xml: '', text: '' }];
  const elements: string[] = [];
  const runs: Run[] = [];
  const paragraphs: RunLook[] = [];
  const grounds: boolean[] = [];
  const alternates: Alternate[] = [];
  let leftOut = 0;
  let textBoxes = 0;
  let propertiesOf: 'run' | 'paragraph' | 'other' | null = null;

  const write = (piece: string) => {
    const top = output.at(-1);
    if (top) top.xml += piece;
  };
  const endFrame = (): Frame => output.pop() ?? { xml: '', text: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new ReadingFailure('corrupt_file', error);
  });
  parser.on('doctype', () => {
    throw new ReadingFailure('corrupt_file');
  });

  parser.on('opentag', ({ name, attributes }) => {
    const element = localName(name);
    elements.push(element);
    if (elements.length > MAX_XML_DEPTH) throw new ReadingFailure('too_complex');
    if (LEFT_OUT.has(element)) leftOut += 1;
    if (leftOut > 0) return;

    if (element === 'AlternateContent') {
      alternates.push({ fallback: '', choiceBoxes: '', isFallback: false });
    } else if (element === 'Choice' || element === 'Fallback') {
      const alternate = alternates.at(-1);
      if (alternate) alternate.isFallback = element === 'Fallback';
      output.push({ xml: '', text: '' });
      return;
    } else if (element === 'txbxContent') {
      textBoxes += 1;
      output.push({ xml: '', text: '' });
    } else if (element === 'p') paragraphs.push({});
    else if (element === 'tc' || element === 'tbl') grounds.push(false);
    else if (element === 'r') {
      const run: Run = { xml: '', text: '', look: {} };
      runs.push(run);
      output.push(run);
    } else if (element === 'rPr') {
      propertiesOf = elements.at(-2) === 'r' ? 'run' : 'other';
    } else if (element === 'pPr') propertiesOf = 'paragraph';
    else if (element === 'rStyle' && propertiesOf === 'run') {
      const run = runs.at(-1);
      if (run) run.look = { ...styles.ofStyle(attributeOf(attributes, 'val')), ...run.look };
    } else if (element === 'pStyle' || (element === 'shd' && propertiesOf === 'paragraph')) {
      const paragraph = paragraphs.at(-1);
      if (paragraph && element === 'pStyle') {
        Object.assign(paragraph, styles.ofStyle(attributeOf(attributes, 'val')));
      } else if (paragraph) addToLook(paragraph, element, attributes);
    } else if (element === 'shd' && elements.at(-2) === 'tcPr') {
      grounds[grounds.length - 1] = isColouredGround(attributes);
    } else if (element === 'tblStyle') {
      grounds[grounds.length - 1] = !/^(table)?(grid|normal)/i.test(
        attributeOf(attributes, 'val') ?? '',
      );
    } else if (propertiesOf === 'run') {
      const run = runs.at(-1);
      if (run) addToLook(run.look, element, attributes);
    }
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${escapeXml(value)}"`,
    );
    write(`<${name}${written.join('')}>`);
  });

  parser.on('text', (text) => {
    if (leftOut > 0) return;
    write(escapeXml(text));
    const element = elements.at(-1);
    const top = output.at(-1);
    if (top && element === 't') top.text += text;
  });

  parser.on('closetag', ({ name }) => {
    const element = localName(name);
    elements.pop();
    if (leftOut > 0) {
      if (LEFT_OUT.has(element)) leftOut -= 1;
      return;
    }
    if (element === 'Choice' || element === 'Fallback') {
      const frame = endFrame();
      const alternate = alternates.at(-1);
      if (!alternate) throw new ReadingFailure('corrupt_file');
      if (alternate.isFallback) alternate.fallback = frame.xml;
      return;
    }
    if (element === 'AlternateContent') {
      const alternate = alternates.pop();
      // The converter reads the fallback only. Newer files leave it out, or leave its text out.
      const hasText = /<(?:[\w-]+:)?txbxContent\b/.test(alternate?.fallback ?? '');
      const chosen = hasText ? alternate?.fallback : alternate?.choiceBoxes;
      write(`<mc:Fallback>${chosen ?? ''}</mc:Fallback></${name}>`);
      return;
    }
    write(`</${name}>`);
    if (element === 'txbxContent') {
      textBoxes -= 1;
      const box = endFrame();
      const alternate = alternates.at(-1);
      if (alternate && !alternate.isFallback) alternate.choiceBoxes += box.xml;
      write(box.xml);
    } else if (element === 'p') paragraphs.pop();
    else if (element === 'tc' || element === 'tbl') grounds.pop();
    else if (element === 'rPr' || element === 'pPr') propertiesOf = null;
    else if (element === 'r') {
      endFrame();
      const run = runs.pop();
      if (!run) throw new ReadingFailure('corrupt_file');
      const kind = hiddenKind({
        look: { ...styles.defaults, ...paragraphs.at(-1), ...run.look },
        isGroundKnown: textBoxes === 0,
        isOnColour: grounds.includes(true) || (paragraphs.at(-1)?.shaded ?? false),
      });
      if (kind && run.text.trim() !== '') addHidden(hidden, kind, run.text);
      else write(run.xml);
    }
  });

  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof ReadingFailure ? error : new ReadingFailure('corrupt_file', error);
  }
  return { xml: endFrame().xml, hidden };
}

function hiddenKind(run: {
  look: RunLook;
  isGroundKnown: boolean;
  isOnColour: boolean;
}): HiddenText['kind'] | null {
  const { vanish, size, color, shaded } = run.look;
  if (vanish) return 'vanish';
  if (size !== undefined && size > 0 && size <= TINY_HALF_POINTS) return 'tiny';
  const isWhite = color != null && /^(?:F[A-F0-9]){3}$/.test(color);
  return isWhite && run.isGroundKnown && !run.isOnColour && !shaded ? 'white' : null;
}

/** Runs that follow each other are one piece: Word cuts sentences into runs as it likes. */
function addHidden(hidden: HiddenText[], kind: HiddenText['kind'], text: string): void {
  const last = hidden.at(-1);
  const piece = hiddenText(kind, last?.kind === kind ? `${last.text} ${text}` : text);
  if (!piece) return;
  if (last?.kind === kind) hidden[hidden.length - 1] = piece;
  else hidden.push(piece);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
