import { describe, expect, it } from 'vitest';
import { plainWords } from './reducer/words.ts';
import { isSameAnswer } from './same-answer.ts';

const same = (a: string, b: string, language = 'en') =>
  isSameAnswer(plainWords(a), plainWords(b), language);

describe('the same answer', () => {
  it.each([
    ['I did it.', 'i did it', true],
    ['We moved to Kafka', 'We moved to Kafka, yeah, thank you.', true],
    ['We moved to Kafka um', "We moved to Kafka. That's it.", true],
    ['I did', "I didn't", false],
    ['I did not move it', 'I did move it', false],
    ['We had 30 people', 'We had 13 people', false],
    ['We moved to Kafka', 'We moved to Kafka later', false],
    ['Yeah', 'Okay', false],
    ['Thank you', 'thank you', true],
  ])('%s / %s: %s', (a, b, isSame) => expect(same(a, b)).toBe(isSame));
});

describe('closing words of the language of the interview', () => {
  it.each([
    ['de', 'Wir haben es umgestellt', 'Wir haben es umgestellt, das war’s.', true],
    ['de-AT', 'Wir haben es umgestellt', 'Wir haben es umgestellt, ähm, danke', true],
    ['fr', 'On a tout déplacé', 'On a tout déplacé, voilà, c’est tout', true],
    ['es', 'Lo movimos a otra cola', 'Lo movimos a otra cola. Eso es todo, gracias', true],
    ['it', 'Ho scritto la guida', 'Ho scritto la guida, è tutto', true],
    ['pt', 'Escrevi o guia', 'Escrevi o guia, é isso', true],
    ['nl', 'Ik heb het getest', 'Ik heb het getest, dat was het', true],
    // A sound of one language is a word of another.
    ['pt', 'Escolhi', 'Escolhi um', false],
    ['de', 'Ich kam darum herum', 'Ich kam darum herum um', false],
    ['fr', 'Je n’ai pas fini', 'Je n’ai fini', false],
    // A language without a list: equal words only.
    ['pl', 'Napisałem to', 'napisałem to.', true],
    ['pl', 'Napisałem to', 'Napisałem to, ok', false],
  ])('%s: %s / %s: %s', (language, a, b, isSame) => expect(same(a, b, language)).toBe(isSame));
});
