import Link from 'next/link';
import { BlindMode } from '#components/reviews/blind-mode.tsx';
import { RoleAgreement } from '#components/reviews/role-agreement.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { RoleAgreement as Agreement } from '#lib/api/review-schemas.ts';
import type {
  CriteriaVersionAnswer,
  CriteriaVersionSummaryAnswer,
  OpenQuestionAnswer,
  RoleAnswer,
  RoleFactsAnswer,
} from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { AskedSection } from './asked-section.tsx';
import type { CriterionStart } from './criteria-draft.ts';
import { CriteriaSection } from './criteria-section.tsx';
import { CriteriaStateBadge } from './criteria-state-badge.tsx';
import { FactsSection } from './facts-section.tsx';
import { VersionsSection } from './versions-section.tsx';

const text = messages.roles;

export type RolePageData = {
  role: RoleAnswer & { requirements: Requirement[] };
  /** newest first */
  versions: CriteriaVersionSummaryAnswer[];
  /** the version that is looked at; null before the first draft */
  shown: CriteriaVersionAnswer | null;
  facts: RoleFactsAnswer;
  asked: OpenQuestionAnswer[];
  hasModel: boolean;
  /** competencies that can be added to the criteria */
  library: readonly CriterionStart[];
  /** of reviewers with each other and with the AI */
  agreement: Agreement;
  isOwner: boolean;
};

/** What a role's candidates are judged by, what they are asked and told, and what nobody could tell them yet. */
export function RolePage({
  role,
  versions,
  shown,
  facts,
  asked,
  hasModel,
  library,
  agreement,
  isOwner,
}: RolePageData) {
  return (
    <div className="grid grid-cols-1 gap-10">
      <PageHeader
        up={{ href: '/roles', label: text.title }}
        title={role.title}
        meta={
          <>
            <CriteriaStateBadge state={role.criteria_state} />
            {role.is_example ? <Badge>{messages.common.example}</Badge> : null}
            <span>{text.interviews(role.interview_count)}</span>
            <Link
              href={`/documents/${role.jd_id}`}
              className="inline-flex min-h-6 items-center text-accent underline decoration-1 underline-offset-3"
            >
              {text.jobDescription}
            </Link>
          </>
        }
      />
      <AskedSection roleId={role.role_id} asked={asked} />
      <CriteriaSection
        key={shown?.version ?? 0}
        roleId={role.role_id}
        requirements={role.requirements}
        shown={shown}
        versions={versions}
        hasModel={hasModel}
        library={library}
      />
      <FactsSection key={`f${facts.version}`} roleId={role.role_id} facts={facts} />
      <BlindMode roleId={role.role_id} blind={agreement.blind_mode} mayChange={isOwner} />
      <RoleAgreement agreement={agreement} />
      {versions.length > 0 ? (
        <VersionsSection roleId={role.role_id} versions={versions} shown={shown?.version ?? null} />
      ) : null}
    </div>
  );
}
