import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import type { FieldError } from '#lib/errors.ts';
import {
  CANDIDATE_CORRECTIONS,
  type CorrectionField,
  type Corrections,
  JOB_CORRECTIONS,
  LIST_MAX,
  type RequirementInput,
} from './correction-schemas.ts';
import { correctionsOf, effectiveProfile, type ProfiledRow } from './corrections.ts';
import { pointerParts, valueAt } from './json-pointer.ts';
import type { Requirement, Skill } from './profile-schemas.ts';
import { canonicalSkill, findKnownSkills } from './skill-aliases.ts';
import { yearsAskedFor } from './years-asked.ts';

export type CorrectionRequest = {
  /** JSON Pointer → new value */
  set: Record<string, unknown>;
  /** JSON Pointers whose correction is taken back */
  unset: readonly string[];
  /** id of the user or API key */
  by: string;
  /** ISO date and time */
  at: string;
};

/**
 * The corrections of a document after somebody's request: each value checked and cleaned, entries of lists that
 * are as they were taken as they are, skills with their usual names, requirements with their ids. A value that
 * is what was extracted is no correction. With `problems`, nothing is to be kept.
 */
export function makeCorrections(
  row: ProfiledRow & { kind: string },
  request: CorrectionRequest,
): { corrections: Corrections; problems: FieldError[] } {
  const fields: Record<string, CorrectionField> = correctable(row.kind === 'jd' ? 'jd' : 'resume');
  const corrections = { ...correctionsOf(row) };
  const problems: FieldError[] = [];
  for (const pointer of [...request.unset, ...Object.keys(request.set)]) {
    if (!Object.hasOwn(fields, pointer)) {
      problems.push({
        field: pointer.slice(0, 200),
        message: 'is not a value that can be corrected',
      });
    }
  }
  for (const pointer of request.unset) delete corrections[pointer];
  const current = effectiveProfile(row);
  for (const [pointer, given] of Object.entries(request.set)) {
    const field = Object.hasOwn(fields, pointer) ? fields[pointer] : undefined;
    const parts = pointerParts(pointer) ?? [];
    if (!field) continue;
    const extracted = valueAt(row.profile, parts);
    const known = [valueAt(current, parts), extracted];
    const checked = checkField({ field, pointer, given, known });
    if (!checked.ok) {
      problems.push(...checked.problems);
      continue;
    }
    const value = completed(pointer, checked.value, known);
    if (isDeepStrictEqual(value, extracted)) delete corrections[pointer];
    else corrections[pointer] = { value, by: request.by, at: request.at };
  }
  return { corrections, problems };
}

/** What of a profile a person can correct, by JSON Pointer. */
export function correctable(kind: DocumentKind): Record<string, CorrectionField> {
  return kind === 'jd' ? JOB_CORRECTIONS : CANDIDATE_CORRECTIONS;
}

type Checked = { ok: true; value: unknown } | { ok: false; problems: FieldError[] };

function checkField(input: {
  field: CorrectionField;
  pointer: string;
  given: unknown;
  /** the same place now and as extracted */
  known: readonly unknown[];
}): Checked {
  const { field, pointer, given } = input;
  if (field.type === 'value') return checkValue(field.schema, given, pointer);
  if (!Array.isArray(given)) return problem(pointer, 'must be a list');
  if (given.length > LIST_MAX) return problem(pointer, `must have at most ${LIST_MAX} entries`);
  const known = input.known.flatMap((list) => (Array.isArray(list) ? list : []));
  const values: unknown[] = [];
  const problems: FieldError[] = [];
  for (const [index, entry] of given.entries()) {
    // What was extracted may break a rule for people (a job of which only the dates are known).
    const isKnown = known.some((other) => isDeepStrictEqual(other, entry));
    const checked: Checked = isKnown
      ? { ok: true, value: entry }
      : checkValue(field.entry, entry, `${pointer}/${index}`);
    if (checked.ok) values.push(checked.value);
    else problems.push(...checked.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values };
}

function checkValue(schema: z.ZodType, given: unknown, pointer: string): Checked {
  const result = schema.safeParse(given);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      field: [pointer, ...issue.path.map(String)].join('/'),
      message: issue.message,
    })),
  };
}

function problem(field: string, message: string): Checked {
  return { ok: false, problems: [{ field, message }] };
}

/** What a person leaves out: usual names of skills, ids of requirements and what their text tells. */
function completed(pointer: string, value: unknown, known: readonly unknown[]): unknown {
  if (pointer === '/skills') return namedSkills(value as { name: string }[]);
  if (pointer === '/requirements') {
    const [current, extracted] = known.map((list) => (list ?? []) as Requirement[]);
    return identified(value as RequirementInput[], current ?? [], extracted ?? []);
  }
  return value;
}

function namedSkills(skills: readonly { name: string }[]): Skill[] {
  const named = skills.map(({ name }) => ({ name, canonical: canonicalSkill(name) }));
  return named.filter(
    ({ canonical }, index) =>
      named.findIndex((other) => other.canonical.toLowerCase() === canonical.toLowerCase()) ===
      index,
  );
}

/** A requirement that is there keeps its id, by the id given or by its words; others get one never used before. */
function identified(
  given: readonly RequirementInput[],
  current: readonly Requirement[],
  extracted: readonly Requirement[],
): Requirement[] {
  const known = new Map([...extracted, ...current].map((each) => [each.id, each]));
  const free = new Set(known.keys());
  const take = (id: string | undefined) => (id !== undefined && free.delete(id) ? id : undefined);
  const byId = given.map(({ id }) => take(id ?? undefined));
  const ids = given.map(
    ({ text }, index) => byId[index] ?? take([...free].find((id) => known.get(id)?.text === text)),
  );
  let last = Math.max(0, ...[...known.keys()].map((id) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0)));
  return given.map((input, index) => {
    const id = ids[index];
    if (id !== undefined) return withWords(input, id, known.get(id));
    last += 1;
    return withWords(input, `r${last}`, undefined);
  });
}

/** Skills and years as given; as the text tells where they were left out, or left as they were for other words. */
function withWords(
  input: RequirementInput,
  id: string,
  before: Requirement | undefined,
): Requirement {
  const isReworded = before !== undefined && before.text !== input.text;
  const skills = input.skills && namedSkills(input.skills);
  const keepsSkills = skills && !(isReworded && isDeepStrictEqual(skills, before.skills));
  const keepsYears = input.years !== undefined && !(isReworded && input.years === before.years);
  return {
    ...before,
    id,
    text: input.text,
    kind: input.kind,
    skills: keepsSkills ? skills : namedSkills(findKnownSkills(input.text)),
    years: keepsYears ? (input.years ?? null) : yearsAskedFor(input.text),
  };
}
