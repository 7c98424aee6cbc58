import { expect, it } from 'vitest';
import { hasLittleMemory } from './device-memory.ts';

it.each([
  ['a small phone', { deviceMemory: 2 }, true],
  ['a very small one', { deviceMemory: 0.5 }, true],
  ['a usual one', { deviceMemory: 4 }, false],
  ['a browser that does not tell', {}, false],
  ['one that tells something else', { deviceMemory: 'much' }, false],
])('little memory: %s', (_what, navigator, isLittle) => {
  expect(hasLittleMemory(navigator)).toBe(isLittle);
});
