import { describe, expect, it } from 'vitest';
import { attributeOfName, namedAttribute } from './protected-attributes.ts';

describe('protected attributes', () => {
  it.each([
    'Young candidates with energy',
    'Is a native speaker of English',
    'Has no children',
    'The candidate’s age',
    'Ethnic background',
    'Speaks with confidence and a good tone of voice',
    'Physically fit',
    'Good cultural fit',
  ])('are seen in “%s”', (text) => {
    expect(namedAttribute(text)).not.toBeNull();
  });

  it.each([
    'Keeps relatives and the family of a patient informed',
    'Knows health and safety rules',
    'Plans care for children on the ward',
    'Manages old and new releases of the software',
    'Speaks with suppliers about prices',
    'Explains an average age of accounts receivable to a client',
  ])('are not seen in “%s”', (text) => {
    expect(namedAttribute(text)).toBeNull();
  });

  it('may not be a criterion by name', () => {
    expect(attributeOfName('Health')).toBe('health');
    expect(attributeOfName('Age')).toBe('age');
    expect(attributeOfName('Safety and rules')).toBeNull();
  });
});
