import { describe, expect, it } from 'vitest';
import { versionInUse } from './criteria-in-use.ts';

const open = (version: number) => ({ version, approvedAt: null });
const approved = (version: number) => ({ version, approvedAt: new Date(0) });

describe('the criteria in use', () => {
  it('are the newest while none are approved', () => {
    expect(versionInUse([open(1), open(3), open(2)])).toBe(3);
  });

  it('are the newest approved ones, whatever was written since', () => {
    expect(versionInUse([open(4), approved(3), approved(1), open(2)])).toBe(3);
  });

  it('are none before the first draft', () => {
    expect(versionInUse([])).toBeNull();
  });
});
