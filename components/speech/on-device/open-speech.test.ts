import { expect, it } from 'vitest';
import { mayUseDevice } from './open-speech.ts';

const able = {
  isSecureContext: true,
  WebAssembly: {},
  AudioWorkletNode: {},
  DecompressionStream: {},
  Worker: {},
};

it.each([
  ['English', able, 'en-GB', true],
  ['English without a region', able, 'en', true],
  ['another language', able, 'de-DE', false],
  ['a language whose code begins alike', able, 'enm', false],
  ['a page that is not secure', { ...able, isSecureContext: false }, 'en', false],
  ['an old browser', { isSecureContext: true, WebAssembly: {} }, 'en', false],
])('speech on the device with %s', (_what, scope, language, may) => {
  expect(mayUseDevice(scope, language)).toBe(may);
});
