import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, run } from '#tests/support/make-docx.ts';
import { isMissedByUs } from './docx-second-reading.ts';
import { readDocument } from './read-document.ts';

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
