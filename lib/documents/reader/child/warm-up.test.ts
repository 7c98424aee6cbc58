import { expect, it } from 'vitest';
import { warmUp } from './warm-up.ts';

it('reads its own document to the end', async () => {
  await expect(warmUp()).resolves.toBeUndefined();
});
