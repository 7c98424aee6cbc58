/**
 * What is said to bridge a wait or into a silence. Neutral by rule: no praise, no question about the matter,
 * no claim that a reply could contradict.
 */
export const FILLER_LINES = [
  'One moment, please.',
  'Let me take that in.',
  'Give me a second.',
  'Just a moment.',
  'Let me think about that briefly.',
  'A short moment, please.',
  'I am noting that down.',
] as const;

/** After five seconds: a second sign of life. */
export const HOLDING_LINE = 'Thank you for waiting, I am nearly there.';

type WaitingLines = { fillers: readonly string[]; holding: string };

/** The same in other languages, by the first part of a BCP 47 tag. */
const WAITING_LINES: Readonly<Record<string, WaitingLines>> = {
  de: {
    fillers: [
      'Einen Moment, bitte.',
      'Das nehme ich kurz auf.',
      'Geben Sie mir eine Sekunde.',
      'Einen kleinen Augenblick.',
      'Ich denke kurz darüber nach.',
      'Noch einen kurzen Moment.',
      'Ich notiere mir das.',
    ],
    holding: 'Danke fürs Warten, gleich geht es weiter.',
  },
  fr: {
    fillers: [
      'Un instant, s’il vous plaît.',
      'Juste un petit moment.',
      'Donnez-moi une seconde.',
      'J’y réfléchis un instant.',
      'Je prends cela en note.',
      'Encore un court instant.',
      'Un petit moment, je vous prie.',
    ],
    holding: 'Merci de patienter, j’y suis presque.',
  },
  es: {
    fillers: [
      'Un momento, por favor.',
      'Solo un momento.',
      'Deme un segundo.',
      'Lo pienso un instante.',
      'Tomo nota de eso.',
      'Un breve instante, por favor.',
      'Un segundo, enseguida sigo.',
    ],
    holding: 'Gracias por esperar, ya casi estoy.',
  },
  it: {
    fillers: [
      'Un momento, per favore.',
      'Solo un attimo.',
      'Mi dia un secondo.',
      'Ci penso un istante.',
      'Prendo nota di questo.',
      'Un breve istante, per favore.',
      'Ancora un attimo.',
    ],
    holding: 'Grazie dell’attesa, ci sono quasi.',
  },
  pt: {
    fillers: [
      'Um momento, por favor.',
      'Só um instante.',
      'Dê-me um segundo.',
      'Vou pensar nisso um momento.',
      'Tomo nota disso.',
      'Um breve instante, por favor.',
      'Só mais um segundo.',
    ],
    holding: 'Agradeço a espera, estou quase lá.',
  },
  nl: {
    fillers: [
      'Een moment, alstublieft.',
      'Heel even.',
      'Geef me een seconde.',
      'Ik denk er even over na.',
      'Ik noteer dat even.',
      'Een klein ogenblik, alstublieft.',
      'Nog een kort moment.',
    ],
    holding: 'Bedankt voor het wachten, ik ben er bijna.',
  },
};

/** What bridges a wait, in a language given by its BCP 47 tag; English where there are no lines. */
export function waitingLines(language: string): WaitingLines {
  const name = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return WAITING_LINES[name] ?? { fillers: FILLER_LINES, holding: HOLDING_LINE };
}

export const TAKE_YOUR_TIME_LINE = 'Take your time.';
export const OFFER_LINE =
  'If it helps, I can put the question in other words, or we can skip it. Just say so.';
export const NEED_TIME_LINE = 'Of course. Take the time you need.';
/** Said when the time is up and the plan has no goodbye of its own at hand. */
export const TIME_UP_LINE = 'Our time is up, so we end here. Thank you for the conversation.';

export const PREPARING_SENTENCE = 'Your interview is being prepared…';

export const END_SENTENCES = {
  candidate: 'You have ended the interview. Your answers are saved.',
  plan_done: 'The interview is complete. Your answers are saved.',
  time: 'The time of the interview is over. Your answers are saved.',
  recruiter: 'The interview was ended by the recruiter. Your answers are saved.',
  abandoned: 'The interview was closed because nobody came back to it. What was said is saved.',
} as const;

/**
 * The number of one of `count` lines that was not said lately: while all were, the one said longest ago. `salt`
 * varies the choice without chance, so that a replay of the log says the same.
 */
export function pickFiller(
  recent: readonly number[],
  salt: number,
  count: number = FILLER_LINES.length,
): number {
  const all = Array.from({ length: count }, (_, index) => index);
  const free = all.filter((index) => !recent.includes(index));
  return free[salt % free.length] ?? recent.find((index) => index < count) ?? 0;
}
