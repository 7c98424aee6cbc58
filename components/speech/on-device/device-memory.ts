/**
 * What speech on the device takes at most, in MB, measured in Chromium with a phone's profile: the page alone has
 * 90, with all models loaded 350, while it recognises 390 to 500.
 */
export const SPEECH_MEMORY_MB = 500;

/** Browsers tell 0.25, 0.5, 1, 2, 4 or 8; with 2 or less a page of half a gigabyte may be closed at any time. */
const SMALL_DEVICE_GB = 2;

/** Whether the browser tells of so little memory that speech on the device may not fit; false where it tells nothing. */
export function hasLittleMemory(navigator: object): boolean {
  const told = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined;
  return typeof told === 'number' && told <= SMALL_DEVICE_GB;
}
