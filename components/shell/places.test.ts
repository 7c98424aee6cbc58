import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';

const hrefs = (role: Parameters<typeof placesOf>[0]) => placesOf(role).map(({ href }) => href);

describe('places', () => {
  it('of a reviewer are their reviews alone', () => {
    expect(hrefs('reviewer')).toEqual(['/reviews']);
  });

  it('hold People for owners and for nobody else', () => {
    expect(hrefs('owner')).toContain('/people');
    expect(hrefs('recruiter')).not.toContain('/people');
    expect(hrefs('owner').filter((href) => href !== '/people')).toEqual(hrefs('recruiter'));
  });

  it('leave room on a phone: four at most, and More', () => {
    for (const role of ['owner', 'recruiter', 'reviewer'] as const) {
      expect(placesOf(role).filter(({ isRare }) => !isRare).length).toBeLessThanOrEqual(4);
    }
  });
});
