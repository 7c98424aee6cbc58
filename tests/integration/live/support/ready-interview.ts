import type { Db, Prisma } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { EXAMPLE_PLAN } from '#lib/interviews/session/virtual-interview.ts';

/** An interview of invented people with a plan, as preparing leaves it. Returns its id. */
export async function createInterview(
  db: Db,
  options: { status?: string; plan?: Plan } = {},
): Promise<string> {
  const document = (kind: string) => ({
    id: newId('doc'),
    kind,
    uploadedBy: 'usr_test',
    filename: `${kind}.txt`,
    storageKey: newId('doc'),
    mediaType: 'text/plain',
    format: 'text',
    sizeBytes: 1,
    sha256: newId('doc'),
    status: 'ready',
  });
  const role = await db.role.create({
    data: { id: newId('rol'), title: 'Engineer', document: { create: document('jd') } },
  });
  const candidate = await db.candidate.create({
    data: { id: newId('can'), name: 'Ada Example', document: { create: document('resume') } },
  });
  const interview = await db.interview.create({
    data: {
      id: newId('int'),
      roleId: role.id,
      candidateId: candidate.id,
      createdBy: 'usr_test',
      status: options.status ?? 'ready',
      plan: (options.plan ?? EXAMPLE_PLAN) as Prisma.InputJsonObject,
    },
  });
  return interview.id;
}
