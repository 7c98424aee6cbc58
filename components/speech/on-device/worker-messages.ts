/** Files by name, unpacked; they are transferred, so each belongs to one worker. */
export type RecognizerFiles = {
  runtime: ArrayBuffer;
  voiceActivity: ArrayBuffer;
  encoder: ArrayBuffer;
  decoder: ArrayBuffer;
  vocabulary: ArrayBuffer;
};

export type ToRecognizer =
  | { type: 'load'; files: RecognizerFiles }
  /** `session` rises with each opening of the microphone; what belongs to an older one is ignored */
  | { type: 'open'; session: number; sampleRate: number }
  | { type: 'audio'; session: number; samples: Float32Array }
  | { type: 'stop'; session: number }
  | { type: 'discard'; session: number };

export type FromRecognizer =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'partial' | 'final'; session: number; text: string }
  | { type: 'pending'; session: number; isPending: boolean }
  | { type: 'stopped'; session: number };

export type ToVoice =
  | { type: 'load'; program: ArrayBuffer }
  | { type: 'render'; id: number; text: string };

export type FromVoice =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'rendered'; id: number; samples: Float32Array; sampleRate: number }
  | { type: 'not_rendered'; id: number };
