import { termsOf } from '#lib/profiles/match-terms.ts';

/**
 * Words that stand in talk about anything: of time and place, family, home, weather, food and leisure, and the verbs
 * and adjectives that go with everything. Where a question or a job description uses one, that tells nothing of
 * what an answer is about.
 */
export const EVERYDAY = termsOf(`
about above across actually again against almost alone along already always another anybody anyone anything anywhere
apart asleep aside away back bad because become become bed began begin beginning behind below beside best better between
beyond big bit both bottom bring brought buy by call called came careful case cases certain chance change close cold come
common complete consider could count couple course cut dark dead deal dear decide decided deep depend different difficult
direct double down dream drink drive dry during early earth east easy eat else empty end enjoy enough entire equal especially
even evening event ever every everybody everyone everything everywhere exact example except expect explain extra eye face
fact fair fall fallen false family famous far fast father favourite fear feel felt few fill final find fine finger finish
fire first fish five floor flow flower fly follow food foot force forest forget form forward found four free fresh friend
front full fun future game garden gave general gentle girl glad go goes going gold gone grass great green grew ground group
grow guess had hair half hand hang happen happened happy hard has hat head hear heard heart heat heavy held hello help her
here high hill him his hold holiday home hope hot hour hours house huge human hundred husband ice idea imagine inside
instead island itself job jobs join joy jump just keep kept kid kind king kitchen knew know known lady lake land large last
late later laugh lay lead leaf least leave led left leg less let lie life light likely line list listen little live living
long look looked lost lot love low luck lunch made main man many map mark matter maybe mean means meant men middle might
mile milk mind minute minutes miss moment money month months moon more morning most mother mountain mouth move moved much
music must name nature near nearly neck need needed neighbour never new next nice night nights nobody noise none noon normal
north nothing notice noticed now number ocean of off often oh old older once one only open opposite order other others ought
outside over own paint pair paper parent park part parts party past people perhaps person piece place plain plant play
please point pool poor possible power present pretty probably pull push put quick quiet quite rain ran rather reach read
ready real really reason red relax remember rest return rich ride right rise river road rock room round run sad safe said
sail salt same sand sat saw say says school sea season seat second see seem seen self send sent serious set seven several
shape share she ship shoe shop short should shout show shut side sight sign simple simply since sing sister sit situation
six size sky sleep slow small smell smile snow soft somebody somehow something sometimes somewhere son song soon sort sound
south speak special spend spoke sport spring stairs stand standing star start started state stay step steps still stone
stood stop story straight strange street strong such sudden suddenly summer sun sunny sure surprise sweet swim table take
taken talk tall taste tea tell ten thank that then there these thin thing think third this thought thousand three through
throw till time times tiny tired today together told tomorrow tonight took top touch toward town train tree trip true try
tried turn turned twice two under until up upon usual usually vacation very visit voice wait walk wall want wanted war warm
was wash watch water way weather week weeks weekend weight well went were west wet what wheel when where whether which while
white who whole whose why wide wife wild will wind window winter wish woman women wonder wood word words world worry worse
worth would wrong yard year yellow yes yesterday yet young breakfast dinner supper soup bread cake fruit cheese egg sugar
apple potato tomato carrot cream cousin uncle aunt brother daughter child children baby boy dog cat bird horse animal beach
film movie television radio book football match goal player song guitar dance garage car bus train bicycle boat flight hotel
birthday wedding christmas clothes dress shirt coat grey blue black brown colour picture photo phone shopping cook cooking
bake warm cool lovely beautiful wonderful funny boring nice awful terrible famous delicious tired hungry sleepy
count matter mattered happens occasion occasions moment moments describe describes tells speak speaks
`);

/** Words of working life in any trade. One alone may stand in talk about anything; two seldom do. */
export const WORKING = termsOf(`
team teams teammate colleague coworker manager management boss supervisor leader employer employee staff trainee apprentice
intern mentor client customer patient relative resident pupil student guest passenger supplier vendor user stakeholder
partner contractor project task deadline meeting agenda ticket release shift ward department office company firm agency
branch workplace profession role duty responsibility report documentation document notes protocol checklist schedule
rota calendar process procedure workflow routine policy guideline standard regulation compliance audit inspection budget
cost price revenue invoice payment contract offer tender purchase delivery warehouse stock inventory shipment machine
equipment tool material device system software hardware database data code program test testing bug server network backup
interface figure figures statistics result results outcome target measure measurement improvement efficiency productivity
quality feedback training course workshop certificate qualification handover incident accident risk hazard safety mistake
error fault failure defect problem issue solution cause analysis decision priority priorities urgency urgent escalate
proposal presentation spreadsheet email correspondence complaint claim request requirement specification design prototype
implementation maintenance repair installation construction site measurements calculation estimate forecast strategy
campaign market sales pipeline account negotiation agreement compromise conflict criticism communication cooperation
collaboration coordination organisation planning preparation assessment evaluation treatment therapy medication diagnosis
lesson curriculum exam classroom recruitment interview candidate onboarding responsible professional technical
checked tested installed repaired fixed improved organised coordinated documented reported reviewed discussed agreed
negotiated proposed suggested prepared delivered produced developed designed built implemented measured analysed
calculated estimated reduced increased replaced corrected verified approved assigned delegated supervised instructed
informed advised convinced clarified solved resolved handled managed scheduled prioritised ordered invoiced
`);

/** Words of which some stand in every English sentence or two. */
const ENGLISH = new Set(
  'the a an and or but of to in on at for with from by as is was are were be been it that this i we you he she they my our his her their not no so if then when which who what there had have has did do would could'.split(
    ' ',
  ),
);
/** Speech without articles and with words misheard still has more. */
const ENGLISH_SHARE_MIN = 0.15;

/** Whether words are English, as far as its small words show it. */
export function isEnglish(words: readonly string[]): boolean {
  const small = words.filter((word) => ENGLISH.has(word)).length;
  return words.length > 0 && small / words.length >= ENGLISH_SHARE_MIN;
}
