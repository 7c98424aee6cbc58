import { describe, expect, it } from 'vitest';
import { NOTICE_VERSION } from '#lib/interviews/access/consent.ts';
import { noticeOf } from './notices.ts';

describe('the notice', () => {
  it('in force has words to be shown', () => {
    expect(noticeOf(NOTICE_VERSION)?.points.length).toBeGreaterThan(0);
  });

  it('of an unknown version cannot be shown, so it cannot be agreed to', () => {
    expect(noticeOf('1999-01')).toBeNull();
  });
});
