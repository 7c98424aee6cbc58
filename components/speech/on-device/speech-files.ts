import { z } from 'zod';

/** Made by scripts/prepare-speech.mjs with the files it names; missing where the build could not get them. */
export const MANIFEST_URL = '/generated/speech/manifest.json';

const fileSchema = z.object({
  path: z.string().startsWith('/generated/speech/'),
  /** as it is sent, gzip */
  bytes: z.number().int().positive(),
  /** of the unpacked file, hexadecimal */
  sha256: z.string().length(64),
});

const manifestSchema = z.object({
  version: z.string().min(1),
  recognizerWorker: z.string(),
  voiceWorker: z.string(),
  microphoneWorklet: z.string(),
  files: z.object({
    runtime: fileSchema,
    voiceActivity: fileSchema,
    encoder: fileSchema,
    decoder: fileSchema,
    vocabulary: fileSchema,
    voice: fileSchema,
  }),
});

export type SpeechManifest = z.infer<typeof manifestSchema>;
export type SpeechFileName = keyof SpeechManifest['files'];
export type SpeechFiles = Record<SpeechFileName, ArrayBuffer>;
export type LoadProgress = { loadedBytes: number; totalBytes: number };

const CACHE_PREFIX = 'candor-speech-';

/** What the server has for speech on the device; null when it has nothing. */
export async function fetchSpeechManifest(
  fetcher: typeof fetch = fetch,
): Promise<SpeechManifest | null> {
  try {
    const response = await fetcher(MANIFEST_URL, { cache: 'no-cache' });
    if (!response.ok) return null;
    const parsed = manifestSchema.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  } catch {
    // No connection, or an answer that is no manifest: nothing to offer either way.
    return null;
  }
}

export function totalBytes(manifest: SpeechManifest): number {
  return Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Loads and unpacks all files, from this browser's cache where they are there, else from our own server, which
 * also fills the cache. Files of other versions are deleted. Rejects when one cannot be had or is damaged,
 * and when it is given up.
 */
export async function loadSpeechFiles(
  manifest: SpeechManifest,
  { onProgress, signal }: { onProgress: (progress: LoadProgress) => void; signal: AbortSignal },
): Promise<SpeechFiles> {
  const cache = await openCache(manifest.version);
  const total = totalBytes(manifest);
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    onProgress({ loadedBytes: Math.min(loaded, total), totalBytes: total });
  };
  count(0);
  const load = (name: SpeechFileName) => loadFile(manifest.files[name], { cache, count, signal });
  const [runtime, voiceActivity, encoder, decoder, vocabulary, voice] = await Promise.all([
    load('runtime'),
    load('voiceActivity'),
    load('encoder'),
    load('decoder'),
    load('vocabulary'),
    load('voice'),
  ]);
  return { runtime, voiceActivity, encoder, decoder, vocabulary, voice };
}

type SpeechFile = SpeechManifest['files'][SpeechFileName];
type Loading = { cache: Cache | null; count: (bytes: number) => void; signal: AbortSignal };

async function loadFile(file: SpeechFile, { cache, count, signal }: Loading): Promise<ArrayBuffer> {
  const kept = await cache?.match(file.path);
  if (kept) {
    const unpacked = await unpack(await kept.blob(), file);
    if (unpacked) {
      count(file.bytes);
      return unpacked;
    }
    await cache?.delete(file.path);
  }
  const packed = await download(file.path, { count, signal });
  const unpacked = await unpack(packed, file);
  if (!unpacked) throw new Error(`${file.path} arrived damaged.`);
  // A full disk is no reason not to speak: the file is loaded again next time.
  await cache?.put(file.path, new Response(packed)).catch(() => {});
  return unpacked;
}

async function download(
  path: string,
  { count, signal }: Pick<Loading, 'count' | 'signal'>,
): Promise<Blob> {
  const response = await fetch(path, { signal });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    count(read.value.length);
  }
  return new Blob(parts);
}

/** null when it is not what the manifest says. */
async function unpack(packed: Blob, file: SpeechFile): Promise<ArrayBuffer | null> {
  try {
    const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
    const bytes = await new Response(stream).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex === file.sha256 ? bytes : null;
  } catch {
    return null;
  }
}

/** null where the browser keeps nothing, as in some private windows. */
async function openCache(version: string): Promise<Cache | null> {
  try {
    const name = `${CACHE_PREFIX}${version}`;
    for (const other of await caches.keys()) {
      if (other.startsWith(CACHE_PREFIX) && other !== name) await caches.delete(other);
    }
    return await caches.open(name);
  } catch {
    return null;
  }
}
