/**
 * Every text of the interface in one place, English first. Plain strings, and functions where a number or
 * a name goes in: a translation is another object of the same type.
 */
export const messages = {
  product: {
    name: 'Candor',
    line: 'Interviews by an AI that shows its evidence.',
  },
} as const;

export type Messages = typeof messages;
