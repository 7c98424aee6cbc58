import { plainWords } from './reducer/words.ts';

/**
 * What people say while they listen, in eleven languages. All of them count in every interview: people mix
 * languages, and recognisers guess. Words that are an everyday word of content in another of the languages are
 * left out ("no" is Polish for "yeah").
 */
const LISTENING = phrases(`
  uh-huh, uh huh, a-ha, aha, aham, ah, oh, ooh, huh,
  right, all right, alright, i see, got it, gotcha, makes sense, that makes sense, interesting, understood,
  exactly, of course, cool, great, good, nice, fair enough,
  genau, verstehe, ich verstehe, ach so, achso, alles klar, klar, stimmt, richtig, natürlich, eben,
  d'accord, je vois, je comprends, bien sûr, tout à fait, exactement, voilà, ah bon, très bien, entendu,
  claro, entiendo, ya veo, de acuerdo, vale, ajá, exacto, por supuesto, muy bien,
  certo, capisco, ho capito, d'accordo, esatto, va bene, ah ecco, chiaro,
  entendi, entendo, pois é, pois, tá bom, tá, certinho, exato, com certeza,
  precies, klopt, begrijp ik, ik begrijp het, ik snap het, duidelijk, inderdaad,
  rozumiem, jasne, dobrze, dokładnie, no tak, aha,
  anladım, tamam, doğru, evet tabii, tabii, hı hı,
  うん, うんうん, なるほど, そうですね, そうですか, そうか, へえ, ええ, 分かりました, わかりました,
  嗯, 嗯嗯, 哦, 明白, 明白了, 我明白, 了解, 这样啊, 好的, 原来如此,
`);

/** The same, which also answer a question: only backchannels before one was heard. */
const ASSENT = phrases(`
  yes, yeah, yep, yup, ok, okay, okey, oke, sure, true, absolutely, definitely,
  ja, jaja, jo, doch, in ordnung, jawohl,
  oui, ouais, ça marche, si,
  sí, sì, sim, é isso,
  tak, evet, olur, はい, 是, 是的, 对, 对对, 好,
`);

/** With these the candidate asks for the floor, however little follows. */
const REQUESTS = phrases(`
  wait, sorry, stop, hold on, hang on, excuse me, pardon, pardon me,
  one moment, one second, just a second, just a moment,
  warte, warten sie, moment, moment mal, stopp, halt, entschuldigung, entschuldigen sie, verzeihung, augenblick,
  attendez, attends, excusez-moi, excusez moi, excuse-moi, excuse moi, arrêtez, un instant, une seconde, désolé, désolée,
  espera, espere, perdón, perdona, perdone, disculpe, disculpa, un momento, un segundo,
  aspetti, aspetta, scusi, scusa, mi scusi, un attimo, fermo,
  desculpe, desculpa, um momento, só um momento,
  wacht, wacht even, momentje, even wachten,
  proszę poczekać, chwileczkę, przepraszam,
  bir dakika, bekleyin, bekle, durun, özür dilerim,
  待って, ちょっと待って, ちょっと待ってください, すみません,
  等一下, 等等, 对不起, 不好意思, 停一下, 请等一下,
`);

/** The same, and it wants an answer, although nothing may follow before it comes. */
const QUESTIONS = phrases(`
  one question, a question, quick question, may i, may i ask, can i ask, could i ask, let me ask, i have a question,
  eine frage, kurze frage, darf ich, darf ich fragen,
  une question, puis-je, puis je, j'ai une question,
  una pregunta, tengo una pregunta, una domanda, ho una domanda, posso, uma pergunta, posso perguntar,
  een vraag, mag ik, ik heb een vraag, mam pytanie, bir soru, bir sorum var,
  質問があります, 一つ質問, 我有个问题, 一个问题,
`);

/** Sounds and small words that begin many sentences and mean nothing alone. */
const FILLERS = phrases(`
  um, uh, er, erm, em, well, so, and, but, like, the, a, an, i, it, to, of, you know,
  äh, ähm, öh, also, und, aber, der, die, das, ich, naja, na,
  euh, ben, bah, alors, et, mais, le, la, les, je, donc,
  eh, este, pues, y, pero, el, los, yo, bueno, entonces,
  ehm, allora, e, ma, il, io, beh,
  né, então, mas, o, os, eu,
  nou, dus, en, maar, de, het, ik,
  i, ale, więc, to,
  şey, yani, ve, ama,
  えーと, えっと, あの, その, まあ,
  那个, 这个, 呃,
`);

/** Humming, however a recogniser writes it: "mm-hm", "hmm", "mhmm". */
const HUM = /^[hm]*m[hm]*$/;

/** Writings without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** So many characters of them are about one word. */
const UNSPACED_CHARS_PER_WORD = 2;
/** Words of the longest phrase above. */
const PHRASE_WORDS_MAX = 4;

export type OverlapWords = {
  /** said while listening */
  backchannels: number;
  /** the same that would answer a question as well */
  assents: number;
  /** asking for the floor, like "wait" */
  requests: number;
  /** asking for it and for an answer, like "one question" */
  questions: number;
  /** "um", "the": too little to mean anything */
  fillers: number;
  /** everything else: words with content */
  content: number;
};

/** Sorts the words somebody says over the interviewer; each counts in one kind only, the longest phrase first. */
export function readOverlap(text: string): OverlapWords {
  const counts: OverlapWords = {
    backchannels: 0,
    assents: 0,
    requests: 0,
    questions: 0,
    fillers: 0,
    content: 0,
  };
  const words = foldedWords(text);
  for (let place = 0; place < words.length; ) {
    const { kind, length } = kindAt(words, place);
    counts[kind] += kind === 'content' ? contentWords(words[place] ?? '') : length;
    place += length;
  }
  return counts;
}

const KINDS = [
  ['requests', REQUESTS],
  ['questions', QUESTIONS],
  ['backchannels', LISTENING],
  ['assents', ASSENT],
  ['fillers', FILLERS],
] as const;

function kindAt(
  words: readonly string[],
  place: number,
): { kind: keyof OverlapWords; length: number } {
  const longest = Math.min(PHRASE_WORDS_MAX, words.length - place);
  for (let length = longest; length > 0; length -= 1) {
    const phrase = words.slice(place, place + length).join(' ');
    const kind = KINDS.find(([, list]) => list.has(phrase))?.[0];
    if (kind) return { kind, length };
  }
  if (HUM.test(words[place] ?? '')) return { kind: 'backchannels', length: 1 };
  return { kind: 'content', length: 1 };
}

function contentWords(word: string): number {
  return UNSPACED.test(word) ? Math.ceil([...word].length / UNSPACED_CHARS_PER_WORD) : 1;
}

/** Plain words without accents, which recognisers often leave out. */
function foldedWords(text: string): string[] {
  return plainWords(text).map((word) => word.normalize('NFD').replace(/\p{M}+/gu, ''));
}

/** The phrases of a list, between commas, as plain words. */
function phrases(list: string): ReadonlySet<string> {
  const found = list.split(',').map((phrase) => foldedWords(phrase).join(' '));
  return new Set(found.filter((phrase) => phrase !== ''));
}
