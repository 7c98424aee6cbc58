import { describe, expect, test } from 'vitest';
import type { InterviewListItem } from '#lib/api/interview-schemas.ts';
import { interviewStage, needsAttention } from './interview-stage.ts';

const NOW = new Date('2026-03-10T12:00:00Z');

function interview(over: Partial<InterviewListItem> & { interview_id: string }): InterviewListItem {
  return {
    status: 'ready',
    error: null,
    role: { role_id: 'rol_1', title: 'Staff nurse' },
    candidate: { candidate_id: 'can_1', name: 'Maria Santos' },
    jd_id: 'doc_1',
    resume_id: 'doc_2',
    end_reason: null,
    created_at: '2026-03-10T09:00:00.000Z',
    started_at: null,
    ended_at: null,
    active_ms: 0,
    is_example: false,
    report: null,
    ...over,
  };
}

describe('where an interview stands', () => {
  test('while it is not over, its own status says it', () => {
    expect(
      interviewStage({ started_at: '2026-03-10T11:00:00.000Z', status: 'paused', report: null }),
    ).toBe('paused');
    expect(
      interviewStage({ started_at: '2026-03-10T11:00:00.000Z', status: 'failed', report: null }),
    ).toBe('preparation_failed');
  });

  test('once it is over, its newest report says it', () => {
    expect(
      interviewStage({ started_at: '2026-03-10T11:00:00.000Z', status: 'completed', report: null }),
    ).toBe('report_pending');
    expect(
      interviewStage({
        started_at: '2026-03-10T11:00:00.000Z',
        status: 'completed',
        report: { status: 'running', version: 2 },
      }),
    ).toBe('report_pending');
    expect(
      interviewStage({
        started_at: '2026-03-10T11:00:00.000Z',
        status: 'abandoned',
        report: { status: 'ready', version: 1 },
      }),
    ).toBe('report_ready');
    expect(
      interviewStage({ started_at: '2026-03-10T11:00:00.000Z', status: 'abandoned', report: null }),
    ).toBe('abandoned');
    expect(interviewStage({ started_at: null, status: 'completed', report: null })).toBe(
      'abandoned',
    );
  });
});

describe('who needs me now', () => {
  test('what failed comes first, then what is going on, then what is to read, then who waits', () => {
    const order = needsAttention(
      [
        interview({ interview_id: 'waits' }),
        interview({
          interview_id: 'to-read',
          status: 'completed',
          report: { status: 'ready', version: 1 },
          ended_at: '2026-03-10T11:00:00.000Z',
        }),
        interview({ interview_id: 'live', status: 'in_progress' }),
        interview({ interview_id: 'failed', status: 'failed' }),
        interview({ interview_id: 'preparing', status: 'preparing' }),
      ],
      NOW,
    ).map((entry) => entry.interview.interview_id);
    expect(order).toEqual(['failed', 'live', 'to-read', 'waits']);
  });

  test('old news is left out', () => {
    expect(
      needsAttention(
        [
          interview({ interview_id: 'a', created_at: '2026-03-01T09:00:00.000Z' }),
          interview({
            interview_id: 'b',
            status: 'completed',
            report: { status: 'ready', version: 1 },
            ended_at: '2026-02-01T09:00:00.000Z',
          }),
        ],
        NOW,
      ),
    ).toEqual([]);
  });

  test('at most five are named', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      interview({ interview_id: `i${index}`, status: 'failed' }),
    );
    expect(needsAttention(many, NOW)).toHaveLength(5);
  });
});
