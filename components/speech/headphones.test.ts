import { describe, expect, it } from 'vitest';
import { type DeviceLike, namesHeadphones, watchHeadphones } from './headphones.ts';

const output = (label: string): DeviceLike => ({ kind: 'audiooutput', label });

describe('headphones', () => {
  it.each([
    ['Headset (Jabra Evolve2 65)', true],
    ['AirPods Pro', true],
    ['Galaxy Buds2', true],
    ['Kopfhörer (Realtek Audio)', true],
    ['MacBook Pro Speakers', false],
    ['Default - Lautsprecher (Realtek)', false],
    ['', false],
  ])('%s', (label, isNamed) => {
    expect(namesHeadphones([output(label)])).toBe(isNamed);
  });

  it('are not told by a camera', () => {
    expect(namesHeadphones([{ kind: 'videoinput', label: 'Headset camera' }])).toBe(false);
  });

  it('are told when they come and go, until nobody asks', async () => {
    let list = [output('Headset')];
    let onChange = () => {};
    const told: boolean[] = [];
    const end = watchHeadphones(
      {
        enumerateDevices: async () => list as MediaDeviceInfo[],
        addEventListener: (_: string, run: unknown) => {
          onChange = run as () => void;
        },
        removeEventListener: () => {},
      } as Parameters<typeof watchHeadphones>[0],
      (seem) => told.push(seem),
    );
    const looked = () => new Promise((resolve) => setImmediate(resolve));
    await looked();
    list = [output('Speakers')];
    onChange();
    await looked();
    end();
    onChange();
    await looked();
    expect(told).toEqual([true, false]);
  });
});
