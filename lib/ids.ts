import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export type IdPrefix =
  | 'usr'
  | 'stp'
  | 'lnk'
  | 'doc'
  | 'rol'
  | 'crv'
  | 'hqu'
  | 'can'
  | 'int'
  | 'inv'
  | 'cse'
  | 'con'
  | 'cmd'
  | 'trn'
  | 'rep'
  | 'rvw'
  | 'ovr'
  | 'dec'
  | 'mdl'
  | 'evt'
  | 'wfe'
  | 'wfr'
  | 'wfj'
  | 'req';

/** A new id: the prefix of its kind and 100 random bits in lower-case base 32, e.g. `doc_7zk3…`. */
export function newId(prefix: IdPrefix): string {
  let body = '';
  for (const byte of randomBytes(20)) body += ALPHABET[byte & 31];
  return `${prefix}_${body}`;
}

/** 256 random bits for links, tickets and cookies, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
