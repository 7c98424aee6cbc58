import { describe, expect, it } from 'vitest';
import { chatUrl } from './chat-url.ts';

const chatPath = '/api/v1/interview/int_1/chat';

describe('the address of the live chat', () => {
  it('is the page’s own host, secure where the page is', () => {
    const at = (pageUrl: string) => chatUrl({ liveUrl: null, chatPath, pageUrl });
    expect(at('http://localhost:3000/i/room')).toBe(`ws://localhost:3000${chatPath}`);
    expect(at('https://hire.example/i/room')).toBe(`wss://hire.example${chatPath}`);
  });

  it('is the live endpoint where that runs elsewhere', () => {
    const pageUrl = 'https://hire.example/i/room';
    expect(chatUrl({ liveUrl: 'wss://live.example', chatPath, pageUrl })).toBe(
      `wss://live.example${chatPath}`,
    );
  });

  it('follows the address bar between names of this machine, for the cookie’s sake', () => {
    const pageUrl = 'http://127.0.0.1:3000/i/room';
    expect(chatUrl({ liveUrl: 'ws://localhost:3000', chatPath, pageUrl })).toBe(
      `ws://127.0.0.1:3000${chatPath}`,
    );
    expect(chatUrl({ liveUrl: 'ws://localhost:4000', chatPath, pageUrl })).toBe(
      `ws://localhost:4000${chatPath}`,
    );
  });
});
