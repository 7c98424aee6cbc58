import { z } from 'zod';
import { findAddresses } from '#lib/ai/evaluator-address/find-addresses.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';

/** More than an interviewer is asked about, and little enough for every prompt. */
export const FACTS_MAX = 60;
/** A fact is a sentence or two that can be said. */
export const FACT_CHARACTERS_MAX = 400;

export type RoleFacts = {
  facts: string[];
  /** raised by one at each change; to be given back with the next one */
  version: number;
  /** true until a person has changed them: they follow the job description */
  from_job_description: boolean;
};

const storedFactsSchema = z.string().array();

/**
 * All an interviewer may tell of a role: what a person wrote, else what the job description says, without what in it
 * gives orders to a machine or is code for one.
 */
export function factsOf(role: { facts: unknown }, job: Pick<JobProfile, 'facts'> | null): string[] {
  const own = storedFactsSchema.safeParse(role.facts);
  if (own.success) return own.data;
  return tidyFacts(job?.facts ?? []).filter((fact) => findAddresses(fact).length === 0);
}

/** The facts of a role; null when there is no such role. */
export async function getRoleFacts(roleId: string): Promise<RoleFacts | null> {
  const role = await db().role.findUnique({
    where: { id: roleId },
    select: { facts: true, factsVersion: true, document: { select: PROFILE_COLUMNS } },
  });
  return (
    role && {
      facts: factsOf(role, effectiveJob(role.document)),
      version: role.factsVersion,
      from_job_description: role.facts === null,
    }
  );
}

/**
 * Puts a person's facts in place of those that were there; interviews planned before keep theirs. Throws
 * `not_found`, and `conflict` when somebody else changed them since `basedOn`.
 */
export async function saveRoleFacts(input: {
  roleId: string;
  facts: readonly string[];
  /** `version` of the facts when the editing began */
  basedOn: number;
}): Promise<RoleFacts> {
  const facts = tidyFacts(input.facts);
  const { count } = await db().role.updateMany({
    where: { id: input.roleId, factsVersion: input.basedOn },
    data: { facts, factsVersion: { increment: 1 } },
  });
  if (count === 0) {
    const isThere = await db().role.count({ where: { id: input.roleId } });
    if (isThere === 0) throw new AppError('not_found', 'There is no role with this id.');
    throw new AppError('conflict', 'The facts were changed meanwhile. Look at them again first.');
  }
  return { facts, version: input.basedOn + 1, from_job_description: false };
}

/** Each fact once, without spaces around it; empty ones are left out. */
export function tidyFacts(facts: readonly string[]): string[] {
  const bare = facts.map((fact) => fact.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  const seen = new Set<string>();
  return bare.filter((fact) => !seen.has(fact.toLowerCase()) && seen.add(fact.toLowerCase()));
}
