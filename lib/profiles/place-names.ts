import { PLACE_END, STATES } from './word-lists.ts';

/** Large cities, as people write them beside an employer: a piece that is one is nobody's name. */
const CITIES = new Set(
  [
    'london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|sheffield|cardiff|belfast|newcastle|nottingham|leicester|oxford|cambridge|brighton|southampton|portsmouth|plymouth|exeter|norwich|swansea|aberdeen|dundee|derby|coventry|dublin|cork|galway|limerick',
    'nyc|chicago|boston|seattle|austin|denver|houston|dallas|atlanta|miami|philadelphia|phoenix|portland|washington|detroit|minneapolis|memphis|nashville|columbus|pittsburgh|cleveland|baltimore|sacramento|brooklyn|toronto|vancouver|montreal|montréal|ottawa|calgary|santiago|bogotá|lima',
    'berlin|hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dresden|dortmund|essen|bremen|hannover|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|mainz|kiel|lübeck|rostock|erfurt|magdeburg|kassel|freiburg|saarbrücken|regensburg|ulm|ingolstadt|würzburg|heidelberg|darmstadt|potsdam|aachen|braunschweig|passau|konstanz',
    'wien|vienna|graz|linz|salzburg|innsbruck|zürich|zurich|basel|genf|geneva|genève|lausanne|luzern|winterthur',
    'paris|lyon|marseille|toulouse|nantes|strasbourg|bordeaux|lille|rennes|grenoble|montpellier|dijon|angers|reims|rouen|tours|metz|nancy|caen|orléans|toulon|bruxelles|brussels|antwerpen|antwerp|gent|liège|luxembourg',
    'bucurești|bucureşti|bucharest|cluj|cluj-napoca|timișoara|timişoara|timisoara|iași|iaşi|iasi|constanța|constanţa|brașov|braşov|brasov|sibiu|craiova|oradea|galați|galaţi|galati|ploiești|ploieşti|ploiesti|pitești|piteşti|bacău|bacau|suceava|chișinău|chişinău',
    'amsterdam|rotterdam|utrecht|eindhoven|oslo|bergen|trondheim|stavanger|stockholm|göteborg|gothenburg|malmö|copenhagen|københavn|aarhus|helsinki|reykjavik|tallinn|riga|vilnius|warszawa|warsaw|kraków|krakow|wrocław|poznań|gdańsk|łódź|praha|prague|brno|budapest|bratislava|ljubljana|zagreb|belgrade|sofia|athens|istanbul|ankara|kyiv|moscow',
    'madrid|barcelona|valencia|sevilla|bilbao|málaga|zaragoza|lisboa|lisbon|porto|rome|roma|milan|milano|turin|torino|napoli|naples|bologna|firenze|florence|genova|venezia',
    'beijing|shanghai|shenzhen|guangzhou|hangzhou|nanjing|chengdu|wuhan|taipei|tokyo|osaka|seoul|singapore|bangkok|jakarta|manila|hanoi|mumbai|delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|karachi|lahore|dhaka|dubai|doha|riyadh|jeddah|cairo|beirut|amman|casablanca|tunis|lagos|nairobi|accra|johannesburg|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington',
    '北京|上海|深圳|广州|杭州|南京|成都|武汉|西安|苏州|天津|重庆|香港|القاهرة|دبي|الرياض|جدة|عمان|بيروت',
    'new york|los angeles|san francisco|san diego|san jose|washington dc|mountain view|palo alto|menlo park|mexico city|são paulo|rio de janeiro|buenos aires|frankfurt am main|clermont-ferrand|saint-étienne|le havre|le mans|la rochelle|den haag|the hague|hong kong|kuala lumpur|ho chi minh city|new delhi|tel aviv|abu dhabi|cape town|milton keynes',
  ]
    .flatMap((row) => row.split('|'))
    .flatMap((city) => [city, city.normalize('NFD').replace(/\p{M}/gu, '')]),
);
const POSTCODE_FIRST = /^(?:[A-Z]{1,3}-)?\d{4,6}\s+\p{Lu}[\p{L}\p{M}.' -]{1,40}$/u;
/** "Nantes (44)", "Springfield, IL", "Liestal (BL)". */
const WITH_REGION =
  /^\p{Lu}[\p{L}\p{M}.'’ /-]{1,40}(?:\s+\((?:\d{2,5}|[A-Z]{2,3})\)|,\s*[A-Z]{2}(?:\s+\d{4,6}(?:-\d{4})?)?)$/u;
/** "Salem OR", "Geelong VIC 3220". */
const WITH_STATE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2} (?:${STATES})(?:\\s+\\d{4,5})?$`,
  'u',
);
const SOMEWHERE =
  /^(?:greater\s.{2,40}\sarea|.{2,40}\s(?:area|metropolitan area|region|und umgebung|et environs)|home ?office|télétravail|mobiles arbeiten|remote\b.{0,30}|(?:jud\.?|județul|jud[eț]ul|kreis|kanton)\s.{2,30}|the cloud|远程)$/iu;

/** Whether a piece of a line is a place: a country, a state, a large city, a town with its postcode or region. */
export function isPlaceText(text: string): boolean {
  if (text === '' || text.length > 80) return false;
  return (
    PLACE_END.test(text) ||
    isCity(text) ||
    POSTCODE_FIRST.test(text) ||
    WITH_REGION.test(text) ||
    (WITH_STATE.test(text) && !isFirm(text)) ||
    SOMEWHERE.test(text)
  );
}

/** "Norr Bygg AB", "Larix NV": two states are written like legal forms; a large city before them decides. */
function isFirm(text: string): boolean {
  return /\s(?:AB|NV)$/u.test(text) && !isCity(text.replace(/\s\S+$/u, ''));
}

export function isCity(text: string): boolean {
  return CITIES.has(text.toLowerCase().replace(/\s+\d{1,2}$/, ''));
}
