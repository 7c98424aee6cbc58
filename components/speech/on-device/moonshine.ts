import type * as Ort from 'onnxruntime-web/wasm';
import { FRAME_SAMPLES, SAMPLE_RATE } from './audio-format.ts';
import { decodeTokens, goesInCircles } from './decode-tokens.ts';

/** The shape of Moonshine-tiny's decoder (Jeffries et al. 2024, arXiv:2410.15608, table 1). */
const LAYERS = 6;
const HEADS = 8;
const HEAD_SIZE = 36;
const BEGIN = 1;
const END = 2;
/** Nobody speaks faster; a model that writes more is making it up. */
const TOKENS_PER_SECOND_MOST = 6.5;
const TOKENS_EXTRA = 8;
/** The encoder's first layers need that much sound to give anything. */
const SHORTEST_SAMPLES = FRAME_SAMPLES * 8;

export type Transcribe = (audio: Float32Array) => Promise<string>;

/**
 * Moonshine-tiny (English, MIT): sound of up to 30 s at 16 kHz → words with punctuation. The encoder hears the
 * whole piece; the decoder writes one token at a time, the likeliest, with what it computed for the tokens
 * before kept as `present` and given back as `past`.
 */
export async function createMoonshine(
  ort: typeof Ort,
  files: { encoder: Uint8Array; decoder: Uint8Array; vocabulary: readonly string[] },
): Promise<Transcribe> {
  const encoder = await ort.InferenceSession.create(files.encoder);
  const decoder = await ort.InferenceSession.create(files.decoder);
  const cacheNames = Array.from({ length: LAYERS }, (_, layer) =>
    ['decoder', 'encoder'].flatMap((side) =>
      ['key', 'value'].map((kind) => `${layer}.${side}.${kind}`),
    ),
  ).flat();

  return async (audio) => {
    const samples = padded(audio);
    const input = new ort.Tensor('float32', samples, [1, samples.length]);
    const heard = required(await encoder.run({ input_values: input }), 'last_hidden_state');
    const empty = new ort.Tensor('float32', [], [0, HEADS, 1, HEAD_SIZE]);
    const past: Record<string, Ort.Tensor> = {};
    for (const name of cacheNames) past[`past_key_values.${name}`] = empty;

    const tokens: number[] = [];
    const most = (samples.length / SAMPLE_RATE) * TOKENS_PER_SECOND_MOST + TOKENS_EXTRA;
    for (let last = BEGIN; tokens.length < most; ) {
      const isFirst = tokens.length === 0;
      const output = await decoder.run({
        input_ids: new ort.Tensor('int64', [BigInt(last)], [1, 1]),
        encoder_hidden_states: heard,
        use_cache_branch: new ort.Tensor('bool', [!isFirst]),
        ...past,
      });
      last = likeliest(required(output, 'logits').data as Float32Array);
      if (last === END) break;
      tokens.push(last);
      if (goesInCircles(tokens)) return '';
      for (const name of cacheNames) {
        // What was computed of the sound stays as it was after the first token.
        if (!isFirst && name.includes('encoder')) continue;
        past[`past_key_values.${name}`] = required(output, `present.${name}`);
      }
    }
    return decodeTokens(tokens, files.vocabulary);
  };
}

function padded(audio: Float32Array): Float32Array {
  if (audio.length >= SHORTEST_SAMPLES) return audio;
  const longer = new Float32Array(SHORTEST_SAMPLES);
  longer.set(audio);
  return longer;
}

function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let at = 1; at < logits.length; at += 1) {
    if ((logits[at] ?? 0) > (logits[best] ?? 0)) best = at;
  }
  return best;
}

function required(output: Ort.InferenceSession.ReturnType, name: string): Ort.Tensor {
  const tensor = output[name];
  if (!tensor) throw new Error(`The model gave no ${name}.`);
  return tensor as Ort.Tensor;
}
