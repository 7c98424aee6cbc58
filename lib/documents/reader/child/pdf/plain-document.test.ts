import { describe, expect, it } from 'vitest';
import { makePdf, words } from './make-pdf.ts';
import { openPlain } from './plain-document.ts';

describe('the older engine', () => {
  it('gives the lines of each page, one below the other', async () => {
    const pages = ['Ana Pop', 'Second page'].map((name) => ({
      content: `${words(name, { y: 760 })} ${words('keeps two harbours', { y: 740 })}`,
    }));
    const document = await openPlain(makePdf(pages));
    expect(document.pageCount).toBe(2);
    const { items } = await document.textPage(1);
    await document.close();
    expect(items.map(({ text }) => text)).toEqual(['Second page', 'keeps two harbours']);
    expect(items.map(({ y }) => y)).toEqual([0, 12]);
  });

  it('leaves the bytes to whoever reads them next', async () => {
    const bytes = makePdf([{ content: words('Ana Pop', { y: 760 }) }]);
    const before = Buffer.from(bytes);
    await (await openPlain(bytes)).close();
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });

  it('refuses what is no PDF', async () => {
    await expect(openPlain(Buffer.from('no file'))).rejects.toThrow();
  });
});
