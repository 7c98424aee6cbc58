import { Badge } from '#components/ui/badge.tsx';
import type { Tone } from '#components/ui/banner.tsx';
import type { RoleAnswer } from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';

type State = RoleAnswer['criteria_state'];

const TONES: Record<State, Tone> = {
  none: 'neutral',
  draft: 'caution',
  changed: 'caution',
  approved: 'positive',
};

export function CriteriaStateBadge({ state }: { state: State }) {
  return <Badge tone={TONES[state]}>{messages.roles.state[state]}</Badge>;
}
