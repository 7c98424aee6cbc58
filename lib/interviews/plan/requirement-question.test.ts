import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { credentialItem, draftByRules } from './draft-by-rules.ts';
import { otherRequirementQuestions, requirementQuestion } from './requirement-question.ts';
import { hasDoubledWord, wordCount } from './spoken-words.ts';

function requirement(text: string, skills: string[] = []): Requirement {
  return {
    id: 'r1',
    kind: 'must',
    text,
    skills: skills.map((name) => ({ name, canonical: name })),
    years: null,
  };
}

const notFound = (text: string, skills: string[] = []) =>
  requirementQuestion(requirement(text, skills), { shown: 'not_found' });

describe('a question about a requirement', () => {
  it.each([
    // Where somebody worked: no preposition is left alone.
    [
      'Experience on a busy children’s ward',
      'The role asks for experience on a busy children’s ward,',
    ],
    [
      'At least two years in wholesale with your own accounts',
      'experience in wholesale with your own accounts,',
    ],
    ['3+ years as a pastry chef or similar role', 'experience as a pastry chef or similar role,'],
    // Lists and examples.
    [
      'Ticket tools (Jira, Asana, or similar)',
      'The role asks for ticket tools such as Jira or Asana,',
    ],
    ['Good command of spreadsheets (e.g. Excel/Calc)', 'spreadsheets such as Excel or Calc,'],
    [
      'Knowledge of queues including Kafka, SQS, NATS and Pulsar',
      'queues such as Kafka, SQS or NATS,',
    ],
    ['Kitchen hygiene (HACCP)', 'The role asks for kitchen hygiene,'],
    // What one can, is, does.
    ['Ability to plan a rota and keep to it', 'somebody who can plan a rota and keep to it,'],
    [
      'Able to integrate payments into one till',
      'somebody who can integrate payments into one till,',
    ],
    [
      'have baked for more than a hundred guests',
      'somebody who has baked for more than a hundred guests,',
    ],
    ['Repairs pumps and valves on site', 'somebody who repairs pumps and valves on site'],
    ['Solid experience running markets in winter', 'experience running markets in winter,'],
    // What is only added falls.
    ['Handles returns (Preferred)', 'somebody who handles returns,'],
    ['Welding experience is a strong plus', 'The role asks for welding experience,'],
    ['Forklift: 2 years (Required)', 'The role asks for Forklift,'],
    ['total work: 2 years', '2 years of work experience,'],
    ['You should have a sound understanding of crop rotation', 'The role asks for crop rotation,'],
    ['An understanding of how tills are closed', 'an understanding of how tills'],
  ])('“%s”', (text, part) => {
    expect(notFound(text)).toContain(part);
  });

  it('asks for what a person holds whether they have it', () => {
    expect(notFound('Degree in Geology or related field')).toContain(
      'asks for a degree in Geology or a related field, and I did not find that',
    );
    expect(notFound('Bachelor’s (Preferred)')).toContain('a bachelor’s degree, ');
    expect(notFound('Registered Nurse (Child)')).toContain('Does it apply to you?');
    const ask = (...texts: string[]) =>
      credentialItem({
        index: 0,
        criterionId: 'c',
        credentials: texts.map((text) => requirement(text)),
      }).question;
    expect(ask('Registered Nurse (Child)', 'Degree in nursing')).toBe(
      'The role asks for the following: a Registered Nurse; a degree in nursing. Which of these apply to you?',
    );
    expect(ask('A forklift licence')).toBe(
      'The role asks for a forklift licence. Do you have this, and is it valid today?',
    );
    expect(requirementQuestion(requirement('Food hygiene certificate'), { shown: 'named' })).toBe(
      'Your résumé mentions a food hygiene certificate. Do you have this today?',
    );
  });

  it('does not reproach a résumé with a lack of attention or of free weekends', () => {
    expect(notFound('Strong communication skills')).not.toContain('résumé');
    expect(notFound('Willing to travel')).toBe(
      'The role asks for somebody who is willing to travel. Would that work for you?',
    );
    expect(notFound('Fluent Spanish')).toContain('Where have you used that at work');
  });

  it('quotes what is no English phrase, or more than can be said', () => {
    expect(notFound('Abgeschlossene Ausbildung als Koch oder Köchin')).toContain(
      'reads: “Abgeschlossene Ausbildung als Koch oder Köchin”.',
    );
    expect(notFound('We will look at every form of equivalent practice')).toContain('reads: “');
  });
});

const LEADING_PREPOSITION =
  /(?:asks for|needs|mentions|called for|following:) (?:on|in|at(?! least)|of|with|to|for|by|from|as|and|or)\b/u;

function expectToBeSpoken(question: string): void {
  expect(question.trim(), question).not.toBe('');
  expect(wordCount(question), question).toBeLessThanOrEqual(30);
  expect(question.match(/\?/gu), question).toHaveLength(1);
  expect(hasDoubledWord(question), question).toBe(false);
  expect(question, question).not.toMatch(LEADING_PREPOSITION);
  expect(question, question).not.toMatch(/\s{2}|undefined|null|\{topic\}/u);
}

/** Words as descriptions are made of, in any order, and any text at all between them. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...'at least;5+ years of;experience;in;on;with;as a;(such as;);and;or;,;:;?;.;etc.;strong;ability to;able to;must have;degree in;certified;registration;Python;Python;Git;managing;lead;the;the;teams;English;fluent;willing to;is a plus;preferred;you;“;”;-;/;knowledge of;of;für;who;including;a very longwordthatnobodycansaywithoutstoppinghalfwaythroughforbreath'.split(
          ';',
        ),
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
);

describe('whatever a requirement says, its questions', () => {
  it('have at most thirty words, one question mark and no stray words', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, skills) => {
        const asked = requirement(text, skills);
        for (const shown of ['not_found', 'named'] as const) {
          expectToBeSpoken(requirementQuestion(asked, { shown }));
        }
        for (const other of otherRequirementQuestions(asked)) expectToBeSpoken(other);
        expectToBeSpoken(
          credentialItem({ index: 0, criterionId: 'c', credentials: [asked, asked] }).question,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('do so too where several requirements share one main question', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        const draft = draftByRules({
          title: 'Chef',
          company: null,
          seniority: null,
          location: null,
          remote: null,
          responsibilities: [],
          facts: [],
          requirements: texts.map((text, index) => ({ ...requirement(text), id: `r${index}` })),
        });
        for (const { question } of draft.coreItems) expectToBeSpoken(question);
      }),
      { numRuns: 100 },
    );
  });
});
