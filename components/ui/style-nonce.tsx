'use client';

import { setNonce } from 'get-nonce';

/** Tells the dialog's scroll lock the nonce its style element must carry under the page's policy. */
export function StyleNonce({ nonce }: { nonce: string }) {
  setNonce(nonce);
  return null;
}
