/** Resolution at which A4 and letter pages are painted for recognition: more costs time and reads no better. */
export const DOTS_PER_INCH = 250;
