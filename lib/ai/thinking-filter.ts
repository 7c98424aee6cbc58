const OPEN = '<think>';
const CLOSE = '</think>';

/**
 * Some models write their reasoning into the answer, between `<think>` marks at its start. Returns a function
 * that takes the deltas of one answer in order and gives back what is meant to be read.
 */
export function createThinkingFilter(): (delta: string) => string {
  let state: 'start' | 'thinking' | 'answer' = 'start';
  let held = '';
  return (delta) => {
    if (state === 'answer') return delta;
    held += delta;
    if (state === 'start') {
      const lead = held.trimStart();
      if (OPEN.startsWith(lead.slice(0, OPEN.length)) && lead.length < OPEN.length) {
        // Leading white space alone is kept back too: it is not worth being the first text.
        return '';
      }
      if (!lead.startsWith(OPEN)) {
        state = 'answer';
        return held;
      }
      state = 'thinking';
    }
    const end = held.indexOf(CLOSE);
    if (end === -1) {
      // Only the tail can hold the beginning of the closing mark.
      held = OPEN + held.slice(-CLOSE.length);
      return '';
    }
    state = 'answer';
    return held.slice(end + CLOSE.length).trimStart();
  };
}
