import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from '#lib/env.ts';

/** How the reading process can be shut in, strictest first; what a system does not allow ends at once. */
export type Isolation = { namespace: 'user' | 'network' | null; permissions: boolean };

export const ISOLATIONS: readonly Isolation[] = [
  { namespace: 'user', permissions: true },
  { namespace: 'network', permissions: true },
  { namespace: null, permissions: true },
  { namespace: null, permissions: false },
];

/** The heap of JavaScript stays below what the process may have in all: arrays of bytes live outside it. */
const HEAP_MEBIBYTES = 320;

/** Program and arguments of the reading process. Its files are those of the app folder: built, or their source. */
export function readerCommand(isolation: Isolation): { file: string; args: string[] } {
  const root = process.cwd();
  const built = path.join(/*turbopackIgnore: true*/ root, 'dist', 'document-reader.mjs');
  const source = path.join(/*turbopackIgnore: true*/ root, 'lib/documents/reader/child/main.ts');
  const entry = env().NODE_ENV === 'production' && existsSync(built) ? built : source;
  const node = [
    process.execPath,
    `--max-old-space-size=${HEAP_MEBIBYTES}`,
    '--expose-gc',
    '--disable-warning=SecurityWarning',
    '--disable-warning=ExperimentalWarning',
    ...(isolation.permissions ? permissionFlags(root) : []),
    entry,
  ];
  const [file = process.execPath, ...args] = [
    ...NAMESPACE_COMMANDS[isolation.namespace ?? 'none'],
    ...node,
  ];
  return { file, args };
}

const NAMESPACE_COMMANDS = {
  user: ['unshare', '--map-root-user', '--net', '--'],
  network: ['unshare', '--net', '--'],
  none: [],
} as const;

/**
 * The child reads program files and nothing else: no uploads, no secrets, no writing, no programs, no native
 * code. One thing it needs is allowed: a thread (its watchdog). pdf.js would load a canvas for painting, which
 * nobody here asks of it, and which takes a quarter of a second and 60 MiB; it does without.
 */
function permissionFlags(root: string): string[] {
  const readable = ['node_modules', 'dist', 'lib', 'package.json'];
  return [
    '--permission',
    '--allow-worker',
    ...readable.map((name) => `--allow-fs-read=${path.join(/*turbopackIgnore: true*/ root, name)}`),
  ];
}
