import { PAGE_FIELD } from './page-numbers.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

/** A field of a text: its code, such as `HYPERLINK "…"` or `PAGE`, then what Word put in its place. */
type Field = {
  code: string;
  /** whether its code is over */
  isResult: boolean;
  /** where its result begins in the text of its paragraph */
  from: number;
  checkbox: XmlElement | undefined;
};

/** Fields inside each other; Word itself stops at twenty. */
const MAX_FIELDS = 50;

/** The fields that have begun and not ended, the innermost last. */
export class OpenFields {
  readonly #fields: Field[] = [];

  /** Whether what stands here is the code of a field. */
  get isCode(): boolean {
    return this.#fields.some((field) => !field.isResult);
  }

  /** Whether what stands here is the number of a page or of pages. */
  get isPageNumber(): boolean {
    return this.#fields.some((field) => PAGE_FIELD.test(field.code));
  }

  /** `mark` is the element with which the field begins. */
  begin(mark: XmlElement, from: number): void {
    if (this.#fields.length >= MAX_FIELDS) return;
    const checkbox = childOf(childOf(mark, 'ffData'), 'checkBox');
    this.#fields.push({ code: '', isResult: false, from, checkbox });
  }

  addCode(code: string): void {
    const field = this.#fields.at(-1);
    if (field) field.code += code;
  }

  beginResult(from: number): void {
    const field = this.#fields.at(-1);
    if (!field) return;
    field.isResult = true;
    field.from = from;
  }

  /** The field that ends here; none where no beginning was seen. */
  end(): Field | undefined {
    return this.#fields.pop();
  }

  /** A field may go on in the next paragraph with its result, hardly ever with its code. */
  endParagraph(): void {
    const results = this.#fields.filter(({ isResult }) => isResult);
    this.#fields.splice(0, this.#fields.length, ...results);
  }
}
