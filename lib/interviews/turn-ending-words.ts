/** What the last words of a turn tell, for one language; all in lower case, apostrophes straight. */
export type EndingWords = {
  /** said while looking for words, whatever follows */
  fillers: ReadonlySet<string>;
  /** conjunctions, articles, prepositions … after which a sentence has to go on, unless a full stop was heard */
  open: ReadonlySet<string>;
  /** said while thinking, or before an example */
  thinking: readonly string[];
  /** said when one has finished */
  closing: readonly string[];
};

/** By the first part of a BCP 47 tag. A language that is missing here goes by punctuation alone. */
const WORDS: Readonly<Record<string, EndingWords>> = {
  en: {
    fillers: list('um uh uhm umm erm er hmm hm mm like well'),
    open: list(
      `and or but so because since although though while if when where which who that then than as until unless
       whether the a an my our their his her its your this these those of to in on at for with from by about into
       between through during before after over under i we they he she is are was were be been being am have
       has had do does did will would can could should might must not also very really just`,
    ),
    thinking: phrases(
      `let me think|let me see|give me a moment|give me a second|one moment|one second|just a second|hold on|
       how do i put it|how do i put this|what's the word|you know|i mean|sort of|kind of|for example|for instance|
       such as|in order|as well as`,
    ),
    closing: phrases(
      `that's it|that's all|that's everything|that's my answer|that's about it|that is all|that is it|thank you|
       thanks`,
    ),
  },
  de: {
    fillers: list('äh ähm öh öhm hm hmm mhm also naja'),
    open: list(
      `und oder aber denn weil dass damit obwohl während wenn als ob wo wer bevor nachdem sodass sondern sowie der
       die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner unser unsere unseren
       unserem ihr ihre ihren von zu zum zur in im am auf für mit bei über unter durch gegen ohne um nach vor
       zwischen ich wir sie er man ist sind war waren hat haben habe hatte hatten wird wurde wurden sehr ganz auch`,
    ),
    thinking: phrases(
      `lass mich überlegen|lassen sie mich überlegen|moment|einen moment|eine sekunde|wie soll ich sagen|
       wie sagt man|zum beispiel|sozusagen|ich meine|weißt du|wissen sie`,
    ),
    closing: phrases(
      "das war es|das war alles|das ist alles|das wäre alles|das wars|das war's|danke|vielen dank|danke schön",
    ),
  },
  fr: {
    fillers: list('euh heu hum hmm ben bah'),
    open: list(
      `et ou mais donc car parce que qu' qui dont où quand lorsque si comme puisque pendant avant après le la les
       un une des du de d' l' mon ma mes notre nos votre vos son sa ses leur leurs ce cette ces à au aux en dans
       sur sous avec pour par sans chez vers entre je j' nous ils elles il elle on est sont était étaient ai a
       avons avait très aussi`,
    ),
    thinking: phrases(
      `laissez-moi réfléchir|laisse-moi réfléchir|un instant|une seconde|un moment|comment dire|par exemple|
       c'est-à-dire|vous voyez|je veux dire|en fait`,
    ),
    closing: phrases("c'est tout|voilà|voilà tout|merci|merci beaucoup"),
  },
  es: {
    fillers: list('eh em mmm este pues bueno'),
    open: list(
      `y e o u pero porque que cuando donde si como aunque mientras para pues sino ni el la los las un una unos
       unas mi mis nuestro nuestra nuestros nuestras su sus este esta estos estas de del a al en con por sin sobre
       entre desde hasta hacia yo nosotros ellos ellas es son era eran fue fueron he ha hemos había muy también`,
    ),
    thinking: phrases(
      'déjame pensar|déjeme pensar|un momento|un segundo|cómo se dice|cómo decirlo|por ejemplo|o sea|es decir|digamos',
    ),
    closing: phrases('eso es todo|eso sería todo|nada más|gracias|muchas gracias'),
  },
  it: {
    fillers: list('ehm eh uhm mmm allora beh'),
    open: list(
      `e ed o ma però perché che quando dove se come mentre anche quindi il lo la i gli le un uno una l' mio mia
       miei mie nostro nostra nostri nostre suo sua di del dello della dei degli delle a al allo alla ai agli alle
       da dal dalla in nel nella nei con su sul sulla per tra fra io noi loro è sono era erano ho ha abbiamo aveva
       molto`,
    ),
    thinking: phrases(
      'mi faccia pensare|fammi pensare|un attimo|un momento|un secondo|come dire|per esempio|ad esempio|cioè|diciamo',
    ),
    closing: phrases('è tutto|questo è tutto|basta così|grazie|grazie mille'),
  },
  pt: {
    fillers: list('hum hã ãh éh bem então'),
    open: list(
      `e ou mas porque que quando onde se como embora enquanto para pois nem o a os as um uma uns umas meu minha
       meus minhas nosso nossa nossos nossas seu sua de do da dos das ao à aos às em no na nos nas com por pelo
       pela sem sobre entre desde até eu nós eles elas é são era eram foi foram tenho tem muito também`,
    ),
    thinking: phrases(
      'deixa eu pensar|deixe-me pensar|um momento|um segundo|como se diz|por exemplo|ou seja|quer dizer|digamos',
    ),
    closing: phrases('é isso|é só isso|é tudo|obrigado|obrigada|muito obrigado|muito obrigada'),
  },
  nl: {
    fillers: list('eh ehm uh uhm hm nou'),
    open: list(
      `en of maar want omdat dat dus als wanneer waar die terwijl hoewel zodat toen de het een mijn onze ons jullie
       hun zijn haar deze dit van te in op aan voor met bij over onder door naar tussen tegen zonder om ik we wij
       ze zij hij is was waren heb heeft hebben had hadden werd werden heel ook`,
    ),
    thinking: phrases(
      'laat me even denken|even denken|een moment|een seconde|hoe zeg je dat|bijvoorbeeld|zeg maar|ik bedoel',
    ),
    closing: phrases(
      'dat was het|dat is alles|dat was alles|bedankt|dank u|dank je|dank u wel|dank je wel',
    ),
  },
};

/** The words of a language (BCP 47), or null where there is no list. */
export function endingWords(language: string): EndingWords | null {
  return WORDS[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? null;
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}
