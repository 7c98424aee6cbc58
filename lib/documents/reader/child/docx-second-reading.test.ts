import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, run } from '#tests/support/make-docx.ts';
import { requireMainPart } from './docx-package.ts';
import { isMissedByUs, mayBeMissedByUs } from './docx-second-reading.ts';
import { readDocument } from './read-document.ts';
import type { XmlElement } from './xml-tree.ts';
import { openZip } from './zip-parts.ts';

const WORDS = 'Invented people measured seventeen rivers between Bergen and Tromsø every spring';
const file = makeDocx({ body: paragraph('Ana Pop', run(WORDS)) });

describe('a second reading of a Word file', () => {
  it('misses nothing where ours has the words, in whatever form', async () => {
    expect(await isMissedByUs(file, `Ana Pop\n${WORDS.toUpperCase()}`)).toBe(false);
    expect(await isMissedByUs(file, `Ana Pop ${WORDS.split(' ').reverse().join('; ')}`)).toBe(
      false,
    );
  });

  it('misses nothing over words that only a broken line parts', async () => {
    const broken = makeDocx({
      body: paragraph(
        WORDS.split(' ')
          .map((word) => run(word))
          .join('<w:r><w:br/></w:r>'),
      ),
    });
    expect(await isMissedByUs(broken, WORDS)).toBe(false);
  });

  it('tells when many words are nowhere in ours, not when one or two are', async () => {
    expect(await isMissedByUs(file, 'Ana Pop, invented people')).toBe(true);
    expect(await isMissedByUs(file, WORDS.replace('seventeen rivers', ''))).toBe(false);
  });

  it('says nothing of a file that it cannot read', async () => {
    expect(await isMissedByUs(Buffer.from('no zip'), '')).toBe(false);
  });

  it('raises no warning for words that were found hidden', async () => {
    const hidden = run(WORDS, '<w:vanish/>');
    const { warnings } = await readDocument({
      format: 'docx',
      mediaType: '',
      bytes: makeDocx({ body: `${paragraph('Ana Pop, engineer')}${paragraph(hidden)}` }),
    });
    expect(warnings.map(({ code }) => code)).toEqual(['little_text', 'hidden_text']);
  });
});

describe('the question whether a second reading can find anything', () => {
  const bodyOf = async (bytes: Buffer): Promise<XmlElement> =>
    (await requireMainPart(await openZip(bytes))).root;

  it('is answered no where ours has the words, wherever the runs are cut', async () => {
    const cut = makeDocx({
      body: paragraph(run('Inven'), run('ted people meas'), run('ured seventeen')),
    });
    expect(mayBeMissedByUs(await bodyOf(cut), 'Invented people measured seventeen')).toBe(false);
    expect(mayBeMissedByUs(await bodyOf(file), `${WORDS}\nAna Pop`)).toBe(false);
  });

  it('is answered yes where many words are nowhere in ours, in whatever they stand', async () => {
    expect(mayBeMissedByUs(await bodyOf(file), 'Ana Pop, invented people')).toBe(true);
    const strange = makeDocx({
      body: `<w:newKind><w:inner>${paragraph(WORDS)}</w:inner></w:newKind>`,
    });
    expect(mayBeMissedByUs(await bodyOf(strange), 'Ana Pop')).toBe(true);
  });

  it('is never answered no where the second reading would find something', async () => {
    const word = fc.constantFrom(...WORDS.split(' '), 'Ana', 'Pop', 'naïve', 'Größe', '2019');
    const between = fc.constantFrom(
      ...[' ', '<w:tab/>', '<w:br/>', '<w:cr/>', '<w:noBreakHyphen/>', '<w:softHyphen/>'],
    );
    const words = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 12 });
    const body = (paragraphs: [string, string][][]) =>
      paragraphs
        .map((each) =>
          paragraph(
            ...each.map(([text, after]) =>
              after === ' ' ? run(`${text} `) : `${run(text)}<w:r>${after}</w:r>`,
            ),
          ),
        )
        .join('');
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.array(word, { maxLength: 15 }),
        async (paragraphs, known) => {
          const bytes = makeDocx({ body: body(paragraphs) });
          const text = known.join(' ');
          if (await isMissedByUs(bytes, text)) {
            expect(mayBeMissedByUs(await bodyOf(bytes), text)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
