import type { GreyImage } from './grey-image.ts';
import { type Word, wordsOfTable } from './recognised-words.ts';
import {
  type OcrLanguage,
  type QuarterTurns,
  startTesseract,
  type TesseractEngine,
} from './tesseract-engine.ts';

export type RecogniseOptions = {
  language: OcrLanguage;
  turns: QuarterTurns;
  /** by `now` */
  deadline: number;
  now(): number;
};

export type Recogniser = {
  /**
   * Reads the words of a picture that is turned upright first, line by line. Null when the engine is not done at the
   * deadline, or fails on this picture. The first call starts the engine. One call at a time: it keeps its thread until it is done.
   */
  recognise(image: GreyImage, options: RecogniseOptions): Promise<Word[][] | null>;
  /** Gives the engine's memory back; the next call starts it anew. */
  close(): void;
};

/** Thrown through the engine's own code to end its work. */
class DeadlinePassed extends Error {}

export function createRecogniser(): Recogniser {
  let engine: TesseractEngine | undefined;
  let onStep: () => void = () => undefined;
  return {
    async recognise(image, { language, turns, deadline, now }) {
      // Without the engine or its data nothing can be read ever: this is thrown on.
      engine ??= await startTesseract(() => onStep());
      onStep = () => {
        if (now() > deadline) throw new DeadlinePassed();
      };
      try {
        return wordsOfTable(await engine.read(image, { language, turns }));
      } catch {
        // The deadline, or a picture beyond the engine's means: its memory is as the throw left it.
        engine = undefined;
        return null;
      }
    },
    close() {
      engine = undefined;
    },
  };
}
