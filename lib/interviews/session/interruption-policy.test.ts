import { describe, expect, it } from 'vitest';
import {
  isFalseInterruption,
  judgeInterruption,
  type OverlapSoFar,
} from './interruption-policy.ts';

function judge(text: string, more: Partial<OverlapSoFar> = {}) {
  return judgeInterruption({
    text,
    quietMs: 0,
    isFinal: false,
    isAnswerable: false,
    decideMs: 1_000,
    falseMs: 2_000,
    ...more,
  });
}

describe('words over the interviewer', () => {
  it.each([
    'mm-hm',
    'Mm-hmm.',
    'uh huh',
    'Right.',
    'okay',
    'Yeah, okay.',
    'I see',
    'Genau.',
    'ja, genau',
    'Alles klar',
    'D’accord',
    "oui d'accord",
    'Je vois.',
    'sí, claro',
    'De acuerdo',
    'ho capito',
    'va bene',
    'pois é',
    'tá bom',
    'precies',
    'ik snap het',
    'rozumiem',
    'evet, tamam',
    'なるほど',
    'はい',
    '嗯',
    '明白了',
  ])('let it go on when they only show that somebody listens: %s', (text) => {
    expect(judge(text)).toEqual({ type: 'continue', reason: 'backchannel' });
  });

  it.each([
    'wait',
    'Sorry?',
    'stop',
    'hold on',
    'One question',
    'okay, excuse me',
    'Warten Sie',
    'Moment mal',
    'Entschuldigung',
    'eine Frage',
    'attendez',
    'Excusez-moi',
    'excusez moi',
    'une question',
    'espere',
    'perdón',
    'una pregunta',
    'mi scusi',
    'desculpe',
    'uma pergunta',
    'wacht even',
    'przepraszam',
    'bir dakika',
    'すみません',
    '等一下',
  ])('stop it when they ask for the floor: %s', (text) => {
    expect(judge(text)).toEqual({ type: 'stop', reason: 'request' });
  });

  it.each([
    'the queue failed',
    'right so the queue failed',
    'actually that was Kafka',
    'das war mein Kollege',
    'ja aber das Projekt war später',
    'en fait c’était mon collègue',
    'pero yo no estaba',
    'veramente era il mio collega',
    'na verdade foi meu colega',
    'それは私の同僚の仕事でした',
    '其实那是我同事做的',
  ])('stop it when three of them are no backchannel: %s', (text) => {
    expect(judge(text)).toEqual({ type: 'stop', reason: 'words' });
  });

  it.each(['Kafka', 'no', 'not mine', 'nein', 'okay Kafka', 'non'])(
    'are waited for when they are few: %s',
    (text) => {
      expect(judge(text)).toEqual({ type: 'wait', ms: 1_000 });
      expect(judge(text, { quietMs: 400 })).toEqual({ type: 'wait', ms: 600 });
      expect(judge(text, { quietMs: 1_000 })).toEqual({ type: 'stop', reason: 'words' });
      expect(judge(text, { isFinal: true })).toEqual({ type: 'stop', reason: 'words' });
    },
  );

  it.each(['', 'um', 'äh also', 'so', 'okay so', 'えっと', 'um uh er the'])(
    'let it go on when nothing comes of them: %s',
    (text) => {
      expect(judge(text, { quietMs: 500 })).toEqual({ type: 'wait', ms: 1_500 });
      expect(judge(text, { quietMs: 2_000 }).type).toBe('continue');
      expect(judge(text, { isFinal: true }).type).toBe('continue');
    },
  );

  it('may answer what was asked: then "yes" is meant, and "mm-hm" still is not', () => {
    const asked = { isAnswerable: true };
    expect(judge('yes', asked)).toEqual({ type: 'wait', ms: 1_000 });
    expect(judge('yes', { ...asked, isFinal: true })).toEqual({ type: 'stop', reason: 'words' });
    expect(judge('ja', { ...asked, quietMs: 1_000 })).toEqual({ type: 'stop', reason: 'words' });
    expect(judge('mm-hm', asked)).toEqual({ type: 'continue', reason: 'backchannel' });
  });

  it('are no single backchannel when they go on and on', () => {
    expect(judge('yeah yeah okay right').type).toBe('wait');
    expect(judge('yeah yeah okay right', { quietMs: 2_000 })).toEqual({
      type: 'continue',
      reason: 'backchannel',
    });
  });
});

it('a stop was false when nothing with a meaning came of it', () => {
  for (const text of ['wait', 'sorry', '', 'um', 'Moment', 'mm-hm']) {
    expect(isFalseInterruption(text), text).toBe(true);
  }
  for (const text of [
    'wait that was Kafka',
    'no',
    'sorry yes',
    'One question.',
    'eine Frage',
    'sorry, the queue',
  ]) {
    expect(isFalseInterruption(text), text).toBe(false);
  }
});
