import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PageHabit } from '#lib/documents/reader/recognise-in-turn.ts';
import { DOTS_PER_INCH } from './dots-per-inch.ts';
import type { GreyImage } from './grey-image.ts';

/** Languages whose data is installed, by their ISO 639-3 codes. */
export type OcrLanguage = PageHabit['language'];

/** Quarter turns clockwise that set a picture upright. */
export type QuarterTurns = PageHabit['turns'];

export type TesseractEngine = {
  /**
   * Reads a picture: words in reading order, column after column, as the engine's own table (see
   * `wordsOfTable`). Throws what `onStep` throws; the engine is of no use afterwards.
   */
  read(image: GreyImage, options: { language: OcrLanguage; turns: QuarterTurns }): Promise<string>;
};

/** Values of EXIF's orientation tag, which is how the engine takes turns. */
const EXIF_ORIENTATIONS = [1, 6, 3, 8] as const;
/** Neural recognition only: what the `best_int` data is for. */
const LSTM_ONLY = 1;
/** Blocks are found first, so that columns are not read across. */
const SEGMENT_BLOCKS = '3';
/** Below half a degree the engine follows a sloping line by itself; setting it straight costs time. */
const MIN_SKEW_RADIANS = 0.009;
/** The part of tesseract.js-core (Tesseract's C++ interface, compiled) that is used here. */
type TesseractModule = {
  FS: { writeFile(name: string, data: Uint8Array): void; unlink(name: string): void };
  TessBaseAPI: new () => TessBaseApi;
};
type TessBaseApi = {
  Init(dataPath: null, language: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(exifOrientation: number, skewRadians: number): number;
  FindLines(): number;
  GetGradient(): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Clear(): void;
};
type StartTesseract = (options: {
  print(line: string): void;
  printErr(line: string): void;
  TesseractProgress(percent: number): void;
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ): object;
}) => Promise<TesseractModule>;

const require = createRequire(import.meta.url);
const unzip = promisify(gunzip);

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Starts an engine in this thread; compiling happens once in the life of the process. `onStep` is called
 * about once a word while it works, and ends the work by throwing.
 */
export async function startTesseract(onStep: () => void): Promise<TesseractEngine> {
  compiled ??= compile();
  const program = await compiled;
  const start: StartTesseract = require('tesseract.js-core/tesseract-core-simd-lstm.js');
  const tesseract = await start({
    // What it says quotes the page.
    print: () => undefined,
    printErr: () => undefined,
    TesseractProgress: onStep,
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(program, imports);
      done(instance);
      return instance.exports;
    },
  });
  const apis = new Map<OcrLanguage, TessBaseApi>();

  async function open(language: OcrLanguage): Promise<TessBaseApi> {
    const opened = apis.get(language);
    if (opened) return opened;
    const file = `${language}.traineddata`;
    tesseract.FS.writeFile(file, await languageData(language));
    const api = new tesseract.TessBaseAPI();
    const status = api.Init(null, language, LSTM_ONLY);
    tesseract.FS.unlink(file);
    if (status !== 0) throw new Error('The engine does not take the data of the language.');
    api.SetVariable('tessedit_pageseg_mode', SEGMENT_BLOCKS);
    // Saves the engine its own estimate.
    api.SetVariable('user_defined_dpi', String(DOTS_PER_INCH));
    apis.set(language, api);
    return api;
  }

  return {
    async read({ width, height, grey }, { language, turns }) {
      const api = await open(language);
      const header = Buffer.from(`P5\n${width} ${height}\n255\n`);
      tesseract.FS.writeFile('/input', Buffer.concat([header, grey]));
      const orientation = EXIF_ORIENTATIONS[turns];
      try {
        api.SetImageFile(orientation, 0);
        api.FindLines();
        const skew = api.GetGradient();
        if (Math.abs(skew) >= MIN_SKEW_RADIANS) api.SetImageFile(orientation, skew);
        api.Recognize(null);
        return api.GetTSVText(0);
      } finally {
        api.Clear();
        tesseract.FS.unlink('/input');
      }
    },
  };
}

async function compile(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(
    await readFile(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
  );
}

async function languageData(language: OcrLanguage): Promise<Uint8Array> {
  const folder = path.dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  return unzip(await readFile(path.join(folder, '4.0.0_best_int', `${language}.traineddata.gz`)));
}
