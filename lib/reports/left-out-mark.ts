/** What the scorer reads where a sentence was left out: nothing that could be obeyed. */
export const LEFT_OUT_MARK = '[left out]';
