import { describe, expect, it } from 'vitest';
import type { RecognizerEvent, SpeechRecognizer } from '#components/speech/speech-recognizer.ts';
import { createFallbackRecognizer } from './fallback-recognizer.ts';

function createFake() {
  const calls: string[] = [];
  let tell: (event: RecognizerEvent) => void = () => {};
  const recognizer: SpeechRecognizer = {
    start: () => void calls.push('start'),
    stop: () => void calls.push('stop'),
    discard: () => void calls.push('discard'),
    subscribe(listener) {
      tell = listener;
      return () => {};
    },
  };
  return { recognizer, calls, tell: (event: RecognizerEvent) => tell(event) };
}

function createBench() {
  const first = createFake();
  const second = createFake();
  const heard: RecognizerEvent[] = [];
  let switches = 0;
  const recognizer = createFallbackRecognizer({
    first: first.recognizer,
    second: second.recognizer,
    onSwitch: () => {
      switches += 1;
    },
  });
  recognizer.subscribe((event) => heard.push(event));
  return { first, second, heard, recognizer, switches: () => switches };
}

describe('a recogniser with another behind it', () => {
  it('goes over to the second when the first cannot reach its service, and stays there', () => {
    const bench = createBench();
    bench.recognizer.start();
    bench.first.tell({ type: 'error', code: 'service_unreachable' });
    bench.first.tell({ type: 'stopped' });
    bench.second.tell({ type: 'final', text: 'hello' });
    bench.recognizer.stop();
    bench.recognizer.start();
    expect(bench.heard).toEqual([{ type: 'final', text: 'hello' }]);
    expect(bench.first.calls).toEqual(['start']);
    expect(bench.second.calls).toEqual(['start', 'stop', 'start']);
    expect(bench.switches()).toBe(1);
  });

  it('asks nobody else when the microphone is refused', () => {
    const bench = createBench();
    bench.recognizer.start();
    bench.first.tell({ type: 'error', code: 'denied' });
    expect(bench.heard).toEqual([{ type: 'error', code: 'denied' }]);
    expect(bench.second.calls).toEqual([]);
  });

  it('tells what the second cannot do either', () => {
    const bench = createBench();
    bench.recognizer.start();
    bench.first.tell({ type: 'error', code: 'service_unreachable' });
    bench.second.tell({ type: 'error', code: 'on_device_failed' });
    expect(bench.heard).toEqual([{ type: 'error', code: 'on_device_failed' }]);
  });
});
