import { describe, expect, test } from 'vitest';
import type { Education, Experience, Requirement } from '#lib/profiles/profile-schemas.ts';
import {
  draftOfEducation,
  draftOfExperience,
  draftOfRequirement,
  readEducation,
  readExperience,
  readRequirement,
} from './entry-drafts.ts';

const job: Experience = {
  employer: 'Elm House',
  title: 'Porter',
  start: '2019-04',
  end: null,
  is_current: true,
  highlights: ['Moved patients', 'Kept the stores'],
};
const school: Education = {
  institution: 'Oak College',
  degree: 'Diploma',
  field: null,
  start: null,
  end: '2018',
};
const requirement: Requirement = {
  id: 'r3',
  text: 'Two years with Kubernetes',
  kind: 'must',
  skills: [{ name: 'Kubernetes', canonical: 'Kubernetes' }],
  years: 2,
};

describe('a form that nobody touched gives back what it was filled with', () => {
  test('a job', () => expect(readExperience(draftOfExperience(job)).entry).toEqual(job));
  test('a school', () => expect(readEducation(draftOfEducation(school)).entry).toEqual(school));
  test('a requirement', () =>
    expect(readRequirement(draftOfRequirement(requirement, 'must'), requirement).entry).toEqual(
      requirement,
    ));
});

describe('what is wrong is said at its field', () => {
  test('a job needs a title or an employer', () => {
    const { errors } = readExperience(draftOfExperience(null));
    expect(Object.keys(errors ?? {})).toEqual(['title']);
  });

  test('a date must be one', () => {
    const { errors } = readExperience({ ...draftOfExperience(job), start: 'long ago' });
    expect(Object.keys(errors ?? {})).toEqual(['start']);
  });

  test('a school needs something to call it by', () => {
    expect(readEducation(draftOfEducation(null)).errors).toHaveProperty('degree');
  });

  test('a requirement needs words, and years that are years', () => {
    const draft = { ...draftOfRequirement(null, 'nice'), years: 'many' };
    expect(Object.keys(readRequirement(draft, null).errors ?? {})).toEqual(['text', 'years']);
  });
});

test('a job that goes on has no end, whatever was typed before', () => {
  const draft = { ...draftOfExperience(job), end: 'nonsense' };
  expect(readExperience(draft).entry).toMatchObject({ end: null, is_current: true });
});

test('lines without words are no highlights', () => {
  const draft = { ...draftOfExperience(job), highlights: ' Moved patients \n\n' };
  expect(readExperience(draft).entry?.highlights).toEqual(['Moved patients']);
});

test('a requirement in other words has its skills found anew, and keeps its id', () => {
  const draft = { ...draftOfRequirement(requirement, 'must'), text: 'Two years with Terraform' };
  const { entry } = readRequirement(draft, requirement);
  expect(entry).toMatchObject({ id: 'r3', text: 'Two years with Terraform' });
  expect(entry).not.toHaveProperty('skills');
});
