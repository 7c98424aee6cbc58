import { describe, expect, it } from 'vitest';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { criteriaProblems, uncoveredMusts } from './check-criteria.ts';
import { CORE_PROBES_MAX, draftByRules } from './draft-by-rules.ts';
import { makePlan } from './make-plan.ts';
import { RESUME_QUESTIONS_MAX } from './resume-questions.ts';

/** An invented job: title, what is to be done, what must and what may be brought along. */
function job(
  title: string,
  responsibilities: string[],
  musts: string[],
  wishes: string[] = [],
): JobProfile {
  const entry = (kind: 'must' | 'nice', offset: number) => (text: string, index: number) => ({
    id: `r${offset + index + 1}`,
    kind,
    text,
    skills: [],
    years: null,
  });
  return {
    title,
    company: null,
    seniority: null,
    location: null,
    remote: null,
    responsibilities,
    requirements: [...musts.map(entry('must', 0)), ...wishes.map(entry('nice', musts.length))],
    facts: [],
  };
}

const TRADES: [string, JobProfile, string][] = [
  [
    'a cook',
    job(
      'Line cook',
      ['Prepare sauces and starters', 'Keep the kitchen clean by the hygiene rules'],
      ['Two years in a restaurant kitchen', 'Food hygiene certificate', 'Able to work evenings'],
    ),
    'hands_on_practice',
  ],
  [
    'an electrician',
    job(
      'Maintenance electrician',
      ['Find and repair faults in machines', 'Document repairs'],
      ['Completed training as an electrician', 'Reading circuit diagrams', 'Driving licence'],
      ['Experience with PLC controls'],
    ),
    'hands_on_practice',
  ],
  [
    'a teacher',
    job(
      'Primary school teacher',
      ['Plan and give lessons in mathematics', 'Meet parents twice a year'],
      ['Teaching qualification', 'Classroom experience with mixed groups'],
    ),
    'teaching_practice',
  ],
  [
    'an accountant',
    job(
      'Accountant, month-end close',
      ['Reconcile ledgers', 'Prepare the tax return'],
      ['Three years in accounting', 'Good knowledge of Excel', 'Accuracy with figures'],
      ['ACCA in progress'],
    ),
    'finance_practice',
  ],
  [
    'a receptionist',
    job(
      'Hotel receptionist',
      ['Welcome guests and check them in', 'Answer complaints calmly'],
      ['Experience in hospitality', 'Fluent English', 'Friendly manner with guests'],
    ),
    'service_practice',
  ],
  [
    'a designer',
    job(
      'Product designer',
      ['Run user research', 'Make prototypes in Figma'],
      ['A portfolio of shipped work', 'Figma', 'Working with developers'],
    ),
    'design_practice',
  ],
  [
    'an analyst',
    job(
      'Data analyst',
      ['Build dashboards', 'Answer questions of the sales team with SQL'],
      ['SQL', 'Statistics', 'Explaining results to people outside the team'],
    ),
    'analysis_practice',
  ],
  [
    'a lawyer',
    job(
      'Employment lawyer',
      ['Advise companies on contracts', 'Represent clients in court'],
      ['Admitted to the bar', 'Contract law', 'Negotiation'],
    ),
    'role_practice',
  ],
  [
    'a farm worker',
    job('Farm worker', ['Milk the cows', 'Mend fences'], ['Reliable at early hours']),
    'role_practice',
  ],
  ['a job nobody described', job('Untitled', [], []), 'role_practice'],
  [
    'a job with everything',
    job(
      'Operations manager',
      Array.from({ length: 30 }, (_, index) => `Duty number ${index + 1} of the site`),
      Array.from({ length: 25 }, (_, index) => `Skill number ${index + 1} in daily work`),
      Array.from({ length: 25 }, (_, index) => `Wish number ${index + 1}`),
    ),
    'role_practice',
  ],
];

describe.each(TRADES)('the draft for %s', (_who, profile, practice) => {
  const draft = draftByRules(profile);
  const plan = makePlan({
    job: profile,
    roleTitle: profile.title ?? '',
    coreItems: draft.coreItems,
    match: [],
  });

  it('has four to six criteria, the work itself first, all with anchors of what can be heard', () => {
    expect(draft.criteria[0]?.id).toBe(practice);
    expect(draft.criteria.length).toBeGreaterThanOrEqual(4);
    expect(draft.criteria.length).toBeLessThanOrEqual(6);
    for (const { anchors, definition } of draft.criteria) {
      expect(definition.length).toBeGreaterThan(20);
      // Each level is something a person tells or does, not a word such as "poor" or "excellent".
      for (const anchor of Object.values(anchors)) {
        expect(anchor.split(' ').length, anchor).toBeGreaterThanOrEqual(6);
        expect(anchor).not.toMatch(/\b(?:poor|average|good|excellent|outstanding|weak)\b/iu);
      }
    }
  });

  it('stands up to every check, and reaches every must-have', () => {
    expect(criteriaProblems(draft)).toEqual([]);
    expect(uncoveredMusts({ job: profile, items: draft.coreItems })).toEqual([]);
  });

  it('asks five to seven main questions with two follow-ups each, qualifications aside', () => {
    const open = draft.coreItems.filter(({ probes_max }) => probes_max > 0);
    expect(open.length).toBeGreaterThanOrEqual(5);
    expect(open.length).toBeLessThanOrEqual(7);
    expect(open.every(({ probes_max }) => probes_max === CORE_PROBES_MAX)).toBe(true);
    expect(new Set(draft.coreItems.map(({ question }) => question)).size).toBe(
      draft.coreItems.length,
    );
  });

  it('asks at most two questions about the résumé, and fits into its time', () => {
    const resume = plan.items.filter(({ kind }) => kind === 'resume');
    expect(resume.length).toBeLessThanOrEqual(RESUME_QUESTIONS_MAX);
    const seconds = plan.items.reduce((sum, item) => sum + item.seconds, 0);
    expect(seconds).toBeLessThanOrEqual(plan.minutes * 60);
  });

  it('asks in words that can be spoken', () => {
    for (const { question } of plan.items) {
      expect(question.split(' ').length, question).toBeLessThanOrEqual(60);
      expect(question, question).not.toMatch(/\{|\}|undefined|null|\s{2}/u);
    }
  });
});

describe('drafts of one role', () => {
  it('take turns in their wordings, and keep criteria and what they ask for', () => {
    const profile = TRADES[0]?.[1];
    if (!profile) throw new Error('There is no trade.');
    const [first, second] = [draftByRules(profile), draftByRules(profile, { turn: 1 })];
    expect(second.criteria).toEqual(first.criteria);
    expect(second.coreItems.map(({ requirement_ids }) => requirement_ids)).toEqual(
      first.coreItems.map(({ requirement_ids }) => requirement_ids),
    );
    expect(second.coreItems).not.toEqual(first.coreItems);
  });
});
