/** Why a sentence was taken for words to whoever evaluates, in the order in which a reader is told. */
export const ADDRESS_KINDS = [
  'instruction',
  'score_demand',
  'role_marker',
  'task_for_an_assistant',
  'markup',
  'hidden_writing',
] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];
