import type { GreyImage } from './grey-image.ts';

/** Languages whose data is installed, by their ISO 639-3 codes. */
export const OCR_LANGUAGES = ['eng', 'deu', 'fra', 'ron'] as const;
export type OcrLanguage = (typeof OCR_LANGUAGES)[number];

/** `confidence` is the mean of the words, 0 to 100, as the engine judges itself. */
export type Recognition = { text: string; confidence: number };

export type Recogniser = {
  /**
   * Reads the text of a picture. Null where the engine cannot, or is not done at `deadline` (of `now`).
   * The first call starts the engine.
   */
  recognise(
    image: GreyImage,
    options: { language: OcrLanguage; deadline: number; now: () => number },
  ): Promise<Recognition | null>;
  /** Gives the engine's memory back; the next call starts it anew. */
  close(): void;
};

export function createRecogniser(): Recogniser {
  return { recognise: async () => null, close: () => undefined };
}
