import { deflateSync } from 'node:zlib';
import { type GreyImage, toGrey } from '#lib/documents/reader/child/ocr/grey-image.ts';
import { openPdfium } from '#lib/documents/reader/child/pdf/pdfium-document.ts';

/** A4 in points. */
const WIDTH = 595;
const HEIGHT = 842;
/** About 150 dots per inch, as cheap scanners give. */
const LONGEST_SIDE_PIXELS = 1_754;

/**
 * A PDF whose pages are pictures of these lines of text (ASCII), as a scanner makes it. `change` is done
 * to each picture: dirt, turns.
 */
export async function scanOf(
  pages: readonly (readonly string[])[],
  change: (image: GreyImage) => GreyImage = (image) => image,
): Promise<Buffer> {
  const typed = await openPdfium(writePdf(pages.map(typedPage)));
  try {
    const images: GreyImage[] = [];
    for (const index of pages.keys()) {
      const page = await typed.renderPage(index, { longestSide: LONGEST_SIDE_PIXELS });
      images.push(change(toGrey(page)));
    }
    return writePdf(images.map(picturePage));
  } finally {
    typed.close();
  }
}

type Page = { width: number; height: number; resources: string; content: string; image?: PdfImage };
type PdfImage = { dictionary: string; data: Buffer };

function typedPage(lines: readonly string[]): Page {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`);
  return {
    width: WIDTH,
    height: HEIGHT,
    resources: '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>',
    content: `BT /F 12 Tf 18 TL 60 760 Td ${shown.join(' ')} ET`,
  };
}

function picturePage({ width, height, grey }: GreyImage): Page {
  const scale = HEIGHT / LONGEST_SIDE_PIXELS;
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  return {
    width: across,
    height: down,
    resources: '',
    content: `q ${across} 0 0 ${down} 0 0 cm /I Do Q`,
    image: {
      dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
      data: deflateSync(grey),
    },
  };
}

/** Objects in order: catalog, tree of pages, then for each page itself, its content and its picture. */
function writePdf(pages: readonly Page[]): Buffer {
  const kids = pages.map((_, index) => `${3 + 3 * index} 0 R`);
  const objects: (string | PdfImage)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << ${page.resources} ${page.image ? `/XObject << /I ${5 + 3 * index} 0 R >>` : ''} >> /Contents ${4 + 3 * index} 0 R >>`,
      { dictionary: '', data: Buffer.from(page.content) },
      page.image ?? 'null',
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  const add = (bytes: string | Buffer) => {
    const part = Buffer.from(bytes as string);
    parts.push(part);
    size += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(size);
    add(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') add(object);
    else {
      add(`<< ${object.dictionary} /Length ${object.data.length} >>\nstream\n`);
      add(object.data);
      add('\nendstream');
    }
    add('\nendobj\n');
  });
  const start = size;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  add(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}
