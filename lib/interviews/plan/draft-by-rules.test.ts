import { describe, expect, it } from 'vitest';
import {
  BARE_JOB,
  DEVELOPER_JOB,
  NURSE_JOB,
  SALES_JOB,
} from '#tests/integration/reports/support/sample-profiles.ts';
import { criteriaProblems, uncoveredMusts } from './check-criteria.ts';
import { COMPETENCIES, GENERAL_PRACTICE, PRACTICES } from './competency-library.ts';
import { draftByRules } from './draft-by-rules.ts';
import { namedAttribute } from './protected-attributes.ts';

describe('criteria and core questions by rules', () => {
  it.each([
    ['a nurse', NURSE_JOB, 'clinical_practice'],
    ['a developer', DEVELOPER_JOB, 'software_practice'],
    ['a salesperson', SALES_JOB, 'sales_practice'],
    ['a role of which nothing could be read', BARE_JOB, 'role_practice'],
  ])('judge %s first by the work itself', (_who, job, practice) => {
    const draft = draftByRules(job);
    expect(draft.criteria[0]?.id).toBe(practice);
    expect(draft.criteria.length).toBeGreaterThanOrEqual(4);
    expect(draft.criteria.length).toBeLessThanOrEqual(6);
    expect(criteriaProblems(draft)).toEqual([]);
    expect(uncoveredMusts({ job, items: draft.coreItems })).toEqual([]);
  });

  it('weigh every criterion the same', () => {
    expect(new Set(draftByRules(NURSE_JOB).criteria.map(({ weight }) => weight))).toEqual(
      new Set([1]),
    );
  });

  it('give the same result for the same job description', () => {
    expect(draftByRules(DEVELOPER_JOB)).toEqual(draftByRules(structuredClone(DEVELOPER_JOB)));
  });

  it('name what the role asks for in the question about the work', () => {
    expect(draftByRules(DEVELOPER_JOB).coreItems[0]?.question).toContain('Python and PostgreSQL');
  });

  it('spread many must-haves over two questions about the work', () => {
    const practice = draftByRules(DEVELOPER_JOB).coreItems.filter(
      ({ criterion_id }) => criterion_id === 'software_practice',
    );
    expect(practice).toHaveLength(2);
    expect(practice[1]?.question).toContain('designing REST APIs and Docker');
  });

  it('ask directly for a licence or registration, without follow-ups', () => {
    const credential = draftByRules(NURSE_JOB).coreItems.at(-1);
    expect(credential?.probes_max).toBe(0);
    expect(credential?.requirement_ids).toEqual(['r1', 'r2', 'r7']);
    expect(draftByRules(SALES_JOB).coreItems.at(-1)?.question).toMatch(/driving licence/u);
  });

  it('put a requirement about negotiating under negotiating', () => {
    const item = draftByRules(SALES_JOB).coreItems.find(({ requirement_ids }) =>
      requirement_ids.includes('r4'),
    );
    expect(item?.criterion_id).toBe('negotiating');
  });
});

describe('the library', () => {
  const all = [...PRACTICES, GENERAL_PRACTICE, ...COMPETENCIES];

  it('has different ids and names', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('names no protected attribute and no manner of speech', () => {
    for (const { definition, anchors, questions } of all) {
      for (const text of [definition, ...Object.values(anchors), ...questions]) {
        expect(namedAttribute(text), text).toBeNull();
      }
    }
  });

  it('asks for one occasion at a time, in words that can be spoken', () => {
    for (const { questions } of all) {
      for (const question of questions) {
        expect(question.split(' ').length, question).toBeLessThanOrEqual(40);
        expect(question.match(/\?/gu)?.length, question).toBe(1);
      }
    }
  });
});
