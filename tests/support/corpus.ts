import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the documents for tests lie: beside the checkout unless CORPUS_DIR says otherwise. */
export const CORPUS_DIR = path.resolve(process.env.CORPUS_DIR ?? '../shared/corpus');

export const hasCorpus = existsSync(CORPUS_DIR);
if (!hasCorpus) console.warn(`No corpus at ${CORPUS_DIR}: tests that need it are skipped.`);

export type CorpusFile<Expected> = {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  expected: Expected;
};

/** The files of one folder of the corpus, each with what is expected of it. */
export async function readCorpus<Expected>(
  folder: string,
  corpus: string = CORPUS_DIR,
): Promise<CorpusFile<Expected>[]> {
  const dir = path.join(corpus, folder);
  const all = new Set(await readdir(dir));
  const names = [...all].filter((name) => all.has(`${name}.expected.json`)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(path.join(dir, name))),
      expected: JSON.parse(
        await readFile(path.join(dir, `${name}.expected.json`), 'utf8'),
      ) as Expected,
    })),
  );
}

/** The nurse and her job: shipped with the project, so that the main tests run without the corpus. */
export async function readNursePair() {
  const read = async (name: string) => ({
    name,
    bytes: new Uint8Array(await readFile(path.join('tests', 'fixtures', name))),
  });
  return {
    jd: await read('staff-nurse-person-specification.docx'),
    resume: await read('maria-santos-nurse.docx'),
  };
}
