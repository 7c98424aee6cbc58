import { Badge } from '#components/ui/badge.tsx';
import type { Tone } from '#components/ui/banner.tsx';
import { messages } from '#lib/messages.ts';
import { type InterviewStage, isMoving } from './interview-stage.ts';

const TONES: Record<InterviewStage, Tone> = {
  preparing: 'neutral',
  preparation_failed: 'danger',
  ready: 'neutral',
  in_progress: 'info',
  paused: 'caution',
  abandoned: 'caution',
  report_pending: 'neutral',
  report_failed: 'danger',
  report_ready: 'neutral',
};

export function StageBadge({ stage }: { stage: InterviewStage }) {
  return (
    <Badge tone={TONES[stage]} live={isMoving(stage) && stage !== 'paused'}>
      {messages.interviews.stage[stage]}
    </Badge>
  );
}
