import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatPath, errorMessage, interviewIdOfChatPath, MESSAGE_MAX_BYTES } from './protocol.ts';
import {
  decodeClientMessage,
  decodeServerMessage,
  encodeServerMessage,
  isTooLarge,
} from './protocol-frames.ts';

describe('a message of a client', () => {
  it('is taken with the fields of the seed alone', () => {
    expect(
      decodeClientMessage(
        '{ "type": "chunk", "payload": "The quick brown...", "is_final": false, "timestamp": "..." }',
      ),
    ).toMatchObject({ ok: true, message: { type: 'chunk', payload: 'The quick brown...' } });
  });

  it('is what its type says, whatever is_final says', () => {
    expect(
      decodeClientMessage('{"type":"chunk","payload":"a","is_final":true,"timestamp":12}'),
    ).toMatchObject({ ok: true, message: { type: 'chunk' } });
  });

  it.each([
    ['no JSON', 'invalid_message', undefined],
    ['null', 'invalid_message', undefined],
    ['{"payload":"a","id":"1"}', 'invalid_message', '1'],
    ['{"type":"dance","id":"1"}', 'unknown_type', '1'],
    ['{"type":"chunk","payload":5,"id":"1"}', 'invalid_message', '1'],
    ['{"type":"control","payload":"dance","id":"1"}', 'unknown_control', '1'],
    ['{"type":"control","payload":7}', 'invalid_message', undefined],
    ['{"type":"chunk","payload":"a","seq":0}', 'invalid_message', undefined],
    ['{"type":"chunk","payload":"a","id":"with space"}', 'invalid_message', undefined],
    [`{"type":"chunk","payload":"${'x'.repeat(MESSAGE_MAX_BYTES)}"}`, 'too_large', undefined],
  ])('is refused with a code: %.60s', (frame, code, refId) => {
    expect(decodeClientMessage(frame)).toEqual({ ok: false, code, refId });
  });

  it('never throws, and holds only text that can be stored, in whatever field', () => {
    const anything = fc.string({ unit: 'binary' });
    const fields = fc.record(
      { timestamp: anything, id: anything, turn_id: anything, is_final: anything, extra: anything },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, fields, (payload, more) => {
        decodeClientMessage(payload);
        const frames = [
          { type: 'final', payload, timestamp: more.timestamp },
          { ...more, type: 'chunk', payload },
        ];
        for (const frame of frames) {
          const decoded = decodeClientMessage(JSON.stringify(frame));
          if (!decoded.ok) continue;
          // As the log writes it: PostgreSQL takes these escapes in no JSON.
          expect(JSON.stringify(decoded.message)).not.toMatch(/\\u0000|\\ud[89a-f]/);
        }
      }),
    );
  });
});

it('the limit counts bytes, not characters', () => {
  expect(isTooLarge('é'.repeat(MESSAGE_MAX_BYTES / 2))).toBe(false);
  expect(isTooLarge('é'.repeat(MESSAGE_MAX_BYTES / 2 + 1))).toBe(true);
});

it('what a newer server says is ignored by an older client', () => {
  expect(decodeServerMessage('{"type":"hologram","payload":"…"}')).toBeNull();
  expect(decodeServerMessage(encodeServerMessage(errorMessage('ended')))).toMatchObject({
    code: 'ended',
  });
});

it('a chat path holds one id and nothing else', () => {
  expect(interviewIdOfChatPath(chatPath('int_1'))).toBe('int_1');
  for (const path of ['/api/v1/interview//chat', '/api/v1/interview/a/b/chat', '/chat', '/']) {
    expect(interviewIdOfChatPath(path)).toBeNull();
  }
});
