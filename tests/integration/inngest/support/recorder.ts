/** What test functions tell of themselves, by the key of a scenario, in the order in which it happened. */
export type Recorder = {
  note(key: string, what: string): number;
  notes(key: string): string[];
  count(key: string, what: string): number;
  /** resolves as soon as `what` was noted `times` times under the key */
  until(key: string, what: string, times?: number): Promise<string[]>;
};

/** Longer than any scenario takes on two busy cores, shorter than a test's own limit. */
const LIMIT_MS = 45_000;

export function createRecorder(limitMs = LIMIT_MS): Recorder {
  const byKey = new Map<string, string[]>();
  const watchers = new Set<() => void>();
  const notes = (key: string) => byKey.get(key) ?? [];
  const count = (key: string, what: string) => notes(key).filter((note) => note === what).length;
  return {
    notes: (key) => [...notes(key)],
    count,
    note(key, what) {
      byKey.set(key, [...notes(key), what]);
      for (const watcher of [...watchers]) watcher();
      return count(key, what);
    },
    until(key, what, times = 1) {
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          watchers.delete(check);
          reject(new Error(`"${what}" did not come under ${key}: ${notes(key).join(' · ')}`));
        }, limitMs);
        function check(): void {
          if (count(key, what) < times) return;
          clearTimeout(limit);
          watchers.delete(check);
          resolve([...notes(key)]);
        }
        watchers.add(check);
        check();
      });
    },
  };
}
