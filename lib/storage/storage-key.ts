import { randomBytes } from 'node:crypto';

const STORAGE_KEY = /^[0-9a-f]{40}$/;

/** A new key: 160 random bits as hex, so that it says nothing of the file and cannot be guessed. */
export function newStorageKey(): string {
  return randomBytes(20).toString('hex');
}

/** Whether `key` has the form of our keys: what has not never reaches a path or an address. */
export function isStorageKey(key: string): boolean {
  return STORAGE_KEY.test(key);
}
