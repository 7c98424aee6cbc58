import {
  Activity,
  BookOpen,
  BriefcaseBusiness,
  Cpu,
  MessagesSquare,
  Scale,
  Users,
} from 'lucide-react';
import type { RoleName } from '#lib/api/auth-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.shell;

export type Place = {
  href: string;
  label: string;
  icon: typeof Scale;
  /** paths that belong to it */
  under: readonly string[];
  /** on a phone it stands behind "More": there is room for four beside that */
  isRare?: true;
  /** made of much code that few open */
  withoutPrefetch?: true;
};

const REVIEWS: Place = {
  href: '/reviews',
  label: text.reviews,
  icon: Scale,
  under: ['/reviews'],
};
const PEOPLE: Place = { href: '/people', label: text.people, icon: Users, under: ['/people'] };

/** Where somebody can go, the first being where they begin. */
export function placesOf(role: RoleName): readonly Place[] {
  if (role === 'reviewer') return [REVIEWS];
  return [
    {
      href: '/',
      label: text.interviews,
      icon: MessagesSquare,
      under: ['/interviews', '/documents'],
    },
    { href: '/roles', label: text.roles, icon: BriefcaseBusiness, under: ['/roles'] },
    REVIEWS,
    ...(role === 'owner' ? [PEOPLE] : []),
    {
      href: '/settings/models',
      label: text.models,
      icon: Cpu,
      under: ['/settings/models'],
      isRare: true,
    },
    {
      href: '/settings/system',
      label: text.system,
      icon: Activity,
      under: ['/settings/system'],
      isRare: true,
    },
    {
      href: '/docs',
      label: text.apiReference,
      icon: BookOpen,
      under: ['/docs'],
      isRare: true,
      withoutPrefetch: true,
    },
  ];
}
