export const systemMessages = {
  title: 'System',
  text: 'How fast the conversation answered, and how the parts behind it are. Figures only: no names, no words.',
  period: 'Period',
  periods: { '24h': '24 hours', '7d': '7 days', '30d': '30 days' },
  parts: {
    title: 'Now',
    database: 'Database',
    queue: 'Background work',
    storage: 'Files',
    well: 'Well',
    unwell: 'Not well',
    latency: (ms: string) => `${ms} ms`,
    live: (count: number) =>
      count === 1 ? '1 interview is running' : `${count} interviews are running`,
  },
  glance: {
    title: 'The conversation',
    empty: 'No interview was held in this time.',
    emptyText: 'As soon as a candidate speaks, the figures of each turn appear here.',
    firstWord: 'To the first useful words, half of the replies',
    ratio: 'Of the model’s own time to its first word',
    adopted: 'Replies begun before the answer was over',
    fillers: 'Replies that needed a filler',
    notMeasured: 'Not measured',
    replies: (count: string) => `${count} replies`,
    examples(examples: number, held: number) {
      if (held === 1) return 'All of this comes from one interview, held with the example.';
      if (examples === held)
        return `All of this comes from ${held} interviews, held with the example.`;
      return `${examples} of the ${held} interviews behind this ${examples === 1 ? 'was' : 'were'} held with the example.`;
    },
  },
  times: {
    title: 'Times',
    text: 'Milliseconds. Half of the turns took no longer than the first figure, 19 of 20 no longer than the second.',
    name: 'From what to what',
    half: 'Half',
    most: '19 of 20',
    measured: 'Measured',
    names: {
      final_lag_ms: 'Last new word to the end of the turn',
      first_sound_ms: 'End of the turn to anything said',
      first_word_ms: 'End of the turn to the first useful words',
      first_heard_ms: 'End of the turn to the voice in the browser',
      ttft_ms: 'The model’s own time to its first word',
      e2e_latency_ms: 'Last new word to the first thing said',
    },
  },
  curve: {
    title: 'First useful words over time',
    half: 'half',
    most: '19 of 20',
    summary: (points: number, unit: string) => `${points} points, highest ${unit} ms.`,
    few: 'Two points in time are needed for a line.',
  },
  counts: {
    title: 'What happened',
    happening: 'Happening',
    turns: 'Turns',
    names: {
      forced: 'Turn closed by us: the browser sent no end',
      has_gap: 'Words were missing on the way',
      merges: 'Late words joined to their turn',
      tentatives: 'A sign of listening was shown',
      fillers: 'Something was said to bridge a wait',
      built_in: 'The built-in interviewer stepped in',
      failures: 'A model’s call failed',
      hedged: 'The second provider was asked as well',
      interruptions: 'The candidate interrupted',
      false_interruptions: 'An interruption that was none; speech went on',
      backchannels: 'An “mm-hm” that was talked through',
      stale_sends_blocked: 'Words for an older turn were held back',
    },
  },
  models: {
    title: 'AI models',
    empty: 'No model was called in this time.',
    model: 'Model',
    calls: 'Calls',
    failed: 'Failed',
    aborted: 'Given up',
    first: 'First word, half / 19 of 20',
    tokens: 'Tokens in / out',
    notMeasured: '–',
  },
  documents: {
    title: 'Reading',
    text: (read: string, failed: string) => `${read} read, ${failed} failed`,
    seconds: (half: string, most: string) =>
      `From upload to profile: half within ${half} s, 19 of 20 within ${most} s.`,
  },
  prometheus: 'For Prometheus: GET /api/v1/metrics with an API key as bearer token.',
};
