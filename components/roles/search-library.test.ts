import { describe, expect, it } from 'vitest';
import { searchLibrary } from './search-library.ts';

const entry = (id: string, name: string, definition: string) => ({
  id,
  name,
  definition,
  anchors: { 1: 'a', 3: 'b', 5: 'c' },
  question: 'What did you do?',
});
const LIBRARY = [
  entry('teamwork', 'Teamwork', 'Teaches others and learns from them.'),
  entry('teaching', 'Teaching', 'Plans lessons.'),
  entry('selling', 'Selling', 'Keeps customers with honest offers.'),
];
const names = (search: string, used: { id: string; name: string }[] = []) =>
  searchLibrary({ library: LIBRARY, used, search }).map(({ name }) => name);

describe('what of the library can be added', () => {
  it('is what the role does not have yet, by id or by name', () => {
    expect(names('', [{ id: 'teamwork', name: 'Renamed by a person' }])).toEqual([
      'Teaching',
      'Selling',
    ]);
    expect(names('', [{ id: 'c_own', name: ' SELLING ' }])).toEqual(['Teamwork', 'Teaching']);
  });

  it('is found by words of its name or meaning, by name first', () => {
    expect(names('TEACH')).toEqual(['Teaching', 'Teamwork']);
    expect(names('customers honest')).toEqual(['Selling']);
    expect(names('customers lessons')).toEqual([]);
  });
});
