/**
 * npm run lock:complete
 *
 * npm leaves optional packages of other platforms out of package-lock.json when the registry it asked does
 * not have them, and `npm ci` then refuses the lockfile everywhere. This adds them: at the exact version
 * their parent names, for the platform in their name, without a checksum, since nothing was downloaded.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
  sunos: 'sunos',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  aix: 'aix',
};
const CPU = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  loong64: 'loong64',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [parentPlace, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const found = placesFrom(parentPlace, name).find((each) => lock.packages[each]);
    if (found && (!/^\d/.test(version) || lock.packages[found].version === version)) continue;
    // One of another version is in the way: this one goes beside its parent.
    const place = found
      ? `${parentPlace.slice(0, parentPlace.lastIndexOf('node_modules/'))}node_modules/${name}`
      : `node_modules/${name}`;
    if (!/^\d/.test(version))
      throw new Error(`${name} is wanted as ${version}, which names no one version.`);
    const words = name.split('/').at(-1).split(/[-.]/);
    const os = words.map((word) => OS[word]).find(Boolean);
    const cpu = words
      .map((word) => (word.startsWith('arm') && word !== 'arm64' ? 'arm' : CPU[word]))
      .find(Boolean);
    const libc = words.some((word) => word.startsWith('musl'))
      ? 'musl'
      : words.includes('gnu')
        ? 'glibc'
        : undefined;
    lock.packages[place] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(parent.dev && { dev: true }),
      ...(libc && { libc: [libc] }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added++;
  }
}
/** Where a package looks for another: in its own folder, then in those around it. */
function placesFrom(place, name) {
  const places = [`${place === '' ? '' : `${place}/`}node_modules/${name}`];
  let around = place;
  while (around.includes('node_modules/')) {
    around = around.slice(0, around.lastIndexOf('node_modules/'));
    places.push(`${around}node_modules/${name}`);
    around = around.replace(/\/$/, '');
  }
  return places;
}

const root = lock.packages[''];
delete lock.packages[''];
lock.packages = {
  '': root,
  ...Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${added} packages of other platforms.`);
