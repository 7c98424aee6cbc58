import { childOf, elementsOf, findAll, isOn, textOf, type XmlElement } from './xml-tree.ts';

/** Rows of a table or cells of a row, also where content controls and tracked changes are put around them. */
export function partsOf(parent: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === 'sdt') return partsOf(contentOf(child), name);
    return /^(?:customXml|ins|moveTo|smartTag)$/.test(child.name) ? partsOf(child, name) : [];
  });
}

/** What is inside a content control. */
export function contentOf(control: XmlElement): XmlElement {
  return childOf(control, 'sdtContent') ?? NOTHING;
}

/** What holds words, of one kind or another. */
const WORDS = new Set(['t', 'textpath', 'relIds']);

/** The same thing in a new and in an old form: the new one, unless only the old one holds words. */
export function chosenForm(alternate: XmlElement): XmlElement {
  const choices = elementsOf(alternate);
  const hasWords = (form: XmlElement) =>
    findAll(form, WORDS).some((element) => element.name !== 't' || textOf(element).trim() !== '');
  return choices.find(hasWords) ?? choices[0] ?? NOTHING;
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

/** Whether a box of a form is ticked. */
export function isChecked(checkbox: XmlElement): boolean {
  return isOn(childOf(checkbox, 'checked')) ?? isOn(childOf(checkbox, 'default')) ?? false;
}

/** Switched off in Word's selection pane. */
export function isNotShown(drawing: XmlElement): boolean {
  const [placed] = elementsOf(drawing);
  return /^(?:1|true)$/.test(childOf(placed, 'docPr')?.attributes.hidden ?? '');
}
