import { DIALOGUE_ACTS, type DialogueAct } from './interviewer.ts';

/** What stands before the words of a model's reply. */
export type MarkerReading =
  | { state: 'incomplete' }
  | { state: 'found'; act: DialogueAct; rest: string }
  /** the words begin without a marker */
  | { state: 'missing'; rest: string }
  /** a marker that names no act there is */
  | { state: 'unknown' };

/** No marker line is longer; what has no line end by then is speech. */
const LINE_CHARS_MAX = 64;
const DECORATION = /^[\s*_#>`"'[\]{}()<-]+/;
const MARKER = /^(?:dialogue[ _])?act\s*[:=\-–—]\s*[*_`"'[<({]*\s*([a-z]+(?:[ _-]up)?)\b/i;
const REST = /^[\s*_`"'\])}>.,;:–—-]*/;

/**
 * Reads the marker line (`ACT: probe`) from the beginning of a streamed reply. Called with all text so far
 * until it is no longer `incomplete`; `isEnd` when no more will come. Decoration, case, `ACT=`, a lone
 * `probe` on the first line and words on the marker's own line are taken as meant.
 */
export function readReplyMarker(text: string, isEnd: boolean): MarkerReading {
  const start = text.replace(DECORATION, '');
  const lineEnd = start.indexOf('\n');
  const isWhole = isEnd || lineEnd !== -1 || start.length > LINE_CHARS_MAX;
  if (!isWhole) {
    const plain = start.toLowerCase();
    const canBecomeMarker =
      /^(?:dialogue[ _])?act\b/.test(plain) ||
      'dialogue act'.startsWith(plain) ||
      'act'.startsWith(plain);
    const canBecomeBare = DIALOGUE_ACTS.some((act) => act.startsWith(plain.trim()));
    return start === '' || canBecomeMarker || canBecomeBare
      ? { state: 'incomplete' }
      : { state: 'missing', rest: text };
  }
  const found = MARKER.exec(start);
  if (found) {
    const act = actNamed(found[1] ?? '');
    return act
      ? { state: 'found', act, rest: start.slice(found[0].length).replace(REST, '') }
      : { state: 'unknown' };
  }
  const line = lineEnd === -1 ? start : start.slice(0, lineEnd);
  const bare = actNamed(line.replace(REST, '').replace(/[\s*_`"'.:\])}>-]+$/, ''));
  if (bare) return { state: 'found', act: bare, rest: start.slice(line.length).replace(REST, '') };
  return { state: 'missing', rest: text };
}

function actNamed(name: string): DialogueAct | undefined {
  const plain = name.trim().toLowerCase().replace(/[ -]/g, '_');
  return DIALOGUE_ACTS.find((act) => act === plain);
}
