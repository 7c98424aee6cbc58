import type { Prisma, Tx } from '#lib/db/client.ts';

type CriteriaVersion = Prisma.CriteriaVersionGetPayload<object>;

/**
 * What interviews of a role are prepared with from now on: the newest criteria that somebody approved; while
 * nobody has approved any, the newest there are. null before the first draft.
 */
export async function criteriaInUse(tx: Tx, roleId: string): Promise<CriteriaVersion | null> {
  const approved = await tx.criteriaVersion.findFirst({
    where: { roleId, approvedAt: { not: null } },
    orderBy: { version: 'desc' },
  });
  return (
    approved ?? tx.criteriaVersion.findFirst({ where: { roleId }, orderBy: { version: 'desc' } })
  );
}

/** The same of a list of a role's versions, whatever their order. */
export function versionInUse(
  versions: readonly { version: number; approvedAt: Date | null }[],
): number | null {
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  const inUse = newestFirst.find(({ approvedAt }) => approvedAt !== null) ?? newestFirst[0];
  return inUse?.version ?? null;
}
