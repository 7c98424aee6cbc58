import { isPlaceText } from './place-names.ts';
import { type Span, wordsOf } from './text-lines.ts';
import { EMPLOYER_WORDS, LEGAL_FORM, TITLE_WORDS } from './word-lists.ts';

/** A longer line is told, not named. */
const NAME_WORDS_MAX = 14;
const NAME_CHARACTERS_MAX = 200;
/** What people say they did, at the beginning of a line. */
const DID =
  /^(?:(?:achieved|acted|administered|advised|analy[sz]ed|answered|applied|arranged|assisted|automated|built|carried|coached|collaborated|completed|conducted|contributed|coordinated|created|cut|debugged|defined|delivered|deployed|designed|developed|directed|drafted|drove|earned|enabled|engineered|ensured|established|evaluated|executed|expanded|facilitated|founded|generated|grew|guided|handled|helped|hired|identified|implemented|improved|increased|initiated|installed|integrated|introduced|investigated|launched|leads|led|looked|maintained|manages?|managed|mentored|migrated|modelled|modernized|monitored|moved|negotiated|onboarded|operated|optimi[sz]ed|organi[sz]ed|oversaw|owned|owns|participated|performed|planned|prepared|presented|processed|produced|programmed|promoted|provided|published|raised|ran|rebuilt|received|redesigned|reduced|refactored|replaced|reported|researched|resolved|responsible for|reviewed|rewrote|runs?|saved|scaled|served|set up|shipped|simplified|sold|spearheaded|started|streamlined|supervised|supported|taught|tested|trained|translated|unified|updated|upgraded|used|utilized|won|worked|working|wrote|writes)|(?:entwicklung|durchführung|erstellung|betreuung|verantwortlich für|verantwortung für|mitarbeit|mitwirkung|unterstützung|leitung (?:von|des|der|eines)|führung (?:von|des|der|eines)|planung|umsetzung|einführung|aufbau|pflege (?:von|der|des)|bearbeitung|organisation (?:von|der|des)|beratung (?:von|der|des|am)|konzeption|optimierung|koordination (?:von|der|des)|schulung|wartung|sicherstellung|analyse von|auswertung)|(?:gestion (?:de|des|du)|mise en (?:place|œuvre|oeuvre)|développement (?:de|des|du|d)|participation (?:à|au|aux)|conception (?:de|des|du|et)|élaboration|suivi (?:de|des|du)|réalisation|animation (?:de|des|d)|organisation (?:de|des|du|d)|accueil|encadrement|pilotage|rédaction (?:de|des|du)|analyse (?:de|des|du))|(?:dezvoltarea|gestionarea|coordonarea|întocmirea|elaborarea|realizarea|participarea|implementarea|organizarea|asigurarea|monitorizarea|menținerea|planificarea|responsabil(?:ă)? (?:de|cu|pentru))|负责|参与|完成|带领|主导|协助|推动)(?![\p{L}'’-](?<!\p{Script=Han}))/iu;

/** The same as in a list of duties: only before a small letter, as "Lead" and "Support" begin titles too. */
const DO =
  /^(?:[Ll]ead|[Rr]un|[Mm]anage|[Bb]uild|[Ww]rite|[Dd]evelop|[Dd]esign|[Ss]upport|[Pp]lan|[Mm]aintain|[Cc]reate|[Pp]rovide|[Ww]ork|[Hh]andle|[Cc]oordinate|[Oo]rgani[sz]e|[Tt]rain|[Tt]est|[Uu]se|[Ee]nsure|[Pp]repare|[Aa]ssist|[Mm]onitor|[Oo]wn|[Dd]rive|[Dd]eliver|[Tt]each|[Hh]elp)\s+(?=[\p{Ll}\d])/u;

/** Long, or a sentence: no name of anything. */
export function isTold(line: Span): boolean {
  if (line.text.length > NAME_CHARACTERS_MAX) return true;
  const words = wordsOf(line.text).length;
  return words > NAME_WORDS_MAX || (isSentence(line.text) && words > 4);
}

export function isSentence(text: string): boolean {
  return (
    /[.!?。！？;；]$/.test(text) &&
    !/(?:\b(?:Inc|Ltd|Co|Corp|GmbH|S\.A|B\.V|z o\.o|[Ss]p\.\s?[jk]|s\.r\.o|L(?:t)?da|S\.L|S\.C|N\.V|S\.A\.S|e\.K|Cía|Cie|e\.V|Jr|Sr|S\.R\.L|S\.p\.A|St|Bros)|\b\p{Lu})\.$/u.test(
      text,
    )
  );
}

function isInCapitals(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'’-]{4,}/gu) ?? [];
  return words.length > 1 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a line begins with what somebody did: "Installed 140 chargers since 2021". */
export function isDeed({ text }: Span): boolean {
  if (text.length > NAME_CHARACTERS_MAX) return true;
  return wordsOf(text).length >= 3 && (DO.test(text) || (DID.test(text) && !isInCapitals(text)));
}

/** Told, or in the words in which things are told, without any sign of a name. */
export function looksTold(line: Span): boolean {
  if (isTold(line)) return true;
  const text = line.text;
  if (DO.test(text)) return true;
  if (DID.test(text) && !isInCapitals(text))
    return !LEGAL_FORM.test(text) && wordsOf(text).length >= 3;
  if (/^\p{Ll}/u.test(text)) return true;
  const words = text.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  if (words.length < 5) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;
  const isNamed =
    LEGAL_FORM.test(text) ||
    TITLE_WORDS.test(text) ||
    EMPLOYER_WORDS.test(text) ||
    isPlaceText(text.split(/,\s*/).at(-1) ?? '');
  return !isNamed && small >= words.length / 3;
}
