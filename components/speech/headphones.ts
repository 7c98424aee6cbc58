/** What is read of the browser's list of devices; labels are empty until the microphone was allowed. */
export type DeviceLike = { readonly kind: string; readonly label: string };

const ON_THE_EARS =
  /head(?:phone|set)|earphone|ear ?buds?\b|\bbuds|air ?pods|in-ear|kopfhörer|casque|écouteurs|auriculares|cuffie/i;

/**
 * Whether the names of the devices tell of headphones. Only a hint: makers name their devices as they like, and
 * a headset that is plugged in need not be worn.
 */
export function namesHeadphones(devices: readonly DeviceLike[]): boolean {
  return devices.some(
    ({ kind, label }) =>
      (kind === 'audiooutput' || kind === 'audioinput') && ON_THE_EARS.test(label),
  );
}

/**
 * Tells at once, and whenever a device comes or goes, whether headphones seem to be connected. Silent where the
 * browser tells nothing. The answer ends it.
 */
export function watchHeadphones(
  devices: Pick<
    MediaDevices,
    'enumerateDevices' | 'addEventListener' | 'removeEventListener'
  > | null,
  listener: (seemConnected: boolean) => void,
): () => void {
  if (!devices?.enumerateDevices) return () => {};
  let isOver = false;
  const look = async () => {
    // A browser that refuses the list knows nothing of headphones: that is the same as none.
    const list = await devices.enumerateDevices().catch(() => []);
    if (!isOver) listener(namesHeadphones(list));
  };
  const onChange = () => void look();
  devices.addEventListener('devicechange', onChange);
  void look();
  return () => {
    isOver = true;
    devices.removeEventListener('devicechange', onChange);
  };
}
