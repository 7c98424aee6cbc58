import { describe, expect, it } from 'vitest';
import { acknowledgementFrom } from './acknowledgement.ts';

const PARTIAL =
  'So at the bank we moved the billing database to another region and it was a great risk';

describe('a sign of listening', () => {
  it.each([
    ['The billing database, okay', 'The billing database, okay.'],
    ['"Mm-hm, the move to another region."', 'Mm-hm, the move to another region.'],
    ['i am listening', 'I am listening.'],
  ])('%j may be said', (answer, said) => {
    expect(acknowledgementFrom(answer, `${PARTIAL} move am`)).toBe(said);
  });

  it.each([
    ['a question', 'And the billing database?'],
    ['praise', 'A great risk'],
    ['praise in new words', 'Great, the billing database'],
    ['agreement', 'Right, the billing database'],
    ['a promise', 'We will move the database'],
    ['new content', 'The Kubernetes migration'],
    ['figures', 'The 3 billing databases'],
    ['too much', 'So at the bank we moved the billing database'],
    ['more than one line', 'Okay\nthe bank'],
    ['markup', '<b>okay</b>'],
    ['nothing', '  '],
    ['only signs', '…'],
  ])('%s is not said', (_, answer) => {
    expect(acknowledgementFrom(answer, PARTIAL)).toBeNull();
  });
});
