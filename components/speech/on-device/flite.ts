export type SpokenAudio = { samples: Float32Array; sampleRate: number };

/** Voices that are compiled in: a woman and a man, both of the CMU Arctic recordings. */
export type FliteVoice = 'slt' | 'rms';

/** Numbers of WASI (preview 1): the calls that Flite makes, and what they answer. */
const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const CANNOT_SEEK = 70;
const DIRECTORY = 3;
const OUTPUT_FILE = 4;
const KIND_DIRECTORY = 3;
const KIND_FILE = 4;
const ALL_RIGHTS = 0xffff_ffff_ffff_ffffn;
const WAV_HEADER_BYTES = 44;
const WAV_RATE_AT = 24;

class Exit extends Error {}

/**
 * Speaks English text with Flite (CMU), a command that was compiled to WebAssembly: each call is a run of it in
 * a memory of its own, with a file system of one file, the sound it writes. About 20 ms per second of speech.
 */
export function runFlite(
  program: WebAssembly.Module,
  { text, voice }: { text: string; voice: FliteVoice },
): SpokenAudio {
  const file = createMemoryFile();
  const complaints: string[] = [];
  const args = ['flite', '-voice', voice, '-t', text, '-o', 'speech.wav'].map((arg) =>
    new TextEncoder().encode(`${arg}\0`),
  );
  let memory: WebAssembly.Memory | null = null;
  const bytes = () => new Uint8Array(requireMemory(memory).buffer);
  const view = () => new DataView(requireMemory(memory).buffer);

  const calls = {
    args_sizes_get(count: number, size: number) {
      view().setUint32(count, args.length, true);
      view().setUint32(
        size,
        args.reduce((sum, arg) => sum + arg.length, 0),
        true,
      );
      return SUCCESS;
    },
    args_get(pointers: number, buffer: number) {
      let at = buffer;
      args.forEach((arg, index) => {
        view().setUint32(pointers + 4 * index, at, true);
        bytes().set(arg, at);
        at += arg.length;
      });
      return SUCCESS;
    },
    clock_time_get(_id: number, _precision: bigint, time: number) {
      view().setBigUint64(time, 0n, true);
      return SUCCESS;
    },
    fd_close: () => SUCCESS,
    fd_fdstat_set_flags: () => SUCCESS,
    fd_fdstat_get(descriptor: number, stat: number) {
      bytes().fill(0, stat, stat + 24);
      view().setUint8(stat, descriptor === DIRECTORY ? KIND_DIRECTORY : KIND_FILE);
      view().setBigUint64(stat + 8, ALL_RIGHTS, true);
      view().setBigUint64(stat + 16, ALL_RIGHTS, true);
      return SUCCESS;
    },
    fd_prestat_get(descriptor: number, stat: number) {
      if (descriptor !== DIRECTORY) return BAD_DESCRIPTOR;
      view().setUint8(stat, 0);
      view().setUint32(stat + 4, 1, true);
      return SUCCESS;
    },
    fd_prestat_dir_name(_descriptor: number, name: number) {
      view().setUint8(name, '/'.charCodeAt(0));
      return SUCCESS;
    },
    fd_read: () => BAD_DESCRIPTOR,
    fd_seek(descriptor: number, offset: bigint, from: number, result: number) {
      if (descriptor < OUTPUT_FILE) return CANNOT_SEEK;
      view().setBigUint64(result, BigInt(file.seek(Number(offset), from)), true);
      return SUCCESS;
    },
    fd_write(descriptor: number, vectors: number, count: number, result: number) {
      let written = 0;
      for (let index = 0; index < count; index += 1) {
        const start = view().getUint32(vectors + 8 * index, true);
        const length = view().getUint32(vectors + 8 * index + 4, true);
        const data = bytes().slice(start, start + length);
        if (descriptor >= OUTPUT_FILE) file.write(data);
        else complaints.push(new TextDecoder().decode(data));
        written += length;
      }
      view().setUint32(result, written, true);
      return SUCCESS;
    },
    path_open(...values: (number | bigint)[]) {
      view().setUint32(Number(values.at(-1)), OUTPUT_FILE, true);
      return SUCCESS;
    },
    proc_exit(): never {
      throw new Exit();
    },
  };

  const { exports } = new WebAssembly.Instance(program, { wasi_snapshot_preview1: calls });
  memory = exports.memory as WebAssembly.Memory;
  try {
    (exports._start as () => void)();
  } catch (thrown) {
    if (!(thrown instanceof Exit)) throw thrown;
  }
  return readWav(file.contents(), complaints);
}

function requireMemory(memory: WebAssembly.Memory | null): WebAssembly.Memory {
  if (!memory) throw new Error('The program has no memory yet.');
  return memory;
}

function createMemoryFile() {
  let data = new Uint8Array(1 << 18);
  let size = 0;
  let at = 0;
  return {
    write(bytes: Uint8Array) {
      if (at + bytes.length > data.length) {
        const larger = new Uint8Array(Math.max(data.length * 2, at + bytes.length));
        larger.set(data);
        data = larger;
      }
      data.set(bytes, at);
      at += bytes.length;
      size = Math.max(size, at);
    },
    /** `from`: 0 the beginning, 1 here, 2 the end */
    seek(offset: number, from: number) {
      at = Math.max(0, offset + (from === 0 ? 0 : from === 1 ? at : size));
      return at;
    },
    contents: () => data.subarray(0, size),
  };
}

/** Flite writes 16-bit samples of one channel behind the plain header. */
function readWav(wav: Uint8Array, complaints: readonly string[]): SpokenAudio {
  if (wav.length < WAV_HEADER_BYTES)
    throw new Error(`Flite wrote no sound: ${complaints.join('').slice(0, 200)}`);
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const samples = new Float32Array((wav.length - WAV_HEADER_BYTES) >> 1);
  for (let at = 0; at < samples.length; at += 1) {
    samples[at] = view.getInt16(WAV_HEADER_BYTES + 2 * at, true) / 32_768;
  }
  return { samples, sampleRate: view.getUint32(WAV_RATE_AT, true) };
}
