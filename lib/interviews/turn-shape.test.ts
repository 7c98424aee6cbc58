import { describe, expect, it } from 'vitest';
import { shapeOfTurn } from './turn-shape.ts';

describe('the shape of a turn', () => {
  it.each([
    ['', 'empty'],
    ['  … ', 'empty'],
    ['I checked her airway and called the outreach team.', 'complete'],
    ['and then we handed over, that’s it', 'complete'],
    ['Thank you', 'complete'],
    ['I checked her airway and called the outreach team', 'usual'],
    ['I checked her airway and', 'unfinished'],
    ['We did that because', 'unfinished'],
    ['So I went um', 'unfinished'],
    ['Let me think.', 'unfinished'],
    ['That is a good question, let me think', 'unfinished'],
    ['First,', 'unfinished'],
    ['And then I…', 'unfinished'],
    ['I would put it to the', 'unfinished'],
    ['We looked at all that we had.', 'complete'],
  ])('of “%s” is %s', (text, shape) => {
    expect(shapeOfTurn(text)).toBe(shape);
  });

  it.each([
    ['de-DE', 'Ich habe das Team gerufen und', 'unfinished'],
    ['de', 'Dann war ich ähm', 'unfinished'],
    ['de', 'Lassen Sie mich überlegen', 'unfinished'],
    ['de', 'Ich habe das Team gerufen, das war alles', 'complete'],
    ['fr-CA', 'Nous avons appelé l’équipe parce que', 'unfinished'],
    ['fr', 'Et ensuite, c’est-à-dire', 'unfinished'],
    ['fr', 'On a fini le projet, voilà', 'complete'],
    ['es', 'Llamé al equipo porque', 'unfinished'],
    ['es', 'Eso es todo', 'complete'],
    ['it', 'Ho chiamato la squadra e', 'unfinished'],
    ['pt-BR', 'Eu liguei para a equipe por exemplo', 'unfinished'],
    ['nl', 'Ik heb het team gebeld omdat', 'unfinished'],
    ['nl', 'Ik heb het team gebeld', 'usual'],
  ])('in %s of “%s” is %s', (language, text, shape) => {
    expect(shapeOfTurn(text, language)).toBe(shape);
  });

  it('takes no word of one language for a word of another', () => {
    expect(shapeOfTurn('ich habe das gemacht and', 'de-DE')).toBe('usual');
  });

  it('goes by punctuation alone in a language without word lists', () => {
    expect(shapeOfTurn('zrobiłem to i', 'pl-PL')).toBe('usual');
    expect(shapeOfTurn('zrobiłem to.', 'pl-PL')).toBe('complete');
  });
});
