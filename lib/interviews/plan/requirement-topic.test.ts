import { describe, expect, it } from 'vitest';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { isCredential } from './credentials.ts';
import { requirementTopic } from './requirement-topic.ts';
import { joinNames } from './spoken-words.ts';

function requirement(text: string, skills: string[] = []): Requirement {
  return {
    id: 'r1',
    kind: 'must',
    text,
    skills: skills.map((name) => ({ name, canonical: name })),
    years: null,
  };
}

describe('a requirement in a few words', () => {
  it.each([
    [
      'At least 3 years of experience running web services in production',
      [],
      'running web services in production',
    ],
    ['Good knowledge of Linux', ['Linux'], 'Linux'],
    ['Experience with Docker and Kubernetes', ['Docker', 'Kubernetes'], 'Docker and Kubernetes'],
    ['To be comfortable negotiating with procurement', [], 'negotiating with procurement'],
    ['Ability to lead a team of six', [], 'being able to lead a team of six'],
    ['A clean UK driving licence', [], 'A clean UK driving licence'],
    [
      'Bachelor’s degree in Economics, Engineering, or related field',
      [],
      'a bachelor’s degree in Economics, Engineering or a related field',
    ],
    ['Master’s degree', ['Communication'], 'a master’s degree'],
  ])('“%s”', (text, skills, topic) => {
    expect(requirementTopic(requirement(text, skills))?.toLowerCase()).toBe(topic.toLowerCase());
  });

  it.each([
    [
      'is too long to be said',
      'Demonstrable experience of planning and holding many different workshops with people from every part of the organisation',
    ],
    ['is a clause', 'have sold into construction or tool hire'],
  ])('is none where it %s', (_why, text) => {
    expect(requirementTopic(requirement(text))).toBeNull();
  });

  it('tells what a person holds from what a person does', () => {
    expect(isCredential(requirement('NMC registration'))).toBe(true);
    expect(isCredential(requirement('Registered Nurse (Adult)'))).toBe(true);
    expect(isCredential(requirement('Completed training as an electrician'))).toBe(true);
    expect(isCredential(requirement('Admitted to the bar'))).toBe(true);
    expect(isCredential(requirement('Training new colleagues'))).toBe(false);
    expect(isCredential(requirement('Writing tests'))).toBe(false);
    expect(isCredential(requirement('Post-registration experience on a ward'))).toBe(false);
    expect(isCredential(requirement('BS in physics or a related field'))).toBe(true);
    expect(isCredential(requirement('Answers in under 10 ms in production'))).toBe(false);
  });

  it('keeps the capitals of names only', () => {
    expect(requirementTopic(requirement('Fluent English'))).toBe('fluent English');
    expect(requirementTopic(requirement('Google Analytics'))).toBe('Google Analytics');
  });

  it('joins names as one says them, each once', () => {
    expect(joinNames(['Git', 'Docker', 'git', 'Linux'])).toBe('git, Docker and Linux');
    expect(joinNames([])).toBe('');
  });
});
