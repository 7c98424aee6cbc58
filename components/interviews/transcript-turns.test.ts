import { expect, test } from 'vitest';
import type { TurnAnswer } from '#lib/api/interview-schemas.ts';
import { transcriptTurns } from './transcript-turns.ts';

const turn: TurnAnswer = {
  turn_id: 'trn_1',
  speaker: 'candidate',
  text: 'I called the team.',
  question_id: 'q1',
  act: 'answer',
  started_ms: 1200,
  ended_ms: 3000,
  started_at: '2026-03-10T09:00:00.000Z',
  ended_at: '2026-03-10T09:00:02.000Z',
  input: 'typed',
  flags: {},
  metrics: {},
};

test('an answer keeps its place and how it was given', () => {
  expect(transcriptTurns([turn])).toEqual([
    {
      id: 'trn_1',
      speaker: 'candidate',
      text: 'I called the team.',
      atMs: 1200,
      typed: true,
      notes: [],
    },
  ]);
});

test('what happened to an answer is told in a sentence; flags for programs are not', () => {
  const flags = { has_gap: true, forced: false, built_in: true, confidence: 0.4 };
  expect(transcriptTurns([{ ...turn, flags }])[0]?.notes).toEqual([
    'Part of this answer did not arrive',
  ]);
});
